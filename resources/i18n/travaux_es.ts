<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="es" sourcelanguage="en">
  <context>
    <name>AmendmentsTab</name>
    <message>
      <source>No tabled amendments</source>
      <translation>Ninguna enmienda presentada</translation>
    </message>
    <message>
      <source>What delegations propose on this clause is shown here.</source>
      <translation>Lo que las delegaciones proponen sobre esta disposición se muestra aquí.</translation>
    </message>
    <message>
      <source>Your draft stays on this device until you table it.</source>
      <translation>Su borrador queda en este dispositivo hasta que lo presente.</translation>
    </message>
    <message>
      <source>Show {} more</source>
      <translation>Mostrar {} más</translation>
    </message>
    <message>
      <source>1 sponsor</source>
      <translation>1 patrocinador</translation>
    </message>
    <message>
      <source>{} sponsors</source>
      <translation>{} patrocinadores</translation>
    </message>
    <message>
      <source>support</source>
      <translation>apoyar</translation>
    </message>
    <message>
      <source>oppose</source>
      <translation>oponerse</translation>
    </message>
    <message>
      <source>reserve</source>
      <translation>formular una reserva</translation>
    </message>
    <message>
      <source>Collides with {}</source>
      <translation>En conflicto con {}</translation>
    </message>
    <message>
      <source>Only before “{}”</source>
      <translation>Solo antes de «{}»</translation>
    </message>
    <message>
      <source>Sponsors</source>
      <translation>Patrocinadores</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>Motivos</translation>
    </message>
    <message>
      <source>Co-sponsor</source>
      <translation>Copatrocinar</translation>
    </message>
    <message>
      <source>Revise</source>
      <translation>Revisar</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <source>Draft {}</source>
      <translation>Borrador {}</translation>
    </message>
    <message>
      <source>Revises {}</source>
      <translation>Revisa {}</translation>
    </message>
    <message>
      <source>only on this device</source>
      <translation>solo en este dispositivo</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>Presentar…</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Descartar</translation>
    </message>
  </context>
  <context>
    <name>DraftEditor</name>
    <message>
      <source>As the others will see it</source>
      <translation>Como lo verán los demás</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Cambios</translation>
    </message>
    <message>
      <source>Wording of {}</source>
      <translation>Texto de {}</translation>
    </message>
    <message>
      <source>{}, to read</source>
      <translation>{}, para leer</translation>
    </message>
    <message>
      <source>Nothing changed yet</source>
      <translation>Nada ha cambiado aún</translation>
    </message>
    <message>
      <source>1 insertion</source>
      <translation>1 inserción</translation>
    </message>
    <message>
      <source>{} insertions</source>
      <translation>{} inserciones</translation>
    </message>
    <message>
      <source>1 deletion</source>
      <translation>1 supresión</translation>
    </message>
    <message>
      <source>{} deletions</source>
      <translation>{} supresiones</translation>
    </message>
    <message>
      <source>Show the &amp;three texts</source>
      <translation>Mostrar los &amp;tres textos</translation>
    </message>
    <message>
      <source>Close, keep draft</source>
      <translation>Cerrar, guardar el borrador</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>Presentar…</translation>
    </message>
  </context>
  <context>
    <name>DraftingDesk</name>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>Desbloquee primero un espacio de trabajo.</translation>
    </message>
    <message>
      <source>This is how the text read earlier. Go back to now to draft.</source>
      <translation>Así decía el texto antes. Vuelva a ahora para redactar.</translation>
    </message>
    <message>
      <source>Your role does not propose amendments.</source>
      <translation>Su función no propone enmiendas.</translation>
    </message>
    <message>
      <source>{}: agreed clauses refuse changes until they are reopened. Ask the chair to open it again, with a reason: press M to write a comment.</source>
      <translation>{}: las disposiciones acordadas no admiten cambios hasta que se reabran. Pida a la presidencia que la reabra, con un motivo: pulse M para escribir un comentario.</translation>
    </message>
    <message>
      <source>The clause is not in the text any more. Your draft is kept.</source>
      <translation>La disposición ya no está en el texto. Su borrador se conserva.</translation>
    </message>
    <message>
      <source>Nothing is changed yet: there is nothing to table.</source>
      <translation>Nada ha cambiado aún: no hay nada que presentar.</translation>
    </message>
    <message>
      <source>{} is on the table.</source>
      <translation>{} está sobre la mesa.</translation>
    </message>
    <message>
      <source>The draft is gone.</source>
      <translation>El borrador ya no existe.</translation>
    </message>
    <message>
      <source>Not kept: {}</source>
      <translation>No guardado: {}</translation>
    </message>
    <message>
      <source>Your draft was not kept: {}</source>
      <translation>Su borrador no se guardó: {}</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>No text</source>
      <translation>Sin texto</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Aquí no hay texto todavía.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference; it reaches the others with the next bundle that they read.</source>
      <translation>La secretaría presenta uno a la conferencia; llega a los demás con el próximo paquete que lean.</translation>
    </message>
  </context>
  <context>
    <name>Fault</name>
    <message>
      <source>&amp;Details</source>
      <translation>&amp;Detalles</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copiar</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in the text</source>
      <translation>Buscar en el texto</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Places found</source>
      <translation>Coincidencias</translation>
    </message>
    <message>
      <source>&amp;Previous</source>
      <translation>&amp;Anterior</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Siguiente</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
  </context>
  <context>
    <name>GoBar</name>
    <message>
      <source>Go to provision</source>
      <translation>Ir a la disposición</translation>
    </message>
    <message>
      <source>Go to provision, such as 7(3)</source>
      <translation>Ir a la disposición, por ejemplo 7(3)</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Mensaje</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
  </context>
  <context>
    <name>HistoryStrip</name>
    <message>
      <source>History of the text</source>
      <translation>Historia del texto</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historia</translation>
    </message>
    <message>
      <source>unsent</source>
      <translation>sin enviar</translation>
    </message>
  </context>
  <context>
    <name>InboxPage</name>
    <message>
      <source>Inbox</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Sin leer</translation>
    </message>
    <message>
      <source>Show what was read too</source>
      <translation>Mostrar también lo leído</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>Marcar todo como leído</translation>
    </message>
    <message>
      <source>What came in</source>
      <translation>Lo que llegó</translation>
    </message>
    <message>
      <source>Nothing new.</source>
      <translation>Nada nuevo.</translation>
    </message>
    <message>
      <source>What others do is shown here when you read a bundle or exchange with them.</source>
      <translation>Lo que hacen los demás se muestra aquí cuando lee un paquete o intercambia con ellos.</translation>
    </message>
    <message>
      <source>nothing unread</source>
      <translation>nada sin leer</translation>
    </message>
    <message>
      <source>1 unread</source>
      <translation>1 sin leer</translation>
    </message>
    <message>
      <source>{} unread</source>
      <translation>{} sin leer</translation>
    </message>
    <message>
      <source>Enter opens, U marks as unread</source>
      <translation>Entrar abre, U marca como sin leer</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>About this clause</source>
      <translation>Acerca de esta disposición</translation>
    </message>
    <message>
      <source>Amend</source>
      <translation>Enmendar</translation>
    </message>
    <message>
      <source>No positions yet</source>
      <translation>Ninguna posición aún</translation>
    </message>
    <message>
      <source>Nobody has stated one on this clause.</source>
      <translation>Nadie ha expresado una sobre esta disposición.</translation>
    </message>
    <message>
      <source>No comments yet</source>
      <translation>Ningún comentario aún</translation>
    </message>
    <message>
      <source>Press M to write one.</source>
      <translation>Pulse M para escribir uno.</translation>
    </message>
    <message>
      <source>Nothing happened yet</source>
      <translation>Aún no ha pasado nada</translation>
    </message>
    <message>
      <source>The clause stands as it was laid.</source>
      <translation>La disposición está tal como se presentó.</translation>
    </message>
    <message>
      <source>No brackets.</source>
      <translation>Ningún corchete.</translation>
    </message>
    <message>
      <source>You are drafting an amendment.</source>
      <translation>Está redactando una enmienda.</translation>
    </message>
    <message>
      <source>One amendment</source>
      <translation>Una enmienda</translation>
    </message>
    <message>
      <source>{} amendments</source>
      <translation>{} enmiendas</translation>
    </message>
    <message>
      <source>one place contested</source>
      <translation>un lugar en disputa</translation>
    </message>
    <message>
      <source>{} places contested</source>
      <translation>{} lugares en disputa</translation>
    </message>
    <message>
      <source>one collision</source>
      <translation>un conflicto</translation>
    </message>
    <message>
      <source>{} collisions</source>
      <translation>{} conflictos</translation>
    </message>
    <message>
      <source>Amendments</source>
      <translation>Enmiendas</translation>
    </message>
    <message>
      <source>Positions</source>
      <translation>Posiciones</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Comentarios</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historia</translation>
    </message>
  </context>
  <context>
    <name>LaidList</name>
    <message>
      <source>Text of the treaty</source>
      <translation>Texto del tratado</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Message</source>
      <translation>Mensaje</translation>
    </message>
    <message>
      <source>&amp;Dismiss</source>
      <translation>&amp;Descartar</translation>
    </message>
  </context>
  <context>
    <name>OutlinePanel</name>
    <message>
      <source>Outline and filter</source>
      <translation>Esquema y filtro</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Esquema</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Filter the outline</source>
      <translation>Filtrar el esquema</translation>
    </message>
    <message>
      <source>Filter articles</source>
      <translation>Filtrar artículos</translation>
    </message>
    <message>
      <source>open</source>
      <translation>pendientes</translation>
    </message>
    <message>
      <source>collisions</source>
      <translation>conflictos</translation>
    </message>
    <message>
      <source>mine</source>
      <translation>míos</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nuevos</translation>
    </message>
  </context>
  <context>
    <name>OutlineView</name>
    <message>
      <source>Outline</source>
      <translation>Esquema</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Search and commands</source>
      <translation>Búsqueda y órdenes</translation>
    </message>
    <message>
      <source>Search text or run a command</source>
      <translation>Buscar en el texto o ejecutar una orden</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Encontrado</translation>
    </message>
    <message>
      <source>&gt; commands   @ delegations and people   # articles</source>
      <translation>&gt; órdenes   @ delegaciones y personas   # artículos</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Pages</source>
      <translation>Páginas</translation>
    </message>
  </context>
  <context>
    <name>ReadingPage</name>
    <message>
      <source>&amp;Back to now</source>
      <translation>&amp;Volver a ahora</translation>
    </message>
  </context>
  <context>
    <name>RecordsTab</name>
    <message>
      <source>and {} more</source>
      <translation>y {} más</translation>
    </message>
  </context>
  <context>
    <name>SayingDesk</name>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>Desbloquee primero un espacio de trabajo.</translation>
    </message>
    <message>
      <source>This is how the text read earlier. Go back to now first.</source>
      <translation>Así decía el texto antes. Vuelva primero a ahora.</translation>
    </message>
    <message>
      <source>Your role does not do that.</source>
      <translation>Su función no hace eso.</translation>
    </message>
    <message>
      <source>On what condition</source>
      <translation>Con qué condición</translation>
    </message>
    <message>
      <source>A note, if you like</source>
      <translation>Una nota, si quiere</translation>
    </message>
    <message>
      <source>Sign the position</source>
      <translation>Firmar la posición</translation>
    </message>
    <message>
      <source>Your comment; @CODE calls a delegation’s attention to it</source>
      <translation>Su comentario; @CÓDIGO llama la atención de una delegación</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Comentar</translation>
    </message>
    <message>
      <source>Sign the comment</source>
      <translation>Firmar el comentario</translation>
    </message>
  </context>
  <context>
    <name>SayingSheet</name>
    <message>
      <source>Everybody in the conference can read it. It is signed.</source>
      <translation>Toda la conferencia puede leerlo. Está firmado.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>High &amp;contrast, whatever the system says</source>
      <translation>Alto &amp;contraste, diga lo que diga el sistema</translation>
    </message>
    <message>
      <source>Lock, and come back in this language</source>
      <translation>Bloquear y volver en este idioma</translation>
    </message>
    <message>
      <source>Single &amp;letters are commands where nothing is typed</source>
      <translation>Las &amp;letras sueltas son órdenes donde no se escribe</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Como el sistema</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Claro</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Oscuro</translation>
    </message>
    <message>
      <source> minutes</source>
      <translation> minutos</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Aspecto</translation>
    </message>
    <message>
      <source>&amp;Colours</source>
      <translation>&amp;Colores</translation>
    </message>
    <message>
      <source>Size of the &amp;treaty’s text</source>
      <translation>Tamaño del texto del &amp;tratado</translation>
    </message>
    <message>
      <source>Size of the &amp;interface</source>
      <translation>Tamaño de la &amp;interfaz</translation>
    </message>
    <message>
      <source>Language and keys</source>
      <translation>Idioma y teclas</translation>
    </message>
    <message>
      <source>Language of the interface</source>
      <translation>Idioma de la interfaz</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>Seguridad</translation>
    </message>
    <message>
      <source>&amp;Lock after so long without use</source>
      <translation>&amp;Bloquear tras este tiempo sin uso</translation>
    </message>
    <message>
      <source>Passphrase, recovery code, travel lock and copies: see “travaux vault --help” on the command line.</source>
      <translation>Frase de paso, código de recuperación, bloqueo de viaje y copias: véase «travaux vault --help» en la línea de órdenes.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Negotiate a text with Travaux</source>
      <translation>Negociar un texto con Travaux</translation>
    </message>
    <message>
      <source>Everything stays on this machine, encrypted, until you hand it on. How do you want to begin?</source>
      <translation>Todo queda cifrado en esta máquina hasta que usted lo entregue. ¿Cómo quiere empezar?</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Mensaje</translation>
    </message>
    <message>
      <source>&amp;Join a conference</source>
      <translation>&amp;Unirse a una conferencia</translation>
    </message>
    <message>
      <source>You speak for a delegation, chair, or observe.</source>
      <translation>Habla en nombre de una delegación, preside u observa.</translation>
    </message>
    <message>
      <source>&amp;Create a conference</source>
      <translation>&amp;Crear una conferencia</translation>
    </message>
    <message>
      <source>You are the secretariat and admit the others.</source>
      <translation>Usted es la secretaría y admite a los demás.</translation>
    </message>
    <message>
      <source>&amp;Open a workspace</source>
      <translation>&amp;Abrir un espacio de trabajo</translation>
    </message>
    <message>
      <source>You have used Travaux on this machine before.</source>
      <translation>Ya ha usado Travaux en esta máquina.</translation>
    </message>
    <message>
      <source>&amp;See the example</source>
      <translation>&amp;Ver el ejemplo</translation>
    </message>
    <message>
      <source>A whole negotiation is played, and you look at it as the chair.</source>
      <translation>Se representa una negociación entera y usted la mira desde la presidencia.</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Lugar</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Novedades</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>En curso</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
  </context>
  <context>
    <name>StructureCard</name>
    <message>
      <source>Keep as draft</source>
      <translation>Guardar como borrador</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>Presentar…</translation>
    </message>
  </context>
  <context>
    <name>StructureDesk</name>
    <message>
      <source>Write the words first.</source>
      <translation>Escriba primero las palabras.</translation>
    </message>
    <message>
      <source>Kept as a draft on this device.</source>
      <translation>Guardado como borrador en este dispositivo.</translation>
    </message>
  </context>
  <context>
    <name>SyncPage</name>
    <message>
      <source>&amp;Show</source>
      <translation>&amp;Mostrar</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>&amp;Detener</translation>
    </message>
    <message>
      <source>Exchange and trust</source>
      <translation>Intercambio y confianza</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Elegido</translation>
    </message>
    <message>
      <source>Outgoing</source>
      <translation>Por enviar</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Dispositivos</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En espera</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>Cuarentena</translation>
    </message>
    <message>
      <source>Rolling text {}</source>
      <translation>Texto evolutivo {}</translation>
    </message>
    <message>
      <source>Nothing to send</source>
      <translation>Nada que enviar</translation>
    </message>
    <message>
      <source>What you sign stands here until somebody else says to hold it.</source>
      <translation>Lo que usted firma queda aquí hasta que otro declare tenerlo.</translation>
    </message>
    <message>
      <source>No devices</source>
      <translation>Ningún dispositivo</translation>
    </message>
    <message>
      <source>The secretariat admits them, each by a request file.</source>
      <translation>La secretaría los admite, cada uno con un archivo de solicitud.</translation>
    </message>
    <message>
      <source>Nothing waits</source>
      <translation>Nada espera</translation>
    </message>
    <message>
      <source>What refers to entries that are not here yet would be kept here.</source>
      <translation>Lo que remite a asientos que aún no han llegado se guardaría aquí.</translation>
    </message>
    <message>
      <source>Nothing is in quarantine</source>
      <translation>No hay nada en cuarentena</translation>
    </message>
    <message>
      <source>What contradicts itself or the roster would be kept here as evidence.</source>
      <translation>Lo que se contradice o contradice la lista de participantes se guardaría aquí como prueba.</translation>
    </message>
    <message>
      <source>Compare &amp;aloud…</source>
      <translation>Comparar en &amp;voz alta…</translation>
    </message>
    <message>
      <source>&amp;Copy a request</source>
      <translation>&amp;Copiar una solicitud</translation>
    </message>
    <message>
      <source>Connecting with {} …</source>
      <translation>Conectando con {} …</translation>
    </message>
    <message>
      <source>Exchanging with {}, in the background.</source>
      <translation>Intercambiando con {}, en segundo plano.</translation>
    </message>
    <message>
      <source>{} cannot be reached. It is tried again.</source>
      <translation>No se puede llegar a {}. Se vuelve a intentar.</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listas</translation>
    </message>
    <message>
      <source>Sync and trust</source>
      <translation>Sincronización y confianza</translation>
    </message>
    <message>
      <source>Compare with another delegation…</source>
      <translation>Comparar con otra delegación…</translation>
    </message>
  </context>
  <context>
    <name>TablingSheet</name>
    <message>
      <source>Who can read it</source>
      <translation>Quién puede leerlo</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>Motivos</translation>
    </message>
    <message>
      <source>Exactly what leaves</source>
      <translation>Lo que sale exactamente</translation>
    </message>
    <message>
      <source>Language: {}</source>
      <translation>Idioma: {}</translation>
    </message>
    <message>
      <source>{} bytes, signed by this device</source>
      <translation>{} bytes, firmados por este dispositivo</translation>
    </message>
    <message>
      <source>and {} more devices</source>
      <translation>y {} dispositivos más</translation>
    </message>
    <message>
      <source>It begins when you table to it: your delegation, and who belongs to it.</source>
      <translation>Comienza cuando usted presenta en ella: su delegación y quienes pertenecen a ella.</translation>
    </message>
    <message>
      <source>Everybody in the conference</source>
      <translation>Toda la conferencia</translation>
    </message>
    <message>
      <source>My own delegation alone</source>
      <translation>Solo mi delegación</translation>
    </message>
    <message>
      <source>My delegation and the chair</source>
      <translation>Mi delegación y la presidencia</translation>
    </message>
    <message>
      <source>Caucus “{}”</source>
      <translation>Grupo reducido «{}»</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Qué hace</translation>
    </message>
    <message>
      <source>Ask to co-sponsor</source>
      <translation>Pedir copatrocinio</translation>
    </message>
    <message>
      <source>Back to the draft</source>
      <translation>Volver al borrador</translation>
    </message>
    <message>
      <source>Sign and table</source>
      <translation>Firmar y presentar</translation>
    </message>
  </context>
  <context>
    <name>TextsSheet</name>
    <message>
      <source>The base text changed under your draft</source>
      <translation>El texto de base ha cambiado bajo su borrador</translation>
    </message>
    <message>
      <source>The text that you began on</source>
      <translation>El texto del que partió</translation>
    </message>
    <message>
      <source>The text now, against it</source>
      <translation>El texto actual, comparado con él</translation>
    </message>
    <message>
      <source>Yours, against it</source>
      <translation>El suyo, comparado con él</translation>
    </message>
    <message>
      <source>Yours on the text now</source>
      <translation>El suyo sobre el texto actual</translation>
    </message>
    <message>
      <source>Yours, whole, against the text now</source>
      <translation>El suyo, entero, frente al texto actual</translation>
    </message>
    <message>
      <source>&amp;Discard the draft</source>
      <translation>&amp;Descartar el borrador</translation>
    </message>
    <message>
      <source>Keep it as it is</source>
      <translation>Mantenerlo tal como está</translation>
    </message>
    <message>
      <source>Put it on the new text</source>
      <translation>Ponerlo sobre el nuevo texto</translation>
    </message>
    <message>
      <source>Write on, on the new text</source>
      <translation>Seguir redactando sobre el nuevo texto</translation>
    </message>
  </context>
  <context>
    <name>ToolLine</name>
    <message>
      <source>How the text is shown</source>
      <translation>Cómo se muestra el texto</translation>
    </message>
    <message>
      <source>Where this is</source>
      <translation>Dónde está</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Attribution</source>
      <translation>Atribución</translation>
    </message>
    <message>
      <source>Language of the text</source>
      <translation>Idioma del texto</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Más</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Top bar</source>
      <translation>Barra superior</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menú</translation>
    </message>
    <message>
      <source>Search text or run a command</source>
      <translation>Buscar en el texto o ejecutar una orden</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Conexión</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Usted</translation>
    </message>
  </context>
  <context>
    <name>UnlockPage</name>
    <message>
      <source>Other &amp;ways to begin</source>
      <translation>&amp;Otras formas de empezar</translation>
    </message>
    <message>
      <source>&amp;Show</source>
      <translation>&amp;Mostrar</translation>
    </message>
    <message>
      <source>&amp;Unlock</source>
      <translation>&amp;Desbloquear</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Mensaje</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Frase de paso</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>Mostrar la frase de paso</translation>
    </message>
    <message>
      <source>Unlocking</source>
      <translation>Desbloqueando</translation>
    </message>
    <message>
      <source>Wait five seconds before the next try.</source>
      <translation>Espere cinco segundos antes del próximo intento.</translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation>Frase de &amp;paso</translation>
    </message>
  </context>
  <context>
    <name>ViewSwitch</name>
    <message>
      <source>View</source>
      <translation>Vista</translation>
    </message>
  </context>
  <context>
    <name>Wizard</name>
    <message>
      <source>Message</source>
      <translation>Mensaje</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Atrás</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Siguiente</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} de {}</translation>
    </message>
    <message>
      <source>Working</source>
      <translation>Trabajando</translation>
    </message>
  </context>
  <context>
    <name>WordingEdit</name>
    <message>
      <source>What you pasted is longer than a clause may be. Nothing was pasted.</source>
      <translation>Lo que pegó es más largo de lo que puede ser una disposición. No se ha pegado nada.</translation>
    </message>
  </context>
  <context>
    <name>Working</name>
    <message>
      <source>Progress</source>
      <translation>Progreso</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
  </context>
  <context>
    <name>about</name>
    <message>
      <source>About Travaux</source>
      <translation>Acerca de Travaux</translation>
    </message>
    <message>
      <source>Travaux negotiates treaties: encrypted, signed, offline, nothing lost and nothing guessed. Its licence is Apache-2.0.</source>
      <translation>Travaux negocia tratados: cifrado, firmado, sin conexión, nada se pierde y nada se adivina. Su licencia es Apache-2.0.</translation>
    </message>
    <message>
      <source>Fonts and icons</source>
      <translation>Tipos de letra e iconos</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
  </context>
  <context>
    <name>aloud</name>
    <message>
      <source>&amp;I have read it out, and they have the same</source>
      <translation>&amp;Lo he leído en voz alta y tienen el mismo</translation>
    </message>
    <message>
      <source>&amp;They have read theirs out, and I have the same</source>
      <translation>&amp;Han leído el suyo en voz alta y tengo el mismo</translation>
    </message>
    <message>
      <source>It &amp;differs, or not now</source>
      <translation>&amp;Es distinto, o ahora no</translation>
    </message>
    <message>
      <source>It is the &amp;same</source>
      <translation>Es el &amp;mismo</translation>
    </message>
    <message>
      <source>Group {}: {}</source>
      <translation>Grupo {}: {}</translation>
    </message>
  </context>
  <context>
    <name>bundle</name>
    <message>
      <source>Write a bundle</source>
      <translation>Escribir un paquete</translation>
    </message>
    <message>
      <source>Everybody in the conference</source>
      <translation>Toda la conferencia</translation>
    </message>
    <message>
      <source>&amp;For</source>
      <translation>&amp;Para</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>Para quién</translation>
    </message>
    <message>
      <source>What would leave</source>
      <translation>Lo que saldría</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <source>&amp;Write the bundle…</source>
      <translation>&amp;Escribir el paquete…</translation>
    </message>
    <message>
      <source>No entry would leave, but the roster and cards would.</source>
      <translation>No saldría ningún asiento, pero sí la lista de participantes y las tarjetas.</translation>
    </message>
    <message>
      <source>Names in it</source>
      <translation>Nombres que contiene</translation>
    </message>
    <message>
      <source>{} keys, each for one device</source>
      <translation>{} claves, cada una para un solo dispositivo</translation>
    </message>
    <message>
      <source>What whoever carries the file can see</source>
      <translation>Lo que ve quien lleve el archivo</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>todos</translation>
    </message>
    <message>
      <source>For {}: {} entries, {} notices</source>
      <translation>Para {}: {} asientos, {} avisos</translation>
    </message>
    <message>
      <source>Can be read by: {}</source>
      <translation>Pueden leerlo: {}</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>Desbloquee primero un espacio de trabajo.</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Archivo</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Ir</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>&amp;Ver</translation>
    </message>
    <message>
      <source>&amp;Exchange</source>
      <translation>&amp;Intercambio</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Texto</translation>
    </message>
    <message>
      <source>Go to the text first.</source>
      <translation>Vaya primero al texto.</translation>
    </message>
    <message>
      <source>The text is shown as it is now.</source>
      <translation>El texto se muestra tal como está ahora.</translation>
    </message>
    <message>
      <source>This page is not open to you here.</source>
      <translation>Esta página no está abierta para usted aquí.</translation>
    </message>
    <message>
      <source>&amp;Open a workspace…</source>
      <translation>&amp;Abrir un espacio de trabajo…</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>&amp;Bloquear</translation>
    </message>
    <message>
      <source>&amp;Settings</source>
      <translation>A&amp;justes</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Salir</translation>
    </message>
    <message>
      <source>Search text or run a &amp;command</source>
      <translation>Buscar en el texto o ejecutar una &amp;orden</translation>
    </message>
    <message>
      <source>&amp;Inbox</source>
      <translation>&amp;Entrada</translation>
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation>&amp;Fusión</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>&amp;Comparar</translation>
    </message>
    <message>
      <source>C&amp;onsensus</source>
      <translation>C&amp;onsenso</translation>
    </message>
    <message>
      <source>&amp;Languages</source>
      <translation>&amp;Idiomas</translation>
    </message>
    <message>
      <source>&amp;Sync</source>
      <translation>&amp;Sincronización</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>E&amp;xportar</translation>
    </message>
    <message>
      <source>Go to &amp;provision…</source>
      <translation>Ir a la &amp;disposición…</translation>
    </message>
    <message>
      <source>Next clause</source>
      <translation>Disposición siguiente</translation>
    </message>
    <message>
      <source>Previous clause</source>
      <translation>Disposición anterior</translation>
    </message>
    <message>
      <source>Next open bracket</source>
      <translation>Corchete abierto siguiente</translation>
    </message>
    <message>
      <source>Previous open bracket</source>
      <translation>Corchete abierto anterior</translation>
    </message>
    <message>
      <source>Next collision</source>
      <translation>Conflicto siguiente</translation>
    </message>
    <message>
      <source>Previous collision</source>
      <translation>Conflicto anterior</translation>
    </message>
    <message>
      <source>Next unread</source>
      <translation>No leído siguiente</translation>
    </message>
    <message>
      <source>Previous unread</source>
      <translation>No leído anterior</translation>
    </message>
    <message>
      <source>Back to now</source>
      <translation>Volver a ahora</translation>
    </message>
    <message>
      <source>&amp;Find in the text</source>
      <translation>&amp;Buscar en el texto</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>Buscar &amp;siguiente</translation>
    </message>
    <message>
      <source>Find &amp;previous</source>
      <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
      <source>Next &amp;region</source>
      <translation>&amp;Región siguiente</translation>
    </message>
    <message>
      <source>Pre&amp;vious region</source>
      <translation>Re&amp;gión anterior</translation>
    </message>
    <message>
      <source>&amp;Amend this clause</source>
      <translation>&amp;Enmendar esta disposición</translation>
    </message>
    <message>
      <source>Amend its &amp;heading</source>
      <translation>Enmendar su &amp;encabezamiento</translation>
    </message>
    <message>
      <source>&amp;Table the draft…</source>
      <translation>&amp;Presentar el borrador…</translation>
    </message>
    <message>
      <source>&amp;Clause menu</source>
      <translation>Menú de la &amp;disposición</translation>
    </message>
    <message>
      <source>Comm&amp;ent…</source>
      <translation>Com&amp;entar…</translation>
    </message>
    <message>
      <source>S&amp;upport…</source>
      <translation>A&amp;poyar…</translation>
    </message>
    <message>
      <source>Accept if…</source>
      <translation>Aceptar si…</translation>
    </message>
    <message>
      <source>Reserve…</source>
      <translation>Formular una reserva…</translation>
    </message>
    <message>
      <source>Oppose…</source>
      <translation>Oponerse…</translation>
    </message>
    <message>
      <source>Await instructions…</source>
      <translation>Esperar instrucciones…</translation>
    </message>
    <message>
      <source>&amp;Insert a clause after it…</source>
      <translation>&amp;Insertar una disposición después…</translation>
    </message>
    <message>
      <source>Insert a clause &amp;in it…</source>
      <translation>Insertar una disposición &amp;dentro…</translation>
    </message>
    <message>
      <source>&amp;Delete it…</source>
      <translation>&amp;Suprimir…</translation>
    </message>
    <message>
      <source>&amp;Move it…</source>
      <translation>&amp;Trasladar…</translation>
    </message>
    <message>
      <source>&amp;Split it…</source>
      <translation>&amp;Dividir…</translation>
    </message>
    <message>
      <source>&amp;Join the next one to it…</source>
      <translation>&amp;Unirle la siguiente…</translation>
    </message>
    <message>
      <source>&amp;Keep it as it is…</source>
      <translation>&amp;Mantener tal como está…</translation>
    </message>
    <message>
      <source>&amp;Read it, text selectable</source>
      <translation>&amp;Leer, texto seleccionable</translation>
    </message>
    <message>
      <source>C&amp;opy the chosen clauses</source>
      <translation>C&amp;opiar las disposiciones elegidas</translation>
    </message>
    <message>
      <source>Cle&amp;an text</source>
      <translation>Texto &amp;limpio</translation>
    </message>
    <message>
      <source>&amp;Bracketed text</source>
      <translation>Texto con &amp;corchetes</translation>
    </message>
    <message>
      <source>&amp;Redline</source>
      <translation>&amp;Cambios marcados</translation>
    </message>
    <message>
      <source>Attri&amp;bution</source>
      <translation>Atri&amp;bución</translation>
    </message>
    <message>
      <source>&amp;Outline</source>
      <translation>&amp;Esquema</translation>
    </message>
    <message>
      <source>I&amp;nspector</source>
      <translation>I&amp;nspector</translation>
    </message>
    <message>
      <source>&amp;History</source>
      <translation>&amp;Historia</translation>
    </message>
    <message>
      <source>Text alon&amp;e</source>
      <translation>&amp;Solo el texto</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>Texto más &amp;grande</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>Texto más &amp;pequeño</translation>
    </message>
    <message>
      <source>&amp;Usual size</source>
      <translation>Tamaño &amp;habitual</translation>
    </message>
    <message>
      <source>Larger &amp;interface</source>
      <translation>&amp;Interfaz más grande</translation>
    </message>
    <message>
      <source>Smaller in&amp;terface</source>
      <translation>In&amp;terfaz más pequeña</translation>
    </message>
    <message>
      <source>Colours of the s&amp;ystem</source>
      <translation>Colores del s&amp;istema</translation>
    </message>
    <message>
      <source>Li&amp;ght colours</source>
      <translation>Colores &amp;claros</translation>
    </message>
    <message>
      <source>&amp;Dark colours</source>
      <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
      <source>High &amp;contrast</source>
      <translation>A&amp;lto contraste</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>&amp;Pantalla completa</translation>
    </message>
    <message>
      <source>&amp;Write a bundle…</source>
      <translation>&amp;Escribir un paquete…</translation>
    </message>
    <message>
      <source>&amp;Read a bundle…</source>
      <translation>&amp;Leer un paquete…</translation>
    </message>
    <message>
      <source>Exchange through a &amp;folder…</source>
      <translation>Intercambiar por una &amp;carpeta…</translation>
    </message>
    <message>
      <source>Exchange through the &amp;hub</source>
      <translation>Intercambiar por el &amp;hub</translation>
    </message>
    <message>
      <source>Read a &amp;pass for the hub…</source>
      <translation>Leer un &amp;pase para el hub…</translation>
    </message>
    <message>
      <source>&amp;Compare codes aloud</source>
      <translation>&amp;Comparar los códigos en voz alta</translation>
    </message>
    <message>
      <source>All &amp;keys</source>
      <translation>Todas las &amp;teclas</translation>
    </message>
    <message>
      <source>Open the &amp;menu</source>
      <translation>Abrir el &amp;menú</translation>
    </message>
    <message>
      <source>&amp;About Travaux</source>
      <translation>Acerca &amp;de Travaux</translation>
    </message>
  </context>
  <context>
    <name>crash</name>
    <message>
      <source>Something in this program failed</source>
      <translation>Algo ha fallado en este programa</translation>
    </message>
    <message>
      <source>What you and others have signed is on the disk and whole, and so are your drafts. You can go on; if something looks wrong, lock and start again.</source>
      <translation>Lo que usted y otros han firmado está íntegro en el disco, y también sus borradores. Puede continuar; si algo parece mal, bloquee y empiece de nuevo.</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Detalles</translation>
    </message>
    <message>
      <source>&amp;Details</source>
      <translation>&amp;Detalles</translation>
    </message>
    <message>
      <source>&amp;Copy the details</source>
      <translation>&amp;Copiar los detalles</translation>
    </message>
    <message>
      <source>&amp;Lock, and start again</source>
      <translation>&amp;Bloquear y empezar de nuevo</translation>
    </message>
    <message>
      <source>&amp;Go on</source>
      <translation>&amp;Continuar</translation>
    </message>
  </context>
  <context>
    <name>create</name>
    <message>
      <source>Which conference?</source>
      <translation>¿Qué conferencia?</translation>
    </message>
    <message>
      <source>The title and the symbol stand on every document. They cannot be changed later.</source>
      <translation>El título y la signatura figuran en todos los documentos. No se pueden cambiar después.</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <translation>&amp;Título</translation>
    </message>
    <message>
      <source>&amp;Symbol, such as A/CONF.300</source>
      <translation>&amp;Signatura, por ejemplo A/CONF.300</translation>
    </message>
    <message>
      <source>Name this device</source>
      <translation>Dé nombre a este dispositivo</translation>
    </message>
    <message>
      <source>It is the first of the secretariat, and admits all others.</source>
      <translation>Es el primero de la secretaría y admite a todos los demás.</translation>
    </message>
    <message>
      <source>&amp;Name, such as “Secretariat, desk 1”</source>
      <translation>&amp;Nombre, por ejemplo «Secretaría, mesa 1»</translation>
    </message>
    <message>
      <source>Where shall the workspace be kept?</source>
      <translation>¿Dónde se guardará el espacio de trabajo?</translation>
    </message>
    <message>
      <source>One encrypted file on this machine holds everything of this conference.</source>
      <translation>Un solo archivo cifrado en esta máquina contiene todo lo de esta conferencia.</translation>
    </message>
    <message>
      <source>&amp;Workspace file</source>
      <translation>&amp;Archivo del espacio de trabajo</translation>
    </message>
    <message>
      <source>&amp;Create the conference</source>
      <translation>&amp;Crear la conferencia</translation>
    </message>
    <message>
      <source>Making keys</source>
      <translation>Creando claves</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Writing the bundle</source>
      <translation>Escribiendo el paquete</translation>
    </message>
    <message>
      <source>“{}” was written: {} entries, {} bytes. Hand it over.</source>
      <translation>«{}» está escrito: {} asientos, {} bytes. Entréguelo.</translation>
    </message>
    <message>
      <source>Read a bundle</source>
      <translation>Leer un paquete</translation>
    </message>
    <message>
      <source>Checking the bundle</source>
      <translation>Comprobando el paquete</translation>
    </message>
    <message>
      <source>{} new entries; {} were known.</source>
      <translation>{} asientos nuevos; {} ya se conocían.</translation>
    </message>
    <message>
      <source>{} wait for others.</source>
      <translation>{} esperan a otros.</translation>
    </message>
    <message>
      <source>{} were refused.</source>
      <translation>{} fueron rechazados.</translation>
    </message>
    <message>
      <source>Exchange through a folder</source>
      <translation>Intercambiar por una carpeta</translation>
    </message>
    <message>
      <source>the hub</source>
      <translation>el hub</translation>
    </message>
    <message>
      <source>Read a pass for the hub</source>
      <translation>Leer un pase para el hub</translation>
    </message>
    <message>
      <source>This device has its pass for the hub at {}.</source>
      <translation>Este dispositivo tiene su pase para el hub en {}.</translation>
    </message>
    <message>
      <source>This is not possible here.</source>
      <translation>Esto no es posible aquí.</translation>
    </message>
    <message>
      <source>{} new entries; {} sent.</source>
      <translation>{} asientos nuevos; {} enviados.</translation>
    </message>
    <message>
      <source>Compare with another delegation</source>
      <translation>Comparar con otra delegación</translation>
    </message>
    <message>
      <source>If both of you have the same code, nobody keeps anything from either. If not, exchange bundles and compare again.</source>
      <translation>Si ambos tienen el mismo código, nadie oculta nada a ninguno. Si no, intercambien paquetes y comparen de nuevo.</translation>
    </message>
    <message>
      <source>Both of you hold the same.</source>
      <translation>Ambos tienen lo mismo.</translation>
    </message>
    <message>
      <source>Compare aloud: {}</source>
      <translation>Comparar en voz alta: {}</translation>
    </message>
    <message>
      <source>Its owner sees the same code at “This device”. If it differs, somebody else signs in that name: tell the secretariat.</source>
      <translation>Su dueño ve el mismo código en «este dispositivo». Si es distinto, otra persona firma con ese nombre: avise a la secretaría.</translation>
    </message>
    <message>
      <source>Noted on this device.</source>
      <translation>Anotado en este dispositivo.</translation>
    </message>
    <message>
      <source>Ask to &amp;resend</source>
      <translation>Pedir un &amp;nuevo envío</translation>
    </message>
    <message>
      <source>&amp;Export the evidence…</source>
      <translation>&amp;Exportar la prueba…</translation>
    </message>
    <message>
      <source>&amp;Dismiss, it is read</source>
      <translation>&amp;Descartar, está leído</translation>
    </message>
    <message>
      <source>Please write me a bundle of everything you hold. I lack: {} ({})</source>
      <translation>Escríbame, por favor, un paquete con todo lo que tenga. Me falta: {} ({})</translation>
    </message>
    <message>
      <source>A request was copied; paste it into a message.</source>
      <translation>Se ha copiado una solicitud; péguela en un mensaje.</translation>
    </message>
    <message>
      <source>Export the evidence</source>
      <translation>Exportar la prueba</translation>
    </message>
    <message>
      <source>“{}” was written.</source>
      <translation>«{}» está escrito.</translation>
    </message>
    <message>
      <source>Dismissed; it is kept all the same.</source>
      <translation>Descartado; se conserva de todos modos.</translation>
    </message>
  </context>
  <context>
    <name>frame</name>
    <message>
      <source>Needs attention</source>
      <translation>Requiere atención</translation>
    </message>
    <message>
      <source>Working offline</source>
      <translation>Sin conexión</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Conectando…</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Conectado</translation>
    </message>
    <message>
      <source>Exchanging…</source>
      <translation>Intercambiando…</translation>
    </message>
    <message>
      <source>Trying again</source>
      <translation>Nuevo intento</translation>
    </message>
  </context>
  <context>
    <name>inbox</name>
    <message>
      <source>For you</source>
      <translation>Para usted</translation>
    </message>
    <message>
      <source>The whole text</source>
      <translation>Todo el texto</translation>
    </message>
    <message>
      <source>A clause that is not in the text any more</source>
      <translation>Una disposición que ya no está en el texto</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>sin leer</translation>
    </message>
  </context>
  <context>
    <name>inspector</name>
    <message>
      <source>You sponsor {} now.</source>
      <translation>Ahora patrocina {}.</translation>
    </message>
    <message>
      <source>You sponsor {} no more.</source>
      <translation>Ya no patrocina {}.</translation>
    </message>
  </context>
  <context>
    <name>join</name>
    <message>
      <source>Name this device</source>
      <translation>Dé nombre a este dispositivo</translation>
    </message>
    <message>
      <source>The secretariat and the other delegations see it beside what you sign. Your delegation and your role come with the secretariat’s answer.</source>
      <translation>La secretaría y las demás delegaciones lo ven junto a lo que usted firma. Su delegación y su función vienen con la respuesta de la secretaría.</translation>
    </message>
    <message>
      <source>&amp;Name, such as “Norway, laptop 2”</source>
      <translation>&amp;Nombre, por ejemplo «Noruega, portátil 2»</translation>
    </message>
    <message>
      <source>Where shall the workspace be kept?</source>
      <translation>¿Dónde se guardará el espacio de trabajo?</translation>
    </message>
    <message>
      <source>One encrypted file on this machine holds everything of this conference.</source>
      <translation>Un solo archivo cifrado en esta máquina contiene todo lo de esta conferencia.</translation>
    </message>
    <message>
      <source>&amp;Workspace file</source>
      <translation>&amp;Archivo del espacio de trabajo</translation>
    </message>
    <message>
      <source>Write the request</source>
      <translation>Escribir la solicitud</translation>
    </message>
    <message>
      <source>Hand this file to the secretariat, by stick or by mail; it holds no secret. They give you an answer file back.</source>
      <translation>Entregue este archivo a la secretaría, en memoria o por correo; no contiene ningún secreto. Le devolverán un archivo de respuesta.</translation>
    </message>
    <message>
      <source>&amp;Request file</source>
      <translation>Archivo de &amp;solicitud</translation>
    </message>
    <message>
      <source>&amp;Write the request</source>
      <translation>&amp;Escribir la solicitud</translation>
    </message>
    <message>
      <source>Making keys</source>
      <translation>Creando claves</translation>
    </message>
    <message>
      <source>Read the secretariat’s answer</source>
      <translation>Leer la respuesta de la secretaría</translation>
    </message>
    <message>
      <source>The request is written. When the answer file is here, choose it; until then you can close Travaux and come back.</source>
      <translation>La solicitud está escrita. Cuando llegue el archivo de respuesta, elíjalo; hasta entonces puede cerrar Travaux y volver.</translation>
    </message>
    <message>
      <source>&amp;Answer file</source>
      <translation>Archivo de &amp;respuesta</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>E&amp;legir…</translation>
    </message>
    <message>
      <source>&amp;Passphrase of this workspace</source>
      <translation>Frase de &amp;paso de este espacio de trabajo</translation>
    </message>
    <message>
      <source>Choose the answer file first.</source>
      <translation>Elija primero el archivo de respuesta.</translation>
    </message>
    <message>
      <source>Type the passphrase of this workspace.</source>
      <translation>Escriba la frase de paso de este espacio de trabajo.</translation>
    </message>
    <message>
      <source>Compare the codes aloud</source>
      <translation>Comparar los códigos en voz alta</translation>
    </message>
    <message>
      <source>If one differs, somebody has changed a file on the way: do not go on, and tell the secretariat.</source>
      <translation>Si alguno es distinto, alguien ha cambiado un archivo por el camino: no continúe y avise a la secretaría.</translation>
    </message>
    <message>
      <source>The conference’s number, as it stands on paper</source>
      <translation>El número de la conferencia, tal como figura en papel</translation>
    </message>
    <message>
      <source>The safety code, as the secretariat reads it out</source>
      <translation>El código de seguridad, tal como lo lee la secretaría</translation>
    </message>
    <message>
      <source>Compare both codes first, and tick them.</source>
      <translation>Compare primero los dos códigos y márquelos.</translation>
    </message>
    <message>
      <source>&amp;Open the conference</source>
      <translation>&amp;Abrir la conferencia</translation>
    </message>
    <message>
      <source>Reading the answer</source>
      <translation>Leyendo la respuesta</translation>
    </message>
    <message>
      <source>It is the same</source>
      <translation>Es el mismo</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <source>Keys</source>
      <translation>Teclas</translation>
    </message>
    <message>
      <source>Search keys</source>
      <translation>Buscar teclas</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
  </context>
  <context>
    <name>messages</name>
    <message>
      <source>Locked, because it was not used for a while.</source>
      <translation>Bloqueado por falta de uso durante un rato.</translation>
    </message>
    <message>
      <source>Locked, because the machine was asleep.</source>
      <translation>Bloqueado porque la máquina estaba en reposo.</translation>
    </message>
    <message>
      <source>Bracketed</source>
      <translation>Con corchetes</translation>
    </message>
    <message>
      <source>Clean</source>
      <translation>Limpio</translation>
    </message>
    <message>
      <source>Redline</source>
      <translation>Cambios marcados</translation>
    </message>
    <message>
      <source>Every live proposal in brackets</source>
      <translation>Todas las propuestas vigentes entre corchetes</translation>
    </message>
    <message>
      <source>The text as decided so far</source>
      <translation>El texto tal como se ha decidido hasta ahora</translation>
    </message>
    <message>
      <source>Every live proposal against the text: inserted underlined, deleted struck</source>
      <translation>Todas las propuestas vigentes frente al texto: lo insertado subrayado, lo suprimido tachado</translation>
    </message>
    <message>
      <source>{} open</source>
      <translation>{} pendientes</translation>
    </message>
    <message>
      <source>1 amendment tabled</source>
      <translation>1 enmienda presentada</translation>
    </message>
    <message>
      <source>{} amendments tabled</source>
      <translation>{} enmiendas presentadas</translation>
    </message>
    <message>
      <source>{} clauses, none open</source>
      <translation>{} disposiciones, ninguna pendiente</translation>
    </message>
    <message>
      <source>{} clauses, {} of them open</source>
      <translation>{} disposiciones, {} de ellas pendientes</translation>
    </message>
    <message>
      <source>Rolling text {}</source>
      <translation>Texto evolutivo {}</translation>
    </message>
    <message>
      <source>Part of this text has not arrived yet: {} entries are missing. Read the sender’s next bundle to complete it.</source>
      <translation>Una parte de este texto no ha llegado aún: faltan {} asientos. Lea el próximo paquete del remitente para completarlo.</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} de {}</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>No encontrado</translation>
    </message>
    <message>
      <source>{}: {} of {}</source>
      <translation>{}: {} de {}</translation>
    </message>
    <message>
      <source>{}, {} seconds left</source>
      <translation>{}, quedan {} segundos</translation>
    </message>
    <message>
      <source>{}, {} minutes left</source>
      <translation>{}, quedan {} minutos</translation>
    </message>
    <message>
      <source>No role yet</source>
      <translation>Aún sin función</translation>
    </message>
    <message>
      <source>Chair</source>
      <translation>Presidencia</translation>
    </message>
    <message>
      <source>Deputy chair</source>
      <translation>Vicepresidencia</translation>
    </message>
    <message>
      <source>Secretariat</source>
      <translation>Secretaría</translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>Jefe de delegación</translation>
    </message>
    <message>
      <source>Delegate</source>
      <translation>Delegado</translation>
    </message>
    <message>
      <source>Observer</source>
      <translation>Observador</translation>
    </message>
    <message>
      <source>Nothing to send</source>
      <translation>Nada que enviar</translation>
    </message>
    <message>
      <source>1 entry to send</source>
      <translation>1 asiento por enviar</translation>
    </message>
    <message>
      <source>{} entries to send</source>
      <translation>{} asientos por enviar</translation>
    </message>
  </context>
  <context>
    <name>outside</name>
    <message>
      <source>Playing a negotiation of five delegations</source>
      <translation>Se representa una negociación de cinco delegaciones</translation>
    </message>
  </context>
  <context>
    <name>page</name>
    <message>
      <source>Open</source>
      <translation>Pendiente</translation>
    </message>
    <message>
      <source>Bracketed</source>
      <translation>Con corchetes</translation>
    </message>
    <message>
      <source>Collision</source>
      <translation>Conflicto</translation>
    </message>
    <message>
      <source>Agreed ad referendum</source>
      <translation>Acordado ad referéndum</translation>
    </message>
    <message>
      <source>Agreed</source>
      <translation>Acordado</translation>
    </message>
    <message>
      <source>Adopted</source>
      <translation>Aprobado</translation>
    </message>
    <message>
      <source>Substitution</source>
      <translation>Sustitución</translation>
    </message>
    <message>
      <source>Insertion</source>
      <translation>Inserción</translation>
    </message>
    <message>
      <source>Deletion of words</source>
      <translation>Supresión de palabras</translation>
    </message>
    <message>
      <source>Alternative wording</source>
      <translation>Texto alternativo</translation>
    </message>
    <message>
      <source>New clause</source>
      <translation>Nueva disposición</translation>
    </message>
    <message>
      <source>Deletion</source>
      <translation>Supresión</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Traslado</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>División</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Unión</translation>
    </message>
    <message>
      <source>Retention (no change)</source>
      <translation>Mantenimiento (sin cambios)</translation>
    </message>
    <message>
      <source>On the table</source>
      <translation>Sobre la mesa</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retirada</translation>
    </message>
    <message>
      <source>Superseded</source>
      <translation>Reemplazada</translation>
    </message>
    <message>
      <source>Adopted in part</source>
      <translation>Aprobada en parte</translation>
    </message>
    <message>
      <source>Adopted as modified</source>
      <translation>Aprobada con modificaciones</translation>
    </message>
    <message>
      <source>Not reflected</source>
      <translation>No recogida</translation>
    </message>
    <message>
      <source>Deferred</source>
      <translation>Aplazada</translation>
    </message>
    <message>
      <source>Retained in brackets</source>
      <translation>Mantenida entre corchetes</translation>
    </message>
    <message>
      <source>Already reflected</source>
      <translation>Ya recogida</translation>
    </message>
    <message>
      <source>Overtaken: needs attention</source>
      <translation>Superada: requiere atención</translation>
    </message>
    <message>
      <source>The base text changed: your draft applies to the new text.</source>
      <translation>El texto de base ha cambiado: su borrador se aplica al nuevo texto.</translation>
    </message>
    <message>
      <source>The base text changed: it says already what your draft says.</source>
      <translation>El texto de base ha cambiado: ya dice lo que dice su borrador.</translation>
    </message>
    <message>
      <source>The base text changed: your draft needs attention. Nothing of it is lost.</source>
      <translation>El texto de base ha cambiado: su borrador requiere atención. No se ha perdido nada de él.</translation>
    </message>
    <message>
      <source>Took its position back</source>
      <translation>Retiró su posición</translation>
    </message>
    <message>
      <source>Supports</source>
      <translation>Apoya</translation>
    </message>
    <message>
      <source>Can accept if…</source>
      <translation>Puede aceptar si…</translation>
    </message>
    <message>
      <source>Reserves</source>
      <translation>Formula una reserva</translation>
    </message>
    <message>
      <source>Opposes</source>
      <translation>Se opone</translation>
    </message>
    <message>
      <source>Awaits instructions</source>
      <translation>Espera instrucciones</translation>
    </message>
    <message>
      <source>today</source>
      <translation>hoy</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>ayer</translation>
    </message>
    <message>
      <source>{} days</source>
      <translation>{} días</translation>
    </message>
    <message>
      <source>As laid</source>
      <translation>Tal como se presentó</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Ahora</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Decisión</translation>
    </message>
    <message>
      <source>The text as it was laid before the conference.</source>
      <translation>El texto tal como se presentó a la conferencia.</translation>
    </message>
    <message>
      <source>{}, as issued on {}.</source>
      <translation>{}, publicado el {}.</translation>
    </message>
    <message>
      <source>The text after the decision of {}: {}.</source>
      <translation>El texto después de la decisión de {}: {}.</translation>
    </message>
    <message>
      <source>Changes from “{}” to “{}”.</source>
      <translation>Cambios de «{}» a «{}».</translation>
    </message>
    <message>
      <source>No brackets open</source>
      <translation>Ningún corchete abierto</translation>
    </message>
    <message>
      <source>1 bracket open</source>
      <translation>1 corchete abierto</translation>
    </message>
    <message>
      <source>{} brackets open</source>
      <translation>{} corchetes abiertos</translation>
    </message>
    <message>
      <source>{} of {} agreed</source>
      <translation>{} de {} acordados</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <source>Sync</source>
      <translation>Sincronización</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
  </context>
  <context>
    <name>spoken</name>
    <message>
      <source>your draft</source>
      <translation>su borrador</translation>
    </message>
    <message>
      <source> and </source>
      <translation> y </translation>
    </message>
    <message>
      <source>base text</source>
      <translation>texto de base</translation>
    </message>
    <message>
      <source>insertion</source>
      <translation>inserción</translation>
    </message>
    <message>
      <source>end insertion</source>
      <translation>fin de la inserción</translation>
    </message>
    <message>
      <source>deletion</source>
      <translation>supresión</translation>
    </message>
    <message>
      <source>end deletion</source>
      <translation>fin de la supresión</translation>
    </message>
    <message>
      <source>{} by {}</source>
      <translation>{} de {}</translation>
    </message>
    <message>
      <source>open bracket {} close bracket</source>
      <translation>corchete de apertura {} corchete de cierre</translation>
    </message>
  </context>
  <context>
    <name>steps</name>
    <message>
      <source>Type a name first.</source>
      <translation>Escriba primero un nombre.</translation>
    </message>
    <message>
      <source>This name cannot be used: {}.</source>
      <translation>Este nombre no se puede usar: {}.</translation>
    </message>
    <message>
      <source>&amp;Language of the text</source>
      <translation>&amp;Idioma del texto</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>E&amp;legir…</translation>
    </message>
    <message>
      <source>Choose a file first.</source>
      <translation>Elija primero un archivo.</translation>
    </message>
    <message>
      <source>There is a file of this name already. Choose another name.</source>
      <translation>Ya hay un archivo con este nombre. Elija otro nombre.</translation>
    </message>
    <message>
      <source>The folder does not exist. Choose another one.</source>
      <translation>La carpeta no existe. Elija otra.</translation>
    </message>
    <message>
      <source>Choose a passphrase</source>
      <translation>Elija una frase de paso</translation>
    </message>
    <message>
      <source>It opens the workspace on this machine, and nobody can reset it. Six words that come to your mind by chance are better than one with signs in it.</source>
      <translation>Abre el espacio de trabajo en esta máquina y nadie puede restablecerla. Seis palabras que le vengan por azar valen más que una con signos.</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Solidez</translation>
    </message>
    <message>
      <source>&amp;Show what is typed</source>
      <translation>&amp;Mostrar lo que se escribe</translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation>Frase de &amp;paso</translation>
    </message>
    <message>
      <source>The same &amp;again</source>
      <translation>La misma &amp;otra vez</translation>
    </message>
    <message>
      <source>The passphrase needs at least {} characters.</source>
      <translation>La frase de paso necesita al menos {} caracteres.</translation>
    </message>
    <message>
      <source>The two passphrases differ. Type the same in both fields.</source>
      <translation>Las dos frases son distintas. Escriba la misma en ambos campos.</translation>
    </message>
    <message>
      <source>Too short: {} more characters</source>
      <translation>Demasiado corta: {} caracteres más</translation>
    </message>
    <message>
      <source>Weak: the same few letters again and again</source>
      <translation>Débil: las mismas pocas letras una y otra vez</translation>
    </message>
    <message>
      <source>Strong</source>
      <translation>Fuerte</translation>
    </message>
    <message>
      <source>Fair: more words make it stronger</source>
      <translation>Aceptable: más palabras la hacen más fuerte</translation>
    </message>
    <message>
      <source>Write down the recovery code</source>
      <translation>Anote el código de recuperación</translation>
    </message>
    <message>
      <source>It opens the workspace when the passphrase is forgotten. Write it on paper, keep the paper where the machine is not. It is shown only now.</source>
      <translation>Abre el espacio de trabajo si se olvida la frase de paso. Anótelo en papel y guarde el papel lejos de la máquina. Solo se muestra ahora.</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>Código de recuperación</translation>
    </message>
    <message>
      <source>Group {} of your paper</source>
      <translation>Grupo {} de su papel</translation>
    </message>
    <message>
      <source>Group {} is not what stands above. Look at your paper.</source>
      <translation>El grupo {} no es el que figura arriba. Mire su papel.</translation>
    </message>
  </context>
  <context>
    <name>structure</name>
    <message>
      <source>Insert after {}</source>
      <translation>Insertar después de {}</translation>
    </message>
    <message>
      <source>Insert in {}</source>
      <translation>Insertar en {}</translation>
    </message>
    <message>
      <source>Delete {}</source>
      <translation>Suprimir {}</translation>
    </message>
    <message>
      <source>Move {}</source>
      <translation>Trasladar {}</translation>
    </message>
    <message>
      <source>Split {}</source>
      <translation>Dividir {}</translation>
    </message>
    <message>
      <source>Join the next clause to {}</source>
      <translation>Unir la disposición siguiente a {}</translation>
    </message>
    <message>
      <source>Keep {} as it is</source>
      <translation>Mantener {} tal como está</translation>
    </message>
    <message>
      <source>The new text. A paragraph for each clause; numbers are computed.</source>
      <translation>El nuevo texto. Un párrafo por disposición; los números se calculan.</translation>
    </message>
    <message>
      <source>It is proposed for deletion with all that stands in it.</source>
      <translation>Se propone su supresión con todo lo que contiene.</translation>
    </message>
    <message>
      <source>After which provision is it to stand? For instance: Article 4(2).</source>
      <translation>¿Después de qué disposición ha de figurar? Por ejemplo: Artículo 4(2).</translation>
    </message>
    <message>
      <source>The first words of the second part, as they stand in the clause.</source>
      <translation>Las primeras palabras de la segunda parte, tal como figuran en la disposición.</translation>
    </message>
    <message>
      <source>The words of the next clause are appended to it.</source>
      <translation>Se le añaden las palabras de la disposición siguiente.</translation>
    </message>
    <message>
      <source>Your delegation tables that nothing is to be changed here (NOC).</source>
      <translation>Su delegación presenta que aquí no se cambie nada (NOC).</translation>
    </message>
  </context>
  <context>
    <name>tabling</name>
    <message>
      <source>Table {}</source>
      <translation>Presentar {}</translation>
    </message>
  </context>
  <context>
    <name>text commands</name>
    <message>
      <source>The text is shown as it is now.</source>
      <translation>El texto se muestra tal como está ahora.</translation>
    </message>
    <message>
      <source>No bracket is open.</source>
      <translation>No hay ningún corchete abierto.</translation>
    </message>
    <message>
      <source>There is no collision.</source>
      <translation>No hay ningún conflicto.</translation>
    </message>
    <message>
      <source>Nothing here is unread.</source>
      <translation>Aquí no hay nada sin leer.</translation>
    </message>
  </context>
  <context>
    <name>trust</name>
    <message>
      <source>for “{}”</source>
      <translation>para «{}»</translation>
    </message>
    <message>
      <source>for everybody</source>
      <translation>para todos</translation>
    </message>
    <message>
      <source>An entry</source>
      <translation>Un asiento</translation>
    </message>
    <message>
      <source>not sent yet</source>
      <translation>aún no enviado</translation>
    </message>
    <message>
      <source>Everybody in the conference</source>
      <translation>Toda la conferencia</translation>
    </message>
    <message>
      <source>Who will be able to read it</source>
      <translation>Quién podrá leerlo</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Firmado</translation>
    </message>
    <message>
      <source>What this means</source>
      <translation>Qué significa</translation>
    </message>
    <message>
      <source>Nobody has said to hold it. It leaves with the next bundle that you write, or with the next exchange through a folder or the hub.</source>
      <translation>Nadie ha declarado tenerlo. Sale con el próximo paquete que usted escriba, o con el próximo intercambio por una carpeta o el hub.</translation>
    </message>
    <message>
      <source>Number of the entry</source>
      <translation>Número del asiento</translation>
    </message>
    <message>
      <source>no role</source>
      <translation>sin función</translation>
    </message>
    <message>
      <source>last heard of {}</source>
      <translation>última noticia: {}</translation>
    </message>
    <message>
      <source>not heard of yet</source>
      <translation>aún sin noticias</translation>
    </message>
    <message>
      <source>needs attention</source>
      <translation>requiere atención</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>revocado</translation>
    </message>
    <message>
      <source>this device</source>
      <translation>este dispositivo</translation>
    </message>
    <message>
      <source>compared</source>
      <translation>comparado</translation>
    </message>
    <message>
      <source>not compared</source>
      <translation>no comparado</translation>
    </message>
    <message>
      <source>Speaks for</source>
      <translation>Habla en nombre de</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Función</translation>
    </message>
    <message>
      <source>none just now</source>
      <translation>ninguna por ahora</translation>
    </message>
    <message>
      <source>Last heard of, by its clock</source>
      <translation>Última noticia, según su reloj</translation>
    </message>
    <message>
      <source>never</source>
      <translation>nunca</translation>
    </message>
    <message>
      <source>Safety code</source>
      <translation>Código de seguridad</translation>
    </message>
    <message>
      <source>Compared aloud</source>
      <translation>Comparado en voz alta</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Qué va mal</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Qué hacer</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en espera</translation>
    </message>
    <message>
      <source>Entries {} to {}</source>
      <translation>Asientos {} a {}</translation>
    </message>
    <message>
      <source>Entry {}</source>
      <translation>Asiento {}</translation>
    </message>
    <message>
      <source>of {} must exist and are not here</source>
      <translation>de {}: deben existir y no están aquí</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>falta</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Nothing is lost, and nothing of it counts yet. What is missing is asked for at the next exchange; or ask that delegation for a bundle of everything.</source>
      <translation>Nada se ha perdido y nada de ello cuenta aún. Lo que falta se pide en el próximo intercambio; o pida a esa delegación un paquete completo.</translation>
    </message>
    <message>
      <source>to be read</source>
      <translation>por leer</translation>
    </message>
    <message>
      <source>dismissed</source>
      <translation>descartado</translation>
    </message>
    <message>
      <source>Why it does not count</source>
      <translation>Por qué no cuenta</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>desconocido</translation>
    </message>
    <message>
      <source>It is kept as it came, as evidence, and touches no text. Nothing has to be done at once; tell the secretariat if you did not expect it.</source>
      <translation>Se guarda tal como llegó, como prueba, y no toca ningún texto. No hay que hacer nada enseguida; avise a la secretaría si no lo esperaba.</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>Cuarentena</translation>
    </message>
    <message>
      <source>An entry of an unknown device</source>
      <translation>Un asiento de un dispositivo desconocido</translation>
    </message>
    <message>
      <source>Entry {} of {}</source>
      <translation>Asiento {} de {}</translation>
    </message>
  </context>
</TS>
