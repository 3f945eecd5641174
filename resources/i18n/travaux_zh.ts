<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="zh" sourcelanguage="en">
  <context>
    <name>AmendmentsTab</name>
    <message>
      <source>No tabled amendments</source>
      <translation>没有已提出的修正案</translation>
    </message>
    <message>
      <source>What delegations propose on this clause is shown here.</source>
      <translation>各代表团对此条款的提案显示在此处。</translation>
    </message>
    <message>
      <source>Your draft stays on this device until you table it.</source>
      <translation>在您提出之前，草稿只保存在此设备上。</translation>
    </message>
    <message>
      <source>Show {} more</source>
      <translation>再显示 {} 个</translation>
    </message>
    <message>
      <source>1 sponsor</source>
      <translation>1 个提案方</translation>
    </message>
    <message>
      <source>{} sponsors</source>
      <translation>{} 个提案方</translation>
    </message>
    <message>
      <source>support</source>
      <translation>支持</translation>
    </message>
    <message>
      <source>oppose</source>
      <translation>反对</translation>
    </message>
    <message>
      <source>reserve</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Collides with {}</source>
      <translation>与 {} 冲突</translation>
    </message>
    <message>
      <source>Only before “{}”</source>
      <translation>仅在“{}”之前</translation>
    </message>
    <message>
      <source>Sponsors</source>
      <translation>提案方</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Co-sponsor</source>
      <translation>联署</translation>
    </message>
    <message>
      <source>Revise</source>
      <translation>修订</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>撤回</translation>
    </message>
    <message>
      <source>Draft {}</source>
      <translation>草稿 {}</translation>
    </message>
    <message>
      <source>Revises {}</source>
      <translation>修订 {}</translation>
    </message>
    <message>
      <source>only on this device</source>
      <translation>仅在此设备上</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>提出…</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>放弃</translation>
    </message>
  </context>
  <context>
    <name>DraftEditor</name>
    <message>
      <source>As the others will see it</source>
      <translation>其他各方将看到的样子</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>变化</translation>
    </message>
    <message>
      <source>Wording of {}</source>
      <translation>{} 的措辞</translation>
    </message>
    <message>
      <source>{}, to read</source>
      <translation>{}，供阅读</translation>
    </message>
    <message>
      <source>Nothing changed yet</source>
      <translation>尚无改动</translation>
    </message>
    <message>
      <source>1 insertion</source>
      <translation>1 处插入</translation>
    </message>
    <message>
      <source>{} insertions</source>
      <translation>{} 处插入</translation>
    </message>
    <message>
      <source>1 deletion</source>
      <translation>1 处删除</translation>
    </message>
    <message>
      <source>{} deletions</source>
      <translation>{} 处删除</translation>
    </message>
    <message>
      <source>Show the &amp;three texts</source>
      <translation>显示三个文本(&amp;T)</translation>
    </message>
    <message>
      <source>Close, keep draft</source>
      <translation>关闭，保留草稿</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>提出…</translation>
    </message>
  </context>
  <context>
    <name>DraftingDesk</name>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>请先解锁一个工作区。</translation>
    </message>
    <message>
      <source>This is how the text read earlier. Go back to now to draft.</source>
      <translation>这是文本以前的样子。回到现在才能起草。</translation>
    </message>
    <message>
      <source>Your role does not propose amendments.</source>
      <translation>您的职能不能提出修正案。</translation>
    </message>
    <message>
      <source>{}: agreed clauses refuse changes until they are reopened. Ask the chair to open it again, with a reason: press M to write a comment.</source>
      <translation>{}：已商定的条款在重新开放之前不接受改动。请主席说明理由后重新开放：按 M 键写评论。</translation>
    </message>
    <message>
      <source>The clause is not in the text any more. Your draft is kept.</source>
      <translation>该条款已不在文本中。您的草稿仍予保存。</translation>
    </message>
    <message>
      <source>Nothing is changed yet: there is nothing to table.</source>
      <translation>尚无改动：没有可提出的内容。</translation>
    </message>
    <message>
      <source>{} is on the table.</source>
      <translation>{} 已提出。</translation>
    </message>
    <message>
      <source>The draft is gone.</source>
      <translation>草稿已不存在。</translation>
    </message>
    <message>
      <source>Not kept: {}</source>
      <translation>未保存：{}</translation>
    </message>
    <message>
      <source>Your draft was not kept: {}</source>
      <translation>您的草稿未保存：{}</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>No text</source>
      <translation>没有文本</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>此处尚无文本。</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference; it reaches the others with the next bundle that they read.</source>
      <translation>由秘书处向会议提交文本；其他各方读入下一个数据包时收到。</translation>
    </message>
  </context>
  <context>
    <name>Fault</name>
    <message>
      <source>&amp;Details</source>
      <translation>详情(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>复制(&amp;C)</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in the text</source>
      <translation>在文本中查找</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Places found</source>
      <translation>找到的位置</translation>
    </message>
    <message>
      <source>&amp;Previous</source>
      <translation>上一个(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>下一步(&amp;N)</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
  </context>
  <context>
    <name>GoBar</name>
    <message>
      <source>Go to provision</source>
      <translation>转到条款</translation>
    </message>
    <message>
      <source>Go to provision, such as 7(3)</source>
      <translation>转到条款，例如 7(3)</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>消息</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
  </context>
  <context>
    <name>HistoryStrip</name>
    <message>
      <source>History of the text</source>
      <translation>文本历史</translation>
    </message>
    <message>
      <source>History</source>
      <translation>历史</translation>
    </message>
    <message>
      <source>unsent</source>
      <translation>未发送</translation>
    </message>
  </context>
  <context>
    <name>InboxPage</name>
    <message>
      <source>Inbox</source>
      <translation>收件箱</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>未读</translation>
    </message>
    <message>
      <source>Show what was read too</source>
      <translation>也显示已读内容</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>全部标为已读</translation>
    </message>
    <message>
      <source>What came in</source>
      <translation>收到的内容</translation>
    </message>
    <message>
      <source>Nothing new.</source>
      <translation>没有新内容。</translation>
    </message>
    <message>
      <source>What others do is shown here when you read a bundle or exchange with them.</source>
      <translation>您读入数据包或与其他各方交换时，其行动显示在此处。</translation>
    </message>
    <message>
      <source>nothing unread</source>
      <translation>无未读</translation>
    </message>
    <message>
      <source>1 unread</source>
      <translation>1 条未读</translation>
    </message>
    <message>
      <source>{} unread</source>
      <translation>{} 条未读</translation>
    </message>
    <message>
      <source>Enter opens, U marks as unread</source>
      <translation>回车打开，U 标为未读</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>About this clause</source>
      <translation>关于此条款</translation>
    </message>
    <message>
      <source>Amend</source>
      <translation>修正</translation>
    </message>
    <message>
      <source>No positions yet</source>
      <translation>尚无立场</translation>
    </message>
    <message>
      <source>Nobody has stated one on this clause.</source>
      <translation>尚无人对此条款表明立场。</translation>
    </message>
    <message>
      <source>No comments yet</source>
      <translation>尚无评论</translation>
    </message>
    <message>
      <source>Press M to write one.</source>
      <translation>按 M 键写一条。</translation>
    </message>
    <message>
      <source>Nothing happened yet</source>
      <translation>尚无进展</translation>
    </message>
    <message>
      <source>The clause stands as it was laid.</source>
      <translation>该条款仍为提交时的文本。</translation>
    </message>
    <message>
      <source>No brackets.</source>
      <translation>无方括号。</translation>
    </message>
    <message>
      <source>You are drafting an amendment.</source>
      <translation>您正在起草修正案。</translation>
    </message>
    <message>
      <source>One amendment</source>
      <translation>一项修正案</translation>
    </message>
    <message>
      <source>{} amendments</source>
      <translation>{} 项修正案</translation>
    </message>
    <message>
      <source>one place contested</source>
      <translation>一处有争议</translation>
    </message>
    <message>
      <source>{} places contested</source>
      <translation>{} 处有争议</translation>
    </message>
    <message>
      <source>one collision</source>
      <translation>一处冲突</translation>
    </message>
    <message>
      <source>{} collisions</source>
      <translation>{} 处冲突</translation>
    </message>
    <message>
      <source>Amendments</source>
      <translation>修正案</translation>
    </message>
    <message>
      <source>Positions</source>
      <translation>立场</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>评论</translation>
    </message>
    <message>
      <source>History</source>
      <translation>历史</translation>
    </message>
  </context>
  <context>
    <name>LaidList</name>
    <message>
      <source>Text of the treaty</source>
      <translation>条约文本</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Message</source>
      <translation>消息</translation>
    </message>
    <message>
      <source>&amp;Dismiss</source>
      <translation>关闭提示(&amp;D)</translation>
    </message>
  </context>
  <context>
    <name>OutlinePanel</name>
    <message>
      <source>Outline and filter</source>
      <translation>大纲与筛选</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>大纲</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Filter the outline</source>
      <translation>筛选大纲</translation>
    </message>
    <message>
      <source>Filter articles</source>
      <translation>筛选条款</translation>
    </message>
    <message>
      <source>open</source>
      <translation>待定</translation>
    </message>
    <message>
      <source>collisions</source>
      <translation>冲突</translation>
    </message>
    <message>
      <source>mine</source>
      <translation>我的</translation>
    </message>
    <message>
      <source>new</source>
      <translation>新的</translation>
    </message>
  </context>
  <context>
    <name>OutlineView</name>
    <message>
      <source>Outline</source>
      <translation>大纲</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Search and commands</source>
      <translation>搜索与命令</translation>
    </message>
    <message>
      <source>Search text or run a command</source>
      <translation>搜索文本或运行命令</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>&gt; commands   @ delegations and people   # articles</source>
      <translation>&gt; 命令   @ 代表团和人员   # 条款</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Pages</source>
      <translation>页面</translation>
    </message>
  </context>
  <context>
    <name>ReadingPage</name>
    <message>
      <source>&amp;Back to now</source>
      <translation>回到现在(&amp;B)</translation>
    </message>
  </context>
  <context>
    <name>RecordsTab</name>
    <message>
      <source>and {} more</source>
      <translation>还有 {} 个</translation>
    </message>
  </context>
  <context>
    <name>SayingDesk</name>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>请先解锁一个工作区。</translation>
    </message>
    <message>
      <source>This is how the text read earlier. Go back to now first.</source>
      <translation>这是文本以前的样子。请先回到现在。</translation>
    </message>
    <message>
      <source>Your role does not do that.</source>
      <translation>您的职能不能这样做。</translation>
    </message>
    <message>
      <source>On what condition</source>
      <translation>以何为条件</translation>
    </message>
    <message>
      <source>A note, if you like</source>
      <translation>如有需要可附注</translation>
    </message>
    <message>
      <source>Sign the position</source>
      <translation>签署立场</translation>
    </message>
    <message>
      <source>Your comment; @CODE calls a delegation’s attention to it</source>
      <translation>您的评论；@代码 可提请某代表团注意</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>评论</translation>
    </message>
    <message>
      <source>Sign the comment</source>
      <translation>签署评论</translation>
    </message>
  </context>
  <context>
    <name>SayingSheet</name>
    <message>
      <source>Everybody in the conference can read it. It is signed.</source>
      <translation>会议全体均可阅读。已签署。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>High &amp;contrast, whatever the system says</source>
      <translation>无论系统如何设置，都用高对比度(&amp;C)</translation>
    </message>
    <message>
      <source>Lock, and come back in this language</source>
      <translation>锁定，并以此语言重新开始</translation>
    </message>
    <message>
      <source>Single &amp;letters are commands where nothing is typed</source>
      <translation>在不输入文字处，单个字母即为命令(&amp;L)</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>跟随系统</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>浅色</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>深色</translation>
    </message>
    <message>
      <source> minutes</source>
      <translation> 分钟</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>外观</translation>
    </message>
    <message>
      <source>&amp;Colours</source>
      <translation>配色(&amp;C)</translation>
    </message>
    <message>
      <source>Size of the &amp;treaty’s text</source>
      <translation>条约文本大小(&amp;T)</translation>
    </message>
    <message>
      <source>Size of the &amp;interface</source>
      <translation>界面大小(&amp;I)</translation>
    </message>
    <message>
      <source>Language and keys</source>
      <translation>语言与按键</translation>
    </message>
    <message>
      <source>Language of the interface</source>
      <translation>界面语言</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>安全</translation>
    </message>
    <message>
      <source>&amp;Lock after so long without use</source>
      <translation>无操作多久后锁定(&amp;L)</translation>
    </message>
    <message>
      <source>Passphrase, recovery code, travel lock and copies: see “travaux vault --help” on the command line.</source>
      <translation>口令、恢复码、旅行锁和副本：见命令行“travaux vault --help”。</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Negotiate a text with Travaux</source>
      <translation>用 Travaux 谈判文本</translation>
    </message>
    <message>
      <source>Everything stays on this machine, encrypted, until you hand it on. How do you want to begin?</source>
      <translation>在您交出之前，一切都加密保存在本机。您想如何开始？</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>消息</translation>
    </message>
    <message>
      <source>&amp;Join a conference</source>
      <translation>加入会议(&amp;J)</translation>
    </message>
    <message>
      <source>You speak for a delegation, chair, or observe.</source>
      <translation>您代表一个代表团、担任主席或作为观察员。</translation>
    </message>
    <message>
      <source>&amp;Create a conference</source>
      <translation>创建会议(&amp;C)</translation>
    </message>
    <message>
      <source>You are the secretariat and admit the others.</source>
      <translation>您是秘书处，接纳其他各方。</translation>
    </message>
    <message>
      <source>&amp;Open a workspace</source>
      <translation>打开工作区(&amp;O)</translation>
    </message>
    <message>
      <source>You have used Travaux on this machine before.</source>
      <translation>您曾在本机使用过 Travaux。</translation>
    </message>
    <message>
      <source>&amp;See the example</source>
      <translation>查看示例(&amp;S)</translation>
    </message>
    <message>
      <source>A whole negotiation is played, and you look at it as the chair.</source>
      <translation>演示一次完整的谈判，由您以主席身份查看。</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>Status</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>位置</translation>
    </message>
    <message>
      <source>News</source>
      <translation>消息</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>进行中</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
  </context>
  <context>
    <name>StructureCard</name>
    <message>
      <source>Keep as draft</source>
      <translation>存为草稿</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>提出…</translation>
    </message>
  </context>
  <context>
    <name>StructureDesk</name>
    <message>
      <source>Write the words first.</source>
      <translation>请先写出文字。</translation>
    </message>
    <message>
      <source>Kept as a draft on this device.</source>
      <translation>已在此设备上存为草稿。</translation>
    </message>
  </context>
  <context>
    <name>SyncPage</name>
    <message>
      <source>&amp;Show</source>
      <translation>显示(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>停止(&amp;S)</translation>
    </message>
    <message>
      <source>Exchange and trust</source>
      <translation>交换与信任</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>所选</translation>
    </message>
    <message>
      <source>Outgoing</source>
      <translation>待发送</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>等待</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>隔离</translation>
    </message>
    <message>
      <source>Rolling text {}</source>
      <translation>滚动文本 {}</translation>
    </message>
    <message>
      <source>Nothing to send</source>
      <translation>无待发送内容</translation>
    </message>
    <message>
      <source>What you sign stands here until somebody else says to hold it.</source>
      <translation>您签署的内容列在此处，直到有人声明持有它。</translation>
    </message>
    <message>
      <source>No devices</source>
      <translation>没有设备</translation>
    </message>
    <message>
      <source>The secretariat admits them, each by a request file.</source>
      <translation>秘书处凭申请文件逐一接纳。</translation>
    </message>
    <message>
      <source>Nothing waits</source>
      <translation>没有等待的内容</translation>
    </message>
    <message>
      <source>What refers to entries that are not here yet would be kept here.</source>
      <translation>引用尚未到达的记录的内容会保存在此处。</translation>
    </message>
    <message>
      <source>Nothing is in quarantine</source>
      <translation>隔离区为空</translation>
    </message>
    <message>
      <source>What contradicts itself or the roster would be kept here as evidence.</source>
      <translation>自相矛盾或与名册不符的内容会作为证据保存在此处。</translation>
    </message>
    <message>
      <source>Compare &amp;aloud…</source>
      <translation>朗读核对(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Copy a request</source>
      <translation>复制请求(&amp;C)</translation>
    </message>
    <message>
      <source>Connecting with {} …</source>
      <translation>正在连接{}…</translation>
    </message>
    <message>
      <source>Exchanging with {}, in the background.</source>
      <translation>正在后台与{}交换。</translation>
    </message>
    <message>
      <source>{} cannot be reached. It is tried again.</source>
      <translation>无法连接{}。将再次尝试。</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>列表</translation>
    </message>
    <message>
      <source>Sync and trust</source>
      <translation>同步与信任</translation>
    </message>
    <message>
      <source>Compare with another delegation…</source>
      <translation>与另一代表团核对…</translation>
    </message>
  </context>
  <context>
    <name>TablingSheet</name>
    <message>
      <source>Who can read it</source>
      <translation>谁能阅读</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Exactly what leaves</source>
      <translation>将发出的确切内容</translation>
    </message>
    <message>
      <source>Language: {}</source>
      <translation>语文：{}</translation>
    </message>
    <message>
      <source>{} bytes, signed by this device</source>
      <translation>{} 字节，由此设备签署</translation>
    </message>
    <message>
      <source>and {} more devices</source>
      <translation>以及另外 {} 台设备</translation>
    </message>
    <message>
      <source>It begins when you table to it: your delegation, and who belongs to it.</source>
      <translation>您向其提出时即开始：贵代表团及其成员。</translation>
    </message>
    <message>
      <source>Everybody in the conference</source>
      <translation>会议全体</translation>
    </message>
    <message>
      <source>My own delegation alone</source>
      <translation>仅我的代表团</translation>
    </message>
    <message>
      <source>My delegation and the chair</source>
      <translation>我的代表团和主席</translation>
    </message>
    <message>
      <source>Caucus “{}”</source>
      <translation>磋商小组“{}”</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>其作用</translation>
    </message>
    <message>
      <source>Ask to co-sponsor</source>
      <translation>请求联署</translation>
    </message>
    <message>
      <source>Back to the draft</source>
      <translation>回到草稿</translation>
    </message>
    <message>
      <source>Sign and table</source>
      <translation>签署并提出</translation>
    </message>
  </context>
  <context>
    <name>TextsSheet</name>
    <message>
      <source>The base text changed under your draft</source>
      <translation>您起草期间基础文本已变</translation>
    </message>
    <message>
      <source>The text that you began on</source>
      <translation>您起草所依据的文本</translation>
    </message>
    <message>
      <source>The text now, against it</source>
      <translation>现在的文本，与其对照</translation>
    </message>
    <message>
      <source>Yours, against it</source>
      <translation>您的文本，与其对照</translation>
    </message>
    <message>
      <source>Yours on the text now</source>
      <translation>您的文本套用于现在的文本</translation>
    </message>
    <message>
      <source>Yours, whole, against the text now</source>
      <translation>您的全文与现行文本对照</translation>
    </message>
    <message>
      <source>&amp;Discard the draft</source>
      <translation>放弃草稿(&amp;D)</translation>
    </message>
    <message>
      <source>Keep it as it is</source>
      <translation>保持原样</translation>
    </message>
    <message>
      <source>Put it on the new text</source>
      <translation>套用于新文本</translation>
    </message>
    <message>
      <source>Write on, on the new text</source>
      <translation>在新文本上继续起草</translation>
    </message>
  </context>
  <context>
    <name>ToolLine</name>
    <message>
      <source>How the text is shown</source>
      <translation>文本的显示方式</translation>
    </message>
    <message>
      <source>Where this is</source>
      <translation>当前位置</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>Attribution</source>
      <translation>注明提案方</translation>
    </message>
    <message>
      <source>Language of the text</source>
      <translation>文本的语文</translation>
    </message>
    <message>
      <source>More</source>
      <translation>更多</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Top bar</source>
      <translation>顶栏</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>菜单</translation>
    </message>
    <message>
      <source>Search text or run a command</source>
      <translation>搜索文本或运行命令</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>连接</translation>
    </message>
    <message>
      <source>You</source>
      <translation>您</translation>
    </message>
  </context>
  <context>
    <name>UnlockPage</name>
    <message>
      <source>Other &amp;ways to begin</source>
      <translation>其他开始方式(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Show</source>
      <translation>显示(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Unlock</source>
      <translation>解锁(&amp;U)</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>消息</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>口令</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>显示口令</translation>
    </message>
    <message>
      <source>Unlocking</source>
      <translation>正在解锁</translation>
    </message>
    <message>
      <source>Wait five seconds before the next try.</source>
      <translation>请等五秒再试。</translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation>口令(&amp;P)</translation>
    </message>
  </context>
  <context>
    <name>ViewSwitch</name>
    <message>
      <source>View</source>
      <translation>视图</translation>
    </message>
  </context>
  <context>
    <name>Wizard</name>
    <message>
      <source>Message</source>
      <translation>消息</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>返回(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>下一步(&amp;N)</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>第 {} 个，共 {} 个</translation>
    </message>
    <message>
      <source>Working</source>
      <translation>处理中</translation>
    </message>
  </context>
  <context>
    <name>WordingEdit</name>
    <message>
      <source>What you pasted is longer than a clause may be. Nothing was pasted.</source>
      <translation>您粘贴的内容超过条款的长度上限。未粘贴任何内容。</translation>
    </message>
  </context>
  <context>
    <name>Working</name>
    <message>
      <source>Progress</source>
      <translation>进度</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
  </context>
  <context>
    <name>about</name>
    <message>
      <source>About Travaux</source>
      <translation>关于 Travaux</translation>
    </message>
    <message>
      <source>Travaux negotiates treaties: encrypted, signed, offline, nothing lost and nothing guessed. Its licence is Apache-2.0.</source>
      <translation>Travaux 用于谈判条约：加密、签名、离线，不丢失、不猜测。许可证为 Apache-2.0。</translation>
    </message>
    <message>
      <source>Fonts and icons</source>
      <translation>字体与图标</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>关闭(&amp;C)</translation>
    </message>
  </context>
  <context>
    <name>aloud</name>
    <message>
      <source>&amp;I have read it out, and they have the same</source>
      <translation>我已读出，对方的相同(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;They have read theirs out, and I have the same</source>
      <translation>对方已读出，我的相同(&amp;T)</translation>
    </message>
    <message>
      <source>It &amp;differs, or not now</source>
      <translation>不同，或暂不核对(&amp;D)</translation>
    </message>
    <message>
      <source>It is the &amp;same</source>
      <translation>相同(&amp;S)</translation>
    </message>
    <message>
      <source>Group {}: {}</source>
      <translation>第 {} 组：{}</translation>
    </message>
  </context>
  <context>
    <name>bundle</name>
    <message>
      <source>Write a bundle</source>
      <translation>写出数据包</translation>
    </message>
    <message>
      <source>Everybody in the conference</source>
      <translation>会议全体</translation>
    </message>
    <message>
      <source>&amp;For</source>
      <translation>给(&amp;F)</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>给谁</translation>
    </message>
    <message>
      <source>What would leave</source>
      <translation>将发出的内容</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>取消(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Write the bundle…</source>
      <translation>写出数据包(&amp;W)…</translation>
    </message>
    <message>
      <source>No entry would leave, but the roster and cards would.</source>
      <translation>不会发出任何记录，但会发出名册和设备卡。</translation>
    </message>
    <message>
      <source>Names in it</source>
      <translation>其中的名称</translation>
    </message>
    <message>
      <source>{} keys, each for one device</source>
      <translation>{} 个密钥，每个只给一台设备</translation>
    </message>
    <message>
      <source>What whoever carries the file can see</source>
      <translation>携带此文件的人能看到什么</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>全体</translation>
    </message>
    <message>
      <source>For {}: {} entries, {} notices</source>
      <translation>给{}：{} 条记录，{} 条通知</translation>
    </message>
    <message>
      <source>Can be read by: {}</source>
      <translation>可由以下各方阅读：{}</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>请先解锁一个工作区。</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>文件(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>转到(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>视图(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Exchange</source>
      <translation>交换(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>文本(&amp;T)</translation>
    </message>
    <message>
      <source>Go to the text first.</source>
      <translation>请先转到文本。</translation>
    </message>
    <message>
      <source>The text is shown as it is now.</source>
      <translation>显示的是现在的文本。</translation>
    </message>
    <message>
      <source>This page is not open to you here.</source>
      <translation>此页面在这里不对您开放。</translation>
    </message>
    <message>
      <source>&amp;Open a workspace…</source>
      <translation>打开工作区(&amp;O)…</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>锁定(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Settings</source>
      <translation>设置(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>退出(&amp;Q)</translation>
    </message>
    <message>
      <source>Search text or run a &amp;command</source>
      <translation>搜索文本或运行命令(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Inbox</source>
      <translation>收件箱(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation>合并(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>比较(&amp;C)</translation>
    </message>
    <message>
      <source>C&amp;onsensus</source>
      <translation>协商一致(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Languages</source>
      <translation>语文(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Sync</source>
      <translation>同步(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>导出(&amp;E)</translation>
    </message>
    <message>
      <source>Go to &amp;provision…</source>
      <translation>转到条款(&amp;P)…</translation>
    </message>
    <message>
      <source>Next clause</source>
      <translation>下一条款</translation>
    </message>
    <message>
      <source>Previous clause</source>
      <translation>上一条款</translation>
    </message>
    <message>
      <source>Next open bracket</source>
      <translation>下一个未决方括号</translation>
    </message>
    <message>
      <source>Previous open bracket</source>
      <translation>上一个未决方括号</translation>
    </message>
    <message>
      <source>Next collision</source>
      <translation>下一处冲突</translation>
    </message>
    <message>
      <source>Previous collision</source>
      <translation>上一处冲突</translation>
    </message>
    <message>
      <source>Next unread</source>
      <translation>下一个未读</translation>
    </message>
    <message>
      <source>Previous unread</source>
      <translation>上一个未读</translation>
    </message>
    <message>
      <source>Back to now</source>
      <translation>回到现在</translation>
    </message>
    <message>
      <source>&amp;Find in the text</source>
      <translation>在文本中查找(&amp;F)</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>查找下一个(&amp;N)</translation>
    </message>
    <message>
      <source>Find &amp;previous</source>
      <translation>查找上一个(&amp;P)</translation>
    </message>
    <message>
      <source>Next &amp;region</source>
      <translation>下一区域(&amp;R)</translation>
    </message>
    <message>
      <source>Pre&amp;vious region</source>
      <translation>上一区域(&amp;V)</translation>
    </message>
    <message>
      <source>&amp;Amend this clause</source>
      <translation>修正此条款(&amp;A)</translation>
    </message>
    <message>
      <source>Amend its &amp;heading</source>
      <translation>修正其标题(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Table the draft…</source>
      <translation>提出草稿(&amp;T)…</translation>
    </message>
    <message>
      <source>&amp;Clause menu</source>
      <translation>条款菜单(&amp;C)</translation>
    </message>
    <message>
      <source>Comm&amp;ent…</source>
      <translation>评论(&amp;E)…</translation>
    </message>
    <message>
      <source>S&amp;upport…</source>
      <translation>支持(&amp;U)…</translation>
    </message>
    <message>
      <source>Accept if…</source>
      <translation>可接受，条件是…</translation>
    </message>
    <message>
      <source>Reserve…</source>
      <translation>保留…</translation>
    </message>
    <message>
      <source>Oppose…</source>
      <translation>反对…</translation>
    </message>
    <message>
      <source>Await instructions…</source>
      <translation>等待指示…</translation>
    </message>
    <message>
      <source>&amp;Insert a clause after it…</source>
      <translation>在其后插入条款(&amp;I)…</translation>
    </message>
    <message>
      <source>Insert a clause &amp;in it…</source>
      <translation>在其中插入条款(&amp;I)…</translation>
    </message>
    <message>
      <source>&amp;Delete it…</source>
      <translation>删除(&amp;D)…</translation>
    </message>
    <message>
      <source>&amp;Move it…</source>
      <translation>移动(&amp;M)…</translation>
    </message>
    <message>
      <source>&amp;Split it…</source>
      <translation>拆分(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Join the next one to it…</source>
      <translation>并入下一条款(&amp;J)…</translation>
    </message>
    <message>
      <source>&amp;Keep it as it is…</source>
      <translation>保持原样(&amp;K)…</translation>
    </message>
    <message>
      <source>&amp;Read it, text selectable</source>
      <translation>阅读，可选择文字(&amp;R)</translation>
    </message>
    <message>
      <source>C&amp;opy the chosen clauses</source>
      <translation>复制所选条款(&amp;O)</translation>
    </message>
    <message>
      <source>Cle&amp;an text</source>
      <translation>清洁文本(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Bracketed text</source>
      <translation>带方括号文本(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Redline</source>
      <translation>修订标记(&amp;R)</translation>
    </message>
    <message>
      <source>Attri&amp;bution</source>
      <translation>注明提案方(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Outline</source>
      <translation>大纲(&amp;O)</translation>
    </message>
    <message>
      <source>I&amp;nspector</source>
      <translation>详情栏(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;History</source>
      <translation>历史(&amp;H)</translation>
    </message>
    <message>
      <source>Text alon&amp;e</source>
      <translation>仅文本(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>放大文本(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>缩小文本(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Usual size</source>
      <translation>通常大小(&amp;U)</translation>
    </message>
    <message>
      <source>Larger &amp;interface</source>
      <translation>放大界面(&amp;I)</translation>
    </message>
    <message>
      <source>Smaller in&amp;terface</source>
      <translation>缩小界面(&amp;T)</translation>
    </message>
    <message>
      <source>Colours of the s&amp;ystem</source>
      <translation>系统配色(&amp;Y)</translation>
    </message>
    <message>
      <source>Li&amp;ght colours</source>
      <translation>浅色(&amp;G)</translation>
    </message>
    <message>
      <source>&amp;Dark colours</source>
      <translation>深色(&amp;D)</translation>
    </message>
    <message>
      <source>High &amp;contrast</source>
      <translation>高对比度(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>全屏(&amp;F)</translation>
    </message>
    <message>
      <source>&amp;Write a bundle…</source>
      <translation>写出数据包(&amp;W)…</translation>
    </message>
    <message>
      <source>&amp;Read a bundle…</source>
      <translation>读入数据包(&amp;R)…</translation>
    </message>
    <message>
      <source>Exchange through a &amp;folder…</source>
      <translation>通过文件夹交换(&amp;F)…</translation>
    </message>
    <message>
      <source>Exchange through the &amp;hub</source>
      <translation>通过中枢交换(&amp;H)</translation>
    </message>
    <message>
      <source>Read a &amp;pass for the hub…</source>
      <translation>读入中枢通行证(&amp;P)…</translation>
    </message>
    <message>
      <source>&amp;Compare codes aloud</source>
      <translation>朗读核对代码(&amp;C)</translation>
    </message>
    <message>
      <source>All &amp;keys</source>
      <translation>所有按键(&amp;K)</translation>
    </message>
    <message>
      <source>Open the &amp;menu</source>
      <translation>打开菜单(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;About Travaux</source>
      <translation>关于 Travaux(&amp;A)</translation>
    </message>
  </context>
  <context>
    <name>crash</name>
    <message>
      <source>Something in this program failed</source>
      <translation>本程序出现故障</translation>
    </message>
    <message>
      <source>What you and others have signed is on the disk and whole, and so are your drafts. You can go on; if something looks wrong, lock and start again.</source>
      <translation>您和其他各方签署的内容以及您的草稿都完整保存在磁盘上。您可以继续；如有异常，请锁定后重新开始。</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>详情</translation>
    </message>
    <message>
      <source>&amp;Details</source>
      <translation>详情(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Copy the details</source>
      <translation>复制详情(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Lock, and start again</source>
      <translation>锁定并重新开始(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Go on</source>
      <translation>继续(&amp;G)</translation>
    </message>
  </context>
  <context>
    <name>create</name>
    <message>
      <source>Which conference?</source>
      <translation>哪次会议？</translation>
    </message>
    <message>
      <source>The title and the symbol stand on every document. They cannot be changed later.</source>
      <translation>标题和文号出现在每份文件上，以后不能更改。</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <translation>标题(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Symbol, such as A/CONF.300</source>
      <translation>文号，例如 A/CONF.300(&amp;S)</translation>
    </message>
    <message>
      <source>Name this device</source>
      <translation>为此设备命名</translation>
    </message>
    <message>
      <source>It is the first of the secretariat, and admits all others.</source>
      <translation>它是秘书处的第一台设备，并接纳其他所有设备。</translation>
    </message>
    <message>
      <source>&amp;Name, such as “Secretariat, desk 1”</source>
      <translation>名称，例如“秘书处，1 号桌”(&amp;N)</translation>
    </message>
    <message>
      <source>Where shall the workspace be kept?</source>
      <translation>工作区保存在哪里？</translation>
    </message>
    <message>
      <source>One encrypted file on this machine holds everything of this conference.</source>
      <translation>本机上的一个加密文件包含此次会议的一切。</translation>
    </message>
    <message>
      <source>&amp;Workspace file</source>
      <translation>工作区文件(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Create the conference</source>
      <translation>创建会议(&amp;C)</translation>
    </message>
    <message>
      <source>Making keys</source>
      <translation>正在生成密钥</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Writing the bundle</source>
      <translation>正在写出数据包</translation>
    </message>
    <message>
      <source>“{}” was written: {} entries, {} bytes. Hand it over.</source>
      <translation>“{}”已写出：{} 条记录，{} 字节。请交出。</translation>
    </message>
    <message>
      <source>Read a bundle</source>
      <translation>读入数据包</translation>
    </message>
    <message>
      <source>Checking the bundle</source>
      <translation>正在检查数据包</translation>
    </message>
    <message>
      <source>{} new entries; {} were known.</source>
      <translation>{} 条新记录；{} 条已知。</translation>
    </message>
    <message>
      <source>{} wait for others.</source>
      <translation>{} 条在等待其他记录。</translation>
    </message>
    <message>
      <source>{} were refused.</source>
      <translation>{} 条被拒绝。</translation>
    </message>
    <message>
      <source>Exchange through a folder</source>
      <translation>通过文件夹交换</translation>
    </message>
    <message>
      <source>the hub</source>
      <translation>中枢</translation>
    </message>
    <message>
      <source>Read a pass for the hub</source>
      <translation>读入中枢通行证</translation>
    </message>
    <message>
      <source>This device has its pass for the hub at {}.</source>
      <translation>此设备已有 {} 中枢的通行证。</translation>
    </message>
    <message>
      <source>This is not possible here.</source>
      <translation>此处不可能。</translation>
    </message>
    <message>
      <source>{} new entries; {} sent.</source>
      <translation>{} 条新记录；已发送 {} 条。</translation>
    </message>
    <message>
      <source>Compare with another delegation</source>
      <translation>与另一代表团核对</translation>
    </message>
    <message>
      <source>If both of you have the same code, nobody keeps anything from either. If not, exchange bundles and compare again.</source>
      <translation>如果双方代码相同，则没有人对任何一方隐瞒。否则请交换数据包后再核对。</translation>
    </message>
    <message>
      <source>Both of you hold the same.</source>
      <translation>双方持有的内容相同。</translation>
    </message>
    <message>
      <source>Compare aloud: {}</source>
      <translation>朗读核对：{}</translation>
    </message>
    <message>
      <source>Its owner sees the same code at “This device”. If it differs, somebody else signs in that name: tell the secretariat.</source>
      <translation>其所有者在“此设备”处看到同一代码。如有不同，说明他人以此名义签署：请告知秘书处。</translation>
    </message>
    <message>
      <source>Noted on this device.</source>
      <translation>已记在此设备上。</translation>
    </message>
    <message>
      <source>Ask to &amp;resend</source>
      <translation>请求重新发送(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Export the evidence…</source>
      <translation>导出证据(&amp;E)…</translation>
    </message>
    <message>
      <source>&amp;Dismiss, it is read</source>
      <translation>已阅，不再提示(&amp;D)</translation>
    </message>
    <message>
      <source>Please write me a bundle of everything you hold. I lack: {} ({})</source>
      <translation>请给我写出您所持有全部内容的数据包。我缺少：{}（{}）</translation>
    </message>
    <message>
      <source>A request was copied; paste it into a message.</source>
      <translation>请求已复制；请粘贴到消息中。</translation>
    </message>
    <message>
      <source>Export the evidence</source>
      <translation>导出证据</translation>
    </message>
    <message>
      <source>“{}” was written.</source>
      <translation>“{}”已写出。</translation>
    </message>
    <message>
      <source>Dismissed; it is kept all the same.</source>
      <translation>不再提示；仍予保存。</translation>
    </message>
  </context>
  <context>
    <name>frame</name>
    <message>
      <source>Needs attention</source>
      <translation>需要注意</translation>
    </message>
    <message>
      <source>Working offline</source>
      <translation>离线工作</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>正在连接…</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>已连接</translation>
    </message>
    <message>
      <source>Exchanging…</source>
      <translation>正在交换…</translation>
    </message>
    <message>
      <source>Trying again</source>
      <translation>再次尝试</translation>
    </message>
  </context>
  <context>
    <name>inbox</name>
    <message>
      <source>For you</source>
      <translation>给您的</translation>
    </message>
    <message>
      <source>The whole text</source>
      <translation>整个文本</translation>
    </message>
    <message>
      <source>A clause that is not in the text any more</source>
      <translation>已不在文本中的条款</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>未读</translation>
    </message>
  </context>
  <context>
    <name>inspector</name>
    <message>
      <source>You sponsor {} now.</source>
      <translation>您现在是 {} 的提案方。</translation>
    </message>
    <message>
      <source>You sponsor {} no more.</source>
      <translation>您不再是 {} 的提案方。</translation>
    </message>
  </context>
  <context>
    <name>join</name>
    <message>
      <source>Name this device</source>
      <translation>为此设备命名</translation>
    </message>
    <message>
      <source>The secretariat and the other delegations see it beside what you sign. Your delegation and your role come with the secretariat’s answer.</source>
      <translation>秘书处和其他代表团会在您签署的内容旁看到它。您的代表团和职能随秘书处的答复而来。</translation>
    </message>
    <message>
      <source>&amp;Name, such as “Norway, laptop 2”</source>
      <translation>名称，例如“挪威，笔记本 2”(&amp;N)</translation>
    </message>
    <message>
      <source>Where shall the workspace be kept?</source>
      <translation>工作区保存在哪里？</translation>
    </message>
    <message>
      <source>One encrypted file on this machine holds everything of this conference.</source>
      <translation>本机上的一个加密文件包含此次会议的一切。</translation>
    </message>
    <message>
      <source>&amp;Workspace file</source>
      <translation>工作区文件(&amp;W)</translation>
    </message>
    <message>
      <source>Write the request</source>
      <translation>写出申请</translation>
    </message>
    <message>
      <source>Hand this file to the secretariat, by stick or by mail; it holds no secret. They give you an answer file back.</source>
      <translation>将此文件用存储盘或邮件交给秘书处；其中没有秘密。秘书处会交回一个答复文件。</translation>
    </message>
    <message>
      <source>&amp;Request file</source>
      <translation>申请文件(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Write the request</source>
      <translation>写出申请(&amp;W)</translation>
    </message>
    <message>
      <source>Making keys</source>
      <translation>正在生成密钥</translation>
    </message>
    <message>
      <source>Read the secretariat’s answer</source>
      <translation>读入秘书处的答复</translation>
    </message>
    <message>
      <source>The request is written. When the answer file is here, choose it; until then you can close Travaux and come back.</source>
      <translation>申请已写出。收到答复文件后请选择它；在此之前您可以关闭 Travaux，以后再来。</translation>
    </message>
    <message>
      <source>&amp;Answer file</source>
      <translation>答复文件(&amp;A)</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>选择(&amp;H)…</translation>
    </message>
    <message>
      <source>&amp;Passphrase of this workspace</source>
      <translation>此工作区的口令(&amp;P)</translation>
    </message>
    <message>
      <source>Choose the answer file first.</source>
      <translation>请先选择答复文件。</translation>
    </message>
    <message>
      <source>Type the passphrase of this workspace.</source>
      <translation>请输入此工作区的口令。</translation>
    </message>
    <message>
      <source>Compare the codes aloud</source>
      <translation>朗读核对代码</translation>
    </message>
    <message>
      <source>If one differs, somebody has changed a file on the way: do not go on, and tell the secretariat.</source>
      <translation>如有不同，说明有人在途中改动了文件：请勿继续，并告知秘书处。</translation>
    </message>
    <message>
      <source>The conference’s number, as it stands on paper</source>
      <translation>会议编号，与纸上所写的核对</translation>
    </message>
    <message>
      <source>The safety code, as the secretariat reads it out</source>
      <translation>安全码，与秘书处读出的核对</translation>
    </message>
    <message>
      <source>Compare both codes first, and tick them.</source>
      <translation>请先核对两个代码并打勾。</translation>
    </message>
    <message>
      <source>&amp;Open the conference</source>
      <translation>打开会议(&amp;O)</translation>
    </message>
    <message>
      <source>Reading the answer</source>
      <translation>正在读入答复</translation>
    </message>
    <message>
      <source>It is the same</source>
      <translation>相同</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <source>Keys</source>
      <translation>按键</translation>
    </message>
    <message>
      <source>Search keys</source>
      <translation>搜索按键</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>关闭(&amp;C)</translation>
    </message>
  </context>
  <context>
    <name>messages</name>
    <message>
      <source>Locked, because it was not used for a while.</source>
      <translation>因一段时间未使用而锁定。</translation>
    </message>
    <message>
      <source>Locked, because the machine was asleep.</source>
      <translation>因机器休眠而锁定。</translation>
    </message>
    <message>
      <source>Bracketed</source>
      <translation>带方括号</translation>
    </message>
    <message>
      <source>Clean</source>
      <translation>清洁文本</translation>
    </message>
    <message>
      <source>Redline</source>
      <translation>修订标记</translation>
    </message>
    <message>
      <source>Every live proposal in brackets</source>
      <translation>所有有效提案均置于方括号内</translation>
    </message>
    <message>
      <source>The text as decided so far</source>
      <translation>迄今已决定的文本</translation>
    </message>
    <message>
      <source>Every live proposal against the text: inserted underlined, deleted struck</source>
      <translation>所有有效提案与文本对照：插入加下划线，删除加删除线</translation>
    </message>
    <message>
      <source>{} open</source>
      <translation>{} 处待定</translation>
    </message>
    <message>
      <source>1 amendment tabled</source>
      <translation>已提出 1 项修正案</translation>
    </message>
    <message>
      <source>{} amendments tabled</source>
      <translation>已提出 {} 项修正案</translation>
    </message>
    <message>
      <source>{} clauses, none open</source>
      <translation>{} 个条款，无待定</translation>
    </message>
    <message>
      <source>{} clauses, {} of them open</source>
      <translation>{} 个条款，其中 {} 个待定</translation>
    </message>
    <message>
      <source>Rolling text {}</source>
      <translation>滚动文本 {}</translation>
    </message>
    <message>
      <source>Part of this text has not arrived yet: {} entries are missing. Read the sender’s next bundle to complete it.</source>
      <translation>此文本的一部分尚未到达：缺少 {} 条记录。请读入发送方的下一个数据包以补全。</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>第 {} 个，共 {} 个</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>未找到</translation>
    </message>
    <message>
      <source>{}: {} of {}</source>
      <translation>{}：{}/{}</translation>
    </message>
    <message>
      <source>{}, {} seconds left</source>
      <translation>{}，还剩 {} 秒</translation>
    </message>
    <message>
      <source>{}, {} minutes left</source>
      <translation>{}，还剩 {} 分钟</translation>
    </message>
    <message>
      <source>No role yet</source>
      <translation>尚无职能</translation>
    </message>
    <message>
      <source>Chair</source>
      <translation>主席</translation>
    </message>
    <message>
      <source>Deputy chair</source>
      <translation>副主席</translation>
    </message>
    <message>
      <source>Secretariat</source>
      <translation>秘书处</translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>代表团团长</translation>
    </message>
    <message>
      <source>Delegate</source>
      <translation>代表</translation>
    </message>
    <message>
      <source>Observer</source>
      <translation>观察员</translation>
    </message>
    <message>
      <source>Nothing to send</source>
      <translation>无待发送内容</translation>
    </message>
    <message>
      <source>1 entry to send</source>
      <translation>1 条记录待发送</translation>
    </message>
    <message>
      <source>{} entries to send</source>
      <translation>{} 条记录待发送</translation>
    </message>
  </context>
  <context>
    <name>outside</name>
    <message>
      <source>Playing a negotiation of five delegations</source>
      <translation>正在演示五个代表团的一次谈判</translation>
    </message>
  </context>
  <context>
    <name>page</name>
    <message>
      <source>Open</source>
      <translation>待定</translation>
    </message>
    <message>
      <source>Bracketed</source>
      <translation>带方括号</translation>
    </message>
    <message>
      <source>Collision</source>
      <translation>冲突</translation>
    </message>
    <message>
      <source>Agreed ad referendum</source>
      <translation>待核可商定</translation>
    </message>
    <message>
      <source>Agreed</source>
      <translation>商定</translation>
    </message>
    <message>
      <source>Adopted</source>
      <translation>通过</translation>
    </message>
    <message>
      <source>Substitution</source>
      <translation>替换</translation>
    </message>
    <message>
      <source>Insertion</source>
      <translation>插入</translation>
    </message>
    <message>
      <source>Deletion of words</source>
      <translation>删除字词</translation>
    </message>
    <message>
      <source>Alternative wording</source>
      <translation>备选案文</translation>
    </message>
    <message>
      <source>New clause</source>
      <translation>新条款</translation>
    </message>
    <message>
      <source>Deletion</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>移动</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>拆分</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>合并</translation>
    </message>
    <message>
      <source>Retention (no change)</source>
      <translation>保留（不改动）</translation>
    </message>
    <message>
      <source>On the table</source>
      <translation>已提出</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>已撤回</translation>
    </message>
    <message>
      <source>Superseded</source>
      <translation>已被取代</translation>
    </message>
    <message>
      <source>Adopted in part</source>
      <translation>部分通过</translation>
    </message>
    <message>
      <source>Adopted as modified</source>
      <translation>经修改通过</translation>
    </message>
    <message>
      <source>Not reflected</source>
      <translation>未采纳</translation>
    </message>
    <message>
      <source>Deferred</source>
      <translation>推迟</translation>
    </message>
    <message>
      <source>Retained in brackets</source>
      <translation>保留在方括号内</translation>
    </message>
    <message>
      <source>Already reflected</source>
      <translation>已经反映</translation>
    </message>
    <message>
      <source>Overtaken: needs attention</source>
      <translation>已过时：需要注意</translation>
    </message>
    <message>
      <source>The base text changed: your draft applies to the new text.</source>
      <translation>基础文本已变：您的草稿适用于新文本。</translation>
    </message>
    <message>
      <source>The base text changed: it says already what your draft says.</source>
      <translation>基础文本已变：它已包含您草稿的内容。</translation>
    </message>
    <message>
      <source>The base text changed: your draft needs attention. Nothing of it is lost.</source>
      <translation>基础文本已变：您的草稿需要注意。内容均未丢失。</translation>
    </message>
    <message>
      <source>Took its position back</source>
      <translation>收回其立场</translation>
    </message>
    <message>
      <source>Supports</source>
      <translation>支持</translation>
    </message>
    <message>
      <source>Can accept if…</source>
      <translation>可接受，条件是…</translation>
    </message>
    <message>
      <source>Reserves</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Opposes</source>
      <translation>反对</translation>
    </message>
    <message>
      <source>Awaits instructions</source>
      <translation>等待指示</translation>
    </message>
    <message>
      <source>today</source>
      <translation>今天</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>昨天</translation>
    </message>
    <message>
      <source>{} days</source>
      <translation>{} 天</translation>
    </message>
    <message>
      <source>As laid</source>
      <translation>提交时的文本</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>现在</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>决定</translation>
    </message>
    <message>
      <source>The text as it was laid before the conference.</source>
      <translation>提交会议时的文本。</translation>
    </message>
    <message>
      <source>{}, as issued on {}.</source>
      <translation>{}，于{}印发。</translation>
    </message>
    <message>
      <source>The text after the decision of {}: {}.</source>
      <translation>{}作出决定后的文本：{}。</translation>
    </message>
    <message>
      <source>Changes from “{}” to “{}”.</source>
      <translation>从“{}”到“{}”的变化。</translation>
    </message>
    <message>
      <source>No brackets open</source>
      <translation>无未决方括号</translation>
    </message>
    <message>
      <source>1 bracket open</source>
      <translation>1 个未决方括号</translation>
    </message>
    <message>
      <source>{} brackets open</source>
      <translation>{} 个未决方括号</translation>
    </message>
    <message>
      <source>{} of {} agreed</source>
      <translation>已商定 {} 条，共 {} 条</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>Text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>收件箱</translation>
    </message>
    <message>
      <source>Sync</source>
      <translation>同步</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
  </context>
  <context>
    <name>spoken</name>
    <message>
      <source>your draft</source>
      <translation>您的草稿</translation>
    </message>
    <message>
      <source> and </source>
      <translation>和</translation>
    </message>
    <message>
      <source>base text</source>
      <translation>基础文本</translation>
    </message>
    <message>
      <source>insertion</source>
      <translation>插入</translation>
    </message>
    <message>
      <source>end insertion</source>
      <translation>插入结束</translation>
    </message>
    <message>
      <source>deletion</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>end deletion</source>
      <translation>删除结束</translation>
    </message>
    <message>
      <source>{} by {}</source>
      <translation>{}，{}</translation>
    </message>
    <message>
      <source>open bracket {} close bracket</source>
      <translation>左方括号 {} 右方括号</translation>
    </message>
  </context>
  <context>
    <name>steps</name>
    <message>
      <source>Type a name first.</source>
      <translation>请先输入名称。</translation>
    </message>
    <message>
      <source>This name cannot be used: {}.</source>
      <translation>此名称不能使用：{}。</translation>
    </message>
    <message>
      <source>&amp;Language of the text</source>
      <translation>文本的语文(&amp;L)</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>选择(&amp;H)…</translation>
    </message>
    <message>
      <source>Choose a file first.</source>
      <translation>请先选择文件。</translation>
    </message>
    <message>
      <source>There is a file of this name already. Choose another name.</source>
      <translation>已有同名文件。请另选名称。</translation>
    </message>
    <message>
      <source>The folder does not exist. Choose another one.</source>
      <translation>文件夹不存在。请另选一个。</translation>
    </message>
    <message>
      <source>Choose a passphrase</source>
      <translation>选择口令</translation>
    </message>
    <message>
      <source>It opens the workspace on this machine, and nobody can reset it. Six words that come to your mind by chance are better than one with signs in it.</source>
      <translation>它在本机打开工作区，任何人都无法重置。随意想到的六个词胜过一个带符号的词。</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>强度</translation>
    </message>
    <message>
      <source>&amp;Show what is typed</source>
      <translation>显示所输入的内容(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation>口令(&amp;P)</translation>
    </message>
    <message>
      <source>The same &amp;again</source>
      <translation>再次输入(&amp;A)</translation>
    </message>
    <message>
      <source>The passphrase needs at least {} characters.</source>
      <translation>口令至少需要 {} 个字符。</translation>
    </message>
    <message>
      <source>The two passphrases differ. Type the same in both fields.</source>
      <translation>两次口令不同。请在两处输入相同内容。</translation>
    </message>
    <message>
      <source>Too short: {} more characters</source>
      <translation>太短：还需 {} 个字符</translation>
    </message>
    <message>
      <source>Weak: the same few letters again and again</source>
      <translation>弱：总是那几个字母</translation>
    </message>
    <message>
      <source>Strong</source>
      <translation>强</translation>
    </message>
    <message>
      <source>Fair: more words make it stronger</source>
      <translation>尚可：词越多越强</translation>
    </message>
    <message>
      <source>Write down the recovery code</source>
      <translation>记下恢复码</translation>
    </message>
    <message>
      <source>It opens the workspace when the passphrase is forgotten. Write it on paper, keep the paper where the machine is not. It is shown only now.</source>
      <translation>忘记口令时用它打开工作区。请写在纸上，并将纸存放在远离机器之处。仅此时显示。</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>恢复码</translation>
    </message>
    <message>
      <source>Group {} of your paper</source>
      <translation>您纸上的第 {} 组</translation>
    </message>
    <message>
      <source>Group {} is not what stands above. Look at your paper.</source>
      <translation>第 {} 组与上面的不符。请看您的纸。</translation>
    </message>
  </context>
  <context>
    <name>structure</name>
    <message>
      <source>Insert after {}</source>
      <translation>在 {} 之后插入</translation>
    </message>
    <message>
      <source>Insert in {}</source>
      <translation>在 {} 中插入</translation>
    </message>
    <message>
      <source>Delete {}</source>
      <translation>删除 {}</translation>
    </message>
    <message>
      <source>Move {}</source>
      <translation>移动 {}</translation>
    </message>
    <message>
      <source>Split {}</source>
      <translation>拆分 {}</translation>
    </message>
    <message>
      <source>Join the next clause to {}</source>
      <translation>将下一条款并入 {}</translation>
    </message>
    <message>
      <source>Keep {} as it is</source>
      <translation>保持 {} 原样</translation>
    </message>
    <message>
      <source>The new text. A paragraph for each clause; numbers are computed.</source>
      <translation>新文本。每个条款一段；编号自动计算。</translation>
    </message>
    <message>
      <source>It is proposed for deletion with all that stands in it.</source>
      <translation>建议删除它及其所含的一切。</translation>
    </message>
    <message>
      <source>After which provision is it to stand? For instance: Article 4(2).</source>
      <translation>它应置于哪一条款之后？例如：第 4(2) 条。</translation>
    </message>
    <message>
      <source>The first words of the second part, as they stand in the clause.</source>
      <translation>第二部分的开头几个字，与条款中所载相同。</translation>
    </message>
    <message>
      <source>The words of the next clause are appended to it.</source>
      <translation>下一条款的字词附加于其后。</translation>
    </message>
    <message>
      <source>Your delegation tables that nothing is to be changed here (NOC).</source>
      <translation>贵代表团提出此处不作改动（NOC）。</translation>
    </message>
  </context>
  <context>
    <name>tabling</name>
    <message>
      <source>Table {}</source>
      <translation>提出 {}</translation>
    </message>
  </context>
  <context>
    <name>text commands</name>
    <message>
      <source>The text is shown as it is now.</source>
      <translation>显示的是现在的文本。</translation>
    </message>
    <message>
      <source>No bracket is open.</source>
      <translation>没有未决方括号。</translation>
    </message>
    <message>
      <source>There is no collision.</source>
      <translation>没有冲突。</translation>
    </message>
    <message>
      <source>Nothing here is unread.</source>
      <translation>此处没有未读内容。</translation>
    </message>
  </context>
  <context>
    <name>trust</name>
    <message>
      <source>for “{}”</source>
      <translation>给“{}”</translation>
    </message>
    <message>
      <source>for everybody</source>
      <translation>给全体</translation>
    </message>
    <message>
      <source>An entry</source>
      <translation>一条记录</translation>
    </message>
    <message>
      <source>not sent yet</source>
      <translation>尚未发送</translation>
    </message>
    <message>
      <source>Everybody in the conference</source>
      <translation>会议全体</translation>
    </message>
    <message>
      <source>Who will be able to read it</source>
      <translation>谁将能阅读</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>签署时间</translation>
    </message>
    <message>
      <source>What this means</source>
      <translation>这意味着什么</translation>
    </message>
    <message>
      <source>Nobody has said to hold it. It leaves with the next bundle that you write, or with the next exchange through a folder or the hub.</source>
      <translation>尚无人声明持有它。它随您写出的下一个数据包，或下次通过文件夹或中枢的交换发出。</translation>
    </message>
    <message>
      <source>Number of the entry</source>
      <translation>记录编号</translation>
    </message>
    <message>
      <source>no role</source>
      <translation>无职能</translation>
    </message>
    <message>
      <source>last heard of {}</source>
      <translation>最近消息 {}</translation>
    </message>
    <message>
      <source>not heard of yet</source>
      <translation>尚无消息</translation>
    </message>
    <message>
      <source>needs attention</source>
      <translation>需要注意</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>已撤销</translation>
    </message>
    <message>
      <source>this device</source>
      <translation>此设备</translation>
    </message>
    <message>
      <source>compared</source>
      <translation>已核对</translation>
    </message>
    <message>
      <source>not compared</source>
      <translation>未核对</translation>
    </message>
    <message>
      <source>Speaks for</source>
      <translation>代表</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>职能</translation>
    </message>
    <message>
      <source>none just now</source>
      <translation>目前没有</translation>
    </message>
    <message>
      <source>Last heard of, by its clock</source>
      <translation>最近消息（按其时钟）</translation>
    </message>
    <message>
      <source>never</source>
      <translation>从未</translation>
    </message>
    <message>
      <source>Safety code</source>
      <translation>安全码</translation>
    </message>
    <message>
      <source>Compared aloud</source>
      <translation>朗读核对时间</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>问题所在</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>应做什么</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>等待</translation>
    </message>
    <message>
      <source>Entries {} to {}</source>
      <translation>记录 {} 至 {}</translation>
    </message>
    <message>
      <source>Entry {}</source>
      <translation>记录 {}</translation>
    </message>
    <message>
      <source>of {} must exist and are not here</source>
      <translation>属于{}，必定存在但不在此处</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>缺少</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Nothing is lost, and nothing of it counts yet. What is missing is asked for at the next exchange; or ask that delegation for a bundle of everything.</source>
      <translation>没有丢失，但尚不生效。下次交换时会索取所缺内容；或请该代表团提供完整数据包。</translation>
    </message>
    <message>
      <source>to be read</source>
      <translation>待阅</translation>
    </message>
    <message>
      <source>dismissed</source>
      <translation>已不再提示</translation>
    </message>
    <message>
      <source>Why it does not count</source>
      <translation>为何不生效</translation>
    </message>
    <message>
      <source>From</source>
      <translation>来自</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>未知</translation>
    </message>
    <message>
      <source>It is kept as it came, as evidence, and touches no text. Nothing has to be done at once; tell the secretariat if you did not expect it.</source>
      <translation>它按原样作为证据保存，不影响任何文本。不必立即处理；如属意外，请告知秘书处。</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>隔离</translation>
    </message>
    <message>
      <source>An entry of an unknown device</source>
      <translation>来自未知设备的一条记录</translation>
    </message>
    <message>
      <source>Entry {} of {}</source>
      <translation>记录 {}，来自{}</translation>
    </message>
  </context>
</TS>
