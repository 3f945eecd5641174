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
      <source>{}: agreed clauses refuse changes until they are reopened. Ask the chair to open it again, with a reason: press M to write a comment.</source>
      <translation>{} : les dispositions convenues refusent tout changement tant qu’elles ne sont pas rouvertes. Demandez à la présidence de la rouvrir, en donnant un motif : appuyez sur M pour écrire un commentaire.</translation>
    </message>
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
  </context>
  <context>
    <name>EmptyState</name>
    <message>
      <source>No text</source>
      <translation>Pas de texte</translation>
    </message>
    <message>
      <source>There is no text here yet.</source>
      <translation>Il n’y a pas encore de texte ici.</translation>
    </message>
    <message>
      <source>The secretariat lays one before the conference; it reaches the others with the next bundle that they read.</source>
      <translation>Le secrétariat en présente un à la conférence ; il parvient aux autres avec le prochain paquet qu’ils lisent.</translation>
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
      <translation>{} non lus</translation>
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
    <name>LaidList</name>
    <message>
      <source>Text of the treaty</source>
      <translation>Texte du traité</translation>
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
      <translation>&amp;Écarter</translation>
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
    <name>Palette</name>
    <message>
      <source>Search and commands</source>
      <translation>Recherche et commandes</translation>
    </message>
    <message>
      <source>Search text or run a command</source>
      <translation>Chercher dans le texte ou lancer une commande</translation>
    </message>
    <message>
      <source>Found</source>
      <translation>Trouvé</translation>
    </message>
    <message>
      <source>&gt; commands   @ delegations and people   # articles</source>
      <translation>&gt; commandes   @ délégations et personnes   # articles</translation>
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
    <name>ReadingPage</name>
    <message>
      <source>&amp;Back to now</source>
      <translation>&amp;Revenir à maintenant</translation>
    </message>
  </context>
  <context>
    <name>RecordsTab</name>
    <message>
      <source>and {} more</source>
      <translation>et {} de plus</translation>
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
      <source>Your comment; @CODE calls a delegation’s attention to it</source>
      <translation>Votre commentaire ; @CODE attire l’attention d’une délégation</translation>
    </message>
    <message>
      <source>Comment</source>
      <translation>Commenter</translation>
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
      <source>High &amp;contrast, whatever the system says</source>
      <translation>&amp;Contraste élevé, quoi que dise le système</translation>
    </message>
    <message>
      <source>Lock, and come back in this language</source>
      <translation>Verrouiller et revenir dans cette langue</translation>
    </message>
    <message>
      <source>Single &amp;letters are commands where nothing is typed</source>
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
      <source>Passphrase, recovery code, travel lock and copies: see “travaux vault --help” on the command line.</source>
      <translation>Phrase secrète, code de secours, verrou de voyage et copies : voir « travaux vault --help » en ligne de commande.</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
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
      <source>A whole negotiation is played, and you look at it as the chair.</source>
      <translation>Une négociation entière est jouée ; vous la regardez comme présidence.</translation>
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
      <source>Keep as draft</source>
      <translation>Garder comme projet</translation>
    </message>
    <message>
      <source>Close</source>
      <translation>Fermer</translation>
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
      <translation>&amp;Montrer</translation>
    </message>
    <message>
      <source>&amp;Stop</source>
      <translation>&amp;Arrêter</translation>
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
      <source>Compare &amp;aloud…</source>
      <translation>Comparer à &amp;voix haute…</translation>
    </message>
    <message>
      <source>&amp;Copy a request</source>
      <translation>&amp;Copier une demande</translation>
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
      <source>Language: {}</source>
      <translation>Langue : {}</translation>
    </message>
    <message>
      <source>{} bytes, signed by this device</source>
      <translation>{} octets, signés par cet appareil</translation>
    </message>
    <message>
      <source>and {} more devices</source>
      <translation>et {} appareils de plus</translation>
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
      <source>What it does</source>
      <translation>Ce que cela fait</translation>
    </message>
    <message>
      <source>Ask to co-sponsor</source>
      <translation>Demander à être coauteurs</translation>
    </message>
    <message>
      <source>Back to the draft</source>
      <translation>Retour au projet</translation>
    </message>
    <message>
      <source>Sign and table</source>
      <translation>Signer et déposer</translation>
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
    <name>UnlockPage</name>
    <message>
      <source>Other &amp;ways to begin</source>
      <translation>&amp;Autres façons de commencer</translation>
    </message>
    <message>
      <source>&amp;Show</source>
      <translation>&amp;Montrer</translation>
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
      <source>Wait five seconds before the next try.</source>
      <translation>Attendez cinq secondes avant le prochain essai.</translation>
    </message>
    <message>
      <source>&amp;Passphrase</source>
      <translation>&amp;Phrase secrète</translation>
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
      <source>{} keys, each for one device</source>
      <translation>{} clés, chacune pour un seul appareil</translation>
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
      <source>For {}: {} entries, {} notices</source>
      <translation>Pour {} : {} entrées, {} avis</translation>
    </message>
    <message>
      <source>Can be read by: {}</source>
      <translation>Lisible par : {}</translation>
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
      <translation>&amp;Affichage</translation>
    </message>
    <message>
      <source>&amp;Exchange</source>
      <translation>É&amp;changes</translation>
    </message>
    <message>
      <source>&amp;Help</source>
      <translation>A&amp;ide</translation>
    </message>
    <message>
      <source>&amp;Text</source>
      <translation>&amp;Texte</translation>
    </message>
    <message>
      <source>Go to the text first.</source>
      <translation>Allez d’abord au texte.</translation>
    </message>
    <message>
      <source>The text is shown as it is now.</source>
      <translation>Le texte est montré tel qu’il est maintenant.</translation>
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
      <source>&amp;Lock</source>
      <translation>&amp;Verrouiller</translation>
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
      <source>Search text or run a &amp;command</source>
      <translation>Chercher dans le texte ou lancer une &amp;commande</translation>
    </message>
    <message>
      <source>&amp;Inbox</source>
      <translation>&amp;Réception</translation>
    </message>
    <message>
      <source>&amp;Merge</source>
      <translation>&amp;Fusion</translation>
    </message>
    <message>
      <source>&amp;Compare</source>
      <translation>&amp;Comparer</translation>
    </message>
    <message>
      <source>C&amp;onsensus</source>
      <translation>C&amp;onsensus</translation>
    </message>
    <message>
      <source>&amp;Languages</source>
      <translation>&amp;Langues</translation>
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
      <source>Go to &amp;provision…</source>
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
      <translation>&amp;Chercher dans le texte</translation>
    </message>
    <message>
      <source>Find &amp;next</source>
      <translation>Occurrence &amp;suivante</translation>
    </message>
    <message>
      <source>Find &amp;previous</source>
      <translation>Occurrence &amp;précédente</translation>
    </message>
    <message>
      <source>Next &amp;region</source>
      <translation>&amp;Région suivante</translation>
    </message>
    <message>
      <source>Pre&amp;vious region</source>
      <translation>Ré&amp;gion précédente</translation>
    </message>
    <message>
      <source>&amp;Amend this clause</source>
      <translation>&amp;Amender cette disposition</translation>
    </message>
    <message>
      <source>Amend its &amp;heading</source>
      <translation>Amender son &amp;intitulé</translation>
    </message>
    <message>
      <source>&amp;Table the draft…</source>
      <translation>&amp;Déposer le projet…</translation>
    </message>
    <message>
      <source>&amp;Clause menu</source>
      <translation>Menu de la &amp;disposition</translation>
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
      <source>Insert a clause &amp;in it…</source>
      <translation>Insérer une disposition &amp;dedans…</translation>
    </message>
    <message>
      <source>&amp;Delete it…</source>
      <translation>&amp;Supprimer…</translation>
    </message>
    <message>
      <source>&amp;Move it…</source>
      <translation>&amp;Déplacer…</translation>
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
      <translation>&amp;Lire, texte sélectionnable</translation>
    </message>
    <message>
      <source>C&amp;opy the chosen clauses</source>
      <translation>C&amp;opier les dispositions choisies</translation>
    </message>
    <message>
      <source>Cle&amp;an text</source>
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
      <source>Attri&amp;bution</source>
      <translation>Attri&amp;bution</translation>
    </message>
    <message>
      <source>&amp;Outline</source>
      <translation>&amp;Plan</translation>
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
      <translation>Texte &amp;seul</translation>
    </message>
    <message>
      <source>&amp;Larger text</source>
      <translation>Texte plus &amp;grand</translation>
    </message>
    <message>
      <source>&amp;Smaller text</source>
      <translation>Texte plus &amp;petit</translation>
    </message>
    <message>
      <source>&amp;Usual size</source>
      <translation>Taille &amp;habituelle</translation>
    </message>
    <message>
      <source>Larger &amp;interface</source>
      <translation>&amp;Interface plus grande</translation>
    </message>
    <message>
      <source>Smaller in&amp;terface</source>
      <translation>In&amp;terface plus petite</translation>
    </message>
    <message>
      <source>Colours of the s&amp;ystem</source>
      <translation>Couleurs du s&amp;ystème</translation>
    </message>
    <message>
      <source>Li&amp;ght colours</source>
      <translation>Couleurs &amp;claires</translation>
    </message>
    <message>
      <source>&amp;Dark colours</source>
      <translation>Couleurs &amp;sombres</translation>
    </message>
    <message>
      <source>High &amp;contrast</source>
      <translation>Contraste é&amp;levé</translation>
    </message>
    <message>
      <source>&amp;Full screen</source>
      <translation>&amp;Plein écran</translation>
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
      <translation>Lire un &amp;laissez-passer pour le hub…</translation>
    </message>
    <message>
      <source>&amp;Compare codes aloud</source>
      <translation>&amp;Comparer les codes à voix haute</translation>
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
      <translation>&amp;Continuer</translation>
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
      <source>&amp;Symbol, such as A/CONF.300</source>
      <translation>&amp;Cote, par exemple A/CONF.300</translation>
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
      <source>&amp;Name, such as “Secretariat, desk 1”</source>
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
      <source>&amp;Workspace file</source>
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
    <name>exchange</name>
    <message>
      <source>Writing the bundle</source>
      <translation>Écriture du paquet</translation>
    </message>
    <message>
      <source>“{}” was written: {} entries, {} bytes. Hand it over.</source>
      <translation>« {} » est écrit : {} entrées, {} octets. Remettez-le.</translation>
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
      <source>{} new entries; {} were known.</source>
      <translation>{} entrées nouvelles ; {} étaient connues.</translation>
    </message>
    <message>
      <source>{} wait for others.</source>
      <translation>{} en attendent d’autres.</translation>
    </message>
    <message>
      <source>{} were refused.</source>
      <translation>{} ont été refusées.</translation>
    </message>
    <message>
      <source>Exchange through a folder</source>
      <translation>Échanger par un dossier</translation>
    </message>
    <message>
      <source>the hub</source>
      <translation>le hub</translation>
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
      <source>{} new entries; {} sent.</source>
      <translation>{} entrées nouvelles ; {} envoyées.</translation>
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
      <source>Ask to &amp;resend</source>
      <translation>Demander un &amp;nouvel envoi</translation>
    </message>
    <message>
      <source>&amp;Export the evidence…</source>
      <translation>&amp;Exporter la preuve…</translation>
    </message>
    <message>
      <source>&amp;Dismiss, it is read</source>
      <translation>&amp;Écarter, c’est lu</translation>
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
      <source>&amp;Name, such as “Norway, laptop 2”</source>
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
      <source>&amp;Workspace file</source>
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
      <translation>&amp;Fichier de demande</translation>
    </message>
    <message>
      <source>&amp;Write the request</source>
      <translation>&amp;Écrire la demande</translation>
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
      <source>&amp;Answer file</source>
      <translation>Fichier de &amp;réponse</translation>
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
      <source>Part of this text has not arrived yet: {} entries are missing. Read the sender’s next bundle to complete it.</source>
      <translation>Une partie de ce texte n’est pas encore arrivée : il manque {} entrées. Lisez le prochain paquet de l’expéditeur pour le compléter.</translation>
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
      <source>Text</source>
      <translation>Texte</translation>
    </message>
    <message>
      <source>Inbox</source>
      <translation>Réception</translation>
    </message>
    <message>
      <source>Sync</source>
      <translation>Synchro</translation>
    </message>
    <message>
      <source>Settings</source>
      <translation>Réglages</translation>
    </message>
  </context>
  <context>
    <name>spoken</name>
    <message>
      <source>your draft</source>
      <translation>votre projet</translation>
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
      <source>Too short: {} more characters</source>
      <translation>Trop courte : encore {} caractères</translation>
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
      <translation>Signée</translation>
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
      <source>Number of the entry</source>
      <translation>Numéro de l’entrée</translation>
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
      <source>What is wrong</source>
      <translation>Ce qui ne va pas</translation>
    </message>
    <message>
      <source>What to do</source>
      <translation>Que faire</translation>
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
      <source>An entry of an unknown device</source>
      <translation>Une entrée d’un appareil inconnu</translation>
    </message>
    <message>
      <source>Entry {} of {}</source>
      <translation>Entrée {} de {}</translation>
    </message>
  </context>
</TS>
