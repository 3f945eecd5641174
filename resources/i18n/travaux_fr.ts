<?xml version="1.0" encoding="utf-8"?>
<!DOCTYPE TS>
<TS version="2.1" language="fr" sourcelanguage="en">
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
      <source>Text</source>
      <translation>Texte</translation>
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
    <name>TextView</name>
    <message>
      <source>Text of the treaty</source>
      <translation>Texte du traité</translation>
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
      <source>&amp;Text</source>
      <translation>&amp;Texte</translation>
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
      <source>Rolling</source>
      <translation>Texte évolutif</translation>
    </message>
    <message>
      <source>Clean</source>
      <translation>Propre</translation>
    </message>
    <message>
      <source>Base</source>
      <translation>Base</translation>
    </message>
    <message>
      <source>Tracked</source>
      <translation>Suivi</translation>
    </message>
    <message>
      <source>Every live proposal in brackets, with the names of its sponsors</source>
      <translation>Chaque proposition en cours entre crochets, avec le nom de ses auteurs</translation>
    </message>
    <message>
      <source>Every live proposal in brackets, without names</source>
      <translation>Chaque proposition en cours entre crochets, sans noms</translation>
    </message>
    <message>
      <source>The text as decided so far</source>
      <translation>Le texte tel que décidé jusqu’ici</translation>
    </message>
    <message>
      <source>Every live proposal struck or underlined, with the names of its sponsors</source>
      <translation>Chaque proposition en cours biffée ou soulignée, avec le nom de ses auteurs</translation>
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
    <name>pages</name>
    <message>
      <source>Text</source>
      <translation>Texte</translation>
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
