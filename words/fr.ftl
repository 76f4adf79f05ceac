### language: french
### plurals: one other

## Lists, dates and numbers

comma = { ", " }
semicolon = { "\u00A0; " }
colon = { "\u00A0: " }
comma-in-sentence = { ", " }
and = { " et " }
decimal-sign = ,
group-sign = { "\u00A0" }
per-cent = { "\u00A0" }%

day-of-month = { $day ->
    [1] { $day }er
   *[other] { $day }
}

dash-between-days = -
weekday-and-date = { $weekday } { $date }
full-hour = { $hour } h
hour-and-minutes = { $hour } h { $minutes }
january = janvier
february = février
march = mars
april = avril
may = mai
june = juin
july = juillet
august = août
september = septembre
october = octobre
november = novembre
december = décembre
monday = lundi
tuesday = mardi
wednesday = mercredi
thursday = jeudi
friday = vendredi
saturday = samedi
sunday = dimanche

## Counts

participants = { $number ->
    [one] { $number } participant
   *[other] { $number } participants
}

applications = { $number ->
    [one] { $number } candidature
   *[other] { $number } candidatures
}

seats = { $number ->
    [one] { $number } place
   *[other] { $number } places
}

tables = { $number ->
    [one] { $number } table
   *[other] { $number } tables
}

rounds = { $number ->
    [one] { $number } tour
   *[other] { $number } tours
}

## The meeting

in-principle = en principe
email = Adresse électronique
kind-expert-group-meeting = Réunion d’un groupe d’experts
kind-round-table = Table ronde
kind-workshop = Atelier
kind-consultation = Consultation
session-kind-registration = Enregistrement
session-kind-plenary = Séance plénière
session-kind-round-table = Tables rondes
session-kind-pause = Pause
session-kind-reception = Réception
languages-english = anglais
languages-arabic = arabe
languages-french = français
city-and-country = { $city } ({ $country })
own-name = Français
cancelled-on = Annulée le { $day }

trial-mark = ESSAI

## The draft of a meeting

draft-room = Salle de conférence
draft-lunch = Déjeuner
draft-opening = Ouverture de la réunion
draft-adoption = Adoption de l’ordre du jour et organisation des travaux
draft-discussion = Exposés et débat
draft-tables = Tables rondes
draft-closing = Conclusions et clôture de la réunion
draft-gate-attendance = Présence possible pendant toute la réunion
draft-gate-consent = Consentement à l’utilisation des données personnelles pour la réunion
draft-criterion-topics = Expérience des thèmes de la réunion
draft-criterion-offer = Apport possible à un partenariat
draft-criterion-authority = Pouvoir d’engager l’organisation
draft-criterion-evidence = Preuves à l’appui de ce qui est offert
draft-anchor-nothing = Rien n’en est dit
draft-anchor-little = Peu en est dit, en termes généraux
draft-anchor-some = Quelque chose de précis en est dit
draft-anchor-much = Beaucoup en est dit, avec un exemple
draft-anchor-all = Tout ce qui compte est dit, et étayé

## Agenda and organization of work

agenda-and-organization-of-work = Ordre du jour provisoire et organisation des travaux
provisional-agenda = Ordre du jour provisoire
organization-of-work = Organisation des travaux
time = Horaire
item-or-session = Point ou séance
room = Salle
agenda-item = Point { $number } de l’ordre du jour
led-by-chair = Présidence : { $names }
led-by-moderator = Modération : { $names }
led-by-presenter = Exposé : { $names }
led-by-rapporteur = Compte rendu : { $names }
topics = Thèmes
topic = Thème
round-tables = Tables rondes
table = Table
numbered-table = Table { $number }
theme = Sujet
dates-in-principle = Les dates sont données en principe et restent à confirmer.
local-time = Toutes les heures sont locales ({ $city }).

## Aide-memoire

aide-memoire = Aide-mémoire
background = Contexte
objectives = Objectifs
objectives-are = Les objectifs de la réunion sont les suivants :
topics-are = La réunion abordera les thèmes suivants :
expected-outcomes = Résultats attendus
organization-of-meeting = Organisation de la réunion
working-languages = Langues de travail : { $languages }.
participation-and-selection = Participation et sélection
open-seats-by-criteria =
    Les candidatures aux places ouvertes sont notées selon les critères ci-après, qui montrent
    ensemble l’aptitude à nouer des partenariats viables.
rate-of-score =
    Sur 100 points, les critères en déterminent { $merit }. Les { $partnership } autres mesurent jusqu’où ce
    qu’apporte une candidature répond aux besoins des { $partners } personnes avec lesquelles un partenariat est
    le plus probable, et inversement ; l’ensemble des places ouvertes est apprécié dans la même proportion. Ni les
    langues ni la nationalité n’entrent dans ces points.
answers-counted =
    Comptent pour ces points les { $offers } premières réponses sur ce qu’apporte la candidature et les
    { $needs } premières sur ce dont elle a besoin ; le reste est lu et conservé, mais n’y compte pas.
evidence-counts =
    Les pièces et preuves invoquées dans une candidature sont tenues pour une déclaration tant que le
    secrétariat ou un évaluateur ne les a pas confirmées.
nominated-never-scored =
    Les places réservées reviennent aux personnes désignées par les États membres et les
    organisations invitées ; celles-ci ne sont jamais notées, classées ni tirées au sort.

guests-invited = { $count ->
        [one] Outre les places ouvertes, { $count } personne est invitée nominativement, sans être notée ni classée.
       *[other] Outre les places ouvertes, { $count } personnes sont invitées nominativement, sans être notées ni classées.
    }
criterion = Critère
weight = Poids
floors-of-selection = Nombre minimal de places ouvertes par groupe
group = Groupe
at-least = Au moins
documents = Documents
contacts = Contacts

will-be-held =
    { $tentative ->
        [yes] La réunion se tiendra, en principe, { $days }. Lieu : { $place }.
       *[no] La réunion se tiendra { $days }. Lieu : { $place }.
    }

## List of participants, nameplates and table cards

list-of-participants = Liste des participants
number = N°
name-and-position = Nom et fonctions
name = Nom
organization = Organisation
country-and-capacity = Pays et qualité
sector-and-capacity = Secteur et qualité
head-of-delegation = { $gender ->
        [female] Cheffe de délégation
        [male] Chef de délégation
       *[other] Chef ou cheffe de délégation
    }
alternate = { $gender ->
        [female] Suppléante
        [male] Suppléant
       *[other] Suppléance
    }
nominated-by = Désignation :
in-place-of = Remplace :
attends-remotely = Participe à distance

country = Pays
sector = Secteur
other-countries = Autres pays
names-as-given = Les noms, titres et organisations sont imprimés tels qu’ils ont été communiqués.

heading-resource-persons = Personnes-ressources
heading-observers = Observateurs
count-resource-persons = { $number ->
    [one] { $counted-feminine } personne-ressource
   *[other] { $counted } personnes-ressources
}
count-observers = { $number ->
    [one] { $counted } observateur
   *[other] { $counted } observateurs
}
count-secretariat = { $counted } du secrétariat

nameplates = Chevalets nominatifs
badges = Badges nominatifs
badge-participant = { $gender ->
        [female] Participante
        [male] Participant
       *[other] Participant(e)
    }
badge-delegation = Délégation
badge-guest = { $gender ->
        [female] Invitée
        [male] Invité
       *[other] Invité(e)
    }
badge-donor = Donateur
badge-speaker = { $gender ->
        [female] Intervenante
        [male] Intervenant
       *[other] Intervenant(e)
    }
badge-observer = { $gender ->
        [female] Observatrice
        [male] Observateur
       *[other] Observateur ou observatrice
    }
table-cards = Cartes de table

## Sectors and capacities

sector-unknown = Secteur non précisé
official-delegation = Délégation officielle
government-designated = Désignation par un gouvernement
personal-capacity = À titre personnel
observer = Avec statut d’observateur
resource-person = Personne-ressource
secretariat = Secrétariat
sector-government = Secteur public
sector-international-organisation = Organisations internationales
sector-private-sector = Secteur privé
sector-academia = Établissements universitaires
sector-civil-society = Société civile
sector-incubator = Pépinières d’entreprises
sector-media = Médias
sector-donor = Donateurs

## Seating plan

seating-plan = Plan de table
round = Tour { $number }
participants-at-table = Participants
not-seated = Hors de ce tour
picture-scrolls = L’image est plus large que l’écran : la faire glisser latéralement, ou la déplacer avec les touches fléchées.
plan-is-schematic =
    Les numéros sont ceux de la liste des participants. Les places autour d’une table sont libres.

round-in-words =
    Tour { $round } : { $participants ->
        [one] { $participants } participant
       *[other] { $participants } participants
    }, { $tables ->
        [one] { $tables } table
       *[other] { $tables } tables
    }.

## Reviewer’s sheet

review-sheet = Feuille d’évaluation
reviewer-with-code = Évaluation par { $code }
how-to-mark = Comment noter
how-to-mark-explained =
    Chaque critère reçoit 0, 1, 2, 3 ou 4 points selon le descripteur ; les numéros des réponses sur
    lesquelles reposent les points sont à indiquer.
cannot-judge-explained =
    Si le dossier ne permet pas de juger, cocher « ne peut juger » ; cela ne vaut pas 0 et n’abaisse
    aucune note.
conflict-explained =
    Une candidature émanant d’une personne ou d’un organisme avec lequel existe un lien ne doit pas
    être notée : en informer le secrétariat, qui la confiera à quelqu’un d’autre.
blind-explained =
    L’évaluation est anonyme : les noms sont omis et ▮ les remplace dans le texte. Prière de ne pas
    chercher qui a présenté la candidature.
criteria = Critères
weight-of-total = Poids { $weight } sur { $total }

# The mark of a criterion that those with more money meet more easily.
favours-endowed = Plus facile à remplir avec des moyens : juger l’usage de ceux disponibles.

statement-motivation = Motivation
statement-contribution = Contribution aux tables rondes
answer = Réponse
subject = Objet
agreed-outcomes = Textes convenus servis
offer = Offre
need = Besoin
past-partnership = Partenariat passé
authority = Pouvoir d’engagement
target = Objectif à un an
measure = Indicateur
baseline = Situation de départ
until = Échéance
funding = Financement
assured = acquis
expected = espéré
not-stated = non indiqué
priority = priorité
points = Points
cannot-judge = Ne peut juger
rests-on = Repose sur les réponses
asset-funding = financement
asset-expertise = compétences
asset-data = données
asset-technology = technologie
asset-delivery = travail de terrain
asset-convening = mise en relation
asset-regulatory = règles et autorisations
asset-training = formation
asset-outreach = communication
asset-premises = locaux
size-small = petite ampleur
size-medium = moyenne ampleur
size-large = grande ampleur
evidence-asserted = déclaration
evidence-document = pièce fournie
evidence-verified = vérification faite

evidence-claimed = { $claimed } (selon la candidature, non confirmé)

evidence-seen = selon la candidature : { $claimed } ; confirmé : { $seen }
authority-personal = Participation à titre purement personnel
authority-reports = Compte rendu à l’organisation
authority-proposes = Peut proposer un engagement
authority-commits = Peut engager dans une limite
authority-delegated = Lettre portant délégation de pouvoir
due-by = , à rendre avant le { $day }

## Decision sheet

decision-sheet = Décision relative aux places ouvertes
decided = Décision prise et signée par { $name }, { $date }.
decided-unnamed =
    Décision prise et signée, { $date }, par une personne dont le nom n’a pas été donné au programme.
not-yet-decided = Proposition. La décision et la signature d’un responsable désigné restent à venir.

# Of a decision that was signed before the program kept what its papers print.
kept-afterwards =
    Les chiffres et les noms de ce document ont été conservés après la signature, le { $date }.

superseded = Une erreur a été reconnue dans cette décision le { $date } ; elle est remplacée.
signed-in-trail =
    La signature est consignée au registre de la réunion sous la référence { $head }, qui permet au
    secrétariat de vérifier que rien de ce qui précède n’a été modifié.

signed-elsewhere =
    Signée sur un autre poste, { $house }, selon son fichier de la réunion, repris ici le { $date }.

signed-in-trail-elsewhere =
    La signature est consignée au registre de la réunion tenu par le bureau où elle a été donnée, qui se
    terminait par { $head } quand le fichier a été écrit ; cette référence permet à ce bureau de vérifier
    qu’elle n’a pas été modifiée.

rubric = Grille de notation : { $name }, version { $version }.
floors = Seuils minimaux
reached = Atteint
met = Respecté
yes = oui
no = non
selected = Retenus
waiting-list = Liste d’attente
not-selected = Non retenus
nobody = Néant.
rank = Rang
place-on-waiting-list = Place
application = Candidature
applicant = Présentée par
score = Note
partnership = Partenaires
reason = Motif

cohort-against-scores = La cohorte face aux meilleures notes
cohort = Cohorte
highest-scores = { $number } meilleures notes
lines-are-strong-pairs =
    Chaque point est une personne, sa couleur un secteur ; chaque trait est une paire d’un potentiel
    d’au moins { $threshold }.
effect = Effet par secteur et groupe de pays
applied = Candidatures
scored = Notées
unscored = Non notées
unscored-explained =
    Non notées : une condition de l’appel n’est pas remplie, ou personne n’a évalué la candidature. Les
    taux sont ceux des candidatures notées.
share = Taux
chosen = Retenues
member-countries = Pays membres
considered = Candidatures examinées : { $applications } ; places à pourvoir : { $seats }.
room-beside-ranks =
    Cette salle : { $cohort } points par place, chacun avec les partenaires qui s’y trouvent, à côté de
    { $highest } pour les { $selected } meilleures notes{ $broken }.

seats-were-drawn = Les places que les notes laissaient ouvertes ont été tirées au sort de la liste close.

room-against-ranks =
    Non pas les { $selected } meilleurs, mais la meilleure salle : { $cohort } points par place,
    chacun avec les partenaires qui sont dans la salle, contre { $highest } pour les { $selected }
    meilleures notes{ $broken }.

cohort-beside-ranks =
    Prise dans son ensemble, la composition retenue vaut { $cohort } points par place, chaque personne étant notée avec
    les partenaires qui en font partie, contre { $highest } pour les { $selected } meilleures notes{ $broken }.

ranks-break =
    , qui ne respectent pas { $floors ->
        [one] { $counted } seuil minimal
       *[other] { $counted } seuils minimaux
    }

room-serves =
    Personnes ayant dans la salle au moins un de leurs cinq partenaires les plus probables :
    { $served } sur { $people }, contre { $others } parmi les meilleures notes ; de ces cinq, les
    moins bien servis en ont { $least }, contre { $lowest }.

no-cohort-within =
    Dans les limites de ce que les notes décident, aucune cohorte ne vaut plus de { $bound } points
    par place : elle peut être meilleure que celle-ci de { $gap } % au plus.

drawn-from-seed =
    La cohorte a été recherchée avec le germe { $seed } ; le même germe donne le même résultat.

no-cohort-at-all =
    Quoi que les notes décident, aucune cohorte qui respecte les seuils minimaux ne vaut plus de { $bound }
    points par place.

## Reasons why an application was not selected

reason-gate = Une condition de l’appel n’est pas remplie.
reason-incomplete = Le dossier était incomplet à la date limite.
reason-late = La candidature est parvenue après la date limite.
reason-topics = Les travaux décrits sortent des thèmes de la réunion.
reason-not-rated = La candidature n’a pu être notée selon aucun critère.
reason-unreviewed = La candidature n’a pas été examinée.
reason-floors =
    Les places devaient aussi atteindre les nombres minimaux par groupe annoncés dans l’appel.
reason-cohort =
    La cohorte a été composée dans son ensemble ; d’autres candidatures la complétaient mieux,
    compte tenu des seuils publiés.

## Report on the selection

selection-report = Rapport sur la sélection
how-to-read = Comment lire le classement
rank-range = Sûreté du rang
chance = Chance

# `7 in 10`.
in-ten = { $tenths } sur 10

outcome = Résultat
outcome-selected = retenue

# At which place of the waiting list.
outcome-waiting = attente { $place }

# Not selected, for the reason of a number.
outcome-not = non ({ $reason })

band = Ce que les notes ne tranchent pas
chances-not-estimable =
    Aucune candidature n’a été lue deux fois : la sûreté des rangs ne peut être estimée.
written-decisions = Décisions écrites
decided-in = avec place
decided-out = sans place
decided-by = Décidé par
ratio = Rapport au taux le plus élevé

# What a group's share below four fifths of the highest asks for.
impact-alert =
    Les groupes marqués ▼ ont été retenus moins de { $limit } fois aussi souvent que le groupe le
    plus retenu, et si peu par hasard dans moins d’un cas sur 20 (test exact de Fisher, unilatéral,
    corrigé selon Holm pour le nombre de groupes).{ $signed ->
        [yes] { "" }
       *[no] { " " }En chercher la raison avant de signer.
    }

impact-small = Entre parenthèses : groupes de moins de { $limit } candidats, dont rien ne peut être dit.

details = Détail des notes : candidatures retenues et non tranchées
bars-explained =
    Sous chaque chiffre, une barre montre la part obtenue de ce que le critère peut donner. Comparer
    deux lignes colonne par colonne montre où l’une dépasse l’autre.
likely-partners = Partenaires probables
partner = Partenaire
potential = Potentiel (millièmes)

potential-explained =
    Potentiel : la probabilité modélisée d’un partenariat, en millièmes. La note compte, et ce tableau
    indique, ce qui en repose sur les apports et les besoins et dépasse une paire dont rien n’est connu ;
    le plan de table suit le tout.

offer-meets-need = Apport et besoin
reviewers-agree = Accord des évaluateurs
figure = Indicateur
value = Valeur
reviews-each = Évaluations par candidature, en moyenne
reliability-of-one = Part de la variance des évaluations isolées qui tient aux candidatures (1 : accord total)
reliability-of-mean = La même part pour la moyenne du nombre habituel d’évaluations
alpha = Alpha de Krippendorff des mêmes évaluations (intervalle)
reviewer-of-panel = Évaluateur

reviewer-disagrees =
    { $reviewer } : désaccord avec les autres évaluateurs sur les mêmes candidatures, au-delà du
    hasard (moins d’un cas sur 20, corrigé selon Holm pour le nombre d’évaluateurs).

reviewer-moves =
    Selon les seules notes, sans celles de { $reviewer }, { $seats } des meilleures qui respectent les
    seuils seraient d’autres : { $entering } au lieu de { $leaving }.

fewer-reviews-than-asked =
    Les candidatures ont été lues { $each } fois en moyenne ; la réunion en demande { $asked }.
    Évaluations en attente : { $command }

seat-hangs-unjudged =
    Selon les seules notes, { $applicant } est parmi les meilleures grâce à ce qui n’a pu être jugé
    ({ $unjudged }) : avec zéro point à cet endroit, une autre personne y figurerait.

agreement-computed =
    L’accord des évaluateurs, de tous et de chacun, est calculé et présenté à qui signe la sélection.

reviewer = Sans
would-leave = Ne seraient plus parmi les meilleures
would-enter = Le seraient
calibrated = Calibrée
calibrated-explained =
    Chiffre en italique : la note si tous les évaluateurs avaient été également sévères ; indiqué où elle
    diffère, il ne classe personne.
lottery-commitment = Empreinte du secret (SHA-256)
choice-complements = Ses apports ou besoins complètent ceux de la cohorte.
choice-topic = Elle couvre un thème de la réunion que peu d’autres couvrent.
choice-evidence = Ce qu’elle démontre pèse plus que ne le disent ses notes.
choice-authority = Elle peut engager son organisation.
choice-covered = Ses apports sont déjà couverts dans la cohorte.
choice-marginal = Ses travaux ne touchent les thèmes qu’à la marge.
choice-unsupported = Trop peu de ce qu’elle avance est démontré.
reading-score =
    Le classement suit la note : points des évaluateurs par critère, et probabilité d’un partenariat avec
    d’autres candidatures.
reading-bar =
    La barre indique la sûreté du rang : la moitié des tirages tombe dans la partie épaisse, neuf
    sur dix dans la partie fine ; le repère est le rang attendu.
reading-chance =
    La chance dit combien de fois sur dix les notes seules donneraient une place. Huit ou plus : une
    place est proposée ; deux ou moins : aucune. Entre les deux, et si près
    d’une limite que d’autres tirages pourraient en décider autrement, les notes ne tranchent pas.
reading-band =
    Là où elles ne tranchent pas sont proposées les candidatures qui forment ensemble la composition la plus forte, chacune
    notée avec les partenaires qui s’y trouvent, compte tenu des seuils, sauf décision contraire, motivée par écrit, d’un
    responsable nommément désigné.
reading-waiting-list =
    Les places libres sont offertes selon la liste d’attente : dans l’ordre de ce que chaque
    candidature ajouterait aux retenues, ou selon le tirage au sort. Les seuils peuvent donner plus
    de chances à une note plus basse.
reading-waiting-order =
    Les places libres sont offertes d’abord à celles que les notes ne départagent pas, dans l’ordre de ce
    que chacune ajouterait alors aux retenues, ou selon le tirage au sort ; puis aux autres selon leur
    note. Celle dont un seuil a besoin passe avant toutes.
adds = Ajoute
as-at = Au { $date }
waiting-as-at =
    Seuils atteints et attente au { $date }, après départs et remplacements ; tout le reste est tel que
    décidé.
waiting-explained =
    Ce que chacune ajouterait à la salle, en points : sa propre note en son sein, et ce que d’autres
    y gagneraient.
band-in-words =
    Candidatures que les notes ne tranchent pas : { $open } ; { $signed ->
        [yes] retenues
       *[no] proposées pour une place
    } : { $selected } ; décidées par écrit par un responsable nommément désigné : { $decided }.
another-panel =
    Selon les seules notes, sans celles de { $reviewer }, candidatures qui entreraient parmi les meilleures
    respectant les seuils : { $seats }.

absences-explained =
    Selon les seules notes, parmi les meilleures qui respectent les seuils : la salle elle-même est
    cherchée avec les partenaires et peut changer autrement.
offer-meets-need-on =
    { $giver } : { $asset }, thème ({ $topic }){ $evidence } ; besoin de { $taker }

evidence-behind = { " " }({ $evidence })

lottery-known =
    Ce chiffre sera connu le { $day } à { $hour } ({ $zone }) et est retenu sous la forme
    { $form }. La liste est close et publiée avant cette heure.

lottery-rule-equal =
    Toutes les candidatures que les notes ne tranchent pas sont tirées avec la même probabilité.

lottery-rule-chances =
    Chaque candidature que les notes ne tranchent pas est tirée avec une probabilité qui croît avec
    la chance que lui donnent les notes, de zéro pour deux sur dix à une place pour huit sur dix,
    rapportée aux places restantes.

letter-draw-code =
    Dans la liste publiée du tirage au sort, votre candidature porte le code { $code }.

lottery-announced =
    Les places ouvertes que ni les notes ni une décision écrite n’attribuent sont tirées au sort,
    dans le respect des nombres minimaux ci-dessus. Le tirage découle d’un secret fixé avant cet
    appel, de la liste close et de ce chiffre public : { $value }.

seats-by-lot-announced =
    À l’un des tours de tables rondes, les places ouvertes peuvent être tirées au sort parmi des plans
    de table presque aussi bons que le meilleur et respectant les mêmes règles, afin que l’on puisse
    voir plus tard ce qu’a valu le fait de réunir des personnes à dessein. Quiconque a été désigné par
    un État ou une organisation garde sa place.
seating-keeps =
    Aucun plan de table n’est établi s’il ne respecte pas ce qui suit : { $rules }. Tout le reste est
    respecté autant que possible.
seating-keeps-sectors = une répartition égale des secteurs entre les tables
seating-keeps-organisations = les personnes d’une même organisation à des tables différentes
seating-keeps-languages = une langue commune à chaque table sans interprétation
round-by-lot = Tour { $round } : les places ouvertes ont été tirées au sort.

## The register of correspondence

register-of-correspondence = Registre de la correspondance
register-date = Date
register-party = Expéditeur ou destinataire
register-matter = Objet
register-reference = Référence et voie
register-in = Reçu
register-out = Envoyé
register-empty = Rien n’a été reçu ni envoyé.
register-struck = rayé
register-scan = Copie numérisée conservée
register-nomination = Désignation

register-copy = Copie : { $matter }

register-by-mail = Par courrier électronique
register-by-post = Par voie postale
register-by-note-verbale = Note verbale
register-by-telephone = Par téléphone
register-by-hand = Remis en main propre

letter-invitation = Invitation
letter-waiting-list = Liste d’attente
letter-regret = Lettre de regret
letter-reminder = Rappel
letter-acknowledgement = Accusé de réception
letter-substitute = Invitation en remplacement
letter-replaced = Siège attribué à une autre personne
letter-remote = Participation à distance
letter-in-person = Participation en personne
letter-change = Modification
letter-cancellation = Annulation
letter-departure = Retrait de la participation
letter-closing = Clôture de la liste d’attente
letter-extension = Prolongation du délai de réponse

## Index of papers

papers-of-meeting = Documents de la réunion
paper = Document
what-it-is = Contenu
files = Fichiers
ranking = Classement des candidatures
letters = Lettres
about-agenda =
    Points, horaire et tables rondes ; le fichier de calendrier s’ouvre dans tout agenda
    électronique.
about-aide-memoire = Pourquoi la réunion se tient, sur quoi, avec qui et selon quelle sélection.
about-participants = Qui participe, en quelle qualité, de quelle organisation et de quel pays.
about-ranking = Chaque candidature, sa note critère par critère et la décision prise.
about-decision = Qui a décidé, sur quelle base, pour qui, et l’effet par secteur et par pays.
about-seating = Qui est à quelle table à chaque tour, en images et en listes.
about-table-cards = Une carte à plier par table, avec son numéro et son sujet.
about-nameplates = Un chevalet à plier par participant : une écriture sur chaque face.
about-badges = Un badge par personne attendue : nom, provenance, qualité et numéro.
about-letters = Chaque lettre envoyée, sous forme de message lisible par une messagerie.
about-other = Un fichier de la réunion.

## The pages of the portal

page-skip = Aller au contenu
page-languages = Langues
page-home-title = Réunions
page-home = Ce service reçoit les réponses aux invitations à des réunions. Pour répondre, veuillez ouvrir le lien figurant dans la lettre d’invitation que vous avez reçue.
page-home-letter = Les pages d’une réunion se trouvent à l’adresse indiquée dans l’avis de réunion ou dans votre lettre.
page-invitation = Invitation
page-invitation-to = Invitation adressée à { $name }
page-personally = Cette invitation est personnelle et ne peut être transmise à un tiers.
page-when = Dates
page-where = Lieu
page-convened-by = Organisée par
page-working-languages = Langues de travail
page-reply-by = Date limite de réponse
page-attends = Participation
page-remotely = À distance
page-your-reply = Votre réponse
page-asked-by = Nous vous saurions gré de bien vouloir répondre au plus tard le { $day }.
page-asked = Nous vous saurions gré de bien vouloir répondre dans les meilleurs délais.
page-accept = Je participerai
page-tentative = Je ne peux pas encore confirmer
page-decline = Je ne pourrai pas participer
page-remark = Observations (facultatif)
page-remark-hint = Elles ne sont transmises qu’au secrétariat de la réunion.
page-your-tables = Vos tables

page-with-you = À table avec vous :

page-tables-may-change = La composition des tables peut encore changer ; cette page montre toujours la dernière.

page-accepted = Vous avez accepté cette invitation.
page-accepted-next = Nous vous en remercions. Le secrétariat vous communiquera de plus amples informations avant la réunion.
page-is-tentative = Vous avez répondu que vous ne pouviez pas encore confirmer.
page-declined = Vous avez décliné cette invitation.
page-declined-next = Nous vous remercions de nous en avoir fait part.
page-recorded = Réponse enregistrée le { $day } à { $time } (heure de { $city })
page-you-remarked = Vos observations
page-change = Modifier votre réponse
page-change-by = Vous pouvez modifier votre réponse jusqu’au { $day }.
page-closed = Il n’est plus possible de répondre ici à cette invitation.
page-questions = Questions ou réponse par d’autres moyens
page-telephone = Téléphone
page-meeting = À propos de la réunion
page-unknown-link = Ce lien n’est pas valable
page-unknown-link-way = Il est peut-être incomplet, ou une lettre plus récente l’a remplacé. Veuillez ouvrir le lien figurant dans la dernière lettre reçue, ou écrire à l’adresse qui y est indiquée.
page-not-found = Cette page n’existe pas
page-not-found-way = Veuillez vérifier l’adresse. Pour répondre à une invitation, veuillez ouvrir le lien figurant dans votre lettre.
page-not-taken = Votre réponse n’a pas été enregistrée
page-not-taken-way = Veuillez ouvrir de nouveau le lien figurant dans votre lettre et répondre depuis la page qui s’affiche.
page-too-long-way = Le texte envoyé est trop long. Veuillez abréger vos observations, ou les adresser au secrétariat par courriel.
form-too-long-way = Ce qui a été envoyé est trop long. Veuillez revenir en arrière, raccourcir ce que vous avez écrit ou choisir un fichier plus petit, et enregistrer de nouveau.

page-too-often = Trop de demandes
page-too-often-way = Veuillez patienter une minute, puis réessayer.
page-unavailable = Ce service est momentanément indisponible
page-unavailable-way = Veuillez réessayer dans quelques minutes. Les réponses qui vous ont été confirmées sont bien enregistrées.
page-to-invitation = Retour à l’invitation
portal-serves = Pages servies à l’adresse { $address }, écoute sur { $place }
page-cancelled = Cette réunion a été annulée le { $day }.

form-apply = Présenter une candidature

form-continue = Poursuivre la candidature

form-until = Les candidatures sont reçues ici jusqu’au { $day }.

form-intro = Vous pouvez enregistrer un brouillon à tout moment et le reprendre plus tard. Aucun compte n’est nécessaire : un lien vers le brouillon vous sera envoyé par courriel, et c’est à partir de ce lien que la candidature est présentée.

form-erased = Un brouillon qui n’est pas présenté est effacé 30 jours après la dernière modification.

form-optional = (facultatif)

form-choose = Veuillez choisir

form-you = À votre sujet

form-name = Nom complet

form-email = Adresse électronique

form-email-hint = Le lien permettant de présenter la candidature sera envoyé à cette adresse.

form-country = Pays

form-other-countries = Autres pays et territoires

form-position = Fonction

form-organisation = Organisation

form-sector = Type d’organisation

form-gender = Genre

form-gender-hint = L’appel réserve des places selon le genre ; la réponse ne sert qu’à cela.

form-female = Femme

form-male = Homme

form-other-gender = Autre

form-languages = Langues dans lesquelles vous pouvez travailler

form-gates = Conditions de participation

form-gates-hint = Veuillez répondre à chacune. Une réponse négative ne vous empêche pas de présenter une candidature.

form-yes = Oui

form-no = Non

form-topics = Thèmes qui comptent le plus pour vous

form-topics-hint = Trois au plus, le plus important en premier.

form-topic = Thème { $number }

form-offers = Ce que vous pourriez apporter à un partenariat

form-offers-hint = Trois contributions au plus, de votre part ou de celle de votre organisation.

form-offer = Contribution { $number }

form-offer-asset = Nous pourrions apporter

form-offer-size = À une échelle

form-for-topic = Pour le thème

form-note = En quelques mots

form-needs = Ce que vous recherchez

form-needs-hint = Trois choses au plus que d’autres pourraient apporter à votre travail.

form-need = Besoin { $number }

form-need-asset = Nous recherchons

form-need-priority = C’est

form-urgent = urgent

form-important = important

form-desirable = souhaitable

form-funding = Un financement : subventions, prêts ou investissements

form-expertise = Des compétences : spécialistes et conseils

form-data = Des données, des études et des statistiques

form-technology = Des technologies : logiciels, équipements ou réseaux

form-delivery = Un travail de terrain : équipes et logistique

form-convening = La mise en relation des bonnes personnes

form-regulatory = Des règles, des autorisations et des politiques

form-training = De la formation et de l’enseignement

form-outreach = Une audience : publicité et accès aux communautés

form-premises = Des locaux : salles, laboratoires ou bureaux

form-authority = Ce que vous pouvez promettre à la réunion

form-past = Un partenariat auquel vous avez déjà participé

form-past-title = Nom du partenariat

form-past-from = Première année

form-past-to = Dernière année, sauf si le partenariat se poursuit

form-past-sector = Type de partenaire

form-past-partners = Noms des partenaires, séparés par un point-virgule

form-past-output = Ce qui en est résulté

form-wishes = Les personnes que vous souhaitez rencontrer

form-wishes-hint = Noms de personnes ou d’organisations, un par ligne. Seul le secrétariat les voit.

form-own-words = En vos propres termes

form-motivation = Pourquoi vous souhaitez participer

form-contribution = Ce que vous apporteriez aux débats

form-at-most = { $most } caractères au plus.

form-data-title = Vos données

form-consent = J’accepte que { $convener } conserve et utilise ce que j’ai écrit ici pour examiner ma candidature à la réunion « { $meeting } » et, si je suis retenu(e), pour préparer la réunion. Les personnes qui évaluent les candidatures ne le lisent qu’à cette fin. Je peux retirer ce consentement à tout moment sur cette page ou en écrivant à { $contact }.

form-save = Enregistrer le brouillon

form-send = Présenter la candidature

form-again = Envoyer de nouveau le lien

form-saved = Votre brouillon est enregistré.

form-address-link = Vous pouvez le reprendre sur un autre appareil par ce lien, qui n’appartient qu’à vous :

form-letter-comes = Une lettre contenant un lien est en route vers { $address }. Veuillez ouvrir ce lien : il confirme l’adresse, et c’est sur la page qu’il ouvre que la candidature est présentée.

form-letter-went = Une lettre contenant un lien a été envoyée à { $address }. Veuillez ouvrir ce lien : il confirme l’adresse, et c’est sur la page qu’il ouvre que la candidature est présentée.

form-no-address = Veuillez indiquer votre adresse électronique, afin que le lien permettant de présenter la candidature puisse vous être envoyé.

form-confirmed = Votre adresse est confirmée. Rien n’a encore été présenté.

form-sent = Votre candidature a été présentée.

form-sent-next = Merci. Le secrétariat l’examinera et vous écrira.

form-taken = Le secrétariat la connaît sous le numéro { $code }.

form-dropped = Votre candidature n’a pas été enregistrée.

form-dropped-next = Si vous pensez qu’il s’agit d’une erreur, veuillez écrire à { $contact }.

form-reopened = Votre candidature est de nouveau examinée, sous le code { $code }.

form-reopened-next = Vous l’aviez retirée ici. Si vous ne l’avez pas demandé, ou si vous souhaitez la retirer de nouveau, veuillez écrire à { $contact }.

form-letter-never = Aucune lettre n’est envoyée à { $address } pour le moment, car plusieurs ont déjà été demandées. Veuillez ouvrir le lien de l’une de celles que vous avez reçues, réessayer demain ou écrire à { $contact }.

form-withdraw = Retirer la candidature et le consentement

form-withdraw-what = Ce que vous avez écrit n’est alors plus pris en considération. Cela ne peut pas être annulé ici.

form-withdrawn = Votre candidature et votre consentement sont retirés.

form-withdrawn-next = Ce que vous aviez écrit a été effacé ici.

form-withdrawn-taken = Le secrétariat ne l’examinera plus. Pour faire effacer ce qu’il détient, veuillez écrire à { $contact }.

form-closed = Les candidatures ne sont plus reçues ici.

form-not-taken = Ce que vous avez écrit n’a pas été enregistré

form-not-taken-way = Veuillez revenir en arrière, rouvrir le formulaire et l’envoyer de là. Le navigateur doit accepter le témoin de connexion de cette page.

form-fault-missing = Veuillez remplir ce champ

form-fault-address = Ce n’est pas une adresse électronique à laquelle une lettre peut être envoyée

form-fault-language = Veuillez choisir au moins une langue

form-fault-unanswered = Veuillez répondre par oui ou par non

form-fault-topic-twice = Le même thème est choisi deux fois

form-fault-half = Veuillez indiquer à la fois de quoi il s’agit et pour quel thème

form-fault-years = Veuillez écrire les années en quatre chiffres, la première avant la dernière

form-fault-consent = Sans votre consentement, la candidature ne peut pas être reçue

form-letter-title = Votre candidature : { $meeting }

form-letter-greeting = Madame, Monsieur,

form-letter-why = Une candidature à la réunion « { $meeting } », organisée par { $convener }, a été commencée avec cette adresse électronique.

form-letter-link = Pour confirmer que cette adresse est la vôtre, puis compléter et présenter la candidature, veuillez ouvrir ce lien :

form-letter-other = Si vous ne l’avez pas commencée, vous n’avez rien à faire : rien n’est présenté sans vous, et ce qui a été écrit est effacé au bout de 30 jours. Vous pouvez aussi présenter votre propre candidature par ce lien : dès que vous avez enregistré, la personne qui l’a commencée n’y a plus accès.

form-problems =
    { $count ->
        [one] Il manque { $count } élément avant de pouvoir présenter la candidature
       *[other] Il manque { $count } éléments avant de pouvoir présenter la candidature
    }

## Letters

salutation =
    { $gender ->
        [female] Madame
        [male] Monsieur
       *[other] Madame, Monsieur
    },

greeting = { "" }

farewell =
    Veuillez agréer, { $gender ->
        [female] Madame
        [male] Monsieur
       *[other] Madame, Monsieur
    }, l’expression de ma considération distinguée.

salutation-of-excellency = Excellence,
farewell-of-excellency = Veuillez agréer, Excellence, les assurances de ma très haute considération.
neutral-honorific = { "" }
invitation-subject = Invitation : { $meeting }
invitation-opening =
    J’ai l’honneur de vous inviter à participer, à titre personnel, à la réunion
    « { $meeting } ».
invitation-views =
    Cette invitation vous est adressée en raison de votre expérience : les vues que vous exprimerez
    seront les vôtres et n’engageront ni votre organisme ni votre gouvernement.
invitation-deadline = Passé cette date, votre place pourra être proposée à une autre personne.
invitation-closing = Je me réjouis par avance de votre contribution aux travaux de la réunion.

guest-opening =
    J’ai l’honneur de vous inviter nominativement à participer à la réunion
    « { $meeting } ».
resource-person-opening =
    J’ai l’honneur de vous inviter à participer, en qualité de personne-ressource, à la réunion
    « { $meeting } ».
observer-opening =
    J’ai l’honneur de vous inviter à suivre, en qualité d’observateur, la réunion
    « { $meeting } ».
observer-closing =
    Les observateurs suivent la réunion, et s’expriment lorsque la présidence leur donne la parole.
reminder-subject = Rappel : { $meeting }
reminder-opening =
    Je me réfère à mon invitation à participer, à titre personnel, à la réunion
    « { $meeting } ».
reminder-of-guest =
    Je me réfère à l’invitation à participer à la réunion « { $meeting } », que je
    vous ai adressée nominativement.
reminder-of-resource-person =
    Je me réfère à mon invitation à participer, en qualité de personne-ressource, à la réunion
    « { $meeting } ».
reminder-of-observer =
    Je me réfère à mon invitation à suivre, en qualité d’observateur, la réunion
    « { $meeting } ».
reminder-closing =
    Si vous avez répondu entre-temps, veuillez ne pas tenir compte de la présente lettre.
waiting-subject = Liste d’attente : { $meeting }
waiting-thanks =
    Je vous remercie d’avoir présenté votre candidature à la réunion « { $meeting } ».
waiting-opening =
    Toutes les places ouvertes ont été proposées à ce stade, et votre candidature est inscrite sur
    la liste d’attente.
waiting-closing =
    Si une place venait à se libérer, je vous écrirais de nouveau. D’ici là, aucune démarche
    n’est attendue de vous, et je vous conseille de ne prendre aucune disposition de voyage.
regret-subject = Votre candidature : { $meeting }
regret-thanks =
    Je vous remercie d’avoir présenté votre candidature à la réunion « { $meeting } ».
regret-opening =
    J’ai le regret de vous informer qu’il n’est pas possible de vous proposer une place, pour le
    motif suivant :
regret-closing =
    Cette décision ne concerne que la présente réunion ; une candidature à une réunion ultérieure
    sera la bienvenue.
regret-places = Les candidatures ont été plus nombreuses que les places ouvertes.
regret-gate = La candidature ne remplissait pas l’une des conditions de l’appel.
regret-incomplete = La candidature ne comportait pas toutes les réponses demandées dans l’appel.
regret-late = La candidature est parvenue après la date de clôture de l’appel.
regret-topics = Les travaux décrits ne relèvent pas des thèmes de la réunion.
regret-evidence =
    La candidature ne donnait pas assez d’éléments sur l’offre et les besoins exposés pour pouvoir
    être évaluée.
regret-floors =
    Les places devaient aussi respecter les seuils minimaux par groupe annoncés dans l’appel.
regret-unreviewed = La candidature n’a pas été examinée.

regret-rated =
    Les notes donnent la place à d’autres : dans { $draws } tirages sur dix au moins, parmi les candidatures que
    les notes ne départagent pas et compte tenu des seuils minimaux de l’appel, la place est allée à une autre.
regret-completed =
    Les notes ne tranchaient pas, et d’autres candidatures complètent mieux l’ensemble retenu, compte tenu
    des seuils minimaux de l’appel.
regret-drawn =
    Les notes laissaient la question ouverte, et le sort annoncé dans l’appel a désigné d’autres
    candidatures.
regret-covered =
    Les notes laissaient la question ouverte, et il a été décidé que d’autres apportent déjà ce que
    propose la candidature.
regret-marginal =
    Les notes laissaient la question ouverte, et il a été décidé que les travaux ne touchent les thèmes
    de la réunion qu’à la marge.
regret-unsupported =
    Les notes laissaient la question ouverte, et il a été décidé que trop peu de ce qu’avance la
    candidature est démontré.
acknowledgement-subject = Désignation enregistrée : { $meeting }
acknowledgement-opening =
    J’ai l’honneur d’accuser réception, avec mes remerciements, de votre désignation pour participer
    à la réunion « { $meeting } » :
acknowledgement-place =
    Une place vous est réservée, et la présente lettre n’appelle pas de réponse de votre part.
acknowledgement-replacement =
    En cas d’empêchement, il appartient à l’auteur de votre désignation de désigner une autre
    personne, par une nouvelle note.
substitute-subject = Votre participation : { $meeting }
substitute-opening =
    J’ai le plaisir de vous confirmer que vous participez à la réunion « { $meeting } »,
    à la place d’une personne qui n’y assistera pas :
substitute-absence =
    En cas d’empêchement, je vous saurais gré de bien vouloir le signaler à l’adresse ci-après :
    { $contact }
replaced-subject = Votre place : { $meeting }
replaced-opening =
    Je me réfère à la réunion « { $meeting } ». Puisque vous n’y participerez pas, votre
    place a été attribuée à une autre personne.
replaced-closing =
    Aucune autre démarche ne vous est demandée. Je vous remercie de l’intérêt que vous avez porté à la
    réunion ; une candidature à une réunion ultérieure serait la bienvenue.
remote-subject = Participation à distance : { $meeting }
remote-opening =
    J’ai le plaisir de vous confirmer que vous participez à distance à la réunion
    « { $meeting } ». Vous y accédez à l’adresse ci-après, qui vous est réservée :
remote-hours = La réunion commence et se termine aux heures suivantes :
remote-alone =
    Je vous saurais gré de ne pas communiquer cette adresse, qui ne figure dans aucun document public de
    la réunion.
in-person-subject = Participation sur place : { $meeting }
in-person-opening =
    J’ai le plaisir de vous confirmer que vous participez sur place à la réunion
    « { $meeting } » :
in-person-closing = L’adresse de la salle à distance qui vous avait été communiquée n’est plus utile.

change-subject = Modification : { $meeting }
change-opening =
    Me référant à la réunion « { $meeting } », j’ai l’honneur de vous faire part de ce qui suit :
change-calendar =
    Le rendez-vous joint à la présente lettre remplace dans votre agenda celui qui y figurait.
change-absence =
    Si vous étiez dans l’impossibilité de participer dans ces conditions, je vous saurais gré de bien
    vouloir le faire savoir en répondant à ce message ou à l’adresse ci-après : { $contact }
change-closing =
    Je vous prie d’excuser la gêne qui pourrait en résulter et vous remercie de votre compréhension.
cancellation-subject = Annulation : { $meeting }
cancellation-opening =
    J’ai le regret de vous informer que la réunion « { $meeting } » n’aura pas lieu. Elle devait se tenir
    comme suit :
cancellation-contact =
    Je vous conseille de ne plus prendre de dispositions de voyage. Toute question relative aux
    dispositions déjà prises peut être adressée au contact ci-après : { $contact }
cancellation-closing =
    Je vous prie d’excuser la gêne qui pourrait en résulter et vous remercie d’avoir bien voulu apporter
    votre concours à la réunion.
departure-subject = Votre participation retirée : { $meeting }
departure-opening =
    Je me réfère à la réunion « { $meeting } » et prends note avec regret que vous n’y
    participerez pas.
departure-calendar =
    Le rendez-vous qui vous avait été adressé pour votre agenda est annulé par le présent message. S’il s’agit
    d’une erreur, je vous saurais gré de le signaler en y répondant ou à l’adresse suivante : { $contact }
closing-subject = Liste d’attente close : { $meeting }
closing-opening =
    Je me réfère à votre candidature à la réunion « { $meeting } », qui figurait sur la liste d’attente.
closing-reason =
    J’ai le regret de vous informer qu’aucune place n’a pu vous être offerte. La liste d’attente est
    désormais close, et aucune démarche n’est attendue de votre part.
closing-thanks =
    Je vous remercie de votre intérêt et de votre patience ; une candidature à une réunion ultérieure
    serait la bienvenue.
extension-subject = Délai de réponse prolongé : { $meeting }
extension-opening =
    Je me réfère à mon invitation à participer à la réunion « { $meeting } », à laquelle aucune réponse
    définitive de votre part n’a été enregistrée à ce jour.
extension-deadline =
    Votre réponse est désormais attendue le { $deadline } au plus tard. Vous pouvez la donner comme
    l’indique l’invitation, en répondant à ce message ou à l’adresse ci-après :

letter-note = Note :
letter-dates = Dates :
letter-place = Lieu :
letter-title = Intitulé :
letter-times = Horaires :
letter-previously = auparavant :
letter-no-longer = n’a plus lieu :

covering-opening =
    Veuillez trouver ci-joint une lettre signée relative à la réunion « { $meeting } ».

answer-request =
    Je vous saurais gré de bien vouloir me faire savoir au plus tard le { $deadline } si vous
    pourrez y participer, sur la page ci-après, qui n’est destinée qu’à vous :
reminder-request =
    À ce jour, aucune réponse de votre part n’a été enregistrée. Je vous saurais gré de bien vouloir
    la donner au plus tard le { $deadline }, sur la page ci-après, qui n’est destinée qu’à vous :
answer-by-mail =
    Je vous saurais gré de bien vouloir me faire savoir au plus tard le { $deadline } si vous
    pourrez y participer, en répondant au présent message ou à l’adresse ci-après :
answer-by-post =
    Je vous saurais gré de bien vouloir me faire savoir d’ici au { $deadline } si vous êtes en mesure
    d’y participer, par lettre, par téléphone ou par courrier électronique, à l’adresse suivante :

reminder-by-post =
    Aucune réponse de votre part n’a été enregistrée à ce jour. Je vous saurais gré de me la faire
    parvenir d’ici au { $deadline }, par lettre, par téléphone ou par courrier électronique, à l’adresse
    suivante :

answer-elsewhere =
    Vous pouvez aussi répondre à ce message, ou vous adresser au contact suivant : { $contact }

letter-enclosures = Pièces jointes : { $papers }

letter-copies = Copie : { $people }

letter-copy = Copie

transmission-subject = Pour transmission à { $name } : { $meeting }

transmission-request =
    { $convener } présente ses compliments { $to-reader } et a l’honneur de lui faire tenir ci-joint une
    lettre adressée à { $name } au sujet de la réunion « { $meeting } », et lui saurait gré de
    bien vouloir la transmettre à la personne destinataire.

transmission-farewell =
    { $convener } saisit cette occasion pour renouveler { $to-reader } les assurances de sa très haute
    considération.

copy-subject = Copie d’une lettre à { $name } : { $meeting }

copy-opening =
    Veuillez trouver ci-joint, pour information, copie d’une lettre adressée à { $name } au sujet de la
    réunion « { $meeting } ». Aucune réponse ne vous est demandée.

letter-signed-for = pour { $name }, { $title }
letter-reference = Référence :

reminder-by-mail =
    À ce jour, aucune réponse de votre part n’a été enregistrée. Je vous saurais gré de bien vouloir
    la donner au plus tard le { $deadline }, en répondant au présent message ou à l’adresse
    ci-après :

notice-application =
    Cette lettre vous est adressée parce que vous avez demandé à participer à la réunion ; votre
    adresse est celle qui accompagnait votre candidature.
notice-nomination =
    Cette lettre vous est adressée parce que votre nom a été proposé pour la réunion ; votre adresse
    est celle qui accompagnait cette désignation.
notice-directory =
    Cette lettre vous est adressée parce que vous figurez au répertoire du secrétariat, dont votre
    adresse est tirée.

notice-rights =
    Si vous ne souhaitez plus recevoir de courrier de notre part, ou si vous souhaitez savoir quelles
    données vous concernant sont conservées, les faire rectifier ou les faire effacer, veuillez le
    faire savoir à l’adresse ci-après : { $contact }

name-erased = [nom effacé]

## Refusals of ConveneService

report-without-words = Il n’est pas dit ce que rapportent les partenaires
    .next = Le dire en une phrase

report-of-another-day = Un objectif modifié a une nouvelle date, un objectif tenu n’en a pas
    .next = Donner la date avec changed, et avec lui seul

reported-later = Le { $day } est à venir, nous sommes le { $today } : ce qui est rapporté a été dit avant
    .next = Dire quel jour cela a été dit

no-such-commitment = Il n’y a pas d’engagement { $code }
    .next = Voir lesquels existent

promised-nothing = Il n’est pas dit ce qui a été promis
    .next = Le dire

commitment-is-settled = { $code } est fait ou a pris fin
    .next = Voir ce qu’il en est advenu ; undo le retire

commitment-ended-without-reason = Ce qui a été promis prend fin pour une raison
    .next = Dire pourquoi

partnership-of-commitment = { $partnership } est déjà né de { $code }
    .next = Le voir

not-on-the-list = { $code } ne figure pas sur la liste des participants
    .next = Enregistrer la note verbale qui les désigne, ou les inviter nommément (guest add) ; voir qui figure sur la liste

arrivals-not-on-list = Toutes les personnes inscrites ne figurent pas sur la liste des participants ; rien n’a été enregistré
    .next = Enregistrer leurs notes verbales, les inviter nommément, ou les rayer

absent-too-early = La réunion commence le { $starts } : d’ici là, personne n’est absent
    .next = Enregistrer qui se retire avant

came-already = { $name } ({ $code }) est présent d’après ce qui a été enregistré
    .next = Annuler cet acte par son numéro, s’il s’agit d’une erreur

arrives-on-other-day = { $code } est arrivé le { $day }, et la réunion va du { $first } au { $last }
    .next = Donner le jour et l’heure

no-such-partnership = Il n’y a pas de partenariat { $code }
    .next = Voir lesquels existent

partnership-without-title = Un partenariat a un titre
    .next = Le donner

partnership-of-two = Un partenariat compte au moins deux partenaires
    .next = Nommer chacun, et dire ce qu’il fait

partners-unknown = Tous les partenaires ne se trouvent pas une seule fois dans l’annuaire
    .next = Nommer chacun par sa clé ou son nom, ou l’ajouter à l’annuaire

partners-not-meant = Ce qui est donné ne désigne pas chaque partenaire de { $code }
    .next = Désigner chacun par son numéro

outcomes-not-listed = { $code } ne retient pas tous les résultats convenus qui sont nommés
    .next = Les nommer comme le fichier de la réunion (agreedOutcomes)

confirmed-by-nobody = Une personne confirme pour chaque partenaire, par son nom
    .next = Dire qui

confirmed-later = Le { $day } est à venir, nous sommes le { $today } : ce qui est confirmé l’a été avant
    .next = Dire quel jour cela a été confirmé

partner-confirmed-already = { $name } a déjà confirmé son rôle dans { $code }
    .next = Voir qui a confirmé, quand et comment

particular-of-other = Ce qui accompagne le texte relève du principe { $other }, et non du principe { $given }
    .next = Répondre à celui-là

principle-without-words = Rien n’est dit sur le principe { $number }
    .next = Le dire en toutes lettres

partnership-lacks = { $code } n’est pas reconnu tant qu’il manque quelque chose
    .next = Compléter ce qui est énuméré ; ce que demande chaque principe figure ici

ended-without-reason = Un partenariat prend fin pour une raison
    .next = Dire pourquoi

partnership-has-ended = { $code } a pris fin
    .next = Voir pourquoi

partnership-is-recognised = { $code } est reconnu : ce pour quoi il l’a été demeure
    .next = Voir ce que c’est ; undo retire la reconnaissance

no-such-choice = { $given } n’est pas parmi { $known }
    .next = En choisir un

no-such-choice-but = { $given } n’est pas parmi { $known } ; vouliez-vous dire { $near } ?
    .next = Le taper de nouveau

no-meeting-yet = Il n’y a encore aucune réunion
    .next = En importer une

which-meeting = Il y a plusieurs réunions : { $codes }
    .next = Préciser laquelle

no-such-meeting = La réunion { $code } n’existe pas
    .next = Voir lesquelles existent

published-already = L’appel de { $code } a déjà été publié
    .next = Poursuivre avec les candidatures

no-such-act = La piste d’audit ne contient pas d’acte { $number }
    .next = Voir lesquels existent

corrected-otherwise = L’acte { $number }, { $act }, se corrige par une commande à part
    .next = Le corriger par { $command }

never-undone = L’acte { $number }, { $act }, ne se reprend pas : il a été envoyé, signé, tiré au sort, publié, effacé ou réuni
    .next = Voir ce qu’il en est advenu

past-was-erased = Ce que l’acte { $number } a changé n’est pas gardé ou a été effacé, et nul ne peut le rétablir
    .next = Le corriger par la commande qui l’a fait

undone-already = L’acte { $number } a été repris par l’acte { $by }
    .next = Voir ce qu’il en est advenu

later-acts-build-on-it = Quelque chose de plus récent repose sur l’acte { $number } : en dernier, l’acte { $later }
    .next = Reprendre d’abord ce qui est énuméré, le plus récent avant les autres

later-act-stays = L’acte { $later }, { $act }, repose sur l’acte { $number } et n’est pas repris
    .next = Le corriger par { $command }

seat-is-with-another = Le siège que { $code } a rendu est désormais à { $holder }
    .next = Le donner à quelqu’un d’autre à la place de { $holder }

changed-since-then = Ce que l’acte { $number }, { $act }, a changé est autre à présent
    .next = Le corriger par { $command }

takes-part-no-more = La personne que concerne l’acte { $number } ne participe plus
    .next = Noter l’absence de qui est venu à sa place

not-your-review-to-undo = Les points d’un autre évaluateur sont parmi ce que cet acte a changé
    .next = Demander au secrétariat de le reprendre

audit-head-unreadable = { $head } n’est pas la fin d’une piste d’audit
    .next = L’indiquer telle que `convene audit head` l’a imprimée : NUMBER:HASH

audit-broken = La piste d’audit a été modifiée
    .next = Comparer avec la dernière sauvegarde et informer la personne responsable des données

day-passed = La date { $day } est passée : la date du jour est { $today }
    .next = Indiquer une date à venir

page-report-too-far = Le { $day } est trop loin : la nouvelle date est au plus tard le { $last }, dans dix ans
    .next = Indiquer une date jusqu’au { $last }

name-has-account = { $name } a déjà un compte ici, ou porte le nom de quelqu’un qui en a un
    .next = Confier plutôt le rôle à ce compte ; ou, si ce sont deux personnes, dire qu’il s’agit d’un homonyme

name-not-usable = Un nom compte de 1 à 200 lettres, sans saut de ligne
    .next = L’écrire tel qu’il figure sous une décision

account-unknown = { $login } n’a pas de compte ici
    .next = Voir qui en a un

# Said to the person themselves.
no-account = { $login } n’a pas de compte ici
    .next = Se connecter sous son propre identifiant, ou s’adresser à l’administration du système

nobody-yet = Personne n’a encore de compte ici, { $login } non plus
    .next = Demander à qui possède la base de données d’ouvrir le premier

somebody-already = Quelqu’un a déjà un compte ici
    .next = S’adresser à l’administration du système

login-not-usable =
    Un identifiant compte de 1 à 63 lettres, ne commence pas par pg_ et n’est ni public ni none
    .next = Donner l’identifiant que connaît le système d’exploitation

login-of-program = { $login } commence comme les identifiants du programme lui-même
    .next = Donner l’identifiant que connaît le système d’exploitation

organisations-known = Certaines de ces organisations figurent déjà au répertoire
    .next = Les retirer du fichier et importer le reste

guest-without-reason = Qui est invité nominativement l’est par la décision de quelqu’un et pour un motif
    .next = Dire les deux

guest-without-day = Une réponse est demandée à { $name }, pour un jour au plus tard
    .next = Dire lequel

table-of-resource-persons =
    De celles et ceux qui participent à côté de la salle, seules les personnes-ressources ont une
    table
    .next = Voir à quel titre chacun vient

guest-places-taken = Places pour des invités encore libres : aucune sur { $places }
    .next =
        En donner davantage à la réunion (places, guest), que tables et salles doivent contenir

no-such-guest = Il n’y a pas d’invité { $code }
    .next = Voir lesquels il y a

guest-withdrawn-before = L’invitation de { $code } a déjà été retirée
    .next = Voir lesquels il y a

guest-without-seat =
    { $code } fait l’objet d’une invitation nominative et n’a pas de siège ouvert à quitter ou à céder
    .next = Retirer cette invitation

is-guest-already = Cette personne est déjà invitée nominativement, sous le code { $code }
    .next = Voir par la décision de qui

guest-is-nominated = Cette personne a été désignée par un État ou une organisation, sous le code { $code }
    .next = Voir par quelle note

applicant-waits = La candidature { $code } attend une décision sur un siège ouvert, ou en a obtenu un
    .next = Attendre la décision, ou retirer d’abord la candidature

gate-without-how =
    Une condition à laquelle il est répondu plus tard est consignée avec la manière dont la réponse
    a été donnée
    .next = Le dire en quelques mots, par exemple par téléphone, avec le jour

withdrawn-stays = La candidature { $code } est retirée et reste telle quelle
    .next = La reprendre d’abord

signed-answers-stay =
    La sélection de { $meeting } est signée, et les réponses de { $code } l’ont été avec elle
    .next =
        Si une erreur y est reconnue, les réponses peuvent de nouveau changer et une autre sélection
        est signée

offers-not-to-confirm = Des apports de { $code } ne peuvent être confirmés comme demandé
    .next = Voir quels apports la candidature contient et ce qu’elle en dit

confirmation-too-long = Ce qui a été vu est dit en trop de mots
    .next = Le dire en quelques mots, par exemple le numéro du contrat

answers-cited =
    Des évaluateurs fondent des points sur une réponse de { $code } qui serait supprimée
    .next = La laisser, ou récrire ce qu’elle dit de la même ressource et du même thème

leaves-by-seat = Qui a été retenu ou attend un siège le quitte par l’invitation
    .next = Le siège est alors gardé, ou la place sur la liste est abandonnée

nothing-to-withdraw = Il n’y a rien à retirer
    .next = Voir où en est la candidature

not-to-reopen = { $code } est à l’état { $status } : elle n’est ni retirée ni tardive
    .next = L’examiner

application-not-held = { $code } n’est pas en attente comme candidature d’une personne désignée
    .next = Voir lesquelles le sont

not-held-for = { $code } n’est pas en attente pour { $nomination }
    .next = Indiquer l’une de ces désignations, ou qu’il ne s’agit d’aucune d’elles

applications-held =
    Une candidature émane peut-être d’une personne désignée : ni lecture ni signature avant que cela
    soit tranché
    .next = Dire pour chacune s’il s’agit de la même personne

nothing-to-read-instead = { $reviewer } n’a aucune de ces évaluations
    .next = Voir qui lit quoi

reviews-changed-meanwhile =
    Des candidatures, des évaluateurs ou des évaluations ont changé pendant la répartition
    .next = Répartir de nouveau

late-stays =
    { $code } est arrivée après la signature, et aucune nouvelle candidature n’est prise en compte
    .next = L’admettre une fois qu’une erreur est reconnue dans ce qui est signé

seat-decided-upon =
    Une signature a décidé de { $code } : seul le siège qui a été quitté peut être rendu
    .next = Consigner de nouveau la réponse ; pour qui attendait, annuler le retrait, tant que
        personne n’a suivi

applicant-forgotten = Les données de l’auteur de la candidature { $code } ont été effacées
    .next = Qui revient présente une nouvelle candidature

applied-already = Certaines de ces personnes sont déjà prises en considération pour la réunion
    .next =
        Les retirer et importer le reste ; les personnes désignées ne présentent pas de candidature

nominated-already = Certaines de ces personnes sont déjà prises en considération pour la réunion
    .next = Les retirer et importer le reste ; voir sous quel code elles figurent

nominators-unknown = Il n’est pas clair qui désigne certaines de ces personnes
    .next = Indiquer l’État par son code, ou l’organisation comme elle figure au répertoire

no-such-nomination = Il n’y a pas de désignation { $codes }
    .next = Voir lesquelles il y a

nominations-not-ready = Certaines de ces désignations ne peuvent pas faire l’objet d’un accusé de réception
    .next = Laisser celles qui sont réglées, et enregistrer la note de celles arrivées sans note

nominated-places-taken = Sur { $places } places réservées, { $taken } sont prises
    .next = Elles restent enregistrées jusqu’à ce qu’une place soit rendue ou ajoutée

note-of-the-first = { $note } est la note par laquelle { $code } a été désignée
    .next = Indiquer le numéro et la date de la note qui désigne une autre personne

withdrawn-before = Certaines de ces désignations ont déjà été retirées ou remplacées
    .next = Voir où elles en sont

answered-by-note = La réponse pour { $codes } appartient à l’auteur de la désignation
    .next = Enregistrer la note qui retire ; celle qui désigne une autre personne remplace

code-taken = Certains de ces codes sont déjà attribués
    .next = Les laisser vides ou en choisir d’autres

# A practice application is an invented one that reviewers try the rubric on.
no-such-practice = La candidature d’exercice { $code } n’existe pas
    .next = Voir lesquelles existent

no-such-criterion = Certains critères ne sont pas de la grille d’évaluation
    .next = Choisir parmi : { $known }

no-such-conflict = { $reviewer } n’a aucun conflit d’intérêts pour { $application }
    .next = Voir lesquels existent

conflict-stands = Ce conflit d’intérêts est un fait et ne peut être écarté
    .next = Confier l’évaluation de { $application } à une autre personne

no-such-application = La candidature { $code } n’existe pas ici
    .next = Voir lesquelles existent

not-a-reviewer = { $name } ne figure pas parmi les évaluateurs de { $code }
    .next = Demander au secrétariat une inscription sous son identifiant

which-reviewer = Plusieurs personnes évaluent { $code }
    .next = Préciser laquelle, par son code, son nom ou son adresse

no-such-reviewer = { $name } n’est ici le nom d’aucun évaluateur
    .next = Voir qui évalue

several-reviewers-so = { $name } peut désigner { $first } ou { $others }
    .next = Voir qui évalue

no-such-sheet-format = La feuille d’évaluation n’existe pas au format { $format }
    .next = Choisir parmi : pdf, html, txt

no-such-format = { $paper } n’existe pas au format { $format }
    .next = Choisir parmi : { $formats }

no-decision-to-print =
    Aucune sélection n’a encore été proposée ; il n’y a donc pas de décision à imprimer
    .next = En proposer une

nothing-to-review = { $reviewer } n’a encore rien reçu à évaluer
    .next = Attribuer les évaluations

rubric-changed =
    La version { $version } de la grille d’évaluation { $name } est ici d’une autre teneur
    .next = Une version ne change jamais : augmenter `rubric.version` dans le fichier

# What the database's own programs say, and advise, in their words.
cluster-unavailable = { $reason }
    .next = { $advice }

disk-full = Il n’y a plus d’espace sur le disque qui contient la base de données
    .next =
        Y libérer de l’espace et relancer la commande ; rien de ce qu’elle devait écrire ne l’a été

database-overloaded = La base de données n’a plus de capacité : { $reason }
    .next = Attendre que les autres aient terminé et relancer la commande

database-busy = D’autres écrivent en ce moment dans la base de données
    .next = Relancer la commande quand ils auront terminé ; rien n’a été modifié

connections-taken = La base de données est occupée : { $reason }
    .next = Essayer de nouveau

database-outcome-unknown =
    La base de données a cessé de répondre pendant l’écriture : tout est écrit, ou rien ne l’est
    .next = Vérifier si l’écriture a eu lieu avant de recommencer

database-unavailable = La base de données ne répond pas : { $reason }
    .next = Vérifier CONVENE_DATABASE et le fonctionnement du serveur

database-misaddressed = La base de données ne répond pas : { $reason }
    .next = { $advice }

database-login = L’identifiant de la base de données n’y est pas autorisé : { $reason }
    .next =
        Accorder le rôle par GRANT convene_app TO suivi de l’identifiant ; pour les sauvegardes et
        le diagnostic, par GRANT convene_keeper TO

key-open-to-others =
    D’autres que leur propriétaire peuvent lire les clés de la maison dans { $path }
    .next =
        Exécuter chmod 600 sur le fichier ; si d’autres ont pu le lire, créer une nouvelle clé :
        convene database key --rotate

key-file-unusable = Les clés de la maison dans { $path } ne sont pas telles qu’elles ont été écrites
    .next =
        Remettre une copie du fichier ; à défaut, les sauvegardes qu’elles ont scellées ne peuvent
        être restaurées que de confiance

key-unreadable = Les clés de la maison dans { $path } ne peuvent être lues : { $reason }
    .next = Vérifier CONVENE_KEY et le droit de lire le fichier

no-room-for-key = Il n’y a plus d’espace sur le disque où { $path } devait être écrit
    .next =
        Y libérer de l’espace ou indiquer dans CONVENE_KEY un autre emplacement pour les clés de la
        maison

key-not-written = La clé de la maison n’a pu être écrite dans { $path } : { $reason }
    .next = Indiquer un autre emplacement dans CONVENE_KEY

database-not-of-demo =
    La base de données dans { $folder } n’est pas faite pour être perdue : elle n’est pas vidée
    .next = Indiquer un autre répertoire de données

letters-not-delivered = Des lettres n’ont pu être remises : { $reason }
    .next =
        Libérer de l’espace ou choisir un autre répertoire (CONVENE_MAIL=maildir:DIR), puis les
        envoyer

link-key-missing = Le lien de cette lettre se fait avec la clé { $name } de la maison, qui n’est pas dans { $path }
    .next =
        Remettre le fichier des clés à sa place, ou le nommer par CONVENE_KEY ; si la clé est perdue,
        retirer les lettres en annulant l’acte qui les a écrites

letter-came-back = La lettre est revenue : cette adresse n’atteint personne
    .next = Corriger l’adresse et écrire de nouveau, ou renoncer au siège

no-such-correspondence = Rien n’est enregistré sous le numéro { $number }
    .next = Voir le registre

no-scan-kept = Aucune copie numérisée n’est conservée sous le numéro { $number }
    .next = En conserver une

scan-kept-already = Une copie numérisée est déjà conservée sous le numéro { $number }
    .next = La retirer d’abord, par le numéro de l’acte qui l’a conservée

entry-is-struck = { $number } a été rayé et ne garde pas de copie numérisée
    .next = L’enregistrer de nouveau, avec sa copie numérisée

registered-later =
    Le { $day } est à venir, nous sommes le { $today } : ce qui est enregistré a été reçu ou envoyé
    .next = Indiquer le jour où il l’a été

registered-of-nobody = Ni expéditeur ni destinataire n’est nommé
    .next = Le nommer

no-such-mail = Rien de ce qui est revenu ne porte le numéro { $number }
    .next = Voir ce qui est revenu

letter-refused = Le serveur de messagerie n’accepte pas cette lettre : { $reply }
    .next = Corriger l’adresse, puis écrire de nouveau

mailbox-unreachable = { $mailbox } ne peut être lue : { $reason }
    .next = Rien n’est perdu ; relever de nouveau dès qu’elle pourra l’être

mail-server-unreachable = { $server } ne peut être utilisé : { $reason }
    .next = Rien n’est perdu ; envoyer de nouveau dès qu’il pourra l’être

mail-server-refuses =
    { $server } a refusé { $count } lettres l’une après l’autre, et l’envoi a été arrêté : { $reason }
    .next =
        Demander pourquoi à qui s’occupe du serveur ; puis écrire de nouveau aux personnes refusées et
        envoyer le reste

proof-not-taken = L’épreuve pour { $address } n’est pas partie : { $reply }
    .next = Corriger l’adresse ou le réglage, puis essayer de nouveau

nothing-to-approve = Aucune lettre n’attend une deuxième personne
    .next = Voir quelles lettres attendent

nothing-to-clear = Aucune lettre n’attend { $step } ; étapes attendues : { $asked }
    .next = Voir qui a donné son accord et qui doit le donner

step-held-by-others = { $name } ne répond pas de l’étape { $step }, qui relève de { $accounts }
    .next = S’adresser à l’une de ces personnes, ou ajouter le compte au fichier de la réunion, sous writing, clearance

approved-by-another = Ces lettres ont été écrites par { $name } : une autre personne les approuve
    .next = S’adresser à une personne de l’organisation ou à qui signe, avec son propre compte

nothing-held = Aucune lettre n’attend que l’on en regarde d’autres avant elle
    .next = Envoyer ce qui attend

first-not-gone =
    { $count ->
        [one] { $count } des lettres qui partent d’abord n’est pas partie
       *[other] { $count } des lettres qui partent d’abord ne sont pas parties
    }
    .next = Les envoyer et les regarder ; si elles sont fausses, tout écrire à nouveau

nothing-to-sign = Aucune lettre n’attend d’être signée pour eux
    .next = Voir qui a reçu quelle lettre

letter-has-passed = L’objet de la lettre à { $name } n’est plus d’actualité
    .next = La laisser, ou l’écrire de nouveau

letter-not-marked = Aucune marque ne peut être tracée pour les lettres de { $code } : son code est trop long
    .next = Vérifier le nom de la réunion

scans-unknown = On ne sait pas de quelle lettre est chaque copie numérisée
    .next = Nommer le fichier d’après la marque de la lettre, ou indiquer la marque

nothing-to-post = Aucune lettre n’est à poster pour eux
    .next = Voir qui a reçu quelle lettre

posted-later = Le { $day } est à venir : nous sommes le { $today }
    .next = Le dire une fois les lettres postées

enclosures-too-large =
    Les documents joints à la lettre font { $size } Mo, et { $most } Mo au plus peuvent l’être
    .next = En retirer un de writing, enclosures dans le fichier de la réunion

nothing-to-preview = Aucune lettre ne partirait
    .next = Signer la sélection, ou voir quelles lettres il y a

no-letter-to = Aucune lettre ne partirait pour { $people }
    .next = Voir qui a reçu quelle lettre

nobody-in-wave =
    { $uninvited ->
        [0] Toutes les personnes retenues ont été invitées
        [one] Personne ne reçoit de lettre : de { $uninvited } personne en attente d’une invitation, aucune ne répond à { $words }
       *[other] Personne ne reçoit de lettre : des { $uninvited } personnes en attente d’une invitation, aucune ne répond à { $words }
    }
    .next = Voir qui a été invité, par secteur et par pays

not-to-invite = Ces personnes n’attendent pas toutes une invitation
    .next = Voir qui a été invité

no-such-holiday = Aucun jour férié de ce genre n’est inscrit pour { $country }
    .next = Voir ceux qui le sont

nobody-named = Personne n’est nommé
    .next = Donner un code ou une partie d’un nom, ou dire que tous sont visés

nothing-to-resend = Aucune lettre à ces personnes n’a été refusée
    .next = Voir qui a reçu quelle lettre

nobody-so = { $text } ne désigne personne dans le répertoire
    .next = Voir qui y figure

nobody-so-but = { $text } ne désigne personne dans le répertoire. S’agit-il d’une de ces personnes ?
    .next = Donner le nom tel qu’il est écrit ici, l’adresse entière, ou l’identifiant entre parenthèses

several-people-so = { $text } peut désigner plusieurs personnes
    .next = Donner l’adresse entière, ou l’identifiant entre parenthèses

no-applicant-so = { $text } ne désigne personne parmi les candidats
    .next = Chercher la personne dans le répertoire

no-applicant-so-but = { $text } ne désigne personne parmi les candidats. S’agit-il d’une de ces personnes ?
    .next = Donner le nom tel qu’il est écrit ici, ou le code qui le précède

several-applicants-so = { $text } peut désigner plusieurs candidats ; rien n’a été fait
    .next = Donner le code qui précède le nom

country-of-person-unknown = Le répertoire garde le pays de chacun, et celui de { $name } n’est pas connu
    .next = Indiquer le pays, ou une organisation dont le pays est connu

organisation-known = { $name } figure déjà au répertoire
    .next = Voir ce qui en est gardé, ou dire dans quel autre pays se trouve celle-ci

organisation-unusable = Une organisation ne peut porter ces noms
    .next = Donner des noms d’une ligne et de 200 signes au plus

no-organisation-so = { $text } ne désigne aucune organisation du répertoire
    .next = L’ajouter, ou donner le nom d’une de celles qui sont énumérées

several-organisations-so = { $text } peut désigner plusieurs organisations ; rien n’a été fait
    .next = Donner le nom entier, ou la clé qui le précède

still-takes-part = { $name } participe encore à une réunion qui n’est pas terminée
    .next = Mettre fin à ce qui est énuméré, ou attendre la fin de la réunion

nominee-still-takes-part = { $name } est désigné à une réunion qui n’est pas terminée
    .next = Enregistrer le retrait par qui l’a désigné, ou attendre la fin de la réunion

guest-still-takes-part =
    { $name } fait l’objet d’une invitation nominative à une réunion qui n’est pas terminée
    .next = Retirer cette invitation, ou attendre la fin de la réunion

words-not-kept = Ces mots ne sont pas conservés tels quels
    .next = Les écrire sur une seule ligne, de 400 signes au plus, dont chacun se voit

conflict-without-ground = Ce qui est dit d’un conflit d’intérêts est conservé, et rien n’a été dit
    .next = Le dire en quelques mots

no-reason-given = Le journal garde le motif de cet acte, et aucun n’a été donné
    .next = Le dire en quelques mots, sans nom ni adresse

reason-names-them = Le motif dit de qui il s’agit
    .next = Dire pourquoi, sans nom ni adresse

does-not-object = { $name } n’a pas demandé à ne plus recevoir de courrier
    .next = Voir ce que l’on sait de cette personne

was-forgotten = Les données de cette personne ont été effacées
    .next = La saisir de nouveau, si elle le souhaite

correction-unusable = La correction ne peut être faite
    .next = Donner un nom qui tienne sur une ligne et une adresse à laquelle on puisse écrire

named-twice = { $name } ne peut être réuni à soi-même
    .next = Nommer celui qui est gardé, puis l’autre

twins-bar-each-other = { $other } et { $keep } ne peuvent être réunis
    .next = Régler ce qui est énuméré ; où tous deux ont présenté une candidature à une même réunion, ils y restent deux

organisations-are-two = { $other } et { $keep } ne peuvent être réunis
    .next = Corriger le pays s’il est faux

said-to-be-two = { $one } et { $other } sont deux, comme il a déjà été dit
    .next = Il ne reste rien à dire

not-a-period = { $days } n’est pas un nombre de jours de 1 à 36500
    .next = Dire combien de jours après le dernier jour d’une réunion

no-period-set = Aucune catégorie de données personnelles n’a de durée, rien ne prend donc fin
    .next = Dire combien de temps une catégorie est conservée

reader-objects = { $name } a demandé le { $day } à ne plus recevoir de courrier
    .next = Joindre cette personne autrement ; si elle revient sur sa demande : convene person
        object TEXT --withdraw

reader-without-address = Ni adresse électronique ni adresse postale n’est connue
    .next = Prévenir cette personne autrement, ou indiquer son adresse

reader-forgotten = Les données du destinataire de cette lettre ont été effacées
    .next = Ne pas lui écrire

route-unknown = Le répertoire ne connaît pas { $reader }, à qui le fichier de la réunion adresse des lettres
    .next = Inscrire cette personne, ou corriger le fichier de la réunion

route-of-several = Plusieurs personnes du répertoire s’appellent { $reader }
    .next = Indiquer l’adresse électronique dans le fichier de la réunion

route-without-address = { $name } n’a ni adresse électronique ni adresse postale, et doit recevoir des lettres
    .next = Indiquer l’adresse

## Problems of ConveneService

arrival-unknown = { $text } ne désigne personne, ou plus d’un

arrival-not-on-list = { $code } ne figure pas sur la liste des participants

came-earlier = { $name } est arrivé dès { $time }, ce qui demeure

came-earlier-than-said = { $name } avait été enregistré à { $time } ; l’heure la plus ancienne vaut

came-after-all = { $name } avait été enregistré absent, et est venu

partner-not-meant =
    { $number ->
        [0] ne désigne aucun partenaire
        [one] désigne { $number } partenaire
       *[other] désigne { $number } partenaires
    }

partner-named-twice = { $name } est nommé deux fois

partner-unknown = { $text } ne désigne personne, ou plus d’un

outcome-not-listed = n’y figure pas

scan-of-no-letter = ne porte sur ses pages aucune marque lisible, et son nom n’en contient aucune d’une lettre en attente de signature

scan-of-several-letters = est de plusieurs lettres : { $marks } ; chacune se numérise dans un fichier distinct

scan-of-other-meeting = est d’une lettre de { $meeting }

scan-says-otherwise = porte sur ses pages la marque { $seen }, et non { $said }

scan-taken-already = est de la lettre à { $name }, déjà numérisée

scan-of-old-letter = porte la marque { $mark }, qu’aucune lettre en attente de signature ne porte : la lettre a été récrite ou retirée

scan-not-read = a des pages qui n’ont pas pu être tracées pour y chercher la marque, et son nom n’en contient aucune

scan-without-reader = n’a pas été examiné, car le programme pdftoppm (paquet poppler-utils) manque, et son nom ne contient aucune marque

scan-picture-unusable = est une image endommagée, ou compte plus de { $dots } millions de points

scan-of-same-letter = est de la lettre à { $name }, comme un autre fichier

is-called-so = porte ce nom
key-not-as-written = n’est pas une clé telle qu’elle a été écrite
audit-entry-changed = n’est plus ce qu’elle était, ou plus à sa place
audit-body-changed = n’a plus le texte avec lequel elle a été écrite
audit-line-changed = indique d’autres modifications que celles avec lesquelles elle a été écrite
audit-head-changed = n’est pas la fin que la piste déclare avoir
audit-witness-differs = n’est pas celle qui avait été relevée
audit-entry-blank = est vide là où quelque chose avait été écrit
audit-entry-timeless = a un instant qu’aucune horloge n’indique
audit-entry-missing = manque
audit-body-missing = a perdu ce qui avait été dit de l’acte, qui n’est jamais effacé
audit-letter-changed = concerne une lettre qui n’est pas celle avec laquelle elle a été écrite
audit-entry-beyond = se trouve après la fin que la piste déclare avoir
audit-rows-astray = a des lignes qui n’y ont pas leur place
audit-erased-untold = a des lignes effacées dont aucun acte ne parle
account-login-untold = a un autre nom de connexion que celui de la piste
account-name-untold = a un autre nom que celui de la piste
account-roles-untold = a d’autres rôles que ceux de la piste
account-gone = a disparu, et la piste ne le dit pas
organisation-there = figure déjà au répertoire

organisation-elsewhere =
    { $name } figure au répertoire { $placed ->
        [yes] pour { $countries }{ $unplaced ->
            [yes] { " " }et sans pays
           *[no] { "" }
        }
       *[no] sans pays
    } ; l’organisation du fichier, { $known ->
        [yes] pour { $country }
       *[no] sans pays
    }, est considérée comme une autre

person-said-otherwise =
    { $name } figure au répertoire : { $blank ->
        [yes] rien
       *[no] { $old }
    } → { $new }{ $kept ->
        [yes]  ; inchangé, --update reprend la nouvelle indication
       *[no] { "" }
    }

person-like-other =
    { $name } porte { $nearly ->
        [yes] presque le nom
       *[no] le nom
    } de { $other }, qui figure au répertoire

directory-kept =
    { $count ->
        [one] { $count } personne y figurait déjà et reste inchangée
       *[other] { $count } personnes y figuraient déjà et restent inchangées
    }

directory-updated =
    { $count ->
        [one] { $count } personne y figurait déjà
       *[other] { $count } personnes y figuraient déjà
    } ; ce qui est nouveau a été repris pour { $others } d’entre elles

wish-fits-several =
    { $text } correspond à { $first } et à { $others } ; omis tant que l’adresse ne précise pas qui

partner-not-in-directory = { $name } n’est pas une organisation du répertoire ; gardé tel quel

wish-fits-nobody = { $text } ne désigne personne dans ce tableau ni dans la réunion ; omis
wish-fits-organisations =
    { $text } est le nom de { $count ->
        [one] { $count } organisation
       *[other] { $count } organisations
    } ; omis

has-applied = a déjà présenté la candidature { $code }
has-nominated-seat = dispose d’un siège sur désignation

kept-as-late =
    { $name } est arrivé après la signature : candidature gardée comme tardive, ni notée ni classée

partners-without-past =
    nomme les partenaires de { $count } partenariats, et la colonne `past` en compte { $past }
no-such-offer = n’est pas un apport de cette candidature : { $known }
nothing-claimed = n’invoque aucune preuve : indiquer à quel titre l’apport est confirmé
evidence-not-confirmed = n’est pas confirmé

points-rest-on = des points se fondent sur la réponse { $answer }
comes-for-another = vient à la place d’une autre personne
is-guest = fait l’objet d’une invitation nominative
is-nominated-already = est déjà désignée, sous le code { $code }

nominator-not-known =
    { $given } n’est ni un État, par son code ou par son nom dans la liste de la réunion, ni une
    organisation du répertoire

nominator-fits-several = { $given } est le nom de { $count } organisations du répertoire

nomination-handed-over =
    { $name } : désignation reçue { $late ->
        [yes] après la répartition des tables
       *[no] au-delà des places réservées
    } ; { $officer } s’en occupe

note-not-registered = la note désignant { $name } n’est pas enregistrée
is-acknowledged-already = l’accusé de réception a déjà été envoyé pour { $name }
is-withdrawn = la désignation de { $name } a été retirée ou remplacée
waits-for-place = { $name } attend une place

code-of-another = { $code } est celui de { $name }
not-a-criterion = n’est pas un critère
# What a conflict of interest rests on.
conflict-rests-on = { $note }

reviewers-kept =
    { $count ->
        [one] { $count } personne évalue déjà et reste inchangée
       *[other] { $count } personnes évaluent déjà et restent inchangées
    }

may-be-meant = { $who } ({ $id })

held-at-once = se tient dans { $room } en même temps que { $other }

form-waits = { $address }

left-by-page = { $name } l’avait retirée sur sa page, qui dit désormais qu’elle est de nouveau examinée : s’assurer que cela a été demandé

applicant-may-be-meant = { $who }

holds-seat = occupe une place ouverte
stands-on-waiting-list = figure sur la liste d’attente
is-invited = est sur invitation à une place réservée aux désignations
left-seat-held = a quitté un siège, retenu jusqu’à ce que quelqu’un suive ou qu’il soit laissé libre
is-being-written-to = une lettre lui est remise en ce moment même
no-name-of-person = n’est pas un nom de 1 à 200 lettres sur une ligne

papers-of-person-change =
    la liste des participants et le chevalet changent{ $seated ->
        [yes] , de même que le plan de table
       *[no] { "" }
    } : les imprimer de nouveau

signed-papers-stay = ce qui est signé garde ce qu’il disait alors

both-take-part = tous deux y sont examinés, sous { $one } et sous { $other }

both-review = tous deux y évaluent, sous { $one } et sous { $other }

one-reviews-other = l’un des deux évalue { $code }, qui est à l’autre

reviews-are-signed = ce qui a été lu de { $code } est couvert par une signature ; dans l’autre sens, c’est possible

letter-on-its-way = une lettre est remise en ce moment ; réessayer dans quelques minutes

builds-on-it = { $act } a changé la même chose

seats-stay-empty = les sièges rendus aux tables restent vides jusqu’à `convene seating repair`

two-countries = { $name } est en { $one } et en { $other }, et deux organismes de même nom dans deux pays sont deux

## Refusals of ConveneKeeping

schema-changed = La base de données n’est pas telle que le programme la construit
    .next = La faire rétablir par qui l’administre, et demander qui l’a modifiée

invariants-broken = La base de données se contredit
    .next = Restaurer la dernière sauvegarde et signaler ce qui est énuméré

# An invariant is a rule that all rows of the database keep together.
invariants-not-tried =
    La base de données a renoncé à vérifier { $count } de ses { $all } invariants ; les autres sont
    respectés
    .next =
        Recommencer quand la base de données sera moins occupée, ou lui accorder plus de temps dans
        CONVENE_DATABASE : options='-c statement_timeout=30min'

deployment-weak = Le serveur n’est pas configuré comme il devrait l’être
    .next = Modifier ce qui est énuméré et recommencer

not-embedded = Il n’appartient pas à ce programme de mettre à niveau la base de données
    .next = S’adresser à l’exploitant du serveur indiqué par CONVENE_DATABASE

backup-unreadable = { $path } ne peut être lu : { $reason }
    .next = Vérifier le nom du fichier et le droit de le lire

not-a-backup = { $path } n’est pas une sauvegarde de convene
    .next = Indiquer un fichier écrit par `convene database backup` ou `handover`

backup-unusable = { $path } ne peut être restauré ; rien n’a été modifié
    .next =
        Utiliser une autre copie ou une sauvegarde plus ancienne ; voir ce qui est énuméré

backup-unsealed =
    { $path } ne porte pas le sceau de cette maison ; il dit dater du { $made } et contenir
    { $meetings }
    .next =
        Qui écrit une sauvegarde décide de ce que chacun pourra faire ensuite : ne s’y fier comme à
        un programme que si l’on sait qui l’a faite et comment elle est arrivée ici

backup-of-stranger =
    { $path } est scellé par la clé { $name }, qui n’est pas ici ; il dit dater du { $made } et
    contenir { $meetings }
    .next =
        Copier le fichier des clés depuis la machine d’origine (convene database key dit où il est)
        et l’indiquer dans CONVENE_KEY. À défaut, ne se fier au fichier comme à un programme que si
        l’on sait qui l’a fait

backup-holds-more =
    { $path } ne contient pas les tables de convene et rien d’autre ; rien n’a été modifié
    .next =
        S’adresser à la personne qui l’a fait ; utiliser une autre copie ou une sauvegarde plus
        ancienne

# A handover stops all writes to the tables of convene, and may not touch those of others.
tables-of-others = Des tables d’autrui se trouvent parmi celles de convene
    .next = Les faire déplacer (ALTER TABLE … SET SCHEMA), puis transférer

file-exists = { $path } existe déjà
    .next =
        Choisir un autre nom ou indiquer un répertoire ; une sauvegarde n’est jamais écrasée

no-room-for-backup = Il n’y a plus d’espace sur le disque où { $path } devait être écrit
    .next = Y libérer de l’espace ou choisir un autre emplacement ; rien n’y a été laissé

backup-not-written = { $path } n’a pu être écrit : { $reason }
    .next = Y libérer de l’espace ou choisir un autre emplacement ; rien n’y a été laissé

cannot-set-aside = Seule la base de données intégrée peut être mise de côté
    .next = Créer une base de données vide et l’indiquer dans CONVENE_DATABASE

database-not-empty = La base de données indiquée par CONVENE_DATABASE n’est pas vide
    .next =
        En créer une nouvelle (CREATE DATABASE) et l’indiquer ; rien n’est jamais écrasé

database-here-already = Il y a déjà une base de données ici
    .next =
        Restaurer ailleurs (CONVENE_DATA=/another/directory), ou ajouter --set-aside : elle est
        alors conservée sous un autre nom

database-in-use = D’autres programmes utilisent la base de données existante
    .next = Attendre qu’ils aient terminé et relancer la commande ; rien n’a été modifié

no-account-in-database = { $login } n’a pas de compte dans la base de données existante
    .next = S’adresser à une personne qui l’administre

backup-contradicts-itself = Le contenu de la sauvegarde se contredit
    .next = Utiliser une sauvegarde plus ancienne et signaler ce qui est énuméré

backup-trail-broken = La piste d’audit contenue dans la sauvegarde a été modifiée
    .next =
        Utiliser une sauvegarde plus ancienne et informer la personne responsable des données

not-handed-over = Cette base de données n’a pas été transférée
    .next = Il n’y a rien à rappeler ; poursuivre le travail

place-missing = Personne ne saurait où les réunions ont été transférées
    .next = Indiquer le lieu

database-without-address = La base de données n’a pas d’adresse
    .next = Définir CONVENE_DATABASE ou CONVENE_DATA

no-room-to-copy = { $program } n’a pu aller jusqu’au bout
    .next =
        Libérer de l’espace sur le disque qui contient la base de données ; rien n’a été modifié

database-not-copied = { $program } n’a pu aller jusqu’au bout
    .next = Voir ce que le programme a indiqué ; rien n’a été modifié

## Problems of ConveneKeeping

# Settings of the database server, each below its name.
writes-not-forced = une coupure de courant détruit la base de données ; régler sur on
pages-may-tear = une coupure de courant déchire des pages ; régler sur on
commits-may-be-lost = une panne fait perdre ce qui était confirmé ; régler sur on
rot-unnoticed =
    l’altération d’un disque passe inaperçue ; arrêter le serveur et lancer pg_checksums --enable
nothing-archived =
    la perte d’un disque fait perdre tout ce qui suit la dernière sauvegarde ; régler sur on, avec
    une archive_command
scripts-lost = les noms en d’autres écritures sont perdus ; recréer la base de données
server-too-old = PostgreSQL 15 ou une version ultérieure est nécessaire ; mettre à niveau
login-is-superuser =
    a tous les privilèges ; créer un identifiant qui ne les a pas, avec GRANT convene_app TO
login-above-rows =
    est au-dessus de la sécurité au niveau des lignes ; ALTER ROLE … NOBYPASSRLS, puis GRANT
    convene_keeper TO suivi de cet identifiant
said-in-the-clear = les échanges circulent en clair ; se connecter avec sslmode=verify-full
passwords-kept-weakly =
    les mots de passe sont mal protégés ; régler sur scram-sha-256 et les définir de nouveau
listens-everywhere = écoute à toutes les adresses ; indiquer celles qui sont nécessaires
schema-open = est ouvert à tous les identifiants ; REVOKE ALL ON SCHEMA public FROM PUBLIC
tables-made-by-all =
    des identifiants peuvent y créer des tables ; REVOKE TEMPORARY ON DATABASE … FROM PUBLIC, et de
    même pour chacun des rôles du programme
keeper-missing =
    ne peut pas encore garder la base de données ; en tant que superutilisateur de celle-ci : CREATE
    ROLE convene_keeper NOLOGIN s’il n’existe pas, ALTER ROLE convene_keeper BYPASSRLS, SELECT
    admit_keeper()
roles-missing = rôles manquants : { $roles } ; CREATE ROLE … NOLOGIN
roles-raised =
    rôles pouvant se connecter ou tout voir : { $roles } ; ALTER ROLE … NOLOGIN NOSUPERUSER
    NOBYPASSRLS
roles-above-rows =
    rôles voyant toutes les lignes : { $roles } ; ALTER ROLE … NOBYPASSRLS, puis GRANT
    convene_keeper TO suivi de ceux qui en ont besoin
logins-raised =
    identifiants ayant plus de droits que leurs rôles : { $rights } ; ALTER ROLE … NOSUPERUSER
    NOCREATEROLE NOREPLICATION, puis REVOKE de ce qui a été accordé
logins-without-account =
    identifiants admis à travailler ici sans avoir de compte : { $logins } ; convene account add, ou
    REVOKE convene_app FROM …
accounts-without-login =
    comptes sans identifiant de base de données : { $logins } ; CREATE ROLE … LOGIN IN ROLE
    convene_app
logins-shared =
    identifiants partagés par plusieurs personnes : { $logins } ; donner à chacune le sien
login-unproven =
    laisse entrer n’importe qui sous n’importe quel identifiant ; indiquer peer ou scram-sha-256
tables-open =
    tables qui montrent à tous toutes les réunions : { $tables } ; ALTER TABLE … ENABLE et FORCE ROW
    LEVEL SECURITY
no-time-limit = est sans limite ; CONVENE_DATABASE en décide ainsi, là où { $limit } figurerait
backup-is-newer = provient d’un programme plus récent ; utiliser celui-ci
manifest-unreadable = ne peut être lu
backup-cut-off = manque : le fichier a été tronqué, ou est encore en cours d’écriture
backup-altered = n’est pas ce qui a été écrit : il a été modifié, ou le disque est en cause
object-in-the-way = s’y trouve
objects-in-the-way =
    { $count ->
        [one] { $count } autre s’y trouve
       *[other] { $count } autres s’y trouvent
    }
backup-seal-broken =
    n’est pas celui que la clé de cette maison produit : quelqu’un d’autre a écrit le fichier
object-of-stranger = n’est pas de convene
rows-missing = n’y figure pas
rows-of-stranger = n’est pas une table de convene, a d’autres colonnes ou y figure deux fois
line-of-stranger = contient une ligne qui n’est pas une donnée : { $line }
rows-break-rule = est une règle que des lignes ne respectent pas
manifest-tells-other = n’est pas ce qu’indique le manifeste
backup-end-moved = s’achève ailleurs que ne l’indique le manifeste
table-of-others = n’est pas de convene
backup-of-newer-server =
    est en version { $there } là-bas et { $here } ici : apt-get install postgresql-{ $there }
backup-handed-over =
    à { $place } : ajouter --takeover, et dès lors seule cette machine écrit
backup-not-handed-over =
    il n’y en a pas eu, et l’on écrit toujours dans la base d’origine : y lancer convene database
    handover, ou omettre --takeover
backup-head-unreadable = a une fin qui ne peut être lue
backup-entry-changed = l’entrée { $number } n’est pas ce qui a été écrit ({ $part })

# What a program of PostgreSQL said.
program-said = { $words }

## The program's talk

talk-refused = refus : { $sentence }

talk-next = suite à donner : { $advice }

talk-note = remarque : { $place } : { $sentence }

talk-problem = { "  " }{ $place } : { $sentence }

next-publish-list =
    publier cette liste et son empreinte aujourd’hui ; une fois le chiffre connu, { $command }

next-publish-transcript = publier le procès-verbal du tirage, puis { $command }

next-follow-held = { $command } ; ou laisser les sièges libres : { $other }

next-both = { $command }, puis { $other }

next-search-longer =
    chercher plus longtemps, ou changer l’une des règles ; la réponse respecte les autres

next-change-rules =
    changer ou retirer l’une des règles ; la réponse en respecte autant qu’il en a été trouvé

ask = { $question } [o/N]

ask-close-draw-list =
    Clore la liste du tirage, pour que rien de ce dont elle est faite ne change plus ? (chiffre connu
    le { $known })

ask-reopen-draw-list = Rouvrir la liste, de sorte que la clôture { $closing } ne compte plus ?

ask-announce-value = Annoncer un autre chiffre public ?

ask-draw-lottery = Procéder au tirage au sort, une fois pour toutes ?

ask-end-invitations = { $count ->
        [one] Mettre fin à cette invitation ?
       *[other] Mettre fin à ces { $count } invitations ?
    }

ask-leave-seats-free = Laisser les sièges libres ?

ask-lose-floors = { $floors }. L’enregistrer malgré tout ?

floor-cannot-be-held = { $floor } ne peut plus être respecté : { $reached } sur au moins { $lowest }

ask-invite = Inviter { $people }, avec réponse au plus tard le { $day } ?

follows-for = { $entering } à la place de { $leaving }

ask-acknowledge = Accuser réception de la désignation de { $people }, avec une lettre à chacun ?

ask-replace-nominee = Remplacer { $code } par { $name }{ $lettered ->
        [yes] , avec une lettre
       *[no] { "" }
    } ?

ask-replace-participant = Décider que { $coming } vient à la place de { $leaving }{ $lettered ->
        [yes] , avec des lettres
       *[no] { "" }
    } ?

ask-attends = Enregistrer que { $who } participe { $remotely ->
        [yes] à distance
       *[no] sur place
    }{ $lettered ->
        [yes] , avec une lettre
       *[no] { "" }
    } ?

ask-sign-selection = Signer la sélection ?

ask-admit-error = Reconnaître l’erreur ?

ask-send-letters =
    { $count ->
        [one] Envoyer { $count } lettre de { $meeting } ({ $letters })
       *[other] Envoyer { $count } lettres de { $meeting } ({ $letters })
    }, avec réponse au plus tard le { $day } ?

ask-go-on =
    { $count ->
        [one] Laisser partir { $count } autre lettre, après avoir regardé les premières ?
       *[other] Laisser partir { $count } autres lettres, après avoir regardé les premières ?
    }

ask-signed =
    { $number ->
        [one] Envoyer { $number } lettre sous la forme de cette copie ?
       *[other] Envoyer { $number } lettres sous la forme de ces copies ?
    }

ask-posted = Noter que les lettres à { $people } ont été postées le { $day } ?

ask-approve =
    { $count ->
        [one] Approuver l’envoi de { $count } lettre de { $meeting } ?
       *[other] Approuver l’envoi de { $count } lettres de { $meeting } ?
    }

ask-clear =
    { $count ->
        [one] Donner l’accord de { $step } à { $count } lettre de { $meeting } ?
       *[other] Donner l’accord de { $step } à { $count } lettres de { $meeting } ?
    }

ask-send-no-letters = N’envoyer aucune nouvelle lettre ?

ask-remind = Envoyer un rappel à { $count ->
        [one] { $count } personne
       *[other] { $count } personnes
    } : { $people } ?

ask-extend = Attendre ces réponses jusqu’au { $day } ({ $people }), et l’écrire (lettres : { $letters }) ?

ask-close-list =
    Clore la liste d’attente, où { $waiting ->
        [one] figure { $waiting } personne
       *[other] figurent { $waiting } personnes
    }, et écrire qu’aucune place ne s’est libérée (lettres : { $letters }) ?

ask-reopen-list = Appeler de nouveau des personnes de la liste d’attente ?

ask-resend = Écrire de nouveau à { $people } ?

ask-leave-unwritten = Laisser les lettres à { $people } sans suite ?

ask-code = Code, par exemple EGM-2027 ?
ask-title = Titre ?
ask-first-day = Premier jour, par exemple 2027-04-20 ?
ask-city = Ville ?
ask-country = Pays, en deux lettres ?
ask-mailbox = Adresse électronique de l’organisateur ?

ask-name = Nom ?
ask-address = Adresse électronique ?
ask-languages = Langues, celle de la lettre en premier, par exemple ar en ?
ask-topics = Thèmes, le plus important en premier, par exemple a|c ?

trial-begun =
    { $code } est un essai : ses documents le disent, ses lettres ne partent pas, et convene meeting remove
    { $code } l’enlève à tout moment

ask-write-whole =
    Écrire tout de { $code }, avec adresses, notes et séparations, dans un fichier non chiffré ?

ask-change-meeting = Modifier { $code } ?

ask-change-meeting-letters = Modifier { $code } et écrire aux personnes invitées ({ $readers }) ?

ask-correct-application = Corriger { $code } { $name } ?
ask-cancel-meeting = Annuler { $code } ? Cela ne se reprend pas.
ask-cancel-meeting-letters =
    Annuler { $code } et écrire aux personnes invitées ({ $readers }) ? Cela ne se reprend pas.
ask-remove-meeting = Supprimer { $code } avec tout ce que contenait son fichier ?

ask-remove-taken-in =
    Supprimer { $code }, reprise de { $house } et sur laquelle on n’a pas travaillé ici, { $people ->
        [0] sans toucher au répertoire
        [one] avec { $people } personne qu’elle a apportée
       *[other] avec les { $people } personnes qu’elle a apportées
    } ?

ask-stop-writes = Cette base de données n’acceptera plus d’écriture. Continuer ?

ask-call-back =
    Elle a été remise à { $place } le { $instant }. Si elle y a été reprise, deux bases de données seront
    désormais modifiées, et aucun programme ne pourra les réunir. Se renseigner d’abord sur place, et
    détruire le fichier. La rappeler ?

found-nothing = rien ne s’appelle { $text }, ni à peu près

found-near = rien ne s’appelle { $text } ; s’agit-il de :

found-more = il y en a d’autres ; ajouter une partie du nom

sheet-nothing-changed = rien n’a changé

sheet-would-change =
    { $cells ->
        [one] { $cells } cellule diffère
       *[other] { $cells } cellules diffèrent
    } ; rien n’a été écrit, --apply le fait

sheet-changed =
    { $cells ->
        [one] { $cells } cellule modifiée
       *[other] { $cells } cellules modifiées
    }

rows-to-mend =
    { $rows ->
        [one] { $rows } ligne reste
       *[other] { $rows } lignes restent
    } de côté, avec ce qui ne va pas : { $file }

rows-would-stay-out =
    { $rows ->
        [one] { $rows } ligne resterait
       *[other] { $rows } lignes resteraient
    } de côté

ask-forget = Effacer les données de { $name } ? Cela ne peut être annulé.

ask-correct = Corriger ainsi { $name } ?

ask-merge = Réunir { $other } à { $keep } ? Cela ne peut être annulé.

ask-undo = Reprendre l’acte { $number }, { $act } ?

ask-forget-anew = Effacer de nouveau les données de { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    } ?

ask-same-person =
    { $application } et { $nominated } sont-ils une même personne, et faut-il retirer la candidature ?

ask-erase = Effacer cela définitivement ?

place-row = ligne { $number }
place-column = colonne { $number }
place-line = ligne { $number }
place-round = tour { $number }
place-table = table { $number }
place-whole-table = le tableau
place-whole-file = le fichier
place-letters = lettres
place-papers = documents
place-held = place réservée
place-invitations = invitations
place-leaders = intervenants
place-reviewers = évaluateurs
place-selection = sélection
place-call = appel à candidatures
place-sector = secteur

place-cohort-size = taille de la cohorte

place-screens = écrans pour qui participe à distance

place-spread = répartition : { $sector }

place-colleagues = collègues de { $name } séparés

place-apart = { $one } et { $other } séparés

place-together = { $one } et { $other } ensemble

place-locked = { $code } fixée à la table { $table } au tour { $round }

## Talk: What several commands say

nothing-written = rien n’a été écrit

taken-in = reçu : { $things }

could-be-taken-in = { $things } : réception possible ; rien n’a été écrit

count-organisations =
    { $number ->
        [one] { $number } organisme
       *[other] { $number } organismes
    }

count-people =
    { $number ->
        [one] { $number } personne
       *[other] { $number } personnes
    }

count-nominations =
    { $number ->
        [one] { $number } désignation
       *[other] { $number } désignations
    }

count-reviewers =
    { $number ->
        [one] { $number } évaluateur
       *[other] { $number } évaluateurs
    }

count-ratings =
    { $number ->
        [one] { $number } note
       *[other] { $number } notes
    }

count-sheets =
    { $number ->
        [one] { $number } feuille
       *[other] { $number } feuilles
    }

count-sessions =
    { $number ->
        [one] { $number } séance
       *[other] { $number } séances
    }

count-days =
    { $number ->
        [one] { $number } jour
       *[other] { $number } jours
    }

file-of-bytes =
    { $file } : { $bytes ->
        [one] { $bytes } octet
       *[other] { $bytes } octets
    }

stopped-early = arrêté avant la fin : voici la meilleure réponse trouvée jusque-là

search-bar = [{ $bar }] { $percent } %{ $best } ; Ctrl-C y met fin

search-best = , meilleure valeur { $objective }

like-this-already = { $what } est déjà ainsi

then-next = { $done } ; ensuite : { $command }

in-cell-yes = oui

in-cell-no = non

none-there = aucun

nobody-there = personne

## Talk: Meetings

meeting-taken-in =
    { $code } : { $sessions }, { $tables }, { $open } places ouvertes et { $nominated } réservées

places-for-guests =
    { $number ->
        [one] { $number } place pour les invités
       *[other] { $number } places pour les invités
    }

trial-keeps-letters = essai : aucune lettre ne quitte la maison

whole-meeting-taken-in = { $code } entière : { $applications ->
        [one] { $applications } candidature
       *[other] { $applications } candidatures
    }, { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }, dont { $known } connues ici

taken-in-from = décidé ailleurs, dans la maison { $house } ; son journal s’arrêtait à { $head }

meeting-could-be-taken-in = réception possible ; rien n’a été écrit

meeting-days =
    du { $starts } au { $ends }{ $tentative ->
        [yes] { " " }(en principe)
       *[no] { "" }
    }, { $city }, { $zone }

published-revision = publiée, révision { $revision }

still-draft = projet

cancelled-because = annulée : { $reason }

floor-at-least = au moins { $lowest } : { $title }

revision-of = révision { $revision }, { $instant } : { $parts }

published = publiée

nothing-missing = rien ne manque

is-draft = { $code } est un projet

could-be-draft = { $code } pourrait être écrite

meeting-changed = { $code } est modifiée

meeting-changed-revision = { $code } est modifiée ; révision { $revision }

meeting-called-off =
    { $code } est annulée ; personne n’a reçu de lettre : prévenir { $people ->
        [one] la personne
       *[other] les { $people } personnes
    } ci-dessus

meeting-called-off-letters =
    { $code } est annulée ; lettres : { $letters } ; parmi les personnes ci-dessus, à prévenir autrement : { $people }

letters-to-accepted = ayant accepté : { $number }
letters-to-awaited = sans réponse : { $number }
letters-to-nominated = personnes désignées : { $number }
letters-to-substitutes = en remplacement : { $number }
letters-to-guests = personnes invitées nominativement : { $number }

meeting-removed = { $code } est supprimée

brought-and-staying =
    { $people ->
        [one] { $people } personne qu’elle a apportée est désormais connue par ailleurs, et reste
       *[other] { $people } personnes qu’elle a apportées sont désormais connues par ailleurs, et restent
    }

register-goes =
    { $count ->
        [one] { $count } numéro du registre de correspondance disparaît avec elle
       *[other] { $count } numéros du registre de correspondance disparaissent avec elle
    }

nothing-clashes = rien ne se chevauche

## Talk: Directory and accounts

organisation-added = ajouté

organisation-could-be-added = ajout possible ; rien n’a été écrit

person-added = ajout : { $name }

person-could-be-added = { $name } : ajout possible ; rien n’a été écrit

person-same = { $name } : rien ne changerait

letters-to-old-address = lettres à { $address } en attente dans { $meeting } : { $letters }

may-be-written-to = peut recevoir des lettres

not-written-to = ne recevra plus de lettres

letters-withdrawn = lettres en attente retirées : { $letters }

are-one = une seule fiche : { $name }

are-two = deux fiches distinctes ; la question ne sera plus posée

said-are-two = { $name } a dit le { $day } que ce sont deux fiches distinctes

twin-name = presque le même nom

twin-mailbox = la même boîte aux lettres

twin-organisation = le même organisme

nominated-as = désigné : { $code }

nominated-as-withdrawn = désigné : { $code }, retiré

invited-by-name-as = invité par son nom : { $code }

reviews-as = évaluateur : { $code }

invitation-is = invitation : { $status }

form-in = { $title } ({ $language })

value-secret = (secret)

in-directory = annuaire

acts-as = { $login } agit sous le nom de { $name }

you-act-as = vous agissez sous le nom de { $name }

role-held = { $login } a le rôle { $role }

role-not-held = { $login } n’a pas le rôle { $role }

role-held-in = { $login } a le rôle { $role } dans { $meeting }

role-not-held-in = { $login } n’a pas le rôle { $role } dans { $meeting }

## Talk: Forgetting and keeping

would-be-forgotten = { $name } serait effacé ; rien n’a été effacé

person-forgotten = effacé : { $id }

forgotten-anew =
    { $people ->
        [one] { $people } personne effacée
       *[other] { $people } personnes effacées
    } de nouveau

would-be-forgotten-anew =
    { $people ->
        [one] { $people } personne serait effacée
       *[other] { $people } personnes seraient effacées
    } de nouveau ; rien n’a été effacé

forgotten-takes-part = remarque : { $person } est effacé et participe encore ; s’occuper du siège

forgotten-takes-part-of-backup =
    remarque : { $person } avait été effacé et participe selon la sauvegarde ; s’occuper du siège

erased-part = { $place } : { $part }, { $count }

nothing-left-to-erase = il ne reste rien à effacer

name-still-stands = remarque : le nom ou l’adresse figure encore dans { $place }, { $part } { $row }

in-house = la maison

delete-letter-file = remarque : supprimer { $file }, une lettre remise

letter-went = remarque : la lettre { $letter } a été remise ; elle est là où elle est allée

backup-holds-them =
    remarque : la sauvegarde { $backup } les contient ; après restauration : person forget --again

printed-is-beyond = ce qui a été imprimé ou exporté échappe à ce programme

kept-for = { $kind } : { $days }

no-end = sans limite

due-for-erasure = { $kind } : { $places }, à effacer depuis le { $day }

due-for-erasure-of = { $kind } de { $meeting } : { $places }, à effacer depuis le { $day }

nothing-due = rien n’est à effacer

was-erased = effacé

## Talk: Applications and nominations

form-open-until = Le formulaire de { $code } est ouvert jusqu’au { $day }, à l’adresse { $address }

form-is-closed = Le formulaire de { $code } est fermé

form-would-take = Seraient enregistrées les candidatures arrivées par le formulaire : { $names }

form-would-drop = Ce que { $name } a envoyé par le formulaire ne serait pas enregistré ; personne n’en écrit à { $address }

form-is-dropped = Ce que { $name } a envoyé par le formulaire n’est pas enregistré. Personne n’en écrit à { $address } : la page le dit quand elle est ouverte

form-nothing-waits = Rien de ce qui est arrivé par le formulaire n’est en attente

applications-taken-in = reçu : { $codes }

applications-could-be-taken-in = réception possible : { $codes }

offer-counts-as = { $code } : l’apport { $number } compte désormais ainsi : { $evidence }

offer-would-count-as = { $code } : l’apport { $number } compterait ainsi : { $evidence }

application-put-right = { $code } est corrigée

were-withdrawn = retrait : { $people }

same-person-follows =
    { $application } et { $nominated } sont une même personne : la candidature est retirée, ses
    évaluations non commencées sont reprises et celles qui ont été faites ne comptent plus ; la
    désignation reste inchangée. Pour revenir en arrière : { $command }

is-not-nominated = { $application } n’est pas { $nominated }
nobody-is-held = aucune candidature n’émane de quelqu’un qui pourrait être une personne désignée
one-mailbox = même adresse électronique
names-nearly-alike = noms presque identiques

applications-are-held =
    { $count ->
        [one] { $count } candidature est en attente : elle émane peut-être d’une personne désignée
       *[other] { $count } candidatures sont en attente : elles émanent peut-être de personnes désignées
    }

would-be-withdrawn = seraient retirés : { $people }

application-is = { $application } : état { $status }

application-would-be = { $application } : l’état serait { $status }

gate-row = condition { $code }

gate-recorded-row = condition { $code }, enregistrée

offer-row = apport { $number }

offer-seen-row = apport { $number }, confirmé

need-row = besoin { $number }

answer-uncounted = non compté : cité après ceux qui comptent

past-row = partenariat passé { $number }

review-row = évaluation { $reviewer }

review-given = donnée

review-due = pour le { $day }

review-open = attendue

no-nomination-waits = aucune désignation n’attend d’accusé de réception

nominations-acknowledged = accusé de réception : { $people }

nominations-would-be-acknowledged = accusé de réception à envoyer : { $people }

nominations-received = reçu : { $codes }

nominations-could-be-received = réception possible : { $codes }

## Talk: Reviews and scores

reviews-assigned =
    { $reviews ->
        [one] { $reviews } évaluation confiée
       *[other] { $reviews } évaluations confiées
    }, au plus { $limit } par évaluateur ; { $languageless } sans langue commune,
    { $topicless } sans sujet commun

reviews-would-be-assigned =
    { $reviews ->
        [one] { $reviews } évaluation serait confiée
       *[other] { $reviews } évaluations seraient confiées
    }, au plus { $limit } par évaluateur ; { $languageless } sans langue commune,
    { $topicless } sans sujet commun

no-conflicts = aucun conflit d’intérêts n’est connu

would-be-barred = { $name } serait exclu de l’évaluation de { $applications }

conflict-recorded = déclaré ; quelqu’un d’autre l’évaluera après : convene review assign

conflict-withdrawn = retiré

review-recorded = enregistré ; pour voir : { $command }

others-points-hidden =
    les points des autres apparaissent quand chaque critère a des points ou un tiret

could-not-judge = ne peut juger

nothing-assigned = rien n’a été confié

reviewers-late = en retard : { $reviewers }

fewer-reviewers = moins de { $wanted } évaluateurs : { $applications } ; ensuite : { $command }

mean-of-column = moyenne de { $reviews }

all-criteria = tous

not-estimable = non estimable

leniency-explained =
    Sur les candidatures que d’autres ont lues aussi ; accord : corrélation avec la moyenne des
    autres ; indulgence : points au-dessus d’elle ; dispersion : écart des marques, comparé à
    celui des autres

disagrees-beyond-chance = désaccord au-delà du hasard

another-may-read = D’autres peuvent lire : { $command }

reliability-unknown =
    non estimable : aucune candidature n’a encore deux évaluations, ou tous les points sont les
    mêmes

reliability-shares =
    Dans la dispersion des évaluations isolées, { $single } dixièmes tiennent aux candidatures, le
    reste aux évaluateurs ; pour la moyenne de { $reviews } évaluations, { $mean } dixièmes :
    { $finding }

reliability-enough = assez pour établir un rang

reliability-needs = il en faudrait { $reviews } chacune pour atteindre six dixièmes

reliability-never = aucun nombre d’évaluations n’y suffirait

agreement-unknown = trop peu de notes, ou aucune dispersion

agreement-hardly = les évaluateurs s’accordent à peine ; ne s’appuyer sur aucune évaluation isolée

agreement-usual = comme souvent dans un jury : l’accord ne se voit que dans les moyennes

agreement-fair = accord moyen

agreement-good = bon accord

agreement-very-good = très bon accord

practice-met = { $code } : { $met } marques sur { $compared } concordent avec la référence

practice-marked = { $compared } sur { $all }

nothing-to-practise = la réunion n’a rien pour s’exercer

scores-unrated =
    { $count ->
        [one] { $count } candidature remplit les conditions et n’a
       *[other] { $count } candidatures remplissent les conditions et n’ont
    } aucune note, et personne ne signe sans les nommer : { $applications }

were-scored = notes calculées : { $applications }

score-of = { $code }, { $name } : rang { $rank } sur { $of }, { $points } points sur 100

rank-in-draws =
    rang entre { $half-from } et { $half-to } dans la moitié des tirages, entre { $most-from } et { $most-to } dans neuf sur dix

seat-proposed = une place dans { $tenths } tirages sur 10 : les notes la proposent

seat-open = une place dans { $tenths } tirages sur 10 : les notes laissent la question ouverte

seat-not-proposed = une place dans { $tenths } tirages sur 10 : les notes ne la proposent pas

merit-calibrated =
    mérite de { $merit } tel que noté, de { $calibrated } si tous les évaluateurs avaient été aussi indulgents ; c’est la note attribuée qui classe

partner-in-words =
    partenaire { $application }, potentiel { $potential } millièmes de plus qu’une paire dont rien n’est
    connu :

partner-alone =
    partenaire { $application }, potentiel { $potential } millièmes de plus qu’une paire dont rien n’est
    connu

partners-limited =
    limité avec { $applications } : aucune réponse n’y repose sur une preuve, et la paire ne dépasse guère
    ce que chacune a avec d’autres

answers-uncounted =
    conservées et non comptées : réponses { $answers } ; les { $offers } premiers apports et les { $needs }
    premiers besoins comptent

points-on = { $points } sur { $part }

part-partnership = le partenariat

stands-before =
    { $one } (rang { $rank }) précède { $other } (rang { $other-rank }) de { $points } points ; en plus :
    { $parts }

although = { $sentence } ; en revanche { $other } a de plus : { $parts }

stands-by-merit =
    { $one } et { $other } ont la même note ; { $one } précède par le mérite, { $merit } contre
    { $other-merit }

stands-by-code =
    { $one } et { $other } ont la même note et le même mérite ; { $one } précède par son code

chosen-in =
    { $code } a été retenue sur décision de { $name } ; aucun changement de ses notes n’y ferait rien

chosen-out =
    { $code } a été écartée sur décision de { $name } ; aucun changement de ses notes n’y ferait rien

nothing-selects =
    { $code } n’est pas retenue ; les points les plus hauts sur un seul critère n’y feraient rien

nothing-unselects =
    { $code } est retenue ; les points les plus bas sur un seul critère n’y feraient rien

lot-decided =
    { $code } dépend du sort ; avec d’autres notes, le tirage serait autre, et rien ne peut être dit

change-untried =
    Rien n’est dit de { $code } : avec tant de candidatures, essayer chaque changement serait trop long

criterion-titled = { $code } ({ $title })

answer-wanted =
    une réponse sur { $criterion }, que personne n’a pu juger, valant { $points } points

points-wanted = { $points } sur { $criterion } au lieu de { $given }

would-select = { $code } n’est pas retenue ; il en irait autrement avec { $change }

would-unselect = { $code } est retenue ; il en irait autrement avec { $change }

## Talk: The selection

briefly-places = plus de candidatures que de places
briefly-gate = une condition n’est pas remplie
briefly-incomplete = dossier incomplet
briefly-late = reçue hors délai
briefly-topics = hors des thèmes
briefly-evidence = n’a pu être notée
briefly-floors = les seuils ont primé
briefly-unreviewed = non évaluée
briefly-rated = d’autres sont mieux notées
briefly-completed = d’autres complètent mieux la salle
briefly-drawn = le sort en a désigné d’autres
briefly-covered = d’autres couvrent ses apports
briefly-marginal = en marge des thèmes
briefly-unsupported = trop peu est démontré

briefly-complements = complète les autres
briefly-topic = couvre un thème rare
briefly-shown = démontre plus que ses notes
briefly-authority = peut engager son organisation

group-selected = { $group } : retenues { $selected } sur { $applied }{ $highest }{ $remark }

of-highest-share = , soit { $ratio } de la part la plus élevée

group-alert = , ALERTE : inférieur à { $limit }, et non par hasard

group-too-small = , groupe trop petit pour en juger

floor-not-reached = seuil { $floor } : { $reached } sur au moins { $lowest }, NON ATTEINT

left-open-and-decided =
    candidatures que les notes ne tranchent pas : { $open } ; décidées par un motif écrit : { $decided }

was-not-reviewed = non évaluée : { $applicant }

nobody-changes-against = par rapport à la sélection { $selection } qu’elle remplace : aucun changement

comes-in-against = par rapport à la sélection { $selection } qu’elle remplace, entre : { $applicant }

goes-out-against = par rapport à la sélection { $selection } qu’elle remplace, sort : { $applicant }

invited-goes-out-against =
    par rapport à la sélection { $selection } qu’elle remplace, sort : { $applicant }, déjà invité ou invitée

selection-proposed =
    { $selected ->
        [one] { $selected } candidature proposée
       *[other] { $selected } candidatures proposées
    }, { $waiting } en attente

gap-of = { " " }(écart { $percent } %)

ratings-leave-open =
    les notes laissent { $applications } sans réponse : une personne désignée peut en décider

decided-before =
    décidé par une personne désignée dans la proposition précédente, et de nouveau sans réponse :
    { $codes } ; répétez ce qui vaut encore avec convene selection decide

others-superseded = remplacées : { $selections } ; en voir une avec --selection N

decision-nobody-else = { $code } : enregistré ; rien d’autre ne change

decision-in-and-out = { $code } : enregistré ; entrent : { $entering }, sortent : { $leaving }

invitations-lost =
    invitations retirées, sans que personne ne l’ait écrit aux intéressés : { $applications }

signed-by = signée par { $name }

will-be-superseded =
    sélection { $selection }, signée par { $name } : elle reste telle quelle ; les sièges sont
    gardés et pourvus d’après elle jusqu’à la signature d’une autre, et personne de nouveau n’est
    invité

was-superseded =
    remplacée ; ensuite : corriger ce qui était faux, puis convene score compute, convene selection
    run et convene selection sign

selection-signed = sélection { $selection }, signée par { $name }

selection-unsigned = sélection { $selection }, non signée

selection-kept-later = ce que ses documents impriment a été conservé après la signature

selection-was-superseded = remplacée par { $name } : { $reason }

in-seat = retenue

out-of-seat = écartée

decided-so = { $way } : { $reason }

lottery-said = annoncé : { $commitment } ; { $value }

keep-secret = garder { $file } : sans lui aucun tirage n’est possible

draw-list-closed-said =
    close ({ $closing }) : { $hash } ; le chiffre public sera connu le { $known }

draw-list-would-close =
    serait close sous le numéro { $closing } ; le sel, et donc l’empreinte, sont créés à ce moment

draw-list-reopened = rouverte : clôture { $closing } ; elle reste consignée

draw-list-would-reopen = la clôture { $closing } serait rouverte, et resterait consignée

value-announced = annoncé : { $value }, connu le { $known } ; à publier maintenant

value-would-be-announced = serait annoncé : { $value }, connu le { $known }

lottery-nothing-closed = aucune liste n’est close

closing-was-reopened = clôture { $closing } rouverte : { $reason }

drawn-the-same = identique, octet pour octet

## Talk: Invitations and participants

no-new-letters = aucune nouvelle lettre

would-send = à envoyer : { $letters }

would-send-waiting =
    à envoyer : { $letters ->
        [one] { $letters } lettre en attente
       *[other] { $letters } lettres en attente
    }

letters-handed-over =
    { $letters ->
        [one] { $letters } lettre remise
       *[other] { $letters } lettres remises
    }

none-overdue = aucune invitation n’est en retard

overdue-are = en retard : { $people }

left-free = laissés libres : { $codes }

would-be-invited = seraient invités : { $people }

were-invited = invités : { $people }

answer-recorded = enregistré

answer-recorded-invited = enregistré ; invités à la place : { $codes }

called-for-floors = { $code } passe avant d’autres : sinon il manquerait davantage à { $floors }

floor-stands = seuil { $floor } : { $reached } sur au moins { $lowest }

today-not-as-signed = État d’aujourd’hui ; tel que signé : { $command }

paper-unchanged = { $paper } : rien n’a changé depuis l’impression ; rien n’a été écrit

paper-sheets = { $paper } : { $sheets }

participant-comes = { $person } vient

comes-from = { $person }, { $place }

number-none-yet = aucun encore

seat-at = tour { $round } table { $table }

seats-nobody-moves = { $seats } ; personne d’autre ne change de siège

minimum-row = minimum { $floor }

minimum-counts =
    { $before } avant, { $after } après, { $lowest } publié{ $broken ->
        [yes]  : passe sous ce qui a été publié
       *[no] { "" }
    }

is-passed-over = { $person } ; n’est pas appelé

pairs-ended =
    { $pairs ->
        [one] { $pairs } demandée
       *[other] { $pairs } demandées
    } pour qui part, ne valent plus pour personne

because-office = le titulaire d’une fonction plus élevée vient en personne

because-colleague = un collègue du même organisme et du même travail

because-expertise = apporte la même chose à la réunion

because-late = il ne reste plus de temps pour qui attend

## Talk: Seating

seating-by-lot =
    tour { $round } : places ouvertes tirées au sort (graine { $seed }) parmi les plans à un centième
    du meilleur : il vaut { $drawn }, le meilleur { $best }

pairs-by-lot =
    { $together ->
        [one] { $together } paire réunie
       *[other] { $together } paires réunies
    } par tirage au sort, { $apart ->
        [one] { $apart } paire séparée
       *[other] { $apart } paires séparées
    }

seating-solved =
    potentiel rencontré { $met } millièmes, { $random } au hasard ; { $repeats } rencontres répétées, au
    moins { $least } inévitables

seat-explained =
    potentiel rencontré { $met } sur au plus { $bound } millièmes ; { $repeats } revus

seats-are-shown =
    { $people ->
        [0] personne ne voit de table sur une page, car personne n’est placé
        [one] { $people } personne voit ses tables, par son lien
       *[other] { $people } personnes voient leurs tables, chacune par son lien
    }

seats-are-hidden =
    { $people ->
        [0] personne ne voyait de table sur une page, car personne n’est placé
        [one] { $people } personne ne voit plus ses tables
       *[other] { $people } personnes ne voient plus leurs tables
    }

seat-locked = fixé

seat-unlocked = libéré

move-leaves = quitte { $company } ;{ " " }

move-of = tour { $round } : { $leaves }rejoint { $company }

nobody-moves = personne ne change de siège

seating-before-after =
    potentiel rencontré { $met-before } millièmes avant, { $met-after } après ; revus
    { $repeats-before } avant, { $repeats-after } après

rule-released = levée

rule-recorded = enregistré : { $one } et { $other } { $kind }

absence-recorded = enregistré : { $person } est absent au tour { $round }

presence-recorded = enregistré : { $person } est là au tour { $round }

## Talk: The trail, the database and the searches

after-act = après l’acte { $act }

taken-back-by = repris par l’acte { $act }

was-taken-back = repris : acte { $number }, { $act }

house-trail = maison

act-on = { $act } : { $object }

login-not-kept = non conservé alors

line-erased = effacé

trail-by = par { $name }

now-one-with = désormais { $name }

trail-and-more = { $objects } et { $count } de plus

trail-new = nouveau

trail-gone = disparu, était

trail-hidden = modifié

trail-changed = { $column } { $old } → { $new }

object-account = compte

object-application = candidature

object-commitment = engagement
object-conflict = conflit d’intérêts

object-correspondence = inscription au registre

object-handover = remise

object-invitation = invitation

object-letter = lettre

object-lottery = tirage au sort

object-mail = courrier reçu

object-meeting = réunion

object-nomination = désignation

object-organisation = organisation

object-participant = participant

object-partnership = partenariat
object-person = personne

object-review = évaluation

object-reviewer = évaluateur

object-scoring = calcul des notes

object-seat = place

object-seating = plan de table

object-seating-rule = règle de placement

object-selection = sélection

lines-erased = lignes effacées : { $lines }

trail-goes-on = continue depuis la fin contenue dans la sauvegarde restaurée : { $head }

trail-whole =
    la piste d’audit est entière ; avec --head, on sait aussi que c’est celle qui a été notée

trail-whole-and-noted = la piste d’audit est entière, et c’est celle qui a été notée

server-sound = le serveur est réglé comme il se doit

invariants-hold = les { $count } invariants tiennent

database-stopped = arrêté

database-embedded = intégrée

database-by-address = par adresse (CONVENE_DATABASE)

database-of-host = de { $name }

database-version = PostgreSQL { $version }

database-version-old = PostgreSQL { $version } ; { $newest } est là aussi : convene database upgrade

database-not-made = aucune pour l’instant

step-written = écrits

step-schema = schéma

step-taken-in = repris

step-trails = pistes d’audit

step-invariants = invariants

nothing-to-apply = rien à appliquer

nothing-to-upgrade = rien à mettre à niveau

was-upgraded =
    PostgreSQL { $from } → { $to } ; vérifié, et les anciennes données sont conservées dans
    { $folder }

sealed-by = scellée par la clé { $name } de cette maison

sealed-by-none =
    remarque : aucune clé de cette maison ne l’a scellée ; elle a été reçue sur votre parole

restored-as-of =
    restaurée telle qu’au { $instant } : { $meetings } ; chaque piste d’audit est entière et finit
    où la sauvegarde le dit, et tous les invariants tiennent

backup-without-meeting = aucune réunion encore

was-taken-over = repris : cette machine écrit désormais, et aucune autre

was-brought-up = mis au niveau de ce programme : { $migrations }

now-administrator = remarque : vous n’y aviez pas de compte et êtes maintenant administrateur

was-kept-as = ce qui était ici est conservé sous le nom { $name }

erased-since =
    effacé de nouveau, comme depuis lors : { $people ->
        [one] { $people } personne
       *[other] { $people } personnes
    }, { $places } emplacements arrivés à terme

erased-since-unknown =
    remarque : ce qui a été effacé après la sauvegarde n’est pas connu ici, et est revenu ;
    l’effacer de nouveau :

erase-anew-with = { $command }, avec ce que « { $source } » a imprimé

was-handed-over = remis à { $place } ; ici tout peut être lu et rien écrit

there-next = là-bas : { $command }

key-not-within =
    le fichier ne contient pas la clé qui l’a scellé ; emporter { $file } par une autre voie

was-called-back =
    rappelé de { $place } : cette base de données accepte de nouveau les écritures ; détruire le
    fichier

no-key-yet =
    aucune dans { $file } ; la première sauvegarde, ou le premier lien d’une lettre, l’y fera. Si des
    lettres attendent une clé d’auparavant, remettre son fichier en place

keys-kept-in = conservées dans { $file }

ask-forget-servers =
    Ce poste écrira sur le serveur qui répond, même s’il est resté en arrière quand un autre a été promu.
    Continuer ?

servers-none = La base de données est propre à cette machine, et aucune autre ne la suit

servers-forgotten = Les serveurs sont désormais pris tels qu’ils se présentent

by-default = par défaut

search-answer =
    objectif { $objective }, borne { $bound }{ $gap }, { $violations ->
        [one] { $violations } violation
       *[other] { $violations } violations
    }

search-reserve = si { $chosen } décline : { $replacement }, valeur { $objective }

search-more-broken = { "  " }et { $count } de plus, listées avec --json

search-rules-broken =
    les règles citées sont enfreintes, bien que rien de trouvé n’empêche de les respecter toutes

search-cannot-hold = ces règles ne peuvent tenir ensemble, comme cela a été prouvé : { $rules }

search-found-none =
    aucune réponse n’a été trouvée où ces règles tiennent ensemble, ce qui n’est pas une preuve :
    { $rules }

## Talk: The demonstration

phase-database = base de données

phase-imports = reprise des données

phase-scoring = notation

phase-selection = sélection

phase-mail = courrier

phase-seating = places à table

phase-documents = documents

phase-evening-before = la veille au soir

demo-applied =
    { $applied } ont candidaté, { $selected } ont été retenus, { $accepted } viennent ; { $invited }
    ont été invités, { $declined } ont décliné

demo-seated =
    { $seated } siègent avec { $nominated } personnes désignées à { $tables } tables en { $rounds }
    tours : potentiel rencontré { $met } millièmes, { $random } au hasard

demo-minister =
    la veille, un ministre vient à la place d’un expert : { $sheets ->
        [one] { $sheets } chevalet est réimprimé
       *[other] { $sheets } chevalets sont réimprimés
    }, et personne d’autre ne change de siège

demo-moderator =
    le modérateur des tables rondes est malade : une autre personne les dirige, et en tout { $sheets }
    feuilles qui disent désormais autre chose sont dans changed/

demo-open = ouvrir { $file }

## Talk: Why somebody is here

why-by = par { $sender }

why-by-note = par { $sender }, note { $note }

why-standing-by = { $standing } par { $name }

why-now = à présent { $status }

why-all-met = toutes remplies

why-not-met = non remplies : { $conditions }

why-score = { $points } points sur 100, rang { $rank } sur { $of }

why-proposed = proposée

why-decision = { $outcome }, { $state }

why-choice = { $way } par { $name } : { $reason }

why-follows = suit { $code } { $name }

why-left = parti : { $cause }, enregistré par { $name } ; { $what }

why-followed-by = suivi de { $code }

why-held = siège gardé

why-free = siège laissé libre

left-declined = a décliné

left-bounced = injoignable

left-expired = n’a pas répondu à temps

left-withdrew = s’est retiré

why-invitation = { $status }, vague { $wave }

why-invitation-due = { $status }, vague { $wave }, réponse pour le { $day }

why-table = table { $table }, avec { $company }

## Talk: guests, leaders, remote attendance and letters

guest-would-be-invited = serait invité : { $person }

guest-invited = invité : { $person }

guest-has-table = { $person } prend place aux tables rondes

guest-without-table = { $person } n’a pas de table

guests-would-be-withdrawn = seraient retirés : { $people }

guests-withdrawn = retirés : { $people }

guest-decided-by = en tant que { $role }, décidé par { $decider }

guest-taken-back = retiré

requirement-recorded = enregistré, et lu par qui a droit aux secrets : { $person }

diet-not-said = non précisé

applied-as = candidat : { $code }

attends-already = { $person } participe déjà ainsi

attends-now =
    { $remotely ->
        [yes] { $person } participe à distance
       *[no] { $person } participe en personne
    }

zone-of-meeting = celui de la réunion

plate-not-needed = n’est plus nécessaire

invented-applicants = personnes inventées, candidates et évaluées : { $number }

nobody-reminded = personne ne reçoit de rappel
would-remind = un rappel serait envoyé à : { $people }
letters-queued-now =
    { $number ->
        [one] { $number } lettre attend d’être envoyée
       *[other] { $number } lettres attendent d’être envoyées
    }
remind-by-telephone = est au service d’un gouvernement : appeler, ou nommer ici cette personne

remind-through = les lettres passent par { $name } : y appeler, ou nommer ici cette personne

remind-after-holiday = jour férié dans son pays ({ $holiday }) : à partir du { $day }, ou --anyway
remind-after-rest = jour de repos dans son pays : à partir du { $day }, ou --anyway
reminded-on = rappel déjà envoyé le { $day }
remind-unsent = l’invitation n’est pas encore envoyée
remind-overdue = la date limite est passée
would-close-list = la liste d’attente serait close ; personnes qui y figurent : { $waiting } ; lettres : { $letters }
list-closed = la liste d’attente est close ; lettres en attente d’envoi : { $letters }
list-reopened = la liste d’attente est de nouveau ouverte

written-again = écrit à nouveau à : { $people }

left-unwritten = lettres laissées sans suite : { $people }

is-registered = enregistré sous le numéro { $number }

would-be-registered = serait enregistré sous le numéro { $number }

scan-is-kept = la copie numérisée est conservée sous le numéro { $number }

mail-taken-in =
    { $count ->
        [0] rien de nouveau n’est revenu
        [one] { $count } message enregistré
       *[other] { $count } messages enregistrés
    }

mail-would-be-taken-in =
    { $count ->
        [0] rien de nouveau n’est revenu
        [one] { $count } message serait enregistré
       *[other] { $count } messages seraient enregistrés
    }

mail-known-already =
    { $count ->
        [one] { $count } l’était déjà
       *[other] { $count } l’étaient déjà
    }

mail-not-read = { $file } : { $why }

mail-hard-advice =
    qui n’est pas atteint : convene person edit TEXT --email ADDRESS, puis convene invitation resend CODE ;
    ou renoncer au siège : convene invitation bounces CODE

mail-calendar-hint = un agenda dit : { $answer } ; pas une réponse tant que vous ne l’avez pas notée

worker-tries-next = prochain essai : { $when }

letters-approved =
    { $number ->
        [one] { $number } lettre approuvée
       *[other] { $number } lettres approuvées
    }

copies-stand =
    { $number ->
        [one] { $number } copie de lettre ; envoyées : { $sent }
       *[other] { $number } copies de lettres ; envoyées : { $sent }
    }

letters-cleared-until =
    { $number ->
        [one] { $number } lettre approuvée à cette étape ; étape suivante : { $step }
       *[other] { $number } lettres approuvées à cette étape ; étape suivante : { $step }
    }

would-clear =
    { $count ->
        [one] l’accord de { $step } serait donné à { $count } lettre
       *[other] l’accord de { $step } serait donné à { $count } lettres
    }

clearance-begins =
    { $number ->
        [one] { $number } lettre attend un accord ; étape attendue : { $step }
       *[other] { $number } lettres attendent un accord ; étape attendue : { $step }
    }

clearance-stands =
    { $number ->
        [one] { $number } lettre attend un accord ; étape attendue : { $step } ; accords donnés : { $said }
       *[other] { $number } lettres attendent un accord ; étape attendue : { $step } ; accords donnés : { $said }
    }

scans-to-approve = part telle qu’elle a été numérisée : { $scans }

preview-to = À : { $code } { $name } <{ $address }>

preview-subject = Objet : { $subject }

scan-is-of-letter = { $file } : { $kind }, { $name }, { $address }

letters-to-sign =
    { $number ->
        [one] { $number } lettre à imprimer et à signer dans { $folder }
       *[other] { $number } lettres à imprimer et à signer dans { $folder }
    }

letters-signed =
    { $number ->
        [one] { $number } lettre signée enregistrée
       *[other] { $number } lettres signées enregistrées
    }

letters-to-print =
    { $number ->
        [one] { $number } lettre à imprimer et à poster, dans { $folder }
       *[other] { $number } lettres à imprimer et à poster, dans { $folder }
    }

letters-posted =
    { $number ->
        [one] { $number } lettre postée
       *[other] { $number } lettres postées
    }

letters-are-paused =
    { $number ->
        [one] { $number } lettre mise en attente
       *[other] { $number } lettres mises en attente
    }

worker-handed-over =
    { $sent ->
        [one] { $sent } lettre remise, { $waiting } en attente
       *[other] { $sent } lettres remises, { $waiting } en attente
    }

## Talk: titles of columns and rows

title-reported = rapport reçu

title-partnership = partenariat

title-arrived = arrivée

title-assured = financement assuré

title-expected-funding = financement attendu

title-measure = mesure

title-missing = éléments manquants

title-partners = partenaires

title-recognised = reconnu

title-about = au sujet de
title-access = accessibilité
title-accepted = acceptées
title-act = acte
title-actor = par
title-added = ajoutées
title-adds = ajoute
title-address = adresse
title-agreement = accord
title-alpha = alpha
title-answer = réponse
title-answered-by = répondu par
title-apart = écart
title-applicant = candidat
title-application = candidature
title-applications = candidatures
title-applied = candidature
title-arrives-at = arrive à
title-arrives-by = arrive par
title-arrives-from = arrive de
title-arrives-on = arrive le
title-as = en tant que
title-asset = ressource
title-assigned = confiées
title-at = le
title-at-most = au plus
title-attendance = présence
title-attends = participe
title-authority = pouvoir
title-away = absent
title-bar = barre
title-because = car
title-before = avant
title-begun = commencées
title-by = par
title-calendar-says = dit l’agenda
title-came-back = est revenu
title-capacity = qualité
title-cell = cellule
title-chance = chance
title-change = changement
title-changed = objets
title-city = ville
title-code = code
title-column = colonne
title-comes = vient
title-compared = comparées
title-conditions = conditions
title-contribution = contribution
title-count = nombre
title-country = pays
title-criterion = critère
title-database = base de données
title-day = jour
title-days = jours
title-deadline = échéance
title-decided = décidé
title-decided-by = décidé par
title-decided-by-name = décidé nommément
title-decision = décision
title-departs-at = part à
title-departs-by = part par
title-departs-on = part le
title-departs-to = part pour
title-diet = régime
title-declined = déclinées
title-direction = sens
title-directory = dossier
title-due = échéance
title-email = adresse
title-ended = sans suite
title-evidence = preuve
title-floors = seuils
title-follows = conséquence
title-forgotten = effacé
title-from = de
title-funding-assured = financement acquis
title-funding-expected = financement attendu
title-gender = genre
title-generation = génération
title-given = données
title-gone = supprimé
title-head = fin
title-hotel = hôtel
title-how = par quelle voie
title-id = identifiant
title-in-place-of = à la place de
title-in-words = en mots
title-invitation = invitation
title-invited = invités
title-invited-by-name = invité par son nom
title-kept = gardé
title-key = clé
title-kind = type
title-languages = langues
title-late = en retard
title-leaves = part
title-leniency = indulgence
title-letter = lettre
title-login = compte
title-marked = notées
title-matter = objet
title-meeting = réunion
title-meets = rencontre
title-met = concordantes
title-met-again = revus
title-migration = migration
title-motivation = motivation
title-name = nom
title-name-in-arabic = nom en arabe
title-names = noms
title-needed-by = utile à
title-needs = besoins
title-new = nouveau
title-nominated = désignation
title-nominated-by = désigné par
title-not-to-be-written-to-since = ne plus écrire depuis
title-note = note
title-number = numéro
title-object = objet
title-of = sur
title-offer = apport
title-offers = apports
title-officer = responsable
title-old = ancien
title-on = le
title-one = l’un
title-one-review = une évaluation
title-organisation = organisme
title-other = l’autre
title-other-name = autre nom
title-other-names = autres noms
title-others = autres
title-outcome = résultat
title-outcomes = résultats attendus
title-overdue = en retard
title-pairs = paires
title-paper = document
title-part = partie
title-particulars = précisions
title-past = partenariats passés
title-past-partners = partenaires passés
title-people = personnes
title-person = personne
title-places = emplacements
title-plate = chevalet
title-points = points
title-position = rang d’attente
title-post = adresse postale
title-potential = potentiel (millièmes)
title-potential-met = potentiel rencontré (millièmes)
title-practice = exercice
title-printed = imprimé
title-progress = avancement
title-rank = rang
title-ratings = notes
title-reason = motif
title-reference = référence
title-refused = refusées
title-remark = observation
title-repair = à corriger
title-replaces = remplace
title-rests-on = fondement
title-reviewer = évaluateur
title-reviewers-name = nom de l’évaluateur
title-revision = révision
title-role = rôle
title-roles = rôles
title-round = tour
title-rows = lignes
title-rule = règle
title-scan = copie numérisée
title-score = note
title-seat = siège
title-seats = sièges
title-sector = secteur
title-server = serveur
title-set-aside = écarté
title-setting = réglage
title-settled = réglé
title-short-name = nom court
title-spread = dispersion
title-standing = état
title-starts = début
title-state = état
title-status = état
title-stricter-more-lenient = plus sévère · plus indulgent
title-subject = objet
title-table = table
title-tables = tables
title-take-back = reprise
title-taken-in = enregistré
title-target = cible
title-telephone = téléphone
title-tell = à prévenir
title-tentative = provisoires
title-text = texte
title-title = titre
title-to = à
title-together = réunis
title-topic = sujet
title-topics = sujets
title-track = voie
title-trail = piste
title-value = valeur
title-version = version
title-visa-letter = lettre de visa
title-waiting = en attente
title-waits-first = premier en attente
title-wave = vague
title-way = voie
title-what = objet
title-what-goes = ce qui part
title-where = où
title-who = qui
title-why = pourquoi
title-wishes = souhaits
title-with = avec
title-written = écrites
title-yours = la vôtre
title-zone = fuseau

## Talk: states

state-kept = tenu

state-on-time = dans les temps

state-due = à échéance

state-overdue = en retard

state-done = fait

state-announced = annoncé

state-confirmed = confirmé

state-recognised = reconnu

state-ended = terminé

state-absent = absent
state-accepted = acceptée
state-acknowledged = accusé de réception
state-alias = homonymie d’organismes
state-apart = séparés
state-applicant = candidat
state-approved = approuvée
state-attended = présent
state-away = absence
state-begun = commencée
state-beside = à côté de la salle
state-bounced = non remise
state-by-hand = en main propre
state-calendar = réponse d’agenda
state-cancelled = annulée
state-cancelled-trial = essai annulé
state-chair = président
state-co-applicant = concurrent
state-colleague = collègue
state-complaint = plainte
state-declared = déclaré
state-declined = déclinée
state-delayed = retardée
state-delegated = déléguée
state-delegation = même gouvernement
state-delivered = remise
state-donor = donateur
state-draft = projet
state-draft-trial = essai, projet
state-dropped = écartée
state-expected = attendu
state-expired = expirée
state-failed = échouée
state-follows = suit
state-given = donnée
state-guest = invité
state-handed-over = transmise
state-held = en attente
state-hard = retour définitif
state-in = reçu
state-in-person = en personne
state-issued = envoyée
state-late = tardive
state-left-behind = resté en arrière
state-letter = lettre
state-mail = courriel
state-mailbox-closed = boîte fermée
state-mailbox-full = boîte pleine
state-moderator = modérateur
state-no = non
state-no-host = domaine inconnu
state-no-mailbox = adresse inconnue
state-no-show = absent
state-nominated = désigné
state-nominator = référence
state-note-verbale = note verbale
state-observer = observateur
state-not-selected = non retenue
state-notice = avis automatique
state-older = plus ancienne
state-open = ouverte
state-organisation = organisme
state-other = autre
state-out = envoyé
state-participant = participant
state-past-partner = ancien partenaire
state-person = personne
state-post = poste
state-presenter = présentateur
state-proposed = proposée
state-published = publiée
state-published-trial = essai publié
state-queued = en file
state-rapporteur = rapporteur
state-received = reçue
state-refused = refusée
state-remotely = à distance
state-replaced = remplacée
state-resource-person = personne-ressource
state-reply = réponse
state-reviewer = évaluateur
state-running = en marche
state-seals = en usage
state-secretariat = secrétariat
state-selected = retenue
state-sending = en cours d’envoi
state-sent = envoyée
state-silent = ne répond pas
state-soft = retour provisoire
state-speaker = orateur
state-stays-away = ne vient pas
state-stopped = arrêté
state-submitted = déposée
state-substitute = remplaçant
state-telephone = téléphone
state-taken = reçue
state-tentative = provisoire
state-together = ensemble
state-too-large = trop grande
state-to-post = à poster
state-to-sign = à signer
state-unconfirmed = non confirmée
state-under-review = en évaluation
state-unofficial = non officielle
state-unreached = injoignable
state-waitlisted = en liste d’attente
state-withdrawn = retirée
state-writes = reçoit les écritures
state-yes = oui
state-invited = invité
state-reviews = évaluateur
state-takes-part = participant

## The desk

stage-draft = projet

stage-call = appel ouvert

stage-review = en évaluation

stage-selection = sélection

stage-invitation = invitations

stage-preparation = préparation

stage-meeting = en cours

stage-over = terminée

stage-cancelled = annulée

desk-starts-in = { $day }, { $days ->
        [one] demain
       *[other] dans { $days } jours
    }

desk-applications =
    { $count ->
        [one] 1 candidature
       *[other] { $count } candidatures
    }

desk-participants =
    { $count ->
        [one] 1 participant
       *[other] { $count } participants
    }

desk-beside = { $count } à côté de la salle

desk-remote =
    { $count ->
        [one] dont 1 à distance
       *[other] dont { $count } à distance
    }

desk-nothing-due = rien n’est à faire

desk-others =
    { $count ->
        [one] 1 autre réunion : convene meeting list
       *[other] { $count } autres réunions : convene meeting list
    }

desk-none = Il n’y a pas encore de base de données ici. Commencer par l’une de ces commandes :

desk-empty = Il n’y a encore aucune réunion. Commencer par l’une de ces commandes :

due-first-by = { $due }, dont la première au plus tard le { $day }

due-names-and-more =
    { $count ->
        [one] { $names } et 1 autre
       *[other] { $names } et { $count } autres
    }

due-answers-late =
    { $count ->
        [one] 1 réponse est en retard
       *[other] { $count } réponses sont en retard
    }

due-reviews-late =
    { $count ->
        [one] 1 évaluation est en retard
       *[other] { $count } évaluations sont en retard
    }

due-held =
    { $count ->
        [one] 1 siège est gardé
       *[other] { $count } sièges sont gardés
    }

due-floors =
    { $count ->
        [one] { $count } seuil ne peut plus être respecté
       *[other] { $count } seuils ne peuvent plus être respectés
    }

due-letters =
    { $count ->
        [one] 1 lettre attend
       *[other] { $count } lettres attendent
    }

due-letters-unapproved =
    { $count ->
        [one] 1 lettre attend une deuxième personne
       *[other] { $count } lettres attendent une deuxième personne
    }

due-letters-uncleared =
    { $count ->
        [one] 1 lettre attend un accord
       *[other] { $count } lettres attendent un accord
    }

due-letters-held =
    { $count ->
        [one] 1 lettre attend que l’on ait regardé les premières
       *[other] { $count } lettres attendent que l’on ait regardé les premières
    }

due-letters-to-sign =
    { $count ->
        [one] { $count } lettre à imprimer, à signer et à numériser
       *[other] { $count } lettres à imprimer, à signer et à numériser
    }

due-letters-to-post =
    { $count ->
        [one] 1 lettre à imprimer et à poster
       *[other] { $count } lettres à imprimer et à poster
    }

due-letters-refused =
    { $count ->
        [one] 1 lettre a été refusée définitivement
       *[other] { $count } lettres ont été refusées définitivement
    }

due-letters-returned =
    { $count ->
        [one] { $count } lettre est revenue définitivement
       *[other] { $count } lettres sont revenues définitivement
    }

holidays-taken-in =
    { $count ->
        [one] { $count } jour férié
       *[other] { $count } jours fériés
    }

holidays-removed =
    { $count ->
        [one] { $count } jour férié retiré de la liste
       *[other] { $count } jours fériés retirés de la liste
    }

due-answers-by-page =
    { $count ->
        [one] { $count } réponse est arrivée par sa page depuis hier
       *[other] { $count } réponses sont arrivées par leurs pages depuis hier
    }

due-applications-by-form =
    { $count ->
        [one] { $count } candidature est arrivée par le formulaire et doit être enregistrée
       *[other] { $count } candidatures sont arrivées par le formulaire et doivent être enregistrées
    }

due-withdrawals-by-form =
    { $count ->
        [one] { $count } candidature a été retirée sur sa page
       *[other] { $count } candidatures ont été retirées sur leurs pages
    }

due-answers-hinted =
    { $count ->
        [one] { $count } agenda indique une réponse que personne n’a enregistrée
       *[other] { $count } agendas indiquent des réponses que personne n’a enregistrées
    }

due-letters-unconfirmed =
    { $count ->
        [one] on ignore si 1 lettre est arrivée
       *[other] on ignore si { $count } lettres sont arrivées
    }

due-uninvited =
    { $count ->
        [one] 1 personne retenue n’est pas encore invitée
       *[other] { $count } personnes retenues ne sont pas encore invitées
    }

due-unseated =
    { $count ->
        [one] le plan de table ne convient plus à 1 personne
       *[other] le plan de table ne convient plus à { $count } personnes
    }

due-tables =
    { $count ->
        [one] 1 table compte plus ou moins de personnes que permis
       *[other] { $count } tables comptent plus ou moins de personnes que permis
    }

due-item-unled = le point { $item } n’a personne pour { $role }
due-session-unled = { $session } n’a personne pour { $role }
role-chair = la présidence
role-moderator = la modération
role-presenter = l’exposé
role-rapporteur = le compte rendu

due-screenless =
    { $count ->
        [one] 1 personne à distance est à une table sans écran
       *[other] { $count } personnes à distance sont à des tables sans écran
    }

due-screens =
    { $count ->
        [one] il manque 1 place à une table avec écran pour qui participe à distance
       *[other] il manque { $count } places aux tables avec écran pour qui participe à distance
    }

due-nominations =
    { $count ->
        [one] 1 désignation attend un accusé de réception
       *[other] { $count } désignations attendent un accusé de réception
    }

due-closing =
    la liste du tirage est à clore avant le { $day } à { $hour }, quand son chiffre sera connu

due-value-awaited =
    la liste du tirage est close ; son chiffre sera connu le { $day } à { $hour }

due-draw = le chiffre du tirage est connu : procéder au tirage

due-value-unsaid =
    un autre chiffre public est à annoncer avant que la liste du tirage soit close

due-nominees =
    { $count ->
        [one] { $count } candidat est peut-être une personne désignée
       *[other] { $count } candidats sont peut-être des personnes désignées
    }

due-undecided =
    { $count ->
        [one] les notes laissent 1 candidature ouverte
       *[other] les notes laissent { $count } candidatures ouvertes
    }

due-reviews-outstanding =
    { $count ->
        [one] 1 évaluation est attendue
       *[other] { $count } évaluations sont attendues
    }

due-waiting =
    { $count ->
        [one] { $count } personne attend une place, et plus aucune réponse n’est attendue
       *[other] { $count } personnes attendent une place, et plus aucune réponse n’est attendue
    }

due-answers-awaited =
    { $count ->
        [one] 1 invitation est sans réponse
       *[other] { $count } invitations sont sans réponse
    }

due-open-free =
    { $count ->
        [one] 1 siège ouvert est libre
       *[other] { $count } sièges ouverts sont libres
    }

due-nominated-free =
    { $count ->
        [one] 1 siège de personne désignée est libre
       *[other] { $count } sièges de personnes désignées sont libres
    }

due-guest-free =
    { $count ->
        [one] 1 place d’invité est libre
       *[other] { $count } places d’invités sont libres
    }

use-none = aucune réunion n’est choisie : les commandes portent sur la seule qui existe

use-overruled = { $variable } passe avant dans cette session

config-files = votre fichier : { $user } ; celui du bureau : { $desk }

## Refusals of ConveneStore

partnership-words-too-long = Ce qui est dit du partenariat est trop long
    .next = Le dire en moins de mots

partnership-changed-meanwhile = Le partenariat n’est plus tel qu’il était
    .next = La consulter, puis réessayer

meeting-exists = Une réunion portant ce code existe déjà
    .next = Changer `code` dans le fichier, ou consulter les réunions existantes

organisation-exists = Une organisation portant cette clef figure déjà au répertoire
    .next = La retirer du fichier, ou changer sa clef

person-exists = Cette personne figure déjà au répertoire, avec la même adresse électronique
    .next = Utiliser la personne qui y figure

twins-unlike = Rien ne dit que les deux ne font qu’une personne, et celle qui partirait est invitée, placée, visée par une décision ou évalue
    .next = Corriger d’abord le nom ou l’adresse s’ils sont faux, ou demander à un administrateur de le faire

considered-already = La candidature de cette personne à la réunion est déjà à l’examen
    .next = Retirer d’abord la candidature antérieure, ou écarter celle-ci

application-code-taken =
    Un code de ces candidatures est déjà pris, ou n’est pas un code tel que A-0012
    .next = Importer de nouveau le fichier, ou omettre la colonne code

addresses-unusable = Aucune lettre ne peut être envoyée à l’une des adresses de ces personnes
    .next = La corriger et importer de nouveau le fichier

reviewers-changed = Quelqu’un d’autre a inscrit des évaluateurs au même moment
    .next = Importer de nouveau le fichier

unknown-criterion = Une note porte sur un critère absent de la grille d’évaluation de la réunion
    .next = Voir quels critères existent

other-track =
    Les sièges pourvus par désignation ne font l’objet ni de candidatures, ni de notes, ni de tirage
    au sort
    .next = Retirer des candidatures la personne désignée

room-taken = Deux séances occupent la même salle au même moment
    .next =
        Déplacer l’une d’elles dans le fichier de la réunion, ou y prévoir pour elle une autre salle

rating-not-assigned = Une note émane d’un évaluateur auquel la candidature n’est pas attribuée
    .next =
        Attribuer la candidature à l’évaluateur, ou écarter les notes entachées d’un conflit
        d’intérêts

application-held-meanwhile =
    Une candidature qui peut émaner d’une personne désignée n’est ni lue ni notée avant que cela soit tranché
    .next = Dire pour chacune s’il s’agit de la même personne

apart-reason-too-long = La raison pour laquelle il s’agit d’une autre personne est trop longue
    .next = La dire en quelques mots

rating-in-conflict = Une note émane d’un évaluateur en situation de conflit d’intérêts
    .next = L’écarter ; l’évaluation revient à quelqu’un d’autre

cannot-judge-not-assigned =
    Un évaluateur auquel la candidature n’est pas attribuée ne peut se prononcer sur elle
    .next = Lui attribuer la candidature, ou écarter cette mention

unknown-outcome = Une candidature cite un résultat que la réunion ne mentionne pas
    .next = Citer un code de `agreedOutcomes` figurant dans le fichier de la réunion

account-taken = Un même compte ne peut servir à deux évaluateurs d’une réunion
    .next = Attribuer à chaque évaluateur un identifiant de connexion propre

other-rubric =
    Les notes ont été attribuées selon une autre grille d’évaluation que celle de la réunion
    .next = Noter de nouveau selon la grille d’évaluation publiée

one-head-of-delegation = La délégation a déjà un chef
    .next = Inscrire la personne comme membre ou suppléante, ou faire remplacer le chef par la note

places-taken = Tous les sièges sont pourvus
    .next = Attendre un désistement, ou changer le nombre de sièges

already-seated = Une personne occuperait deux sièges au même moment
    .next = Libérer d’abord le siège antérieur

only-participants-sit = Seules les personnes qui ont accepté peuvent figurer au plan de table
    .next = Enregistrer d’abord l’acceptation

seating-rule-exists = Une règle existe déjà pour ces deux personnes
    .next = La retirer d’abord

seating-rule-of-two = Une règle concerne deux participants différents
    .next = Nommer une autre personne à côté de la première

absent-already = Cette absence est déjà enregistrée
    .next = L’annuler par --undo, ou combler le vide

needs-two-people = La réunion demande deux personnes : qui propose ne signe pas
    .next = Demander la signature à une autre personne habilitée

signed-for-good = La sélection est signée et ne change plus
    .next =
        Admettre une erreur par convene selection supersede --reason TEXT, ou pourvoir les sièges
        libres

how-too-long = La manière dont il a été répondu à une condition est dite en trop de mots
    .next = La dire en quelques-uns, par exemple par téléphone, avec le jour

guest-reason-too-long = Le motif d’une invitation nominative est dit en trop de mots
    .next = Le dire en quelques-uns

ratings-frozen = La sélection de { $code } est signée ; ce qui a été lu pour elle ne change pas
    .next = Y admettre une erreur

decided-already = Seule une sélection signée modifie le sort de ceux sur qui il a été statué
    .next = Y admettre une erreur

drawn-and-signed = Le tirage au sort a eu lieu, et son résultat est signé tel quel
    .next = Le faire signer par une personne habilitée

proposed-meanwhile = Quelqu’un d’autre a modifié la proposition au même moment
    .next = L’examiner et décider de nouveau

list-is-closed = La liste du tirage est close : rien de ce dont elle est faite ne change plus
    .next = La rouvrir s’il le faut ; un autre chiffre public est alors annoncé

drawn-out-of-turn =
    Une liste est close avant que son chiffre public soit connu, et le tirage a lieu ensuite, une
    seule fois
    .next = Voir ce qui est annoncé et clos

seating-announced-in-call =
    La manière d’attribuer les places aux tables est annoncée dans l’appel et ne change plus
    .next = Laisser seating tel quel dans le fichier de la réunion

seats-by-lot-not-announced = L’appel publié n’annonce pas de places aux tables par tirage au sort
    .next = Établir le plan à dessein

lottery-announced-in-call =
    Un tirage au sort s’annonce une seule fois, avant la publication de l’appel
    .next = Décider par un motif écrit de ce que les notes ne tranchent pas

decided-by-ratings = Les notes tranchent au sujet de cette candidature
    .next = Voir celles qu’elles ne tranchent pas

waiting-closed-meanwhile =
    La liste d’attente est close, et qui y figure a été informé qu’aucune place ne viendra
    .next = La rouvrir, avec le motif

remote-without-room = Personne ne participe à distance sans salle où entrer
    .next = Écrire remoteRoom dans le fichier de la réunion, puis le reprendre

remote-room-stays = Quelqu’un participe à distance et garde une salle où entrer
    .next = Enregistrer sa venue sur place, ou donner une autre adresse

zone-unknown-to-server = La base de données ne connaît pas ce fuseau horaire
    .next = Donner celui d’une grande ville proche, tel que America/New_York

open-places-taken = Tous les sièges ouverts sont pourvus ou proposés
    .next = Attendre un désistement, ou changer le nombre de sièges

out-of-turn = Les sièges libres reviennent à la liste d’attente, dans son ordre
    .next = Enregistrer qui a quitté son siège, puis inviter qui suit

seat-followed-on = Ce siège a déjà été attribué à un suivant
    .next = Voir qui a été invité

follower-written-to = Une lettre a été envoyée à qui suit à cette place
    .next = Voir qui a été invité, et retirer l’invitation s’il le faut

offered-already = Un siège ouvert a déjà été proposé à cette personne
    .next = Nul ne se voit proposer un siège deux fois ; consulter l’état de l’invitation

answers-due-before = Les réponses sont attendues avant le début de la réunion
    .next = Indiquer un jour antérieur par --deadline, ou laisser le siège libre

invited-already = Une invitation a déjà été adressée à cette personne
    .next = La consulter

move-not-allowed = Le stade actuel ne le permet pas
    .next = Voir quel est ce stade

pages-wait-for-upgrade =
    La base de données est plus ancienne que ce programme, et les pages ne la modifient pas
    .next = La faire mettre à niveau d’abord par une commande quelconque de ce programme

pages-served-alone = Un compte qui sert les pages ne peut rien faire d’autre
    .next = Ouvrir un autre compte pour elles

page-answers-no-more = Cette réponse ne peut pas être donnée sur la page
    .next = Ouvrir de nouveau le lien et lire ce qui y figure maintenant

clock-astray =
    L’horloge de cette machine et celle de la base de données diffèrent de plus de 10 minutes
    .next = Régler l’horloge et exécuter de nouveau la commande

right-gone = Votre compte n’en a plus le droit
    .next = Demander le rôle à l’administration du système

audit-append-only = Le journal d’audit ne peut être modifié
    .next = Enregistrer la correction comme un acte distinct

handed-over-to =
    Cette base de données a été remise à { $place } le { $time } UTC et n’accepte aucune écriture
    .next = Travailler là où elle est allée ; si elle n’y est jamais arrivée, la rappeler

handed-over-elsewhere =
    Cette base de données a été remise à une autre machine le { $time } UTC et n’accepte aucune
    écriture
    .next = Travailler là où elle est allée ; si elle n’y est jamais arrivée, la rappeler

handed-over-already = Cette base de données a déjà été remise
    .next = Écrire de nouveau son fichier

kept-not-as-hashed =
    Ce qui a été conservé de cette sélection n’est pas ce dont l’empreinte a été calculée
    .next = L’examiner avec la personne chargée de l’audit

assessment-too-new =
    Ce qui a été conservé de cette sélection provient d’une version ultérieure du programme
    .next = Utiliser la version qui l’a signée, ou une version ultérieure

migration-waits = Un autre programme met à niveau le schéma de la base de données et n’en finit pas
    .next =
        L’attendre, ou demander à l’administrateur du serveur de mettre fin aux processus énumérés

program-older-than-database = La base de données est plus récente que ce programme
    .next = Utiliser le programme plus récent ; rien n’a été modifié

migration-edited = Une migration a été modifiée après son application
    .next = Rétablir le fichier tel qu’il était et écrire une nouvelle migration

schema-in-the-way = Ce que le programme voudrait créer est déjà dans la base de données : { $reason }
    .next =
        Prendre une base vide et, si la liste des migrations s’est perdue, y restaurer une sauvegarde

login-only-keeps =
    Cet identifiant garde la base de données : il la lit tout entière et n’y écrit rien
    .next =
        En utiliser un autre, ou lui accorder le rôle par GRANT convene_app TO ; les sauvegardes et
        le diagnostic n’en demandent pas plus

last-administrator = { $login } est seul à administrer le système
    .next = Confier d’abord cette fonction à une autre personne

login-has-account = { $login } a déjà un compte
    .next = Lui confier un autre rôle

name-of-colleague = Une autre personne qui a un compte ici porte ce nom
    .next = Écrire le nom de façon à distinguer les deux, avec un second prénom ou une initiale

letter-queued-by-another = Une autre lettre attend déjà à la place de l’une de celles-ci
    .next =
        Regarder laquelle et demander à l’administration qui l’a écrite ; aucune lettre n’a été mise en
        attente

letters-ask-for-two = Les lettres de la réunion attendent désormais une deuxième personne
    .next = Écrire les lettres de nouveau ; elles attendent d’être approuvées

letters-are-sealed = Les lettres de ce type partent désormais signées et scellées
    .next = Écrire les lettres de nouveau ; elles attendent d’être signées

letter-to-nobody = Les données du destinataire d’une lettre ont été effacées entre-temps
    .next = Écrire les lettres de nouveau

letter-to-objector = Le destinataire d’une lettre a demandé entre-temps à ne plus recevoir de courrier
    .next = Écrire les lettres de nouveau

## Problems of ConveneStore

holds-migrations = { $login }
holds-migrations-since = { $login }, depuis { $since }

migration-is-other = n’est pas ce qui a été appliqué
migration-is-newer = a été appliquée par un programme plus récent
migration-of-newer-program = a été appliquée par un programme plus récent, qui est à utiliser
migration-unknown = n’est pas la migration que ce programme connaît
migration-left-out = manque parmi les migrations
# What the schema is made of, each below its name, such as trigger public.seat.seat_whole.
object-changed = n’est pas celui du programme
object-missing = manque
object-unknown = est inconnu du programme
# A right of a role, such as convene_app may UPDATE public.seat.
right-unknown = le programme ne l’a pas accordé
right-missing = le programme l’avait accordé, et il a été retiré
# Of the database or a role, such as search_path of the database.
setting-unknown = est réglé, et l’on peut lire et écrire autre chose que ce qui est au programme
invariant-broken = { $purpose } (non vérifié : { $count })
invariant-unanswered = { $purpose } (non examiné : { $reason })

## Refusals of ConveneCore

bad-rows-of-arrivals =
    { $count ->
        [one] { $count } endroit
       *[other] { $count } endroits
    } de la liste d’arrivées ne se lisent pas ; rien n’a été enregistré
    .next = Les corriger : who, time tel que 09:40, day tel que 2007-09-05

may-not-keep-partnerships = { $name } n’est pas autorisé à tenir les partenariats
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-recognise-partnerships = { $name } n’est pas autorisé à reconnaître les partenariats
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

scan-unusable = Cette copie numérisée ne peut être acceptée
    .next = Numériser de nouveau la page au format PDF

change-does-not-fit = La modification ne convient pas à { $code } ; rien n’a été modifié
    .next = Corriger ce qui est indiqué et recommencer

## Problems of ConveneCore

arrival-of-nobody = ne nomme personne

partner-not-confirmed = { $name } n’a pas confirmé son rôle

principle-not-answered = est sans réponse

partnership-cites-nothing = ne cite aucun résultat convenu retenu par la réunion

partners-of-one-sector = n’a pas de partenaires de deux secteurs

target-without-measure = ne dit pas comment l’objectif est mesuré

target-without-day = ne dit pas pour quelle date l’objectif est atteint

funding-not-assured = n’a pas de financement initial assuré

scan-too-large = dépasse { $most } Mo

scan-is-no-pdf = n’est pas un PDF

scan-cut-off = s’arrête avant sa fin : la copie n’est pas entière

scan-does-more = est davantage qu’une page à lire : { $parts }

# Why a part of a meeting cannot change, or go.
rubric-relied-on =
    les candidatures se fondent sur la version { $version } de { $name }, qui reste telle quelle
trial-stays = un essai le reste, et une vraie réunion n’en devient pas un
two-people-relied-on = fait partie de l’appel et reste tel quel
lottery-relied-on = un tirage au sort s’annonce dans l’appel ou ne s’annonce pas
seating-relied-on = est annoncé dans l’appel et ne change plus
table-not-listed = il n’y a pas de table { $table }
reviewing-relied-on = des examens ont été confiés sur cette base
floor-relied-on =
    fait partie de l’appel ; jusqu’à la signature, ce minimum peut être abaissé, et rien d’autre
floor-signed = la sélection a été signée sur cette base

remote-room-relied-on =
    { $count ->
        [one] { $count } personne doit participer à distance ; une autre adresse peut la remplacer
       *[other] { $count } personnes doivent participer à distance ; une autre adresse peut la remplacer
    }

answers-due-later = des réponses sont attendues jusqu’au { $due }, ce qui n’est pas avant l’ouverture

draw-list-closed = la liste du tirage est close ; d’abord convene selection reopen --reason TEXT

lottery-without-terms = n’indique ni jour, ni heure, ni forme, ni règle du chiffre public

open-places-signed = une sélection pour { $open } places ouvertes a été signée

places-below-invited = { $invited } personnes sont invitées ou participent

places-below-proposed =
    { $proposed } personnes sont proposées ; en proposer d’abord moins : convene selection run
    --places { $places }

named-by-applications = des candidatures le mentionnent

round-has-seats =
    des personnes y ont un siège ou y sont notées absentes ; convene agenda drop { $session } y met fin

rounds-at-once = se tient en même temps que { $other }, et les mêmes personnes ont un siège aux deux

table-has-seats =
    des personnes y sont assises ; convene seating table close { $table } libère leurs sièges

## Refusals of ConveneService

meeting-frozen = { $code } ne peut être modifiée de la sorte
    .next = Laisser tel quel ce qui est indiqué ; ceci montre l’état actuel

agenda-does-not-fit = Des parties de { $code } ne vont pas ensemble
    .next = Déplacer ou modifier ce qui est indiqué

meeting-changed-meanwhile = Quelqu’un d’autre a modifié { $code } entre-temps
    .next = Relancer la commande et relire ce qu’elle modifierait

## Problems of ConveneService

# What follows from a change of a meeting.
papers-say-otherwise = à imprimer de nouveau, leur contenu change : { $papers }

remote-room-told =
    { $count ->
        [one] l’adresse de la salle à distance est écrite à { $count } personne qui participe à distance
       *[other] l’adresse de la salle à distance est écrite à { $count } personnes qui participent à distance
    }

change-written =
    lettres aux personnes invitées : { $count } (ayant accepté { $accepted }, sans réponse { $awaited },
    désignées { $nominated }, en remplacement { $substitutes }, invitées nominativement { $guests })

waiting-written-anew =
    { $count ->
        [one] { $count } lettre d’invitation qui attend est rédigée de nouveau et le dit d’emblée
       *[other] { $count } lettres d’invitation qui attendent sont rédigées de nouveau et le disent d’emblée
    }

leaders-to-tell =
    qui conduit une partie du programme sans être invité, à prévenir par vous-même : { $people }

letters-say-otherwise =
    { $count ->
        [one] { $count } personne détient une lettre et un rendez-vous qui disent autre chose
       *[other] { $count } personnes détiennent des lettres et des rendez-vous qui disent autre chose
    } : leur écrire

waiting-letters-say-otherwise =
    { $count ->
        [one] { $count } lettre qui n’est pas encore remise dit autre chose
       *[other] { $count } lettres qui ne sont pas encore remises disent autre chose
    }

proposed-before = a été proposée avant cette modification ; en proposer une nouvelle

## Refusals of ConveneStore

# Said by the schema where the program did not say it before.
frozen-by-call = Ce sur quoi repose un appel publié ou une signature ne change pas
    .next = Voir la réunion telle qu’elle est

## Problems of ConveneCLI

printing-not-remembered = est imprimé, mais les feuilles imprimées n’ont pu être notées : { $reason }

# What a part of a meeting was and is.
part-changed = { $old } → { $new }

part-came = nouveau : { $new }

part-went = supprimé, était : { $old }

read-before = { $reviewers } : points donnés sur ce qu’elle disait auparavant

is-kept-as-late =
    { $name } : candidature tardive, car une sélection est signée ; ni notée ni classée

## Refusals of ConveneCore

no-such-session = Il n’y a pas de séance { $session }
    .next = Prendre l’une de celles-ci : { $keys }

no-such-agenda-item = L’ordre du jour n’a pas de point { $number }
    .next = Prendre l’un de ceux-ci : { $items }

round-table-unknown = Il n’y a pas de table { $table }
    .next = Prendre l’une de celles-ci : { $tables }

table-there = Il y a déjà une table { $table }
    .next = La modifier, ou donner un autre numéro

## Problems of ConveneCore

session-over-midnight = commencerait ou finirait un autre jour

## Refusals of ConveneService

meeting-cancelled = { $code } a été annulée le { $day } : { $reason }
    .next = Elle peut encore être lue et imprimée

leads-not-this = { $name } n’en a pas la charge : { $post }
    .next = Voir qui est chargé de quoi

not-postponed = { $code } commence le { $starts }, et un report la place plus tard
    .next = Indiquer un jour ultérieur ; pour l’avancer, passer par son fichier

nothing-to-cancel = L’appel de { $code } n’a jamais été publié : il n’y a rien à annuler
    .next = Supprimer le projet

no-reason-to-cancel = Une réunion est annulée pour un motif
    .next = L’indiquer

more-than-a-draft = { $code } est plus qu’un projet et ne se supprime pas
    .next = Une fois l’appel publié, elle peut être annulée, et ne fait plus alors que se lire

## Problems of ConveneService

call-is-published = est publié

worked-on-since-taken-in = elle a été reprise d’un autre poste, et l’on y a travaillé ici depuis

people-are-concerned =
    { $count ->
        [one] { $count } personne a présenté sa candidature ou a été désignée
       *[other] { $count } personnes ont présenté leur candidature ou ont été désignées
    }

partnerships-are-kept =
    { $count ->
        [one] { $count } partenariat ou engagement y est inscrit
       *[other] { $count } partenariats et engagements y sont inscrits
    }

role-is-given =
    y est { $role } ; le retirer d’abord : convene account revoke { $login } { $role } --meeting
    { $meeting }

waits-for-no-invitation = n’a pas été retenu ou a déjà été invité
awaits-no-answer = a répondu, ou n’a pas été invité
awaited-until-then = est déjà attendue jusque-là

answers-due-moved =
    { $count ->
        [one] la date limite de { $count } réponse attendue est reportée d’autant
       *[other] la date limite de { $count } réponses attendues est reportée d’autant
    }

sheet-days-moved = les fiches de renseignements sont demandées jusqu’au { $day }, et les dates pour les visas et les billets sont reportées d’autant

leader-stays-away = { $name } ne vient pas
leader-absent = { $name } s’absente à ce moment
leads-two-at-once = { $name } a aussi la charge de { $other } au même moment
leads-it-no-more = { $name } n’en a plus la charge

seats-given-back =
    { $people ->
        [one] { $people } personne y perd un siège
       *[other] { $people } personnes y perdent un siège
    }

## Problems of ConveneCore

# What a draft still lacks.
still-to-be-written = reste à rédiger
no-topic-yet = il n’y a pas encore de thème
no-places-yet = personne n’a encore de place
no-paragraph-yet = n’a pas encore de paragraphe

country-without-name = n’a pas de nom pour { $country }, où se tient la réunion

day-without-session = rien ne se tient le jour { $day }

rounds-without-tables = le programme comporte des tables rondes, et il n’y a pas de tables
tables-without-rounds = il y a des tables, et pas de tables rondes au programme

pause-during = a lieu pendant { $session }

names-year = mentionne { $year }

## Refusals of ConveneService

not-ready-to-publish = Il manque à l’appel de { $code } ce dont il ne peut se passer
    .next = Porter ce qui est indiqué dans le fichier de la réunion et le donner

## Refusals of ConveneService

sheet-without-keys = La feuille a perdu les colonnes masquées key et version, par lesquelles ses lignes sont connues
    .next = L’écrire de nouveau et modifier celle-là

sheet-of-no-kind = La feuille s’appelle { $sheet }, et celles qui se reprennent { $known }
    .next = Lui rendre le nom sous lequel elle a été écrite

sheet-unusable = La feuille ne peut pas être reprise telle quelle ; rien n’a été modifié
    .next = Corriger les cellules indiquées et recommencer

## Problems of ConveneService

sheet-column-unknown = aucune colonne { $column } n’a été écrite ; il y a { $known }

sheet-column-twice = { $column } y figure deux fois

sheet-row-without-key = la ligne n’a pas de clé, comme ce qui est nouveau : l’importer

sheet-key-unknown = plus rien n’a cette clé

sheet-row-twice = { $name } figure déjà à la ligne { $row }

sheet-cell-fixed = { $new } figure là où { $old } n’est que montré, et se modifie ailleurs

sheet-cell-not-one-of = { $given } n’est aucun de { $known }

sheet-cell-beside-nothing = { $column } parle d’un changement, et rien d’autre ne diffère dans la ligne

sheet-note-alone =
    une note seule n’est pas une étape : choisissez un état à côté, ou laissez la note comme elle était

sheet-note-not-whole =
    il manque ici la note qui le dit : son numéro, et sa date comme 2027-03-16

sheet-row-meanwhile =
    { $name } a changé entre-temps ; { $old } reste, et { $new } n’a pas été pris

## Refusals of ConveneInbox

mail-too-long = Les messages de plus de { $megabytes } Mo ne sont pas lus
    .next = Le lire avec un autre programme et noter ce qu’il demande

mail-too-deep = Ce message contient plus de parties qu’aucun message destiné à être lu
    .next = Le lire avec un autre programme

mail-unreadable = Ce n’est pas un message : il n’a pas d’en-tête
    .next =
        Donner les messages tels que les programmes de courrier les gardent, un par fichier, ou un
        maildir

calendar-unreadable = La ligne { $line } n’est pas une ligne d’agenda
    .next = Demander à son auteur de répondre par lettre

no-calendar = Il ne contient pas d’agenda
    .next = Demander à son auteur de répondre par lettre

calendar-unended = L’agenda est tronqué : { $part } ne se termine pas
    .next = Demander à son auteur de répondre par lettre

## Refusals of ConveneCore

moved-file-newer =
    Un programme plus récent a écrit cette réunion, dans la version { $version } de sa forme
    .next = La reprendre avec ce programme, ou la faire écrire par celui-ci

moved-file-cut-off = Le fichier de la réunion entière s’arrête avant la fin
    .next = Le copier à nouveau : sa dernière ligne commence par "digest"

moved-file-edited = Le fichier de la réunion entière n’est plus tel qu’il a été écrit
    .next = Le faire écrire à nouveau, et modifier la réunion une fois reprise

moved-file-strange = La ligne { $line } du fichier n’est pas celle d’une réunion entière
    .next = Le faire écrire à nouveau

## Problems of ConveneCore

moved-name-unknown = { $name } ne figure nulle part ailleurs dans le fichier

## Refusals of ConveneService

moved-code-taken = Il y a déjà ici une réunion { $code }
    .next = Reprendre celle-ci sous un autre code

moved-file-contradicts =
    Le fichier de la réunion entière se contredit ; rien n’a été repris
    .next = Le faire écrire à nouveau

moved-rubric-differs =
    La version { $version } de la grille d’évaluation { $name } est ici d’une autre teneur que là-bas
    .next = Aucune des deux ne change une fois publiée : reprendre la réunion là où l’autre n’est pas

## Problems of ConveneService

moved-person-differs =
    { $column } est différent dans le fichier ; le répertoire d’ici reste tel quel

## Refusals of ConveneStore

moved-file-breaks-rule = Le fichier enfreint la règle { $rule } ; rien n’a été repris
    .next = Corriger là où il a été écrit, et le faire écrire à nouveau

## Refusals of ConveneMail

unusable-mailbox = Ce n’est pas une boîte d’où relever du courrier
    .next = Écrire imaps://utilisateur@hôte/INBOX?password-file=FICHIER, avec les échappements % nécessaires

unusable-mail-setting = CONVENE_MAIL ne dit pas où vont les lettres
    .next =
        Écrire maildir:DIR, ou smtp://user@host:port?password-file=FILE avec des séquences en % si
        nécessaire

mail-password-open-to-others =
    Tout le monde sur cette machine peut lire le mot de passe dans { $path }
    .next =
        Exécuter chmod 600 sur le fichier ; si quelqu’un a pu le lire, changer de mot de passe

unusable-file-name = Un message ne peut être enregistré sous ce nom
    .next = Employer des lettres, des chiffres et . _ - + = @, 230 au plus

file-name-taken = Un autre message a déjà été remis sous ce nom
    .next =
        Retirer ce message du répertoire s’il vient d’une autre base de données, puis envoyer à nouveau

## Problems of ConveneMail

mail-names-no-directory = ne nomme aucun répertoire après maildir:
mail-of-unknown-scheme = ne commence pas par maildir:, smtp:// ou smtps://
mail-names-no-host = ne nomme aucun hôte
mail-host-unusable = nomme un hôte qui n’en est pas un
mail-port-unusable = indique un port en dehors de 1 à 65535
mail-ends-in-more = comporte un élément après l’hôte et le port
mail-option-unknown =
    comporte une option autre que tls=, password-file=, auth=, ca-file=, rate= et sessions=
mail-encrypts-always = comporte tls= à côté de smtps://, qui chiffre toujours
mail-option-twice = comporte { $option }= plus d’une fois
mail-encryption-unknown = donne à tls= une valeur autre que none, starttls ou required
mail-password-alone = comporte un mot de passe sans utilisateur
mail-password-twice = comporte un mot de passe et password-file=
mail-token-missing = comporte auth=xoauth2 sans password-file= où se trouve le jeton
mail-auth-unknown = donne à auth= une valeur autre que xoauth2
mail-file-unusable = donne à { $option }= un fichier dont le chemin ne commence pas par /
mail-number-unusable = donne à { $option }= une valeur qui n’est pas un entier de 1 à { $most }
mailbox-password-shown = contient un mot de passe que d’autres voient sur cette machine ; écrire password-file=
mailbox-name-unusable = ne nomme pas une boîte en signes simples, comme INBOX
mailbox-option-unknown = comporte une option autre que password-file=, ca-file= et auth=
mail-returns-unusable = donne à returns= autre chose qu’une adresse dont la boîte comporte un seul * entre + - . _ ou =, et 22 signes de plus au maximum
mail-login-unusable = comporte un caractère de commande dans l’utilisateur ou le mot de passe
mail-password-unencrypted = pourrait envoyer le mot de passe en clair ; écrire tls=required
not-a-plain-file-name = n’est pas un simple nom de fichier
message-name-taken = { $name } est déjà pris

## Refusals of ConvenePrint

glyphs-missing = Le document contient des lettres qu’aucune police installée ne peut imprimer
    .next =
        Installer des polices qui les comportent, comme le paquet fonts-noto-core, ou changer le
        texte

fonts-missing = Les polices dans lesquelles sont imprimés les documents ne sont pas installées
    .next = Installer le paquet fonts-noto-core, puis exécuter fc-cache

## Problems of ConvenePrint

no-glyph = aucune police n’a de glyphe pour « { $letter } » ({ $number })
font-not-found = introuvable

## Refusals of ConveneDocuments

unusable-mail-address = Il est impossible d’écrire à cette adresse électronique
    .next = Corriger le nom ou l’adresse de cette personne

unusable-message = Le message à { $address } ne peut être rédigé
    .next = Corriger les champs indiqués dans un tableau de personnes, puis envoyer les lettres

unusable-message-name = Les lettres ne peuvent être nommées avec ces paramètres
    .next = Corriger la clef du site ou le domaine de l’organisateur

letter-incomplete = La lettre à { $name } ne peut être rédigée
    .next = Compléter la personne dans un tableau de personnes, puis envoyer les lettres

unknown-zone = { $name } n’est pas un fuseau horaire
    .next = Donner à la réunion un fuseau de l’IANA tel que Asia/Beirut

## Problems of ConveneDocuments

breaks-line = comporte un saut de ligne ou un autre caractère de commande
control-character = comporte un caractère de commande
fact-missing = est absent
calendar-without-method = n’a pas de METHOD valant REQUEST ou CANCEL
unsafe-link = n’est pas une simple adresse https
not-a-web-address = n’est pas une adresse Web commençant par https:// ou http://
site-key-too-short = compte moins de 16 octets
not-a-domain = n’est pas un domaine

## Refusals of ConveneDemo

folder-not-empty = { $folder } contient des fichiers qui ne sont pas ceux d’une démonstration
    .next = Indiquer un autre dossier

folder-not-writable = { $folder } ne peut être créé : { $reason }
    .next = Indiquer un autre dossier

demo-database-not-made = Aucune base de données ne peut être créée dans { $folder } : { $reason }
    .next = Donner à TMPDIR le nom d’un répertoire à vous

demo-file-not-writable = { $file } ne peut être écrit : { $reason }
    .next = Libérer de l’espace, ou indiquer un autre dossier

demo-file-missing = Ce programme a été construit sans { $file }
    .next = Le reconstruire à partir d’une copie complète de ses sources

## Refusals of ConvenePortal

listen-unusable = { $given } n’est pas une adresse d’écoute
    .next = Indiquez un hôte et un port

portal-address-unusable = { $address } ne peut pas être l’adresse publique des pages
    .next = Donnez à CONVENE_PORTAL un schéma et un hôte sans chemin, comme https://meetings.example.org

proxy-unusable = { $given } n’est pas l’adresse d’un mandataire placé devant
    .next = Écrivez-la telle que la machine la voit, comme 127.0.0.1 ou [::1] ; ni les réseaux ni les noms ne sont résolus

portal-unencrypted = { $address } transmettrait en clair les secrets des liens
    .next = Donnez à CONVENE_PORTAL une adresse commençant par https:// et confiez le certificat à un mandataire placé devant : docs/manual/portal.md

cannot-listen = Impossible d’écouter sur { $place } : { $reason }
    .next = Choisissez un autre port, ou arrêtez le programme qui y écoute

## Refusals of ConveneCLI

no-portal-program = Il n’y a pas de programme { $path }, qui sert les pages
    .next = Compilez-le

portal-not-started = { $path } n’a pas pu être lancé : { $reason }
    .next = Vérifiez que c’est un programme de cette machine et qu’il peut être exécuté

no-database-yet = Il n’y a pas encore de base de données ici
    .next = Elle est faite par ce qui est reçu en premier ; convene demo en montre une

one-letter-a-page =
    { $count ->
        [one] { $count } lettre est demandée, et une page en montre une
       *[other] { $count } lettres sont demandées, et une page en montre une
    }
    .next = Dire pour qui, ou les écrire dans un PDF

no-such-command = Il n’y a pas de commande { $given }
    .next = Voir lesquelles existent

no-such-command-but = Il n’y a pas de commande { $given } ; vouliez-vous dire { $near } ?
    .next = La taper de nouveau

output-is-folder = { $file } est un dossier
    .next = Nommer un fichier qui s’y trouve, comme { $example }

settings-unusable = { $file } est inutilisable
    .next = Corriger ces lignes ; docs/manual/settings.md dit ce qui peut y figurer

settings-of-others = { $file } peut être écrit par d’autres et n’est pas lu
    .next = Le rendre sien, ou au propriétaire du dossier : chown, chmod o-w

setting-of-another = { $file } est à un autre utilisateur, et { $setting } ne se prend que de vos fichiers ou de ceux de root
    .next = L’écrire dans votre propre fichier, ou dans { $variable }

settings-not-written = { $file } n’a pas pu être écrit
    .next = Vérifier le droit d’y écrire, ou fixer CONVENE_MEETING

input-unreadable = { $file } ne peut être lu : { $reason }
    .next = Vérifier son nom et le droit de le lire

input-is-folder = { $file } ne peut être lu : c’est un dossier
    .next = Vérifier son nom et le droit de le lire

input-is-no-file = { $file } est un tube ou un périphérique, non un fichier
    .next = L’écrire d’abord dans un fichier

gzip-missing = Le fichier ne peut être décompressé ici : { $reason }
    .next = Installer gzip, ou décompresser d’abord le fichier

not-whole-gzip = { $file } n’est pas un fichier gzip complet
    .next = Le compresser ou le récupérer de nouveau

mend-file-there = { $file } existe déjà, et les lignes à corriger n’écrasent rien
    .next = Nommer un autre fichier par --to-mend, ou déplacer celui-là

confirmation-needed = { $question } Il n’y a personne pour répondre
    .next = Ajouter --yes pour continuer sans question

not-confirmed = Rien n’a été fait
    .next = Exécuter de nouveau la commande le moment venu

secret-not-made = { $file } ne peut être créé : { $reason }
    .next = Indiquer par --secret un fichier qui n’existe pas encore

file-not-written = { $file } n’a pu être écrit
    .next = Le tirage au sort est impossible : importer de nouveau la réunion sous un autre code

not-a-secret = { $file } n’est pas ce qu’a écrit `lottery commit`
    .next = Indiquer le fichier qui contient les 64 chiffres hexadécimaux

output-file-not-writable = { $file } ne peut être écrit : { $reason }
    .next = Indiquer un autre fichier par --output

output-link-refused = { $file } est un lien vers ce qui n’est pas un fichier à vous
    .next = Nommer un autre fichier avec --output

output-of-somebody-else = { $file } existe déjà et appartient à quelqu’un d’autre
    .next = Nommer un autre fichier avec --output

output-not-written = Le résultat n’a pu être écrit : { $reason }
    .next = Libérer de l’espace, ou écrire ailleurs

unusable-language-setting =
    CONVENE_LANGUAGE vaut { $setting }, qui n’est pas une langue de ce programme
    .next = Donner à CONVENE_LANGUAGE la valeur en, ar ou fr

bug = Le programme lui-même est défaillant : { $error }
    .next = Prière de signaler cette ligne, et ce qui a été fait auparavant

## Problems of ConveneCLI

no-such-setting = { $setting } n’est pas un réglage ; il y a { $known }

no-such-setting-but = { $setting } n’est pas un réglage ; vouliez-vous dire { $near } ?

no-such-settings = [{ $table }] n’est pas une table de réglages ; il y a { $known }

held-declined =
    { $person } a décliné, enregistré par { $recorder } ; { $follows ->
        [yes] { $following } suivrait
       *[no] personne n’attend
    }

floor-unheld =
    { $floor } ne peut plus être respecté par celles qui attendent : { $reached } sur au moins { $lowest }

floor-until-followed =
    { $floor } compte { $reached } sur au moins { $lowest } tant que personne ne suit sur ce qui est gardé

held-bounced =
    { $person } ne peut être joint, enregistré par { $recorder } ; { $follows ->
        [yes] { $following } suivrait
       *[no] personne n’attend
    }

held-expired =
    { $person } n’a pas répondu à temps, enregistré par { $recorder } ; { $follows ->
        [yes] { $following } suivrait
       *[no] personne n’attend
    }

held-withdrawn =
    { $person } s’est retiré, enregistré par { $recorder } ; { $follows ->
        [yes] { $following } suivrait
       *[no] personne n’attend
    }

letters-wait =
    { $count ->
        [one] { $count } lettre en attente
       *[other] { $count } lettres en attente
    } : { $reason }

letters-held-back =
    { $count ->
        [one] { $count } lettre est retenue
       *[other] { $count } lettres sont retenues
    }

letter-held-back = { $reason }

held-without-followers =
    { $count ->
        [one] { $count } siège est encore gardé, et plus personne n’y suivra
       *[other] { $count } sièges sont encore gardés, et plus personne n’y suivra
    }

told-by-other-means = prévenir cette personne autrement : { $reason }

letters-in-hand =
    { $count ->
        [one] { $count } lettre en attente
       *[other] { $count } lettres en attente
    } : un autre envoi s’en charge, pour dix minutes au plus

letters-unapproved =
    { $count ->
        [one] { $count } lettre attend l’approbation d’une autre personne que celle qui l’a écrite
       *[other]
            { $count } lettres attendent l’approbation d’une autre personne que celle qui les a
            écrites
    }

letters-uncleared =
    { $count ->
        [one] { $count } lettre attend l’accord de toutes les étapes
       *[other] { $count } lettres attendent l’accord de toutes les étapes
    }

letters-held =
    { $count ->
        [one] { $count } lettre attend que l’on ait regardé celles qui partent d’abord
       *[other] { $count } lettres attendent que l’on ait regardé celles qui partent d’abord
    }

letters-put-off =
    { $count ->
        [one] { $count } lettre en attente, à essayer de nouveau à partir de { $when }
       *[other] { $count } lettres en attente, à essayer de nouveau à partir de { $when }
    } : { $reply }

letters-unconfirmed =
    { $count ->
        [one]
            { $count } lettre est partie sans réponse : elle est peut-être arrivée, et repartira telle
            quelle
       *[other]
            { $count } lettres sont parties sans réponse : elles sont peut-être arrivées, et repartiront
            telles quelles
    }

letters-paused =
    { $count ->
        [one] { $count } lettre attend que quelqu’un l’envoie
       *[other] { $count } lettres attendent que quelqu’un les envoie
    }

## Refusals of ConveneService

assessment-not-there = Ce qui avait été conservé de cette sélection ne s’y trouve pas
    .next = L’examiner avec la personne chargée du contrôle

no-such-score = La candidature { $code } n’a pas de note
    .next = Voir lesquelles en ont une

no-score-to-decide-on = La candidature { $code } n’a pas de note : il n’y a rien à décider
    .next = Voir qui est proposé

ratings-decide = Les notes tranchent sur { $code } : la candidature { $proposed ->
        [yes] est proposée
       *[no] n’est pas proposée
    }, avec une place dans { $tenths } tirages sur 10
    .next = Se prononcer sur celles qui ne sont pas tranchées : { $band }

ratings-decide-without-chance = Les notes tranchent sur { $code } : la candidature { $proposed ->
        [yes] est proposée
       *[no] n’est pas proposée
    }
    .next = Se prononcer sur celles qui ne sont pas tranchées : { $band }

nothing-decided = Rien n’a été décidé sur { $code } dans cette proposition
    .next = Voir ce qui l’a été

selection-closed =
    La liste du tirage est close (clôture { $closing }) : rien de ce dont elle est faite ne change
    plus
    .next = La rouvrir s’il le faut ; un autre chiffre public est alors annoncé

nothing-closed = Aucune liste n’est close sur laquelle tirer au sort
    .next = La clore avant que le chiffre public soit connu

lottery-without-hour =
    L’appel de { $code } n’indique ni quand le chiffre public sera connu ni comment il s’écrit
    .next = L’annoncer, le publier, et clore la liste auparavant

lottery-value-not-known =
    Le chiffre public est connu à partir de { $known } ; aucun tirage n’a lieu auparavant
    .next = Voir ce qui est annoncé et clos

lottery-value-known =
    Le chiffre public est connu depuis { $known } ; une liste est close auparavant
    .next = En annoncer un autre que nul ne connaît encore

lottery-value-used =
    Une liste a déjà été close avant le chiffre public de { $known }, puis rouverte
    .next = En annoncer un autre que nul ne connaît encore

lottery-value-stands =
    Un chiffre public est annoncé pour { $known }, et aucune liste n’a été close auparavant
    .next = Clore la liste avant cette date

lottery-value-passed = Un chiffre public de { $known } est peut-être déjà connu
    .next = En choisir un d’un jour à venir

drawn-not-signed =
    Le tirage a eu lieu ; qui part avant la signature ne laisse aucune place à attribuer
    .next = Faire signer, puis retirer l’invitation

nothing-drawn = Le tirage au sort n’a pas encore eu lieu
    .next = Y procéder

compared-with-itself = { $code } est comparée à elle-même
    .next = Nommer une autre candidature

replay-differs = Le tirage au sort ne donne pas ce qui avait été conservé
    .next = Nul ne peut être invité sur cette base ; consulter la personne chargée du contrôle

no-lottery-announced = L’appel de { $code } n’annonçait aucun tirage au sort
    .next = Trancher par écrit et avec motif ce que les notes ne tranchent pas

lottery-not-drawn = L’appel annonce un tirage au sort ; candidatures encore à départager : { $left }
    .next = Y procéder

nothing-to-score = Aucune candidature qui remplit toutes les conditions n’a été évaluée
    .next = Importer des évaluations

not-scored = Aucune note n’a encore été calculée
    .next = Calculer les notes

nobody-to-choose = Une sélection de { $places } ne choisit personne
    .next = Proposer au moins une candidature

too-few-places = La réunion compte { $seats ->
        [one] { $seats } place ouverte
       *[other] { $seats } places ouvertes
    }, et non { $wanted }
    .next = Ne pas en proposer davantage

clock-behind-proposal = L’horloge de cette machine est en retard sur le moment de la proposition
    .next = Mettre l’horloge à l’heure, ou refaire la sélection

scores-changed = Les notes ont été recalculées depuis cette proposition
    .next = Refaire la sélection

signed-selection-stays =
    La sélection de { $code } est signée par { $signatory } et ne change plus
    .next = Pourvoir les places libres, ou reconnaître une erreur

no-such-selection = La sélection { $number } n’existe pas ici
    .next = Voir lesquelles existent

signed-selection-frozen =
    La sélection de { $code } est signée ; ce qui a été lu pour elle ne change pas
    .next = Y reconnaître une erreur

drawn-selection-stays = Le tirage au sort a eu lieu, et son résultat est signé tel quel
    .next = Le faire signer par une personne habilitée

no-selection-proposed = Aucune sélection n’a encore été proposée
    .next = En proposer une

nothing-proposed-anew =
    Aucune sélection n’a été proposée depuis qu’une erreur a été reconnue dans celle qui est signée
    .next = En proposer une

proposal-changed = La proposition a été modifiée depuis que son effet a été montré
    .next = L’examiner de nouveau

no-reason = Une erreur se reconnaît avec son motif
    .next = Indiquer ce qui est erroné

nothing-signed = Aucune sélection n’est encore signée
    .next = En proposer une et la signer

selection-signed-already = La sélection est déjà signée, par { $signatory }
    .next = Inviter les personnes retenues

applications-changed = Des candidatures sont arrivées ou ont été retirées depuis cette proposition
    .next = Recalculer et proposer de nouveau

answers-due-too-late = Les réponses sont attendues avant le début de la réunion
    .next = Fixer un jour antérieur, ou laisser la place libre

not-invited = Certaines de ces personnes n’ont pas été invitées
    .next = Voir qui l’a été

no-seat = La candidature { $code } n’a plus de place, et aucune ne lui est gardée
    .next = Voir qui a été invité, et les réponses

seat-taken-after-declining =
    { $leaving } a décliné le { $day }, et { $entering } a été invitée à sa place
    .next = Voir qui a été invité, et les réponses

seat-taken-after-bouncing =
    { $leaving } est injoignable depuis le { $day }, et { $entering } a été invitée à sa place
    .next = Voir qui a été invité, et les réponses

seat-taken-after-silence =
    { $leaving } n’a pas répondu à temps (constaté le { $day }), et { $entering } a été invitée à sa
    place
    .next = Voir qui a été invité, et les réponses

seat-taken-after-withdrawal =
    { $leaving } s’est désistée le { $day }, et { $entering } a été invitée à sa place
    .next = Voir qui a été invité, et les réponses

seat-has-substitute = { $substitute } remplace { $leaving }
    .next = Remplacer la personne qui remplace, ou enregistrer son désistement

no-remote-room =
    { $code } n’a pas encore d’adresse de salle à distance par laquelle participer
    .next = L’écrire sous remoteRoom dans le fichier de la réunion, puis le reprendre

zone-not-known = { $zone } n’est pas un fuseau horaire
    .next = Donner un fuseau de l’IANA tel que America/New_York

no-plate-of-remote = { $code } participe à distance et n’a besoin ni de chevalet ni de badge
    .next = Le dire si cette personne vient sur place

no-plate-of-staff = { $code } est du secrétariat : un badge lui suffit, sans chevalet
    .next = Imprimer le badge

paper-bears-no-symbol = { $paper } se distribue à la table et ne porte pas de cote
    .next = Portent une cote : { $papers }

no-seat-to-give = { $code } n’a pas de place ouverte qu’une autre personne pourrait occuper
    .next = Voir qui en a une

nominee-replaced-by-sender =
    { $code } ne peut être remplacé que par l’auteur de la désignation, par une note de sa part
    .next = Enregistrer la note qui désigne une autre personne

substitute-applied =
    { $name } a présenté la candidature { $code }, et ne peut venir que par la liste d’attente
    .next = Laisser suivre la première personne de la liste d’attente

substitute-nominated =
    { $name } a fait l’objet d’une désignation pour cette réunion, et vient à ce titre
    .next = Voir par qui

substitute-is-guest =
    { $name } fait déjà l’objet d’une invitation nominative et dispose d’une place
    .next = Retirer d’abord cette invitation, si cette personne doit venir pour quelqu’un d’autre

substitute-already = { $name } vient déjà, sous le code { $code }, à la place de { $leaving }
    .next = Voir qui participe

no-account-of-pages =
    { $login } n’a pas de compte qui serve les pages, ou travaille aussi à un poste du secrétariat
    .next = Ouvrir un compte qui ne fasse rien d’autre

link-opens-nothing = Ce lien n’ouvre rien
    .next = Prendre le lien de la dernière lettre reçue, ou écrire à l’expéditeur

page-of-cancelled = La réunion n’aura pas lieu
    .next = Pour toute question, écrire à { $contact }

page-answered-by-note = Votre Gouvernement ou votre organisation répond pour vous, par note ou par lettre
    .next = En cas d’empêchement, les en informer, ou écrire à { $contact }

page-asks-nothing = Vous êtes attendu(e), et aucune réponse n’est nécessaire
    .next = En cas d’empêchement, écrire à { $contact }

page-place-gone = Il ne reste plus de place, d’autres personnes étant venues entre-temps
    .next = Écrire à { $contact }

page-of-ended = Cette invitation n’est plus valable
    .next = Si cela vous surprend, écrire à { $contact }

page-answer-late = Les réponses étaient reçues sur cette page jusqu’au { $day }
    .next = Écrire à { $contact }

page-form-closed = Les candidatures ne sont plus reçues sur cette page
    .next = Écrire à { $contact }

page-form-full = Plus de candidatures ont été commencées en une heure qu’il n’est possible d’en conserver
    .next = Réessayer plus tard, ou écrire à { $contact }

page-form-unconfirmed = L’adresse n’est pas encore confirmée : rien n’a été présenté
    .next = Ouvrir le lien de la lettre qui y a été envoyée

form-of-draft = L’appel de { $code } n’est pas publié
    .next = Le publier d’abord

form-without-pages = Personne ne trouverait le formulaire, car aucune page n’est servie
    .next = Indiquer dans CONVENE_PORTAL sous quelle adresse les pages sont connues, et les servir

form-not-open = Le formulaire de { $code } n’est pas ouvert
    .next = L’ouvrir jusqu’à un jour donné

form-after-meeting = Le { $day }, la réunion aura commencé : elle débute le { $starts }
    .next = Indiquer un jour antérieur

form-means = { $text } ne désigne rien de ce qui est arrivé par le formulaire et attend, ou en désigne plusieurs
    .next = Donner le nom entier, ou l’adresse

schedule-clashes = Le fichier place deux séances dans une même salle à la même heure ; rien n’a été modifié
    .next = Le faire corriger, ou mettre chaque seconde séance dans une partie de sa salle

form-taken-back = { $name } a retiré la candidature entre-temps, ou quelqu’un l’a enregistrée
    .next = Voir ce qu’il en est

substitute-answers-nothing =
    Aucune réponse n’est demandée à { $code } { $name }, qui vient par décision d’un responsable
    .next = Enregistrer son désistement ; la place est alors gardée

not-in-seat = Certaines de ces candidatures n’ont pas de place ouverte et n’en attendent pas
    .next = Voir lesquelles en ont une ou en attendent une

waiting-is-closed =
    La liste d’attente de { $code } est close, et qui y figure a été informé qu’aucune place ne viendra
    .next = Laisser les places libres, ou la rouvrir avec le motif

waiting-is-open = La liste d’attente de { $code } est ouverte
    .next = Voir qui attend

nobody-on-list = Personne n’attend de place à { $code }
    .next = Voir ce qui a été décidé

letters-left = Des lettres de l’acte { $number }, { $act }, sont déjà parties, ou peuvent l’être
    .next = Le dire de nouveau par { $command }

no-answer-awaited = De certaines de ces personnes, aucune réponse n’est attendue
    .next = Voir qui a été invité, et les réponses

answers-due-later-already =
    Les réponses de certaines de ces personnes sont déjà attendues jusqu’au { $day } ou au-delà
    .next = Donner une date plus tardive, ou les laisser de côté

nothing-to-extend = Aucune réponse n’est attendue avant le { $day }
    .next = Voir lesquelles sont attendues

nobody-waits = Plus personne n’attend qui pourrait suivre
    .next = Laisser les places libres

no-seat-held = Aucune place n’est gardée
    .next = Voir qui a été invité, et les réponses

nobodys-seat = Certaines de ces personnes n’ont aucune place ouverte à laisser
    .next = Voir qui participe

not-held = Certaines de ces candidatures n’ont laissé aucune place libre
    .next = Voir lesquelles sont gardées

selection-superseded =
    Une erreur a été reconnue dans la sélection signée : plus personne n’est invité sur sa base
    .next = Signer celle qui la remplace

not-signed = La sélection n’est pas encore signée : personne n’est invité
    .next = La faire signer par une personne habilitée

round-overcrowded = Il y a plus de personnes que la salle ne peut en contenir
    .next = Déplacer le tour dans une plus grande salle, ou enregistrer les absences

seating-not-found = Aucun plan de table qui respecte toutes les règles n’a été trouvé
    .next = Chercher plus longtemps, ou lever la règle d’une paire, libérer un siège ou changer une
        table parmi celles qui sont nommées

no-seats-by-lot =
    L’aide-mémoire publié de { $code } n’annonce pas de places aux tables par tirage au sort
    .next =
        Établir le plan à dessein ; une autre réunion peut les annoncer avant son appel

nothing-seated-by-lot = Le plan en vigueur n’attribue aucune place par tirage au sort
    .next = En établir un qui le fait, si l’appel l’a annoncé

nobody-seated = Aucun plan de table n’est en vigueur
    .next = En établir un

participants-changed =
    Des participants ou des règles ont changé pendant que les tables étaient composées
    .next = Relancer la commande

reason-missing = Nul ne saurait pourquoi ces deux personnes ne partagent jamais une table
    .next = Le dire au seul secrétariat

no-such-rule = Il n’y a pas de règle pour { $one } et { $other }
    .next = Voir lesquelles existent

round-not-in-programme = Le tour { $round } n’existe pas
    .next = La réunion compte { $rounds ->
        [one] { $rounds } tour
       *[other] { $rounds } tours
    } ; voir le programme

absent-in-round = { $code } figure parmi les absences du tour { $round }
    .next = Enregistrer sa présence

not-absent = { $code } n’est pas enregistrée absente au tour { $round }
    .next = Omettre --undo pour l’enregistrer

no-such-participant = { $code } ne participe pas à cette réunion
    .next = Voir qui participe

swap-breaks-rule = L’échange enfreindrait une règle
    .next = Échanger d’autres personnes, ou libérer le siège

move-breaks-rule = Le déplacement enfreindrait une règle
    .next = Échanger les sièges de deux personnes, ou libérer le siège

seats-changed = Quelqu’un a changé des sièges entre-temps
    .next = Relancer la commande

no-such-seat = { $code } n’a pas de siège au tour { $round }
    .next = Voir le plan ; après un changement, le réparer

## Problems of ConveneService

withdrawn-since = a été retirée depuis
came-in-since = est arrivée depuis
conditions-changed-since = remplit d’autres conditions depuis
has-no-invitation = n’a pas d’invitation
application-is-draft = est à l’état de projet
application-is-submitted = est déposée
application-is-under-review = est en cours d’examen
application-is-not-selected = n’est pas retenue
application-is-withdrawn = est retirée
application-is-late = est arrivée après la signature
application-is-selected = est retenue
application-is-waitlisted = est sur la liste d’attente
application-is-not-known = est inconnue
answer-not-recordable = ne peut être enregistrée comme { $answer }
has-no-held-seat = n’a pas de place gardée
has-no-open-seat = n’a pas de place ouverte
## Refusals of ConveneService

role-of-house = Le rôle { $role } ne se donne pas pour une seule réunion : comptes et sauvegardes
    concernent toute la maison
    .next = Donner ce dont la réunion a besoin

role-in-every-meeting = { $login } a le rôle { $role } dans toutes les réunions, et non dans la seule
    réunion { $meeting }
    .next = Le retirer dans toutes les réunions

role-of-meeting = { $login } n’a le rôle { $role } que dans { $meetings }
    .next = Le retirer là

two-people = { $meeting } demande deux personnes, et { $name } a pris part à cette proposition
    .next = Demander la signature à une autre personne habilitée, ou la faire proposer par elle avec
        convene selection run

## Problems of ConveneService

is-by = est de { $name }

## Refusals of ConveneValues

unknown-currency = { $currency } n’est pas un code de monnaie de la norme ISO 4217
    .next = Écrire trois lettres capitales, par exemple USD

points-off-scale = { $value } n’est pas sur l’échelle de 0 à 4
    .next = Donner 0, 1, 2, 3 ou 4, ou ne rien indiquer lorsqu’il est impossible de juger

## Problems of ConveneValues

part-missing = fait défaut

off-points-scale = { $number } n’est pas sur l’échelle de 0 à 4

no-country-code = { $given } n’est pas un code de pays de la norme ISO 3166

no-country = { $given } n’est ni le nom d’un pays ni son code de la norme ISO 3166

country-not-clear = { $given } peut être { $candidates } ; écrire le nom entier ou le code

holiday-without-name = un jour férié porte un nom
no-calendar-day = { $given } n’est pas une date telle que 2007-09-05

no-clock-time = { $given } n’est pas une heure telle que 09:30

address-without-at = { $address } ne contient pas de @

address-local-beyond-ascii =
    { $address } contient avant le @ des lettres étrangères à l’ASCII, ce qui ne permet pas encore
    l’envoi

address-local-not-plain = { $address } a avant le @ une partie vide, trop longue ou non simple

address-domain-beyond-ascii =
    { $address } contient dans son domaine des lettres étrangères à l’ASCII ; en écrire la forme
    xn--

address-domain-none = { $address } a après le @ une partie qui n’est pas un domaine

address-too-long = { $address } dépasse 254 caractères

## Refusals of ConveneTables

unreadable-json = Le fichier n’est plus du JSON à partir de la ligne { $line }, colonne { $column }
    .next = Corriger cet endroit : le plus souvent une virgule, un guillemet ou un crochet de trop
        ou manquant

table-is-empty = Le fichier est vide
    .next = Enregistrer le tableau au format « CSV UTF-8 » et importer ce fichier

table-is-spreadsheet = Le fichier est une feuille de calcul ou une archive, non du CSV
    .next = Enregistrer le tableau au format « CSV UTF-8 » et importer ce fichier

table-is-utf16 = Le fichier est codé en UTF-16
    .next = Enregistrer le tableau au format « CSV UTF-8 » et importer ce fichier

table-too-long = Le tableau a plus de { $most } lignes
    .next = L’importer en plusieurs fichiers

file-too-large = Le fichier dépasse { $most } Mo
    .next = Vérifier que c’est le bon fichier

table-row-overlong = La ligne { $row } est plus longue qu’une ligne de tableau
    .next = Garder les colonnes qui sont lues, et chaque ligne du tableau sur sa propre ligne

wrong-columns = Le tableau n’a pas de colonne { $missing } ; il a { $given }
    .next =
        Nommer les colonnes dans une ligne au-dessus des données, par exemple { $example } ; ou dire
        lesquelles elles sont, --map "Full name=name", ou ce qui s’y trouve, --default country=JO

columns-misnamed =
    Certaines colonnes ne sont pas telles que --map et --default les nomment ; rien n’a été lu
    .next = Corriger ce qui est indiqué et recommencer

## Problems of ConveneTables

toml-not-read = n’est ni key = "text" ni [table]

toml-said-twice = { $name } est dit une seconde fois

cell-holds-control = contient le caractère de commande { $sign }

cell-holds-hidden = contient { $sign }, que personne ne voit et qui retourne ou cache ce qui est à côté

cell-break-as-blank = une fin de ligne dans la cellule a été lue comme une espace

cell-invisible-left-out = des caractères invisibles ont été omis

cell-pictures = { $pictures } ne peut être imprimé sur tous les documents

address-invisible-left-out = des caractères invisibles ont été omis dans { $address }

address-scheme-left-out = mailto: a été omis dans { $address }

person-without-address = la personne n’a pas d’adresse

no-address = { $given } n’est pas une adresse telle que name@example.org

cell-too-long = dépasse { $most } caractères

more-of-the-kind = autres problèmes du même ordre : { $count }

header-not-read = colonnes non lues : { $columns }

country-read-as =
    { $code } a été lu comme { $country } dans { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    }

row-cells-uneven =
    la ligne a { $cells ->
        [one] { $cells } cellule
       *[other] { $cells } cellules
    }, l’en-tête { $header }

row-too-wide = a plus de { $most } cellules, ou pas de fin

column-named-twice = l’en-tête nomme deux fois cette colonne

no-column-so = aucune colonne { $column } n’est lue ici ; il y a { $known }

no-column-so-but = aucune colonne { $column } n’est lue ici ; s’agit-il de { $near } ?

header-has-none = le fichier n’a pas de colonne { $given } ; il a { $header }

header-has-none-but = le fichier n’a pas de colonne { $given } ; s’agit-il de { $near } ?

column-meant-twice = { $column } est déjà une autre colonne

column-missing = pas de colonne { $column }

column-missing-by-any-name = pas de colonne { $column }, dite aussi { $others }

cell-text-after-quote = du texte suit le guillemet fermant

quote-never-closed = le guillemet ouvert ici n’est jamais fermé

cell-not-utf8 = le texte n’est pas en UTF-8 : en indiquer le codage, windows-1252 ou windows-1256

json-after-end = rien ne peut suivre le dernier crochet

json-ends-early = le fichier s’arrête au milieu

json-too-deep = plus de 64 crochets sont ouverts

json-too-many-values = plus de { $most } valeurs précèdent cet endroit

json-name-missing = il manque un nom entre guillemets

json-name-twice = { $name } figure deux fois entre les mêmes crochets

json-colon-missing = il manque un deux-points après { $name }

json-comma-or-brace = il manque une virgule ou { "}" }

json-comma-or-bracket = il manque une virgule ou ]

json-value-missing = il manque une valeur

json-no-value = { $given } n’est pas une valeur de JSON

json-not-utf8 = le texte n’est pas en UTF-8

json-text-over-lines = un texte doit finir sur sa ligne ; écrire \n pour aller à la ligne

json-no-escape = ce qui suit \ n’est pas un échappement de JSON

## Refusals of ConveneSheets

sheet-unreadable = Le fichier n’est pas un classeur de tableur
    .next = L’enregistrer en .xlsx, ou le tableau en « CSV UTF-8 »

sheet-locked = Le classeur est protégé par un mot de passe
    .next = L’enregistrer sans mot de passe

sheet-too-large = Une fois décompressé, le classeur dépasse { $most } Mo, ou a trop de parties
    .next = Vérifier que c’est le bon fichier, ou enregistrer le tableau seul

sheet-empty = Aucune feuille du classeur ne contient quoi que ce soit
    .next = Enregistrer le tableau et recommencer

sheets-several = Plusieurs feuilles contiennent quelque chose : { $sheets }
    .next = Garder celle qui est voulue, par exemple { $only }, dans un classeur à part

sheet-not-sound = La feuille ne se lit pas comme un tableau de textes ; rien n’a été importé
    .next = Corriger ce qui est indiqué et enregistrer de nouveau

sheet-not-written = Le classeur ne peut pas être écrit : { $reason }
    .next = Vérifier qu’il y a de la place dans le dossier des fichiers temporaires

## Problems of ConveneSheets

part-outside = { $name } mène hors de l’archive

part-twice = { $name } figure deux fois dans l’archive

cells-merged = les cellules sont fusionnées ; les séparer

cell-has-formula = contient une formule ; y mettre sa valeur

cell-has-error = affiche { $given }

cell-unreadable = ne se lit pas telle qu’elle est enregistrée

cell-twice = est enregistrée deux fois, ou dans le désordre

sheet-too-wide = se trouve au-delà de { $rows } lignes ou de { $columns } colonnes

## Refusals of ConveneSolvers

seating-contradiction = Le plan de table ne peut être établi comme demandé
    .next = Changer ce qui est énuméré et réessayer

selection-contradiction = La sélection ne peut être établie comme demandé
    .next = Changer ce qui est énuméré et réessayer

seats-do-not-fit = Les sièges d’un tour ne correspondent pas aux personnes présentes
    .next = Ajouter ou retirer des sièges ou des tables

fixed-seats-do-not-fit = Les sièges d’un tour ne correspondent pas aux personnes présentes
    .next = Libérer des places parmi celles qui sont nommées, ou ajouter ou retirer des sièges ou
        des tables

other-plan = Le plan à réparer est celui d’une autre réunion
    .next = Établir un nouveau plan

too-few-changes =
    Aucun plan respectant toutes les règles n’a été trouvé avec { $most ->
        [one] { $most } siège changé
       *[other] { $most } sièges changés
    } ; { $fewest } suffisent
    .next = Les autoriser

fewer-than-fewest-changes =
    Aucun plan respectant toutes les règles n’a été trouvé avec { $most ->
        [one] { $most } siège changé
       *[other] { $most } sièges changés
    } ; le minimum est { $fewest }
    .next = Les autoriser

no-plan-whoever-moves =
    Aucun plan respectant toutes les règles n’a été trouvé, qui que l’on déplace ; ce n’est pas une
    preuve
    .next = Lever la règle d’une paire, libérer des sièges, ou changer les tables

no-plan-proved =
    Aucun plan ne respecte toutes les règles, qui que l’on déplace ; tous ont été essayés
    .next = Lever la règle d’une paire, libérer des sièges, ou changer les tables

instance-unreadable = Le fichier n’est pas un problème de ce type
    .next = Le comparer à la description du format dans docs/manual/solving.md

## Problems of ConveneSolvers

absent-in-that-round = la personne { $person } est absente à ce tour

contradicts-other = contredit { $other }

person-twice = nomme deux fois la même personne

lowest-above-highest = le nombre minimal dépasse le nombre maximal

no-such-person = il n’y a pas de personne { $person }

no-such-round = il n’y a pas de tour { $round }

no-such-table = il n’y a pas de table { $table }

no-such-language = il n’y a pas de langue { $language }

is-for-other-people = vaut pour { $given } personnes, non { $people }

are-for-other-people = valent pour { $given } personnes, non { $people }

round-of-other-tables = a { $given } tables, non { $tables }

fit-of-other-shape = n’est pas un nombre par personne et par table

plan-of-other-shape = n’est pas une table par tour et par personne

plan-of-other-size = le plan n’a pas { $rounds } tours de { $people } personnes

pair-meets-again = se rencontrent { $count } fois

absent-but-seated = la personne { $person } est absente mais a un siège

person-without-seat = la personne { $person } n’a pas de siège

rule-not-kept = non respecté : { $rule }

seats-outside-range = sièges : { $number }, autorisés { $lowest } à { $highest }

rule-outside-range = { $rule } : { $number }, autorisés { $lowest } à { $highest }

no-common-language = pas de langue commune : { $people } à l’écart

too-many-seats-changed = { $changes } sièges changés, autorisés { $allowed }

fixed-above-seats =
    { $held } sont fixés à { $seats } sièges ; en libérer { $count } parmi : { $places }

seats-above-present = { $seats } sièges doivent être occupés, mais { $present } personnes sont là

fixed-seats-above-present =
    avec les places fixées, { $seats } sièges doivent être occupés, mais { $present } personnes sont
    là ; en libérer { $count } parmi : { $places }

present-above-seats = { $present } personnes sont là, mais seulement { $seats } sièges

search-too-large =
    les tours multipliés par les tables et par les personnes ou les répartitions doivent valoir au
    plus { $most }, non { $cells }

value-beyond-at-table =
    doit aller de { $lowest } à { $highest } lorsque { $size } personnes sont à une table, non
    { $number }

value-beyond-when-chosen =
    doit aller de { $lowest } à { $highest } lorsque { $chosen } sont retenus, non { $number }

people-beyond = le nombre de personnes doit aller de { $lowest } à { $highest }, non { $number }

rounds-beyond = le nombre de tours doit aller de { $lowest } à { $highest }, non { $number }

tables-beyond = le nombre de tables doit aller de { $lowest } à { $highest }, non { $number }

lowest-number-beyond = le nombre minimal doit aller de { $lowest } à { $highest }, non { $number }

highest-number-beyond = le nombre maximal doit aller de { $lowest } à { $highest }, non { $number }

fit-beyond = l’adéquation doit aller de { $lowest } à { $highest }, non { $number }

changes-beyond =
    le nombre de sièges qui peuvent changer doit aller de { $lowest } à { $highest }, non
    { $number }

price-beyond = le prix doit aller de { $lowest } à { $highest }, non { $number }

candidates-beyond = le nombre de candidats doit aller de { $lowest } à { $highest }, non { $number }

at-least-beyond = le minimum doit aller de { $lowest } à { $highest }, non { $number }

at-most-beyond = le maximum doit aller de { $lowest } à { $highest }, non { $number }

score-beyond = la note doit aller de { $lowest } à { $highest }, non { $number }

cost-beyond = le coût doit aller de { $lowest } à { $highest }, non { $number }

budget-beyond = le budget doit aller de { $lowest } à { $highest }, non { $number }

to-choose-beyond = le nombre à choisir doit aller de { $lowest } à { $highest }, non { $number }

groups-beyond = le nombre de groupes doit aller de { $lowest } à { $highest }, non { $number }

size-beyond = la taille doit aller de { $lowest } à { $highest }, non { $number }

weeks-beyond = le nombre de semaines doit aller de { $lowest } à { $highest }, non { $number }

groups-times-size-beyond =
    le nombre de groupes multiplié par la taille doit aller de { $lowest } à { $highest }, non
    { $number }

lowest-size-beyond =
    la taille minimale du groupe { $group } doit aller de { $lowest } à { $highest }, non
    { $number }

highest-size-beyond =
    la taille maximale du groupe { $group } doit aller de { $lowest } à { $highest }, non
    { $number }

conflicts-with-others-listed = ne tient pas avec les autres règles énumérées

no-such-candidate = il n’y a pas de candidat { $candidate }

is-for-other-candidates = vaut pour { $given } candidats, non { $candidates }

are-for-other-candidates = valent pour { $given } candidats, non { $candidates }

no-range = { $lowest } à { $highest } n’est pas un intervalle

must-be-in-and-out = doit être retenu et doit être écarté

outside-range = { $number }, autorisés { $lowest } à { $highest }

must-be-in = doit être retenu

must-be-out = doit être écarté

above-budget = { $spent }, autorisé { $budget }

not-two-counts = n’est pas formé de deux nombres

not-two-counts-and-kind = ne commence pas par deux nombres et un type

group-without-sizes = n’a pas de tailles pour le groupe { $group }

group-lowest-above-highest = groupe { $group } : la taille minimale dépasse la taille maximale

value-outside = la valeur doit aller de { $lowest } à { $highest }

value-differs-from-line = donne à { $one } et { $other } une autre valeur qu’une ligne précédente

value-differs-from-entry = donne à { $one } et { $other } une autre valeur qu’un élément précédent

not-two-people-and-value = n’est pas formé de deux numéros de personnes et d’une valeur

no-such-two-people = il n’y a pas deux personnes { $one } et { $other }

not-groups-size-weeks = n’est pas de la forme groupes-taille-semaines, telle que 8-4-10

must-be-object = doit être un objet entre { "{ }" }, non { $given }

no-key-of-kind = n’est pas une clef du type { $kind }

must-be-of-kind = doit être "{ $kind }", non { $given }

entries-too-many = a { $count } éléments ; il peut y en avoir { $most }

more-such-entries = et autres éléments semblables : { $count }

must-be-list = doit être une liste entre [ ], non { $given }

must-be-list-of = doit être une liste [{ $columns }], non { $given }

names-what-is-not = nomme { $column }, mais il n’y en a pas

must-be-whole-number = doit être un nombre entier de { $lowest } à { $highest }, non { $given }

column-must-be-whole-number =
    { $column } doit être un nombre entier de { $lowest } à { $highest }, non { $given }

must-be-flag = doit être true ou false, non { $given }

must-be-text = doit être un texte entre guillemets, non { $given }

entries-per-person = doit avoir { $wanted } éléments, un par personne, non { $count }

entries-per-round = doit avoir { $wanted } éléments, un par tour, non { $count }

entries-per-table = doit avoir { $wanted } éléments, un par table, non { $count }

entries-per-candidate = doit avoir { $wanted } éléments, un par candidat, non { $count }

up-to-below-m = est inférieur à m, qui vaut { $least }

budget-without-cost = ne compte qu’avec cost, qui fait défaut

no-key-of-quota = { $name } n’est pas une clef d’un quota

name-missing = { $name } fait défaut

name-of-entry-before = { $name } est le nom d’un élément précédent

changes-without-previous = indique l’écart par rapport à previous, qui fait défaut

given-by-attributes-too = est donné aussi par attributes

given-by-spread-of-too = est donné aussi par spreadOf

asks-for-missing = demande { $missing }, qui fait défaut

language-not-common = vaut false, mais interpretation indique où aucune n’est nécessaire

common-language-without-langs = fait défaut, alors que les tables doivent avoir une langue commune

## Refusals of ConveneCore

travel-unusable = Le voyage n’est pas indiqué de façon à pouvoir être conservé
    .next = Indiquer ce qui est énuméré comme il est demandé ; une heure va avec son jour

meeting-invalid =
    La réunion { $code } présente { $count ->
        [one] { $count } problème
       *[other] { $count } problèmes
    } ; rien n’a été importé
    .next = Corriger les endroits indiqués dans le fichier de la réunion et l’importer de nouveau

meeting-unreadable =
    { $count ->
        [one] { $count } partie du fichier de la réunion est illisible
       *[other] { $count } parties du fichier de la réunion sont illisibles
    } ; rien n’a été importé
    .next = Corriger les endroits indiqués ; ceci montre à quoi ressemble un fichier complet

bad-rows-of-people =
    { $count ->
        [one] { $count } problème
       *[other] { $count } problèmes
    } dans le tableau des personnes ; rien n’a été importé
    .next = Corriger les endroits indiqués et importer le fichier de nouveau

bad-rows-of-holidays =
    { $count ->
        [one] { $count } problème
       *[other] { $count } problèmes
    } dans le tableau des jours fériés ; rien n’a été importé
    .next = Corriger les endroits indiqués et importer le fichier de nouveau

bad-rows-of-organisations =
    { $count ->
        [one] { $count } problème
       *[other] { $count } problèmes
    } dans le tableau des organisations ; rien n’a été importé
    .next = Corriger les endroits indiqués et importer le fichier de nouveau

bad-rows-of-applications =
    { $count ->
        [one] { $count } problème
       *[other] { $count } problèmes
    } dans le tableau des candidatures ; rien n’a été importé
    .next = Corriger les endroits indiqués et importer le fichier de nouveau

gates-not-clear = Les réponses aux conditions ne sont pas claires
    .next = Écrire une condition et yes ou no, par exemple G2=yes ; les conditions sont { $known }

bad-rows-of-reviewers =
    { $count ->
        [one] { $count } problème
       *[other] { $count } problèmes
    } dans le tableau des évaluateurs ; rien n’a été importé
    .next = Corriger les endroits indiqués et importer le fichier de nouveau

bad-rows-of-ratings =
    { $count ->
        [one] { $count } problème
       *[other] { $count } problèmes
    } dans le tableau des notes ; rien n’a été importé
    .next = Corriger les endroits indiqués et importer le fichier de nouveau

bad-rows-of-nominations =
    { $count ->
        [one] { $count } problème
       *[other] { $count } problèmes
    } dans le tableau des désignations ; rien n’a été importé
    .next = Corriger les endroits indiqués et importer de nouveau le fichier

rating-columns-missing =
    Le tableau n’a ni les colonnes criterion et points, ni aucune des colonnes { $criteria }
    .next = Écrire application,reviewer,criterion,points, ou une colonne pour chaque critère

score-weights-not-usable = Aucune note d’ensemble ne peut être calculée avec ces poids
    .next = Corriger ce qui est énuméré

panel-not-clear = Les candidatures à examiner ne sont pas clairement établies
    .next = Retirer ou fusionner celles qui sont énumérées

application-without-profile = Certaines candidatures manquent parmi les paires
    .next = Former les paires à partir de la liste close tout entière

pairs-not-comparable = Les paires ne peuvent être modélisées
    .next = Corriger ce qui est énuméré, puis recalculer

ratings-not-usable = Les notes ne peuvent être utilisées
    .next = Corriger ce qui est énuméré, puis recalculer

limits-not-usable = Les limites de la décision ne peuvent être utilisées
    .next = Corriger ce qui est énuméré

marks-not-to-be-weighed = La sûreté des notes ne peut être estimée
    .next = Faire noter deux candidatures ou plus par au moins deux évaluateurs

no-seats-keep-floors = Aucun ensemble de { $places } candidatures ne respecte tous les planchers
    .next = Abaisser l’un des planchers, élargir l’appel ou changer le nombre de places

seats-not-given-as-asked = Les places ne peuvent être attribuées comme demandé
    .next = Abaisser ce qui est énuméré, ou élargir l’appel

lottery-not-possible = Le tirage au sort ne peut avoir lieu
    .next = Corriger ce qui est énuméré ; rien n’a été tiré

nothing-left-to-draw =
    Il ne reste rien à tirer au sort : les notes et les décisions attribuent toutes les places
    .next = Faire signer

list-not-as-kept = La liste close n’est pas telle qu’elle avait été conservée
    .next = Nul ne peut être invité sur cette base ; consulter la personne chargée du contrôle

lottery-not-announced = L’appel n’annonce pas de tirage au sort qui puisse être rejoué
    .next = Publier l’empreinte du secret et le chiffre public qui sera utilisé

lottery-secret-length =
    Le secret compte { $count ->
        [one] { $count } octet
       *[other] { $count } octets
    } au lieu de 32
    .next = Prendre 32 octets de la source d’aléa du système d’exploitation

may-not-edit-meeting = { $name } n’est pas autorisé à modifier la réunion
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-edit-directory = { $name } n’est pas autorisé à modifier le répertoire
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-receive-applications = { $name } n’est pas autorisé à recevoir les candidatures
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-assign-reviews = { $name } n’est pas autorisé à attribuer les évaluations
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-record-reviews = { $name } n’est pas autorisé à enregistrer les évaluations
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-review = { $name } n’est pas autorisé à évaluer
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-score-applications = { $name } n’est pas autorisé à calculer les notes des candidatures
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-propose-selection = { $name } n’est pas autorisé à proposer la sélection
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-sign-selection = { $name } n’est pas autorisé à signer la sélection
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-issue-invitations = { $name } n’est pas autorisé à envoyer les invitations
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-record-answers = { $name } n’est pas autorisé à enregistrer les réponses
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-seat-tables = { $name } n’est pas autorisé à placer les participants aux tables
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-print-papers = { $name } n’est pas autorisé à imprimer les documents
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-view-scores = { $name } n’est pas autorisé à consulter les notes
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-view-secrets = { $name } n’est pas autorisé à consulter les informations confidentielles
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-view-call = { $name } n’est pas autorisé à consulter l’appel
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-view-meeting = { $name } n’est pas autorisé à consulter la réunion
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-view-audit = { $name } n’est pas autorisé à consulter le journal d’audit
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-keep-database = { $name } n’est pas autorisé à tenir la base de données
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-keep-accounts = { $name } n’est pas autorisé à tenir les comptes
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

login-is-no-name = { $name } est un identifiant de connexion, et les documents nomment qui décide
    .next = Indiquer son nom

too-few-applications = Il y a { $seats ->
        [one] { $seats } place ouverte
       *[other] { $seats } places ouvertes
    } et { $scored ->
        [one] { $scored } candidature notée
       *[other] { $scored } candidatures notées
    }
    .next = Noter davantage de candidatures, ou en choisir moins

no-cohort-found = { $places ->
        [one] Aucune candidature qui respecte tous les seuils minimaux n’a été trouvée
       *[other] Aucun groupe de { $places } candidatures qui respecte tous les seuils minimaux n’a
        été trouvé
    }, ce qui n’est pas une preuve
    .next = Recommencer avec un autre germe, ou abaisser l’un des seuils indiqués

no-cohort-keeps-floors = { $places ->
        [one] Aucune candidature ne respecte tous les seuils minimaux
       *[other] Aucun groupe de { $places } candidatures ne respecte tous les seuils minimaux
    } : { $floors }
    .next = Abaisser l’un de ces seuils, élargir l’appel ou modifier le nombre de places

floor-above-places = { $floors ->
        [one] Un seuil minimal exige plus que les { $places } candidatures à choisir
       *[other] { $floors } seuils minimaux exigent chacun plus que les { $places } candidatures à
        choisir
    }
    .next = En choisir davantage, ou abaisser ce qui est indiqué

band-decided = La candidature { $code } ne peut être décidée { $seated ->
        [yes] avec place
       *[no] sans place
    } : toutes les autres que les notes ne tranchaient pas l’ont été
    .next = Annuler d’abord l’une de ces décisions

decision-not-tried = La décision ne ressort pas telle qu’elle était ; rien n’est dit de changements
    .next = Voir ce qui a été décidé

floor-would-break = Avec { $code } { $seated ->
        [yes] parmi les retenues
       *[no] hors des retenues
    }, aucun échange entre candidatures non tranchées ne respecte les seuils minimaux
    .next =
        Se prononcer d’abord sur une autre candidature qui compte pour les seuils indiqués, ou en
        rester là

scores-outdated =
    Des évaluations, des réponses ou des candidatures ont changé depuis le calcul des notes
    .next = Les recalculer

not-reviewed =
    Certaines candidatures remplissent toutes les conditions de l’appel et n’ont jamais été
    examinées
    .next = Les faire examiner, ou confirmer pour chacune que cela est voulu

seats-lost = Certaines personnes invitées perdraient leur place
    .next =
        Confirmer pour chacune que cela est voulu, ou décider autrement ; d’ici là, elles la gardent

not-concerned = Certaines des candidatures nommées ne sont pas concernées
    .next = N’en nommer aucune autre

nothing-to-seat = Personne ne peut encore être placé
    .next = Compléter ce qui est indiqué, puis recommencer

applications-not-here = Certaines candidatures ne sont pas ici à évaluer
    .next = Voir lesquelles existent

no-reviewers = Personne n’évalue encore cette réunion
    .next = Inscrire des évaluateurs

# Where nothing is known that would help but more reviewers.
reviewers-too-few =
    Il manque { $needed ->
        [one] { $needed } évaluation
       *[other] { $needed } évaluations
    } au total à { $count ->
        [one] { $count } candidature
       *[other] { $count } candidatures
    }, et les personnes qui peuvent les lire peuvent en assurer { $available }
    .next = Inscrire d’autres évaluateurs

# What to do next names up to three ways; one whose number is 0 is no way.
reviews-cannot-be-assigned =
    Il manque { $needed ->
        [one] { $needed } évaluation
       *[other] { $needed } évaluations
    } au total à { $count ->
        [one] { $count } candidature
       *[other] { $count } candidatures
    }, et les personnes qui peuvent les lire peuvent en assurer { $available }
    .next =
        Au choix : { $least ->
            [0] { "" }
           *[other] admettre { $least } par évaluateur (--load { $least }){ $missing ->
                [0] { $fewer ->
                    [0] { "" }
                   *[other] { ", ou " }
                }
               *[other] { ", ou " }
            }
        }{ $missing ->
            [0] { "" }
            [one] inscrire encore { $missing } personne sans conflit d’intérêts{ $fewer ->
                [0] { "" }
               *[other] { ", ou " }
            }
           *[other] inscrire encore { $missing } personnes sans conflit d’intérêts{ $fewer ->
                [0] { "" }
               *[other] { ", ou " }
            }
        }{ $fewer ->
            [0] { "" }
           *[other] se contenter de moins d’évaluations par candidature (--reviews { $fewer })
        }

ratings-not-recorded = Certaines notes ne peuvent être enregistrées
    .next = Retirer celles qui sont énumérées et enregistrer le reste

conflict-of-interest = Certaines notes proviennent d’évaluateurs en conflit d’intérêts
    .next = Retirer ces notes ; une autre personne doit évaluer

may-not-serve-pages = { $name } ne peut agir sur une page : seul le compte des pages le peut
    .next = Lancer les pages sous un compte qui ne fasse rien d’autre

may-not-view-people = { $name } n’est pas autorisé à consulter tout ce qui est conservé sur une personne
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

may-not-erase-people = { $name } n’est pas autorisé à effacer des données personnelles
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

forgotten-list-unreadable = Ceci n’est pas une liste des personnes effacées
    .next = Donner une liste telle que `convene person forgotten` l’a imprimée

## Problems of ConveneCore

time-without-day = est une heure sans jour

leaves-before-arriving = est avant l’arrivée, le { $day }

neither-yes-nor-no = { $given } n’est ni yes ni no

no-line-of-list = n’est ni « forgotten ID TIME » ni « objection ID HASH TIME »

not-days-to-answer = { $days } n’est pas un nombre de jours de 1 à 365 ; à omettre là où les sièges sont
    retenus

no-role-there = aucun rôle de { $name } ne le permet là

no-role-in-house = { $name } n’a de rôles que dans certaines réunions

stands-there-twice = { $name } y figure deux fois

meeting-code-shape =
    un code compte de 2 à 32 lettres capitales, chiffres et traits, sans commencer par un trait

meeting-without-language = il faut au moins une langue

remote-room-not-https = commence par https:// et n’a pas d’espace, comme une adresse de navigateur

symbol-shape =
    une cote compte de 2 à 80 lettres latines, chiffres et signes comme / sans espaces, une capitale d’abord, par exemple E/2038/1

no-table-with-screen =
    aucune table n’a d’écran ; { $remote ->
        [one] 1 personne à distance est placée sans écran
       *[other] { $remote } personnes à distance sont placées sans écran
    }

screens-too-few =
    { $remote ->
        [one] 1 personne participe à distance
       *[other] { $remote } personnes participent à distance
    }, et les tables avec écran ont { $places ->
        [one] 1 place
       *[other] { $places } places
    } ; les autres sont placées sans écran

sat-without-screen = n’a pas d’écran, et y sont à distance : { $codes }

meeting-zone-unknown = { $zone } n’est pas un fuseau horaire tel que Asia/Beirut

meeting-ends-before = { $ends } précède { $starts }

no-mail-address = { $given } n’est pas une adresse électronique telle que office@example.org

fewer-than-none = il ne peut y en avoir moins de zéro

wording-missing = pas de texte en { $languages }

topic-key-shape = la clef { $given } n’est pas une lettre minuscule

versions-from-one = les versions se comptent à partir de 1

nothing-to-score-by = rien sur quoi fonder une note

weight-not-above-zero = { $weight } n’est pas supérieur à 0

anchors-not-five = { $count } au lieu de 5, un pour chaque valeur de 0 à 4 points

no-such-principle = { $principle } n’est pas l’un des principes 1 à 7

outcomes-empty = à omettre lorsqu’il n’y en a pas

outcome-code-shape = un code se compose de lettres capitales, de chiffres, de points et de traits

too-many-reviews = il n’en faut pas plus de { $most }

too-few-reviews = il en faut au moins une par candidature

no-such-place-to-fill = { $name } ne se remplit pas ; ce qui se remplit : { $known }

letter-without-deadline = { $kind } ne demande pas de réponse, et n’a donc pas de date limite

letter-never-sealed = { $kind } ne peut attendre d’être signée

step-without-name = une étape a un nom, par exemple director

step-without-holder = personne ne pourrait donner cet accord : indiquer le login d’un compte

route-without-reader = indiquer une personne du répertoire, par son adresse électronique ou son nom entier

no-criterion-of-rubric = { $criterion } n’est pas un critère de la grille d’évaluation

practice-marks-missing = pas de note sur { $criteria }

floor-without-values = aucune valeur ne compterait

floor-value-no-sector = { $value } n’est pas un secteur connu

floor-value-no-country = { $value } n’est pas un pays connu

floor-value-no-gender = { $value } n’est pas un genre connu

floor-value-no-language = { $value } n’est pas une langue connue

floor-value-no-newcomer = { $value } n’est pas une valeur connue pour les nouveaux venus

number-below = { $number } est inférieur à { $least }

floor-above-open-places = { $lowest } sur { $open } places ouvertes, cela ne se peut

floors-above-open-places =
    { $floors } demandent ensemble { $sum } personnes, pour { $open } places ouvertes

room-for-nobody = personne n’y tient

agenda-items-from-one = les points se comptent à partir de 1

meeting-without-day = la réunion n’a pas de jour { $day }

session-ends-early = { $end } n’est pas après { $start }

no-room-above = { $room } n’est pas une salle indiquée plus haut

no-agenda-item = { $item } n’est pas un point de l’ordre du jour

no-topic = { $topic } n’est pas un thème

sessions-clash =
    se tient dans { $room } en même temps que { $other }, le jour { $day } de { $start } à { $end }

room-too-small =
    { $room } contient { $capacity } personnes, et { $people } doivent s’y réunir

tables-from-one = les tables se comptent à partir de 1

tables-seat-too-few =
    toutes les tables ensemble accueillent { $seats } personnes sur { $people }

tables-need-too-many = toutes les tables ensemble demandent { $lowest } personnes sur { $places }

no-pattern-of-meeting = n’a pas de modèle de réunion auquel comparer

list-too-long = a { $count } éléments, plus que { $most }

text-over-lines = est un texte d’une ligne, et en occupe plusieurs

name-not-known-here = { $name } n’est pas connu ici : mal écrit, ou d’une autre partie

no-whole-number = { $given } n’est pas un nombre entier

number-beyond = { $given } dépasse { $most }

part-not-readable = une partie en est illisible

part-empty = est vide

text-belongs-here = il faut ici un texte entre guillemets

flag-belongs-here = il faut ici true ou false

number-belongs-here = il faut ici un nombre entier

list-belongs-here = il faut ici une liste entre [ ]

object-belongs-here = il faut ici une partie entre { "{ }" }

must-be-one-of = doit être l’un des suivants : { $allowed }

part-fault = { $why }

person-taken-once = { $name } figure déjà à la ligne { $row } ; pris une seule fois

person-differs = { $name } figure à la ligne { $row } avec une autre valeur pour { $columns }

person-without-name = la personne n’a pas de nom

characters-lost = { $given } contient des caractères perdus avant d’arriver ici

mailbox-shared = { $mailbox } sert à { $people } personnes, aux lignes { $rows }

name-of-another = { $name } est aussi le nom d’une autre personne à la ligne { $row }

name-nearly-of = { $name } est presque le nom de { $other } à la ligne { $row }

not-one-of = { $given } n’est pas l’un des suivants : { $known }

organisation-of-two-sectors = { $name } est { $before } dans une ligne précédente, ici { $sector }

person-without-country = la personne n’a pas de pays

gender-not-known = { $given } n’est ni f, ni m, ni x, ni vide

no-language-code = { $given } n’est pas un code de langue tel que ar

language-not-named = aucune langue n’est indiquée

language-taken =
    { $rows ->
        [one] { $rows } ligne n’indique
       *[other] { $rows } lignes n’indiquent
    } aucune langue ; { $language } a été pris

application-not-named = aucune candidature n’est indiquée

no-application-of-meeting = { $application } n’est pas une candidature à la réunion

no-answer-number = { $given } n’est pas le numéro d’une réponse

criterion-not-named = aucun critère n’est indiqué

rated-already = { $reviewer } a déjà noté { $application } sur { $criterion } à la ligne { $row }

mark-off-scale = { $given } n’est pas sur l’échelle 0, 1, 2, 3, 4

blanks-cannot-judge =
    { $count ->
        [one] { $count } cellule vide a été lue
       *[other] { $count } cellules vides ont été lues
    } comme ne peut juger

no-points-column = pas de colonne de points

reviewer-read-as = { $name } a été lu comme { $reviewer }

reviewer-same-name = { $name } est aussi le nom de { $other }

reviewer-near-name = { $name } est presque aussi le nom de { $other }

reviewer-fits-several = { $given } convient à { $reviewers } : écrire l’adresse

reviewer-not-named = aucun évaluateur n’est indiqué

reviewer-not-known =
    { $given } n’est pas connu{ $growing ->
        [yes] { " " }; en écrire un nouveau ainsi : Name <name@example.org>
       *[no] { "" }
    }

reviewer-nearly-known =
    { $given } n’est pas connu, mais presque le nom de { $near }{ $growing ->
        [yes] { " " }; en écrire un nouveau ainsi : Name <name@example.org>
       *[no] { "" }
    }

same-address-already = { $name } figure déjà à la ligne { $row } avec la même adresse

stands-in-row-already = { $given } figure déjà à la ligne { $row }

no-topic-of-meeting = { $topic } n’est pas un thème de la réunion

nominator-not-named = l’auteur de la désignation n’est pas indiqué

head-of-delegation-already = le chef de cette délégation figure déjà à la ligne { $row }

capacity-not-stated = la qualité n’est pas indiquée ; elle est l’une des suivantes : { $known }

capacity-of-states = { $capacity } vaut pour les personnes désignées par un État

no-note-day = { $given } n’est pas une date telle que 2007-07-02

note-without-number = la note a une date et pas de numéro
note-without-date = la note a un numéro et pas de date

load-out-of-range = { $given } n’est pas un nombre de 1 à 9999

application-code-shape = { $given } n’est pas un code tel que A-0012 : A, un trait, 4 à 9 chiffres

no-gate-of-rubric = { $gate } n’est pas une condition de la grille d’évaluation de la réunion

offers-beyond-counted =
    { $rows ->
        [one] { $rows } ligne cite plus de { $counted } apports
       *[other] { $rows } lignes citent plus de { $counted } apports
    } : tous sont conservés, et les { $counted } premiers comptent pour les notes et les places

needs-beyond-counted =
    { $rows ->
        [one] { $rows } ligne cite plus de { $counted } besoins
       *[other] { $rows } lignes citent plus de { $counted } besoins
    } : tous sont conservés, et les { $counted } premiers comptent pour les notes et les places

topics-not-one-to-three = nombre de thèmes : { $count } au lieu d’un à trois

topic-twice = un thème est indiqué deux fois

outcome-without-catalogue = { $outcome } est cité, mais la réunion n’a pas de textes convenus

outcome-not-in-catalogue = { $outcome } ne figure pas parmi les textes convenus de la réunion

outcome-twice = un texte convenu est cité deux fois

no-sum-of-money = { $given } n’est pas une somme telle que 25000.00 USD

no-target-day = { $given } n’est pas une date telle que 2008-09-05

target-missing = il n’y a pas d’objectif auquel cela se rapporte

organisation-without-name = l’organisation n’a pas de nom

encoding-reads-as = { $given } se lit { $repaired }

encoding-was-read-as = { $given } a été lu { $repaired }

sector-without-organisation =
    { $sector } n’est pas retenu : un secteur est celui d’une organisation, et aucune n’est nommée ici

sector-not-told =
    { $word } ne désigne aucun secteur ; laissé indéterminé dans { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    }

encoding-repaired =
    le codage de { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    } a été réparé, les lignes telles que lues sont conservées

encoding-kept =
    le codage de { $rows ->
        [one] { $rows } ligne
       *[other] { $rows } lignes
    } est altéré et a été conservé

answers-too-many = { $count } réponses dans une cellule, pour { $most } au plus

answer-no-day = { $answer } : { $given } n’est pas une date

answer-not-one-of = { $answer } : { $given } n’est pas l’un des suivants : { $known }

answer-no-priority = { $answer } : { $given } n’est pas une priorité, 1, 2 ou 3

answer-no-years =
    { $answer } : { $given } ne sont pas des années telles que 2004-2006, 2005 ou 2006-

answer-without-title = { $answer } : le partenariat n’a pas de titre

answer-sector-unknown = { $answer } : { $given } contient un secteur inconnu

answer-off-topic = { $answer } : { $topic } n’est pas un thème de la réunion

answer-without-topic = { $answer } : aucun thème de la réunion n’est indiqué

answer-no-size = { $answer } : { $given } n’est pas une ampleur, S, M ou L

answer-no-country = { $answer } : { $given } n’est ni le nom d’un pays ni son code de la norme ISO 3166

number-not-between = { $number } n’est pas compris entre { $lowest } et { $highest }

number-lies-outside = { $number } ne se situe pas entre { $lowest } et { $highest }

weights-both-zero = le mérite et le partenariat valent tous deux 0

listed-more-than-once = figure plus d’une fois dans la liste

by-the-same-person = émane de la même personne que { $earlier }

profile-missing = n’a pas de profil

merit-too-far = a un mérite à plus de cinq écarts de la moyenne

interest-without-weight = ne donne pas au thème { $topic } un poids de 1 à 1000

rating-off-rubric = porte sur un critère que la grille d’évaluation n’a pas

rating-given-twice = a été donnée plus d’une fois

rubric-without-criteria = n’a pas de critères

criterion-more-than-once = y figure plus d’une fois

criterion-without-weight = n’a pas de poids compris entre 1 et 1000

seats-beyond-applications =
    { $places } places ne peuvent être attribuées à { $candidates } candidatures

floor-beyond-group = en demande { $lowest } sur { $members }

floor-beyond-seats = demande plus de { $places } places

no-band = { $lowest } à { $highest } n’est pas un intervalle compris entre 0 et 1000

less-than-zero = { $number } est inférieur à 0

no-candidate-for-seat = n’est pas candidat à une place ouverte

seated-already = a déjà une place

lottery-other-secret = n’est pas celui dont l’empreinte a été publiée

lottery-breaks-floors =
    ne peuvent être respectés avec les { $count } entre lesquels le tirage a lieu

lottery-commitment-shape = n’est pas formé de 64 chiffres hexadécimaux en minuscules

lottery-form-shape = n’est pas une forme telle que 0.00 ou 00-00-00 : { $given }

lottery-value-form = n’est pas écrit comme annoncé : { $form }

lottery-value-not-said = n’est pas indiqué

floor-asks-for = au moins { $lowest }

reviewed-or-unfit = a été examinée, ou ne remplit pas les conditions

loses-no-seat = n’y perd aucune place

concerns-applicant = { $name }

nobody-accepted-yet = personne n’a encore accepté

has-no-round-tables = ne comporte aucune séance de tables rondes

there-are-no-tables = il n’y en a pas

left-without-seat = au mieux sans siège : { $codes }

pair-not-kept = règle non respectée : { $one } et { $other } { $apart ->
    [yes] séparées
   *[no] ensemble
}

room-holds-fewer = capacité de { $room } : { $capacity } ; personnes présentes : { $present }

no-seat-yet = pas encore de siège : { $codes }

absent-still-seated = { $absent ->
    [one] { $absent } personne absente a encore un siège
   *[other] { $absent } personnes absentes ont encore un siège
}

table-not-as-allowed = personnes assises : { $seated } ; autorisées : de { $lowest } à { $highest }

table-stays-empty = reste vide, pour que personne ne soit à table sans compagnie
table-asks-for-fewer = accepte dès { $lowest } au lieu de { $asked }, faute de participants
not-an-application-here = n’est pas une candidature de la réunion

may-be-nominated =
    en attente : il s’agit peut-être de { $name }, désignation { $nomination } ({ $mailbox ->
        [yes] même adresse électronique
       *[no] noms presque identiques
    })

lacks-reviews =
    évaluations manquantes : { $count } ; { $readable ->
        [yes] lecture encore possible par { $readers }
       *[no] plus personne ne peut la lire
    }{ $barred ->
        [yes]  ; en conflit d’intérêts : { $bars }
       *[no] { "" }
    }

may-take-no-more = ne peut en prendre davantage

review-taken-back = a été retirée : un conflit d’intérêts a été constaté

# Conflicts of interest by their kind, and what each rests on.
conflict-declared = conflit déclaré : { $note }

# The reviewer is the applicant.
conflict-applicant = propre candidature : { $note }

# Both work for one organisation.
conflict-colleague = collègues : { $note }

# Their organisations stand in the directory twice, under a name that both bear.
conflict-alias = même organisation sous deux entrées : { $note }

# Both serve the government of one country.
conflict-delegation = même gouvernement : { $note }

# The reviewer applies for one of the same seats.
conflict-co-applicant = candidature aux mêmes sièges : { $note }

# The applicant names the reviewer as referee or as who put them forward.
conflict-nominator = référence ou présentation de la candidature : { $note }

# Their organisations are or lately were partners.
conflict-past-partner = partenariat présent ou récent : { $note }

# Somebody else reads in their place.
conflict-replaced = lecture confiée à une autre personne : { $note }

review-not-here = n’est pas une évaluation à rendre ici

not-in-rubric = n’est pas un critère de la grille d’évaluation

not-an-answer-here = { $answer } n’est pas une réponse de cette candidature

## Talk: Partnerships

report-kept = ce que disent les partenaires de { $code } est enregistré

partnership-would-be-announced = serait annoncé : { $partnership }

partnership-announced = annoncé : { $partnership }

partnership-confirmed = tous les partenaires ont confirmé leur rôle : { $partnership }

partners-confirmed = partenaires ayant confirmé leur rôle : { $confirmed } sur { $partners }

principle-answered = réponse enregistrée, { $principle } : { $partnership }

partnership-lacks-nothing = rien ne manque : { $partnership } pourrait être reconnu

partnership-recognised = reconnu par { $by } : { $partnership }

partnership-ended = terminé : { $partnership }

principle-worded = { $principle } : libellé propre à la réunion enregistré

partner-in-role = { $number }. { $name } : { $role }

partner-does = { $name } : { $role }

partner-confirmed = confirmé par { $who } le { $day } ({ $how })

partner-has-not-confirmed = pas encore confirmé

principle-asks = (sans réponse) { $question }

place-partner = partenaire { $number }

place-principle = principe { $number }

## Partnerships: what is asked before one is recognised

principle-purpose = À quoi les partenaires s’engagent-ils, et en quoi cela contribue-t-il à la mise en œuvre de ce que les gouvernements ont convenu ?

principle-voluntary = Comment les partenaires se sont-ils associés de leur plein gré, et comment se partagent-ils les responsabilités, dans le respect mutuel et celui des valeurs des Nations Unies ?

principle-agreed-outcome = Quel résultat convenu le partenariat aide-t-il à atteindre, sans se substituer aux engagements des gouvernements ?

principle-sectors = Qui participe, d’au moins deux secteurs, et quels acteurs importants pour ces travaux ne comptent pas encore parmi les partenaires ?

principle-added-value = Qu’y a-t-il de nouveau : qu’est-ce qui ne se ferait pas, ou pas à la même échelle, sans le partenariat ?

principle-target = Quel objectif doit être atteint, comment le mesure-t-on, et pour quelle date ?

principle-funding = De quelles sources provient le financement : qu’est-ce qui est assuré pour commencer, et qu’est-ce qui n’est qu’attendu ?

## Talk: The day

attendance-of = { $person } : { $attendance }

attendance-counts = présents : { $attended }, absents : { $absent }, encore attendus : { $expected }

ask-no-shows =
    Enregistrer l’absence de { $number ->
        [one] { $number } participant
       *[other] { $number } participants
    } ?

## Talk: Commitments

promises-alone = { $who } : { $what } (pour le { $due })

promises-with = { $who }, avec { $with } : { $what } (pour le { $due })

commitment-kept = enregistré sous { $code }

commitment-changed = { $code } est modifié

commitment-settled = { $code } : { $status }

## Refusals of ConveneKeeping

backup-not-removed = Suppression de { $path } impossible : { $reason }
    .next =
        Vérifier à qui appartiennent ce fichier et son répertoire ; la nouvelle sauvegarde est complète

invariants-left =
    Arrêt : { $tried } invariants sur { $all } ont été vérifiés et sont respectés ; le suivant est { $name }
    .next = Donner son nom pour reprendre à cet endroit

## Problems of ConveneKeeping

invariants-not-asked = n’a plus été vérifié, ni ce qui vient après

last-acts-on-one-server =
    les derniers actes peuvent n’être que sur ce serveur, même si d’autres le suivent ; y nommer ceux qui
    le suivent

last-acts-behind =
    les derniers actes peuvent n’être que sur ce serveur : { $size } de son journal ne sont sur aucun autre en
    ce moment ; y nommer ceux qui le suivent

writes-wait-for-server =
    toute écriture attend, car rien de ce qui y est nommé ne suit ; le démarrer, ou ne plus le nommer

## Talk: Backups that are read back

step-read-back = relus

backup-read-back = relue d’un bout à l’autre (tables : { $tables }, lignes : { $rows })

backup-not-sealed-here = note : aucune clé de cette maison ne l’a scellée

backup-as-of = état au { $instant } : { $meetings }

backups-removed = supprimées, les plus récentes étant conservées (nombre : { $kept }) : { $names }

## Refusals of ConveneService

database-is-replica = La base de données qui répond en suit une autre et n’accepte aucune écriture
    .next =
        Indiquer dans CONVENE_DATABASE le serveur qui les accepte, ou tous ensemble avec
        target_session_attrs=read-write

pooler-unusable = CONVENE_POOLER indique { $given }, mais seul le mode transaction est connu
    .next =
        Indiquer transaction si un répartiteur de connexions attribue à chaque transaction l’une de ses
        sessions ; sinon ne rien indiquer

pooler-in-the-way =
    Un répartiteur de connexions n’attribue une session que pour une transaction, et il en faut ici une qui
    dure : envoi des lettres, sauvegardes et restaurations
    .next =
        Indiquer dans CONVENE_DIRECT l’adresse du serveur lui-même, à côté de celle du répartiteur

server-left-behind =
    { $host } est resté en arrière : il est de génération { $generation }, et un serveur de génération
    { $latest } a été promu depuis
    .next =
        Le retirer du réseau et le refaire à partir de celui qui a été promu ; s’il doit malgré tout recevoir
        les écritures :

servers-not-forgotten = Impossible d’écrire { $path }, qui dit quels serveurs ont été vus
    .next = Devenir propriétaire du fichier et de son dossier, ou le supprimer

## Documents du secrétariat : en-têtes

distribution-general = Distr. générale
distribution-limited = Distr. limitée
distribution-restricted = Distr. restreinte
classification-unclassified = Non classifié
classification-confidential = CONFIDENTIEL
classification-strictly-confidential = STRICTEMENT CONFIDENTIEL
original-in = Original : { $language }
emblem-of = Emblème : { $organisation }

## Refusals of ConveneCore

emblem-unusable = Cet emblème ne peut être accepté
    .next = L’enregistrer en SVG simple, ou en PNG de 1200 points sur 1200 au plus, et reprendre ce fichier

## Problems of ConveneCore

emblem-too-large = dépasse { $most } Ko
emblem-is-no-png = n’est ni un SVG ni un PNG
emblem-dots = compte { $width } points sur { $height } ; de { $least } à { $most } par côté sont dessinés
emblem-damaged = est endommagé, ou d’une sorte de PNG qui n’est pas dessinée
symbol-series = ce qui est republié, rectifié ou complété se termine par /Rev., /Corr. ou /Add. et un numéro à partir de 1, par exemple E/2038/1/Rev.1
original-not-among-languages = { $language } n’est pas une langue de la réunion

## Refusals of ConveneService

paper-has-no-head = { $paper } se découpe et se plie, sans en-tête
    .next = Ont un en-tête : { $papers }

no-such-disclaimer =
    Il n’y a pas de paragraphe { $number } au bas des documents : { $count ->
        [0] aucun n’y figure
        [one] un seul y figure
       *[other] { $count } y figurent
    }
    .next = Voir ce que le fichier de la réunion dit des en-têtes

no-symbol-to-revise = { $symbol } ne porte pas de cote que Rev., Corr. ou Add. pourrait suivre
    .next = Dire sous quelle cote il est enregistré

## Talk: heads of papers

emblem-kept = les documents portent désormais cet emblème
emblem-gone = les documents ne portent pas d’emblème

## Papers of the office

provisional-agenda-annotated = Ordre du jour provisoire annoté
annotations = Annotations
agenda-not-set = L’ordre du jour n’est pas encore arrêté.
item-taken-up = { $times ->
        [one] Ce point sera examiné à la date et à l’heure suivantes :
       *[other] Ce point sera examiné aux dates et heures suivantes :
    }
item-not-scheduled = La date d’examen de ce point n’est pas encore connue.
information-note = Note d’information à l’intention des participants
note-meeting = La réunion
note-convened = La réunion est convoquée par { $organisation }.
note-opens = Elle s’ouvrira le { $day } à { $time }.
note-room = Lieu : { $room }.
note-no-programme = Le programme n’est pas encore arrêté.
note-remote = Les personnes empêchées de venir peuvent participer à distance ; l’adresse de la salle figure dans la lettre adressée à chacune.
note-registration = Inscription et badges
note-register = Inscription des participants : { $day }, { $times }.
note-register-unknown = La date et le lieu de l’inscription seront communiqués ultérieurement.
note-badges =
    Les participants sont priés de porter leur badge en permanence ; seuls les noms dûment enregistrés figurent
    sur la liste des participants.
note-languages = Langues et interprétation
note-interpreted-tables = L’interprétation est assurée aux tables rondes suivantes : { $tables }.
note-interpretation-unknown = Les informations relatives à l’interprétation seront communiquées ultérieurement.
note-costs = Frais de voyage et indemnité journalière de subsistance
note-costs-unknown =
    Les modalités de prise en charge des frais de voyage et de versement de l’indemnité journalière de
    subsistance seront communiquées ultérieurement.
note-visas = Visas
note-visas-unknown = Les conditions de délivrance des visas seront communiquées ultérieurement.
note-visa-letter =
    Les participants qui ont besoin d’un visa peuvent demander au secrétariat une lettre d’appui à leur demande de
    visa, en indiquant leur nom, leur nationalité et le numéro de leur passeport.
note-accommodation = Hébergement
note-accommodation-unknown = Les hôtels et leurs tarifs seront communiqués ultérieurement.
note-transport = Transports sur place
note-transport-unknown = Les moyens d’accès au lieu de la réunion seront communiqués ultérieurement.
note-health = Santé
note-health-unknown = Les exigences sanitaires seront communiquées ultérieurement.
note-security = Sécurité
note-security-unknown = Les conditions d’accès aux locaux seront communiquées ultérieurement.
note-other = Questions diverses
note-papers = Les documents suivants sont publiés pour la réunion :
telephone = Téléphone

nomination-form = Formulaire de désignation
nominee-seats = { $seats ->
        [0] Aucune place n’est réservée aux participants désignés.
        [one] Une place est réservée à un participant désigné.
       *[other] Il est réservé { $counted } places aux participants désignés.
    }
nominee-last-day-unknown = La date limite des désignations n’est pas encore fixée.
nominee-return = Prière de renvoyer ce formulaire, accompagné d’une note verbale ou d’une lettre officielle, à
nominee-nominated-by = Désignation
nominee-government = Gouvernement ou organisation
nominee-note = Numéro et date de la note verbale ou de la lettre
nominee-participant = Participant
nominee-title = Titre de civilité (M., Mme, Dr, S. E.)
nominee-family-name = Nom de famille, comme sur le passeport
nominee-given-names = Prénoms, comme sur le passeport
nominee-other-script = Nom complet dans les autres écritures employées dans les documents
nominee-sex = Sexe
nominee-nationality = Nationalité
nominee-passport = Numéro et date d’expiration du passeport
nominee-position = Fonction
nominee-organization = Ministère ou organisation et service
nominee-country = Pays et ville
nominee-telephone = Téléphone, avec l’indicatif du pays
nominee-address = Adresse postale
nominee-languages = Langues de travail
nominee-capacity = Qualité et besoins
nominee-capacity-of = Qualité : membre d’une délégation officielle, expert désigné par le Gouvernement ou participant à titre personnel
nominee-role = Chef de délégation, suppléant ou membre
nominee-attends = Participation : en personne ou à distance
nominee-visa-letter = Lettre d’appui à une demande de visa : oui ou non
nominee-needs = Régime alimentaire et besoins d’accessibilité
nominee-contribution = Partenariats
nominee-offers = Ce qui pourrait être offert à des partenaires
nominee-seeks = Ce qui est recherché auprès de partenaires
nominee-endorsement = Approbation de l’autorité de désignation
nominee-official = Nom et titre du fonctionnaire
nominee-signature = Signature et sceau
nominee-day = Date

note-verbale = Note verbale
note-verbale-opening =
    { $convener } présente ses compliments aux Gouvernements de ses États membres et a l’honneur de les inviter à se
    faire représenter { $to-meeting }, qui aura lieu{ $tentative ->
        [yes] , en principe,
       *[no] { "" }
    } { $days }, { $place }.
note-verbale-request = { $seats ->
        [0] Les Gouvernements sont priés de bien vouloir faire connaître au secrétariat les personnes qu’ils souhaitent désigner.
        [one]
        Une place est réservée à un participant désigné. Les Gouvernements sont priés de bien vouloir procéder à la
        désignation par une note verbale, accompagnée du formulaire ci-joint.
       *[other]
        Il est réservé { $counted } places aux participants désignés. Les Gouvernements sont priés de bien vouloir
        désigner les leurs par une note verbale, accompagnée du formulaire ci-joint, et d’indiquer le chef ou la cheffe
        de chaque délégation.
    }
note-verbale-enclosures = Pièces jointes : { $papers }.
note-verbale-farewell =
    { $convener } saisit cette occasion pour renouveler aux Gouvernements de ses États membres les assurances de sa
    très haute considération.
note-verbale-day = { $city }, le { $day }

report-draft = Rapport de la réunion (projet)
report-to-be-written = [à compléter]
report-introduction = Introduction
report-convened = { $organisation } a convoqué { $meeting }.
report-objectives = Les objectifs de la réunion étaient les suivants :
report-conclusions = Conclusions et recommandations
report-partnerships = Partenariats et engagements
report-announced = { $number ->
        [0] Aucun partenariat n’a été annoncé à la réunion.
        [one] Un partenariat a été annoncé à la réunion :
       *[other] Les { $counted } partenariats suivants ont été annoncés à la réunion :
    }
report-promised = { $number ->
        [0] Aucun engagement n’a été consigné à la réunion.
        [one] Un engagement a été consigné à la réunion :
       *[other] Les { $counted } engagements suivants ont été consignés à la réunion :
    }
report-what = Objet
report-partners = Partenaires
report-who = Auteur et autre partie
report-by = Échéance
report-discussion = Thèmes de discussion
report-taken-up = La séance « { $session } » s’est tenue le { $day }, { $times }.
report-item = { $title } (point { $number } de l’ordre du jour)
report-led-by-chair = La présidence a été assurée par { $names }.
report-led-by-moderator = La modération a été assurée par { $names }.
report-led-by-presenter = Un exposé a été fait par { $names }.
report-led-by-rapporteur = Un compte rendu a été fait par { $names }.
report-statements = Des déclarations ont été faites par les représentants et représentantes des entités suivantes :
report-organization = Organisation des travaux
report-date-and-venue = Date et lieu
report-held = La réunion s’est tenue { $days }. Lieu : { $place }.
report-attendance = Participation
report-attended = { $number ->
        [0] Aucun participant n’a assisté à la réunion.
        [one] Un participant a assisté à la réunion.
       *[other] La réunion a rassemblé { $counted } participants.
    }
report-from-countries = { $number ->
        [0] Aucun pays n’était représenté.
        [one] Un pays était représenté.
       *[other] En tout, { $counted } pays étaient représentés.
    }
report-attendance-not-recorded =
    La participation n’a pas été consignée ; les chiffres sont ceux des personnes attendues.
report-attendance-unknown = { $number ->
        [0] La présence de chacun a été consignée.
        [one] La présence d’un participant n’a pas été consignée.
       *[other] La présence de { $counted } participants n’a pas été consignée.
    }
report-number = Nombre
report-beside = Étaient aussi présents : { $people }.
report-agenda = Ordre du jour
report-agenda-was = L’ordre du jour de la réunion était le suivant :
report-annex-participants = Annexe I. Liste des participants
report-annex-documents = Annexe II. Liste des documents
report-country = Pays

about-provisional-agenda = Les points, et l’objet de chacun.
about-organization-of-work = L’horaire de chaque journée.
about-information-note = Lieu, inscription, langues, frais, visas et autres questions pratiques.
about-note-verbale = Prie les Gouvernements de désigner des participants.
about-nomination-form = Ce que les Gouvernements remplissent pour désigner un participant.
about-report = Participation, ordre du jour, partenariats et engagements, avec la place des conclusions.
about-selection-report = Ce qui a été décidé des places ouvertes, pour qui demande comment.

section-ordinals = I / II / III / IV / V / VI / VII / VIII / IX / X / XI / XII / XIII / XIV / XV
section = { $ordinal }. { $title }
papers-printed = { $number ->
        [one] { $number } fichier est dans { $folder }
       *[other] { $number } fichiers sont dans { $folder }
    }
papers-left-out = non imprimés, faute de contenu à ce jour ou du droit de le voir, ou parce qu’ils ne s’impriment que nommément : { $papers }

signature-block = Signature

list-plan-numbers = Entre parenthèses : le numéro du plan de table et des chevalets.
list-totals = Participants par pays et par sexe
list-women = Femmes
list-men = Hommes
list-sex-not-stated = Non précisé
list-total = Total
list-as-at = État au { $day }
## Refusals of ConveneService

published-agenda-clashes = À l’ordre du jour publié de { $code }, une personne serait en deux endroits à la fois
    .next = Confier l’une des séances à quelqu’un d’autre, ou la déplacer

## Problems of ConveneCore

in-two-at-once = { $name } a aussi la charge de { $other } au même moment

session-in-skipped-hour = les horloges de { $zone } sautent { $time } ce jour-là

session-in-doubled-hour = les horloges de { $zone } indiquent deux fois { $time } ce jour-là : préciser laquelle dans les notes

named-two-at-once = { $name } figure aussi dans { $other } au même moment

outside-opening-hours = se tient en dehors des heures d’ouverture du bâtiment, de { $opens } à { $closes }

no-break-until = les participants siègent { $minutes } minutes sans pause, jusqu’à la fin de { $other } à { $end }

## Refusals of ConveneSheets

xml-unreadable = Le fichier n’est plus lisible comme XML à partir de la ligne { $line }
    .next = Redemander le fichier tel que le programme l’a écrit

## Refusals of ConveneCore

schedule-unknown = Le fichier n’est pas un programme lisible
    .next = Donner schedule.xml ou schedule.json tels que frab et pretalx les écrivent, ou un fichier de calendrier (.ics)

schedule-unusable =
    { $count ->
        [one] Le programme présente { $count } défaut ; rien n’a été repris
       *[other] Le programme présente { $count } défauts ; rien n’a été repris
    }
    .next = Corriger ce qui est indiqué là où le programme est établi, puis le redemander

## Problems of ConveneCore

no-event-id = { $given } n’est pas un identifiant tel que 270fa44c-821a-577f-8ca3-33e8d4a8c2a7

no-event-time = { $given } n’est pas une heure telle que 2024-12-27T10:30:00+01:00

no-event-duration = { $given } n’est pas une durée telle que 01:30

no-person-code = { $given } n’est pas un code de six majuscules et chiffres

no-event-at-all = il ne contient aucune séance

no-calendar-line = n’est pas une ligne de calendrier

calendar-part-open = { $part } ne se termine pas

event-repeats = se répète ; une séance n’a lieu qu’une fois

event-without-hour = n’a pas d’heure, seulement un jour

event-outside-days = le { $day } n’est pas un jour de la réunion

event-too-long = dure { $minutes } minutes ; au-delà de minuit une séance dure au plus { $most } heures

room-made = { $room } est nouvelle, pour { $capacity } personnes : le fichier peut ne pas l’indiquer

schedule-parts-left = parties du fichier non conservées : { $parts }

## The agenda as data

due-led-twice =
    { $count ->
        [one] { $count } personne doit conduire deux séances à la fois
       *[other] { $count } personnes doivent conduire deux séances à la fois
    }

## Documents before the meeting

list-of-documents = Liste des documents

document-symbol = Cote

document-title = Titre et auteur

document-item = Point

document-languages = Disponible en

document-awaited = attendu au plus tard le { $day }

document-in-preparation = en préparation

no-documents-yet = Il n’y a pas encore de documents.

about-documents = Documents dont la réunion est saisie : cote, titre, auteur, point et langues.

documents-of-item = Documents : { $documents }

due-documents =
    { $count ->
        [one] { $count } document est attendu
       *[other] { $count } documents sont attendus
    }

## Refusals of ConveneCore

no-such-document = Il n’y a pas de document { $number } ; il y a : { $numbers }
    .next = Prendre un numéro de la liste

## Problems of ConveneCore

documents-from-one = les documents se comptent à partir de 1

## Versions of the agenda

changes-of-agenda = Modifications de l’ordre du jour

changes-since = Depuis la version « { $version } » du { $day }

changed-before = Avant

changed-now = Maintenant

changed-new = nouveau

changed-gone = retiré

nothing-changed = Rien n’a changé.

agenda-named = l’ordre du jour est conservé sous le nom { $name }

## Refusals of ConveneService

agenda-version-there = Il y a déjà une version { $name } de l’ordre du jour
    .next = Donner un autre nom ; ceci en donne la liste

no-agenda-version-name = Une version porte un nom qui n’est pas un nombre : les révisions sont numérotées
    .next = Dire en un mot ou deux à quoi elle sert

no-such-agenda-version = Il n’y a pas de version { $name } de l’ordre du jour
    .next = Prendre l’une de celles-ci : { $versions } ; un projet a celles que l’on nomme
## Evening summary: for the secretariat, at the end of a day

evening-summary = Bilan de la journée
about-evening = À l’usage du secrétariat : qui est venu, ce qui s’est tenu et a été promis, et ce qui reste à régler pour le lendemain.
evening-came = Présents
evening-absent = Absents
evening-unrecorded = Non consignés
evening-tables = Tables rondes tenues
evening-present = Présents, sur les places attribuées
evening-of = { $number } sur { $of }
evening-nothing-promised = Aucun engagement n’a été consigné ce jour-là.
evening-announced = Partenariats annoncés
evening-recommendations = Recommandations
evening-open = À régler pour le lendemain
evening-nothing-open = Rien ne reste à régler.
evening-last-day = C’était le dernier jour de la réunion.
evening-partner-meetings = Rencontres entre partenaires
evening-unanswered =
    { $number ->
        [one] 1 rencontre entre partenaires attend une réponse
       *[other] { $number } rencontres entre partenaires attendent une réponse
    }

## Refusals of ConveneService

evening-of-other-day = { $day } n’est pas un jour de la réunion, qui va du { $first } au { $last }
    .next = Nommer l’un de ses jours

## Papers of the room

seating-index = Placement des participants par nom

seating-index-table = Le numéro de la table à chaque tour

moderators-brief = Fiche de modération

rapporteurs-form = Fiche de compte rendu

attendance-sheet = Feuille de présence

door-signs = Affichettes de porte

certificates = Attestations de participation

interpreters-pack = Dossier d’interprétation

plenary-plan = Plan de la salle des séances plénières

delegation-plates = Plaques de délégation

about-moderators-brief =
    Pour chaque table et chaque tour : qui y est assis, ce que chacun offre et recherche, des questions pour commencer.

about-rapporteurs-form = Pour chaque table et chaque tour : des lignes pour noter qui fait quoi, avec qui et dans quel délai.

about-attendance-sheet = Une liste à signer pour chaque jour.

about-door-signs = Ce qui se tient dans chaque salle et à quelle heure, pour sa porte.

about-certificates = Une attestation à signer pour chaque personne venue.

about-interpreters-pack =
    Les séances et qui y parle, les noms dans chaque écriture et les termes dans les langues de la réunion.

about-plenary-plan = La tribune, les délégations par ordre alphabétique et les autres participants, en image et en listes.

about-delegation-plates = Une plaque à plier par délégation, au nom de l’État.

no-seats-yet = Aucune place aux tables n’a encore été attribuée.

no-rooms-yet = Le programme n’indique encore aucune salle.

nobody-came-yet = Personne n’a encore été enregistré comme présent.

no-delegations-yet = Aucune délégation n’a encore été désignée.

brief-offers = Offre

brief-needs = Recherche

brief-questions = Questions pour commencer

brief-time = Gestion du temps

brief-sources =
    Réservé à la personne qui modère la table et au secrétariat. L’offre et la recherche sont celles des candidatures, par nature et par thème ; les personnes désignées ou invitées nommément figurent ici sans cette indication.

step = Étape

step-names = Chaque personne se présente en une phrase

step-discussion = Discussion

step-commitments = Qui fait quoi, avec qui et dans quel délai

step-close = Lecture de ce qui a été convenu

form-of-points = Points principaux

form-of-commitments = Engagements

commitment-who = Auteur

commitment-what = Engagement

commitment-with = Autre partie

commitment-by = Échéance

form-is-handed-in =
    Prière de noter un engagement par ligne et de remettre la fiche au secrétariat, qui enregistre chaque ligne.

signature = Signature

attendance-is-signed = Prière de signer en regard de son nom. Les numéros sont ceux de la liste des participants.

certificate = Attestation de participation

certificate-opening = Il est certifié que

pack-sessions = Séances

pack-speakers = Intervenants

pack-names = Noms

pack-in-latin = En écriture latine

pack-in-arabic = En écriture arabe

pack-said = Se prononce

pack-names-as-given =
    Les noms figurent dans chaque écriture dans laquelle ils ont été donnés et ne sont pas translittérés. La prononciation d’un nom se demande à la personne et se note en regard.

pack-terms = Termes

pack-countries = Pays

pack-organisations = Organisations

podium = Tribune

plenary-delegations = Délégations

plenary-place = Place

plenary-at-table = À la table

plenary-behind = Derrière : suppléants et conseillers

plenary-others = Autres participants

question-of-topic =
    { $topic } : thème cité par { $counted } personnes à cette table. Qu’est-ce qui a déjà réussi sur ce thème, et que faudrait-il pour l’entreprendre ensemble ?

question-of-matter =
    Sur le thème { $topic }, les moyens « { $asset } » sont à la fois offerts et recherchés à cette table. Qui pourrait commencer avec qui, et pour quand ?

question-of-commitment = Qui fait quoi, avec qui et dans quel délai ?

certificate-body = a participé { $to-meeting }, qui a eu lieu { $days }, { $place }.

pack-languages = Langues de la réunion : { $languages }.

pack-tables = Tables rondes avec interprétation : { $tables }.

plenary-order = Les délégations siègent dans l’ordre alphabétique de leur nom en { $language }.

plenary-from-letter =
    Les délégations siègent dans l’ordre alphabétique de leur nom en { $language }, à partir de la lettre { $letter }.

plenary-letter-drawn = La lettre { $letter } a été tirée au sort (germe { $seed }).

plenary-in-words = La salle plénière vue d’en haut : la tribune et, devant elle, { $number ->
        [one] { $number } délégation
       *[other] { $number } délégations
    }.

## Refusals of ConveneService

no-certificate-of-absent = { $code } n’a pas été enregistré comme présent et n’a pas d’attestation
    .next = Enregistrer d’abord l’arrivée
## The year after: days, codes and what was told

partners-told = { $day }, { $kind } : { $words }

partners-told-anew = { $day }, { $kind } ({ $due }) : { $words }

## Refusals of ConveneService

promised-for-past = Le { $day } est passé, nous sommes le { $today } : ce qui est promis reste à faire
    .next = Dire pour quel jour ce sera fait (--by)

outcomes-not-among = { $code } retient d’autres résultats convenus : { $known }
    .next = Les nommer par ces codes

said-before-meeting = Le { $day } est trop tôt pour { $code } : rien n’a pu en être dit avant le { $first }
    .next = Donner le jour où cela a été dit

target-in-past = Un objectif est atteint le { $first } ou plus tard, et le { $day } est antérieur
    .next = Donner le jour auquel il doit être atteint (--by)

target-changed-to-past = Un objectif modifié est atteint après le { $told }, jour où cela a été dit, et le { $day } ne l’est pas
    .next = Donner la nouvelle date

target-changed-too-far = Le { $day } est trop loin : un objectif modifié est atteint au plus tard le { $last }, dix ans après que cela a été dit
    .next = Donner une date jusqu’au { $last }

## The year after: what somebody takes home

what-you-take-home = Ce que vous emportez

farewell-sheets = Fiches à emporter

about-farewell = Une fiche par participant, dans sa langue : qui il a rencontré, ce qui a été promis, la prochaine échéance.

farewell-for = À l’attention de :

farewell-next = Prochaine échéance, le { $date } :
farewell-next-of = Prochain engagement attendu, le { $date }, de { $name } :

whom-you-met = Les personnes que vous avez rencontrées aux tables

what-you-promised = Vos engagements

what-was-promised-to-you = Les engagements pris envers vous

your-partnerships = Vos partenariats

with-whom = Avec

by-whom = Par

by-day = Échéance

what-is-promised = Engagement

met-there = Personnes que vous y avez rencontrées pour la première fois

round-at-table = Tour { $round }, table { $table }

sat-at-no-table = Aucune place à une table ronde n’est enregistrée.

nothing-promised = Aucun engagement n’est enregistré.

nobody-came = Aucune présence n’est enregistrée.

no-addresses-here = Les adresses ne figurent pas ici. Pour joindre l’une de ces personnes, écrire au secrétariat, qui transmet les messages :

target-by = objectif pour le { $date }

target-of-measure = objectif pour le { $date } : { $measure }

together-with = avec { $names }

your-role = votre rôle : { $role }

promise-open = en cours

promise-done = fait

promise-ended = ne sera pas fait

## The year after: charter

partnership-charter = Charte de partenariat

about-charter = Une charte à signer par partenariat : rôles, réponses des partenaires, objectif et financement.

no-partnership-yet = Aucun partenariat n’a été annoncé.

partners-and-roles = Partenaires et rôles

what-partners-agree = Ce dont les partenaires conviennent

target-and-funding = Objectif et financement

signatures = Signatures

charter-ended = Il y a été mis fin le { $date } : { $reason }

charter-recognised = Partenariat reconnu par { $by } le { $date }

charter-draft = Ébauche, non reconnue ; éléments manquants : { $missing }

its-role = Rôle

confirmed-by = Confirmé par

not-confirmed-yet = pas encore confirmé

what-is-asked = Ce qui est demandé

what-partners-say = Ce que disent les partenaires

not-answered-yet = pas encore de réponse

measured-by = Mesuré par

funding-assured = Financement assuré

funding-expected = Financement attendu

what-is-said = Objectif et financement

as-is = Selon les partenaires

recognition-endorses-nothing = La reconnaissance atteste que les partenaires ont répondu à ce qui est demandé. Elle ne vaut approbation ni des partenaires ni de ce qu’ils produisent ou proposent, ne donne aucun droit d’utiliser le nom ou l’emblème { $of-convener } ou des Nations Unies, et n’emporte aucun engagement de leur part.

for-partner = Pour

name-and-function = Nom et fonction

signed-on-day = Date

## The year after: network

network-of-meeting = Réseau de la réunion

about-network = Les liens avant la réunion et depuis, par secteur et pays ; personne n’y est nommé.

network-before = Avant la réunion

network-since = Depuis la réunion

network-in-words = Liens avant : { $before }. Nouveaux depuis : { $new }, dont entre secteurs : { $sectors }, entre pays : { $countries }. Sans lien : { $was-alone } avant, { $alone } depuis.

network-names-nobody = Un point est une organisation, ou une personne qui n’en a pas ; sa couleur est le secteur, ses lettres le pays. Les lignes grises existaient avant, les lignes de couleur sont nouvelles. Les partenariats auxquels il a été mis fin comptent aussi.

network-nodes = Organisations, et personnes qui n’en ont pas

network-ties-before = Liens avant la réunion

network-ties-new = Nouveaux liens, par les partenariats de la réunion

network-across-sectors = dont entre secteurs

network-across-countries = dont entre pays

network-promised = Engagements entre d’autres

network-alone-before = Sans lien avant

network-alone-since = Sans lien depuis

what-is-counted = Ce qui est compté

how-many = Nombre

## The year after: one page on what came

follow-up-to-meeting = Suite donnée à la réunion

about-follow-up = Une page : la composition retenue face aux meilleures notes en même nombre, et ce qui a résulté de la réunion.

what-came-of-it = Ce qui en a résulté

follow-up-is-internal = Document interne : l’état des objectifs est réservé au secrétariat et aux partenaires. Le public n’est informé que de la réception ou de l’absence d’un rapport. La reconnaissance ne vaut pas approbation.

who-came = Présence

came-and-not = présents : { $came }, absents : { $absent }

not-recorded = non enregistrée

promises-made = Engagements

promises-stand = en tout : { $number } ; tenus : { $done }, en retard : { $late }, abandonnés : { $ended }

partnerships-announced = Partenariats

partnerships-stand = en tout : { $number } ; reconnus : { $recognised }, dissous : { $ended }

targets-of-partnerships = Objectifs

targets-stand = atteints : { $kept }, à échéance : { $due }, en retard : { $late }

how-it-stands = État

partnership-by-title = Partenariat

partners-of-it = Partenaires

partnership-is-announced = annoncé

partnership-is-confirmed = confirmé

partnership-is-recognised-now = reconnu

partnership-has-ended-now = dissous

light-kept = objectif atteint

light-on-time = objectif dans les délais

light-due = objectif à échéance

light-overdue = objectif en retard

## Refusals of ConveneService

no-farewell-of-absent = La présence de { $code } n’est pas enregistrée : il n’y a pas de fiche à emporter
    .next = Enregistrer l’arrivée

## Talk: The year after

title-alone = seul

title-interval = intervalle

title-ties-before = liens avant

title-ties-since = liens depuis

title-expected-partners = partenaires attendus

forecast-of-nothing = Sur { $pairs } paires, aucune n’a formé de partenariat : de la prévision, rien ne peut encore être dit.

forecast-of-few = Sur { $pairs } paires, { $formed } ont formé un partenariat ; sur les { $highest } dont on attendait le plus, { $hits }. Un si petit nombre peut montrer qu’une prévision est très fausse, jamais qu’elle est juste.

forecast-of-some = Sur { $pairs } paires, { $formed } ont formé un partenariat ; sur les { $highest } dont on attendait le plus, { $hits }. Un tel nombre montre les grands écarts, non les petits.

forecast-of-many = Sur { $pairs } paires, { $formed } ont formé un partenariat ; sur les { $highest } dont on attendait le plus, { $hits }. Un tel nombre dit si les paires étaient bien classées, à cette réunion.

forecast-without-lot = Aucun tour n’a été tiré au sort : ce qu’a apporté le voisinage à table ne se distingue pas des raisons de ce voisinage.

forecast-by-lot = Sur { $together } paires réunies à une table par le seul sort, { $formed } sont devenues partenaires, sur { $apart } séparées par lui, { $others } ; le hasard seul en donne autant ou plus dans { $percent } cas sur 100.

forecast-auc = AUC : fréquence à laquelle les partenaires avaient le potentiel le plus élevé

forecast-brier = Score de Brier après calibration

forecast-brier-of-share = Score de Brier avec une même chance pour toutes les paires

forecast-shift = Décalage de tous les logits par la calibration

forecast-method = Les paires sont celles des présents dont on savait quelque chose ; des collègues ne forment pas de paire. L’AUC compte les égalités pour moitié, et son intervalle à 95 % écarte une personne à la fois. La calibration décale tous les logits également jusqu’à attendre autant de partenaires qu’il y en a ; faite sur les mêmes paires, elle flatte le score. Les intervalles des groupes sont ceux de Wilson.

phase-the-day = les deux journées

phase-year-after = l’année suivante

demo-came =
    { $moved ->
        [one] le matin, { $came } sont là et { $absent } absents : { $moved } place change, et les { $sheets } feuilles qui disent autre chose sont dans changed/
       *[other] le matin, { $came } sont là et { $absent } absents : { $moved } places changent, et les { $sheets } feuilles qui disent autre chose sont dans changed/
    }

demo-agreed = aux tables, { $promised } engagements sont pris et { $announced } partenariats annoncés ; { $people } personnes emportent une fiche dans leur langue (farewell.pdf)

demo-year = un an après, { $recognised } sont reconnus et { $ended } terminé ; objectifs atteints : { $kept }, à relancer : { $due } ; nouveaux liens : { $ties } (follow-up.pdf)

## Talk: What is due of partnerships

due-targets-escalated =
    { $count ->
        [one] { $count } objectif est en retard de plus d’un mois : un responsable doit s’en saisir
       *[other] { $count } objectifs sont en retard de plus d’un mois : un responsable doit s’en saisir
    }

due-targets-late =
    { $count ->
        [one] { $count } objectif de partenariat est en retard
       *[other] { $count } objectifs de partenariats sont en retard
    }

due-targets-due =
    { $count ->
        [one] { $count } objectif de partenariat arrive à échéance
       *[other] { $count } objectifs de partenariats arrivent à échéance
    }

due-commitments-late =
    { $count ->
        [one] { $count } engagement est en retard
       *[other] { $count } engagements sont en retard
    }

## The year after: what became of a target

inquiry-after-target = Demande de renseignements sur l’objectif d’un partenariat

about-inquiry = Une page par partenaire d’un objectif à échéance, pour répondre : atteint, modifié ou abandonné, et pourquoi.

nobody-to-ask = Aucun objectif n’arrive à échéance.

please-answer-here = Veuillez répondre sur cette page et la renvoyer à

mark-here = Cocher

what-became-of-it = Résultat

in-words-of-yours = Précisions

answer-kept = L’objectif est atteint : qu’est-ce qui a été obtenu ?

answer-changed = Il sera atteint plus tard : à quelle date, et pourquoi ?

answer-ended = Le partenariat a pris fin : pourquoi ?

answers-are-for-partners = L’état d’un objectif est réservé aux partenaires et au secrétariat. Le public n’est informé que de la réception ou de l’absence d’un rapport.

## The year after: more than fit on a page

more-partnerships = Autres partenariats : { $number }.
## Papers: what decides, and how it is set

letter-mark = { $letter })

dash-between-times = -

topics-of = { $count ->
    [one] Thème { $letters }
   *[other] Thèmes { $letters }
}

points-of-hundred = Sur 100 points

of-hundred = { $title } ({ $points } sur 100)

places-by-track = Places ouvertes : { $open }. Places réservées aux personnes désignées : { $nominated }.

conditions-are =
    Une candidature à une place ouverte n’est examinée que si elle remplit chacune des conditions
    suivantes :

unjudged-passes =
    Si nul ne peut juger une candidature selon un critère, le poids de celui-ci passe à ses autres
    critères.

continued = { $title } (suite)

## What is the language’s own: letters, dates, honorifics, States

item-letters = a b c d e f g h i j k l m n o p q r s t u v w x y z

office-letters = lowerLetter

day-of-the-month = { $day } { $month }

day-month-and-year = { $day } { $year }
on-day = le { $day }
on-two-days = les { $first } et { $last }
from-day-to-day = du { $first } au { $last }

honorifics-of-excellency = se he excellence
honorifics-of-men = m mr monsieur
honorifics-of-women = mme ms mrs madame

number-words = un deux trois quatre cinq six sept huit neuf
number-words-feminine = une deux trois quatre cinq six sept huit neuf

articles-of-names =
    la/à la/de la: Banque Chambre Commission Communauté Confédération Conférence Cour Délégation Direction Division Fédération Fondation Ligue Mission Présidence Représentation Société BAD BERD CEA CEE CEPALC CESAO CESAP CNUCED FAO | le/au/du: Bureau Centre Comité Conseil Consulat Département Fonds Forum Gouvernement Groupe Haut-Commissariat Ministère Parlement Partenariat Programme Réseau Secrétariat Service FMI FNUAP HCR PNUD PNUE | l’/à l’/de l’: Académie Agence Alliance Ambassade Association Autorité Initiative Institut Institution Observatoire Office Organisation Union Université AIEA OCDE OIT OMC OMM OMPI OMS ONU ONUDI UIT UNESCO UNICEF | les/aux/des: Émirats Nations Services | /à/de:
articles-of-meetings = la/à la/de la: Conférence Consultation Réunion Table | le/au/du: Colloque Forum Groupe Séminaire Symposium | l’/à l’/de l’: Atelier

meeting-entitled = la réunion intitulée « { $meeting } »
meeting-entitled-to = à la réunion intitulée « { $meeting } »

state-bn = Brunéi Darussalam
state-bo = Bolivie (État plurinational de)
state-cd = République démocratique du Congo
state-cg = Congo
state-ci = Côte d’Ivoire
state-cv = Cabo Verde
state-cz = Tchéquie
state-fm = Micronésie (États fédérés de)
state-gb = Royaume-Uni de Grande-Bretagne et d’Irlande du Nord
state-ir = Iran (République islamique d’)
state-kp = République populaire démocratique de Corée
state-kr = République de Corée
state-la = République démocratique populaire lao
state-md = République de Moldova
state-mk = Macédoine du Nord
state-mm = Myanmar
state-nl = Pays-Bas (Royaume des)
state-ps = État de Palestine
state-ru = Fédération de Russie
state-sy = République arabe syrienne
state-sz = Eswatini
state-tl = Timor-Leste
state-tr = Türkiye
state-tz = République-Unie de Tanzanie
state-us = États-Unis d’Amérique
state-va = Saint-Siège
state-ve = Venezuela (République bolivarienne du)
state-vn = Viet Nam
other-names-of-countries =
    PS Palestine | AE EAU | AE Émirats | CD RDC | CD RD Congo | CV Cap-Vert | CZ République tchèque | GB Grande-Bretagne | MK Macédoine | MM Birmanie | SZ Swaziland | TR Turquie | VA Vatican

## What the draft of a meeting calls its rubric

draft-rubric = Critères applicables aux places ouvertes

## Problems of ConveneCore

rubric-named-once = les documents l’appellent dans toutes les langues « { $name } », de son nom : en donner l’intitulé dans chaque langue

## Names of months that a meeting chooses; empty where a language has one for each

months-of-headquarters = { "" }
months-of-the-levant = { "" }
months-international = { "" }
months-of-the-maghreb = { "" }

## Refusals of ConveneCLI

unusable-months-setting = CONVENE_MONTHS vaut { $setting }, qui n’est aucune des séries de noms de mois
    .next = Donner à CONVENE_MONTHS l’une des valeurs suivantes : { $known }

## Problems of ConveneCore

emblem-does-something = contient des scripts ou des animations, ce qui n’a pas lieu d’être dans un emblème

emblem-refers-outside = renvoie à { $to }, qui est extérieur au fichier ; tout réunir dans un seul fichier

## Problems of ConveneService

emblem-svg-unreadable = n’est pas lisible comme SVG ; les déclarations de type et d’entités sont à retirer

emblem-svg-undrawn = ne peut être dessiné à partir de ce SVG ; l’enregistrer en PNG

emblem-svg-without-program = est un SVG, et le programme qui le dessine, rsvg-convert (paquet librsvg2-bin), est absent

## Talk: the emblem of the house

emblem-of-house-kept = les documents de toutes les réunions sans emblème propre portent désormais celui-ci
emblem-of-house-gone = la maison n’a pas d’emblème
emblem-is-of-house = la réunion n’a pas d’emblème propre ; ses documents portent celui de la maison (meeting head --emblem none : aucun)

## Documents before the meeting: who writes them, and reminders

letter-document = Rappel relatif à un document

document-subject = Documents de la réunion : { $meeting }

document-opening =
    Je me réfère aux documents que vous préparez pour la réunion « { $meeting } ». D’après nos
    dossiers, les documents suivants ne nous sont pas encore parvenus :

document-is-due = attendu le { $day }

document-was-due = était attendu le { $day }

document-closing =
    Je vous saurais gré de bien vouloir les faire parvenir, dans les langues dans lesquelles ils sont
    disponibles, à l’adresse suivante : { $contact }

document-sent-already =
    Si vous les avez fait parvenir dans l’intervalle, je vous prie de ne pas tenir compte de la présente.

author-of-documents = { $name } ({ $documents })

document-received-already = le document est arrivé

document-handed-in-already = remis par son auteur, il attend votre examen : convene document list

document-undated = aucune échéance n’est fixée : convene document change { $number } --due DAY

document-authorless = personne du répertoire n’en est l’auteur : convene document author { $number } NAME

document-author-outside =
    les lettres vont aux personnes de la réunion : appeler, ou convene guest add --as resource_person

document-author-without-address = aucune adresse connue : convene person edit "{ $name }" --email ADDRESS

document-reminded-on = rappel déjà envoyé le { $day } : --again écrit tout de même

## Refusals of ConveneService

writes-it-not = { $name } n’écrit pas le document { $number }
    .next = Voir qui l’écrit

## Problems of ConveneService

author-outside =
    { $name } n’est pas de la réunion, et aucune lettre ne lui est adressée : appeler, ou convene guest add
    --as resource_person

author-without-address =
    aucune adresse de { $name } n’est connue, et aucune lettre ne lui est adressée : convene person edit TEXT
    --email ADDRESS

document-letters-withdrawn =
    { $count ->
        [one] { $count } lettre de rappel en attente au sujet d’un document est retirée
       *[other] { $count } lettres de rappel en attente au sujet de documents sont retirées
    }

## Changes of the agenda: who leads, and whom they concern

nobody-leads = personne

changes-concern = Personnes concernées par ces modifications

## What is due in a programme, and what a change would change

due-agenda-soft =
    { $count ->
        [one] { $count } point du programme est pénible pour les participants : convene agenda check
       *[other] { $count } points du programme sont pénibles pour les participants : convene agenda check
    }

would-change-parts =
    rien n’est écrit ; éléments qui seraient nouveaux : { $new }, modifiés : { $changed }, supprimés : { $gone }

## Problems of ConveneService

planned-without =
    le plan de table a été établi avant que { $name } n’ait ce rôle, et les places restent ce qu’elles
    étaient : convene seating solve le refait

## The report: who applied, who was selected, who came

report-totals-are =
    Candidatures, personnes retenues et participants, ces derniers y compris les personnes désignées ou invitées
    nommément :

report-came = Présents

report-expected = Attendus

## The reviewer’s pages

review-page-title = Vos évaluations

review-page-own = Cette page n’est destinée qu’à vous. Veuillez ne pas en transmettre le lien.

review-page-left = { $left ->
    [0] Les { $all } évaluations sont terminées
    [one] Il reste { $left } évaluation sur { $all }
   *[other] Il reste { $left } évaluations sur { $all }
}

review-page-until = Jusqu’au { $day }

review-page-go-on = Continuer avec { $code }

review-page-nothing = Vous n’avez aucune évaluation à faire pour le moment.

review-page-applications = Candidatures

review-page-open = Non commencée

review-page-begun = Commencée

review-page-given = Terminée

review-page-practice = Exercice

review-page-practice-why = Candidatures fictives, pour s’accorder sur le sens des points. Ce que vous leur attribuez ne compte pas.

review-page-over = L’évaluation est terminée

review-page-questions = Questions

review-page-back = Toutes vos évaluations

review-page-previous = Précédente

review-page-next = Suivante

review-page-says = Contenu

review-page-marks = Vos notes

review-page-missing = Attribuez aussi des points pour ces critères, ou cochez « Ne peut juger » :

review-page-is-given = Cette évaluation est terminée. Vous pouvez la modifier jusqu’à la fin de l’évaluation.

review-page-rests-hint = Leurs numéros tels qu’ils figurent ci-dessus, séparés par des virgules, par exemple 1, 4.

review-page-save = Enregistrer

review-page-done = Terminer

review-page-saving = Enregistrement…

review-page-saved = Enregistré.

review-page-not-saved = Non enregistré. Veuillez appuyer sur « Enregistrer ».

review-page-yours = Vos points

review-page-reference = Référence

review-page-because = Motif

review-page-conflict = Conflit d’intérêts

review-page-conflict-button = J’ai un lien avec cette candidature

review-page-conflict-what = La candidature est retirée de votre liste, avec les points que vous lui avez attribués. Le secrétariat en est informé et une autre personne l’évaluera.

review-page-conflict-why = Pourquoi, en quelques mots

review-page-conflict-hint = Seul le secrétariat lit ces lignes.

review-page-conflict-confirm = Retirer de ma liste

review-page-conflict-cancel = Il n’y en a pas : retour

review-page-not-taken = Ce que vous avez envoyé n’a pas été enregistré

review-page-not-taken-way = Veuillez rouvrir le lien de votre lettre et continuer à partir de la page qu’il ouvre.

review-letter-title = Candidatures à évaluer : { $meeting }

review-letter-greeting = { $name },

review-letter-why = { $convener } vous prie d’évaluer des candidatures à la réunion « { $meeting } ».

review-letter-link = Vous les lisez et les notez sur une page qui vous est propre, que ce lien ouvre :

review-letter-own = Ce lien n’est destiné qu’à vous : veuillez ne pas transmettre cette lettre. Il cesse de fonctionner à la fin de l’évaluation, ou lorsqu’une lettre ultérieure en apporte un autre.

review-letter-conflict = Si vous avez un lien avec la personne qui présente une candidature, veuillez le signaler sur la page ; une autre personne évaluera cette candidature.

review-letter-questions = Questions : { $contact }

reviewers-written-to = { $count ->
    [one] une lettre contenant un lien est adressée à { $count } évaluateur
   *[other] des lettres contenant un lien sont adressées à { $count } évaluateurs
}

reviewer-links-ended = les liens de ces évaluateurs n’ouvrent plus rien : { $codes }

## Refusals of ConveneService

reviewers-without-pages = Aucune page n’est servie ici, de sorte qu’un lien ne mènerait nulle part
    .next = Indiquer dans CONVENE_PORTAL l’adresse des pages, ou faire envoyer leurs fiches aux évaluateurs

reviewing-ended = Plus rien n’est évalué pour { $code } : la sélection est signée, sa liste est close ou la réunion est passée
    .next = Voir où en est l’évaluation

reviewers-not-written-to = Certains évaluateurs ne peuvent pas recevoir de lettre
    .next = Nommer les autres, ou corriger leurs adresses

no-reviewer-to-write-to = Aucun évaluateur n’attend de lettre : tous ceux qui ont une évaluation à faire en ont reçu une, ou rien n’est attribué
    .next = Attribuer des évaluations, ou nommer qui doit recevoir une nouvelle lettre

no-reviewer-link = Aucun de ces évaluateurs n’a de lien, ni de lettre en attente
    .next = Voir où en est l’évaluation

page-reviewing-over = Les évaluations ne sont plus reçues sur cette page
    .next = Ce que vous avez donné jusque-là compte ; pour toute autre question, écrire à { $contact }

page-conflict-without-ground = Le motif pour lequel vous ne pouvez pas juger n’a pas été indiqué
    .next = Revenir en arrière et le dire en quelques mots

## Problems of ConveneService

reviewer-not-written-to = s’oppose à recevoir des lettres, ou a été effacé

reviewer-without-address = n’a pas d’adresse électronique

## Refusals of ConveneStore

page-review-taken = Cette candidature n’est plus à évaluer par vous, ou l’évaluation est terminée
    .next = Voir dans la liste ce qui reste à évaluer

reviewer-may-not-be-written-to = Une personne qui s’oppose aux lettres, ou dont les données ont été effacées, n’en reçoit pas
    .next = Ne pas les inclure

## La porte : l’accueil des participants

check-in = Accueil

check-in-arrived = Arrivés

check-in-expected = Attendus

check-in-find = Nom ou code

check-in-search = Chercher

check-in-everybody = Afficher tout le monde

check-in-mark = Arrivé

check-in-undo = Annuler

check-in-nobody = Personne de ce nom ou de ce code n’est attendu ici.

check-in-more = { $number ->
    [one] { $number } autre personne est attendue : cherchez par nom ou par code.
   *[other] { $number } autres personnes sont attendues : cherchez par nom ou par code.
}

check-in-walk-in = Quelqu’un qui n’est pas sur la liste

check-in-walk-in-hint = Ceci est noté pour le secrétariat, qui décide. Veuillez prier la personne d’attendre.

check-in-name = Nom

check-in-organisation = Organisation

check-in-has-note = Une note verbale est présentée

check-in-note = Noter pour le secrétariat

check-in-noted = Noté pour le secrétariat

check-in-offline = Pas de connexion. Ce que vous notez est gardé sur ce téléphone et envoyé plus tard.

check-in-waiting = En attente d’envoi

check-in-camera = Lire un badge

check-in-camera-stop = Arrêter la lecture

check-in-strange-badge = Ce badge n’est pas sur la liste. Cherchez par nom.

check-in-save = Enregistrer la liste dans un fichier

check-in-lost = Le lien de cette porte n’ouvre plus rien. Ce qui n’a pas été envoyé est gardé ici : enregistrez-le dans un fichier et remettez-le au secrétariat.

check-in-reopen = Il n’y a pas de liste sur ce téléphone. Ouvrez une fois le lien de la porte quand il y a une connexion.

check-in-until = Noms et codes seulement. La liste n’est plus valable après le { $day }.

check-in-over = La liste était celle du { $day }, qui est passé. Ce qui a été noté ce jour-là est encore envoyé.

check-in-to-door = Retour à la porte

door-is-open = { $name } (porte { $number }) est ouverte le { $day }

door-would-open = { $name } serait ouverte le { $day }

door-link = Son lien, affiché cette seule fois, pour la personne qui s’y tient :

door-is-closed = { $name } (porte { $number }) est fermée ; son lien n’ouvre plus rien

ask-door-close =
    Ce que le téléphone à { $name } n’a pas envoyé ne pourra plus être repris que par un fichier. Fermer

arrivals-are-settled = Réglé : { $numbers }

nothing-at-doors = Rien de ce qui a été noté à une porte ne demande d’intervention

title-door = porte

title-arrivals = arrivées

title-note-verbale = note verbale

state-twice = à deux portes

state-after-all = venu finalement

state-otherwise = erreur non annulée

state-unknown = code inconnu

state-other-day = d’un autre jour

state-future = dans l’avenir

state-walk-in = hors liste

state-closed-door = fermée

## Problems of ConveneService

came-twice = { $name } a été noté à deux portes ; la première heure compte

slip-stays = { $name } reste tel qu’enregistré : un bureau ou une autre porte dit autre chose

came-on-other-day = { $name } a été noté pour un autre jour que celui de la porte, et n’est pas enregistré

came-in-future = { $name } a été noté pour une heure à venir, et n’est pas enregistré

walked-in = hors liste, { $organisation } : enregistrer la note verbale, ou ajouter un invité

## Refusals of ConveneService

arrives-in-future = { $code } ne peut être arrivé le { $time } : nous sommes le { $now }
    .next = Dire quand la personne est arrivée

door-without-pages = Une porte demande des pages, et CONVENE_PORTAL ne dit pas où elles sont
    .next = Dire sous quelle adresse les pages sont connues

door-without-name = La porte n’a pas de nom
    .next = Dire où elle est, par exemple « Entrée nord »

door-of-draft = L’appel de { $code } n’est pas publié, et les pages n’en montrent rien
    .next = Le publier d’abord

door-on-other-day = Le { $day } n’est pas un jour de la réunion, qui va du { $first } au { $last }
    .next = Nommer un de ses jours, ou la veille

no-such-door = Il n’y a pas de porte { $number }
    .next = Voir lesquelles existent

door-closed-before = La porte { $number } est fermée
    .next = En ouvrir une autre

arrival-not-open = Rien de ce qui a été noté à une porte sous le numéro { $number } ne demande d’intervention
    .next = Voir ce qui en demande

door-list-of-other = La liste est celle de { $meeting }, et non de { $code }
    .next = L’y reprendre

## Refusals of ConveneStore

page-door-shut = Cette porte ne reprend plus rien
    .next = Demandez un autre lien au secrétariat

## Refusals of ConveneCore

door-list-unreadable = Ceci n’est pas la liste d’une porte
    .next = Prendre le fichier tel que la page de la porte l’a enregistré, ou un tableau avec who, time et day

## Behind links: what a reader says beside the answer

page-needs = Régime alimentaire et besoins

page-diet = Régime alimentaire et allergies

page-access = Ce dont vous avez besoin pour vous déplacer, voir ou entendre

page-needs-consent = J’accepte que { $convener } conserve ces indications afin d’organiser les repas et l’accès pendant la réunion « { $meeting } », et ne les communique qu’aux personnes qui préparent les repas et les salles. Je peux revenir sur cet accord ici à tout moment, ou en écrivant à { $contact }.

page-needs-kept = Ces indications sont conservées et transmises aux personnes chargées de l’organisation.

page-needs-erased = Elles sont effacées après la réunion, une fois le délai écoulé. Pour les retirer aussitôt, et l’accord avec elles, il suffit de vider les deux champs.

page-keep = Enregistrer

page-plate = Votre chevalet

page-plate-proof = Votre nom sera imprimé ainsi :

page-plate-wrong = Ce qui est inexact, et comment il faut l’écrire

page-plate-say = Signaler au secrétariat

page-attend-remotely = Participation à distance

page-remotely-what = La réunion peut être suivie à distance. Le secrétariat en décide et vous communique par écrit l’adresse de la salle.

page-ask-remotely = Demander à participer à distance

page-take-back = Retirer

page-substitute = Une autre personne à votre place

page-substitute-what = Vous pouvez proposer quelqu’un. Le secrétariat décide ; dans l’intervalle, la place reste la vôtre.

page-substitute-by-note = Vous pouvez proposer quelqu’un. La place étant celle d’un gouvernement ou d’une organisation, seule une note verbale ou une lettre officielle rend le changement effectif.

page-substitute-propose = Proposer

page-asked-waits = Le secrétariat a reçu votre demande et la traitera.

page-asked-settled = Le secrétariat a traité votre demande.

page-letter-sent = La lettre qui vous a été envoyée le { $day }

## Behind links: whom States and organisations propose

proposal-page = Désignation de participants

proposal-places =
    { $places ->
        [one] Vous pouvez proposer { $places } personne.
       *[other] Vous pouvez proposer { $places } personnes.
    }

proposal-by-note = Ce que vous écrivez ici est une proposition. Elle devient une désignation une fois que votre note verbale ou votre lettre officielle est parvenue au secrétariat ; jusque-là, vous pouvez la modifier ici. Les personnes désignées ne sont ni notées ni comparées à d’autres.

proposal-until = Les propositions sont reçues sur cette page jusqu’au { $day }.

proposal-closed = Les propositions ne sont plus reçues sur cette page.

proposal-listed = Personnes que vous avez proposées

proposal-waits = Proposition enregistrée ; la note est attendue.

proposal-is-taken = Désignation faite par votre note ; tout changement demande une nouvelle note.

proposal-change = Modifier

proposal-add = Proposer une personne

proposal-title = Titre, par exemple Mme, M., Dr, S. E.

proposal-role = Dans la délégation

proposal-head = Chef de délégation

proposal-member = Membre, expert ou conseiller

proposal-alternate = Suppléant

proposal-not-kept = Ces indications n’ont pas été enregistrées

proposal-continue = Vers la page des désignations

## Behind links: the form of a call

form-past-further = Autre partenariat antérieur, { $number }

form-leave = Quitter ce navigateur

form-leave-what = La personne qui utilise ce navigateur après vous n’en lira rien et pourra commencer sa propre candidature. Vous continuez par le lien de votre lettre, ou par celui indiqué ci-dessus.

## Behind links: the letter of nomination

proposal-letter = Lettre de désignation

proposal-letter-hint = Un fichier PDF, PNG ou JPEG de { $most } Mo au plus. Un nouveau remplace le précédent.

proposal-letter-here = La lettre est parvenue.

proposal-letter-written = La lettre concernant { $name } ({ $kind }) se trouve dans { $file }.

## Talk: Behind links

state-name = nom

state-settled = traité

requests-settled = La demande de { $name } est traitée ; sa page l’indique.

requests-wait = La demande de { $name } est de nouveau en attente.

nomination-link-ended = Le lien de { $sender } n’ouvre plus rien.

nomination-link-made =
    { $places ->
        [one] { $sender } peut proposer { $places } personne jusqu’au { $day } : { $address }
       *[other] { $sender } peut proposer { $places } personnes jusqu’au { $day } : { $address }
    }

due-requests-by-page =
    { $count ->
        [one] { $count } demande faite sur une page est à traiter
       *[other] { $count } demandes faites sur des pages sont à traiter
    }

due-nominations-by-page =
    { $count ->
        [one] { $count } personne a été proposée par un État ou une organisation, dont la note est attendue
       *[other] { $count } personnes ont été proposées par des États et des organisations, dont les notes sont attendues
    }

## Refusals of ConveneService

page-without-consent = Ces indications n’ont pas été enregistrées, faute de votre accord
    .next = Cocher la case au-dessus du bouton, ou laisser les deux champs vides

page-asks-no-more = Cette demande ne peut plus être faite sur cette page
    .next = Écrire à { $contact }

page-says-nothing = Rien n’a été écrit
    .next = Écrire ce qui est inexact, et comment il faut l’écrire

page-proposal-incomplete = Un nom et une adresse à laquelle écrire sont nécessaires
    .next = Revenir en arrière et remplir les deux champs

page-nominee-incomplete = Un nom, une adresse à laquelle écrire, un pays et une langue sont nécessaires
    .next = Revenir en arrière et remplir ces champs

page-nominations-closed = Les propositions ne sont plus reçues sur cette page
    .next = Écrire à { $contact }

page-nominations-full =
    { $places ->
        [one] { $places } personne peut être proposée ici, et l’est déjà
       *[other] { $places } personnes peuvent être proposées ici, et autant le sont déjà
    }
    .next = Modifier ou retirer une proposition, ou écrire à { $contact }

page-nomination-taken = La note est arrivée, et il s’agit désormais d’une désignation
    .next = Une nouvelle note la modifie ; écrire à { $contact }

no-request-so = { $code } n’a aucune demande dans cet état
    .next = Voir ce qui a été demandé

nominations-without-pages = Un lien suppose des pages, et aucune adresse de pages n’est réglée
    .next = Indiquer dans CONVENE_PORTAL l’adresse des pages, et les servir

nomination-places-unusable = Un lien vaut pour 1 à { $most } personnes
    .next = Indiquer un autre nombre

no-nomination-link = { $sender } n’a aucun lien auquel mettre fin
    .next = Voir ceux qui existent

no-such-sender = { $text } n’est ni un État par son code ou un nom de la liste de la réunion, ni une organisation du répertoire, ou il y en a plusieurs
    .next = Voir les organisations

no-proposal-of = { $sender } n’a proposé personne qui soit en attente
    .next = Voir qui d’autre est proposé

page-letter-unusable = La lettre n’a pas été enregistrée : ce n’est pas un fichier PDF, PNG ou JPEG complet, ou il dépasse { $most } Mo
    .next = En envoyer une numérisation, en PDF, PNG ou JPEG

no-letter-of = Aucune lettre n’accompagne une proposition désignée par { $text }, ou il y en a plusieurs
    .next = Voir de qui il s’agit

## Programs with a token: the secret is told once

token-handed-out = { $name } est valable jusqu’au { $until }. Son secret figure ci-dessus et ne sera plus affiché.

token-ended = { $name } n’est plus valable

## Refusals of ConvenePortal

api-nothing-there = Il n’y a rien à cette adresse
    .next = Consultez /api/openapi.json pour savoir ce qui existe

api-only-read = Cette adresse s’appelle par une autre méthode
    .next = Consultez /api/openapi.json pour connaître les méthodes acceptées

api-not-understood = Cette requête n’est pas comprise
    .next = Consultez /api/openapi.json pour savoir ce qu’elle peut contenir

api-too-long = Cette requête est trop longue
    .next = Envoyez-en moins à la fois

api-other-host = Les requêtes adressées à cet hôte ne reçoivent pas de réponse ici
    .next = Utilisez l’adresse sous laquelle les pages sont connues

api-too-often = Les requêtes ont été trop nombreuses
    .next = Attendez le temps qu’indique Retry-After, puis réessayez

api-unavailable = Le service est momentanément indisponible
    .next = Réessayez dans une minute

api-fault = Le service a connu une défaillance
    .next = Réessayez dans une minute ; son journal en dit davantage

api-no-token = Aucun jeton n’a été présenté
    .next = Envoyez-le avec chaque requête sous la forme Authorization: Bearer TOKEN

api-token-unknown = Ce jeton n’est plus valable ou ne l’a jamais été
    .next = Faites-en délivrer un nouveau

api-scope-missing = Ce jeton ne va pas jusque-là : { $scope } ne figure pas parmi ses portées
    .next = Faites-en délivrer un qui ait cette portée

## Refusals of ConveneService

no-such-token-of = Aucun jeton valable de { $login } ne s’appelle { $name }
    .next = Voir lesquels existent

no-such-token = Aucun de vos jetons valables ne s’appelle { $name }
    .next = Voir lesquels existent

token-named-already = Un de vos jetons valables s’appelle déjà { $name }
    .next = Donnez un autre nom, ou mettez d’abord fin à celui-là

token-scopeless = Un jeton est limité à une portée au moins
    .next = Dites ce que lit le programme

## Signing in: sessions, links and tokens

sign-in-link =
    { $minutes ->
        [one] { $login } se connecte une fois par ce lien, dans un délai de { $minutes } minute
       *[other] { $login } se connecte une fois par ce lien, dans un délai de { $minutes } minutes
    }

sessions-ended =
    { $sessions ->
        [0] { $login } n’avait aucune session ouverte
        [one] { $sessions } session ou lien de { $login } a pris fin
       *[other] { $sessions } sessions et liens de { $login } ont pris fin
    }

title-expires = expire le

title-last-used = dernier usage
title-scopes = portées

state-link = lien non encore ouvert

state-session = navigateur

state-token = programme

## Refusals of ConveneStore

secret-made-at-desk = Un lien ou un jeton est remis à un poste du secrétariat, et non par une page
    .next = Donner la commande à son poste

account-signs-in-nowhere = Ce compte ne se connecte nulle part : il sert les pages, ou n’a aucun rôle
    .next = Lui donner d’abord un rôle

## Refusals of ConveneService

not-signed-in = Personne n’est connecté ici, ou ne l’est plus
    .next = Demander un nouveau lien au secrétariat

sign-in-not-served = Le compte des pages ne peut pas encore agir pour les titulaires d’un compte
    .next = Lui faire donner le rôle convene_signed_in par qui administre le serveur

## Refusals of ConveneStore

token-name-unusable = Un jeton porte un nom de 200 lettres au plus
    .next = Donnez-lui le nom du programme qui l’utilise

token-term-unusable = Un jeton est valable un an au plus, et au moins jusqu’à aujourd’hui
    .next = Indiquez un autre jour
## The board: signing in

sign-in-title = Connexion

sign-in-way = Si ni l’un ni l’autre n’est possible, veuillez vous adresser au secrétariat avec lequel vous préparez la réunion : il peut vous remettre un lien, qui sert une seule fois, pendant 15 minutes.

sign-in-once = Le lien est utilisé par le bouton ci-dessous. La session dure ensuite 12 heures, sauf si vous vous déconnectez plus tôt.

sign-in-as = Se connecter en tant que { $name }

sign-in-ended = Ce lien a déjà servi, ou son délai est écoulé.

sign-out = Se déconnecter

board-signed-in-as = Connecté en tant que { $name }

## The board: pages

board-title = Réunions

board-parts = Pages de la réunion

board-none = Aucune réunion n’est accessible à votre compte.

board-stands = Où en sommes-nous

board-seating = Plan de table

board-letters = Lettres

board-decision = Décision

board-due = Ce qui est à faire

board-commands = Au poste du secrétariat :

board-invitations = Invitations par vague

board-floors = Seuils

board-floor = seuil

board-asked = demandé

board-reached = atteint

board-short = ne peut être atteint

board-waiting = Liste d’attente

board-projects = Projets du plan d’action

board-by-sector = Par secteur

board-by-country = Par groupe de pays

board-other-countries = autres pays

board-group = groupe

board-applied = candidatures

board-proposed = propositions

board-decision-is-signed = Voici l’effet de la dernière proposition. Une personne nommément désignée la signe à un poste du secrétariat.

board-not-taken = Ce n’est pas possible

board-move-somebody = Déplacer quelqu’un

board-person = Participant

board-table = À quelle table

board-in-round = À quelle séance

board-every-round = toutes les séances

board-round = séance { $number }

board-look-at-move = Voir l’effet du déplacement

board-would-move = Le déplacement aurait cet effet

board-do-move = Déplacer

board-moved = Déplacé

board-move = { $name }, séance { $round } : table { $table }

board-sits-there = Rien ne changerait : c’est déjà sa place.

board-move-not-possible = Ce déplacement n’est pas possible.

board-to-approve =
    { $letters ->
        [one] { $letters } lettre attend votre approbation
       *[other] { $letters } lettres attendent votre approbation
    }

board-to-go-on =
    { $letters ->
        [one] { $letters } lettre attend que les premières aient été vérifiées
       *[other] { $letters } lettres attendent que les premières aient été vérifiées
    }

board-number = Combien de lettres doivent partir ? Indiquer le nombre pour confirmer.

board-let-them-go = Les laisser partir

board-letters-miscounted = Ce nombre n’est pas celui des lettres en attente, soit { $number }. Rien n’est parti.

board-letters-released =
    { $letters ->
        [one] { $letters } lettre peut partir maintenant.
       *[other] { $letters } lettres peuvent partir maintenant.
    }

board-no-letters = Aucune lettre n’est en attente.

board-more-letters =
    { $letters ->
        [one] { $letters } autre est visible à un poste du secrétariat (convene invitation preview --all).
       *[other] { $letters } autres sont visibles à un poste du secrétariat (convene invitation preview --all).
    }

board-scores = Notes

board-points = points

board-applications = candidatures

board-left-open = que les notes ne départagent pas

title-sign-in = connexion

## L’année suivante : les partenaires répondent par un lien

inquiry-letter-title = Qu’est devenu l’objectif ? { $title }

inquiry-letter-why = Vous êtes partenaire de « { $title } », annoncé lors de la réunion « { $meeting } ».

inquiry-letter-due = Cette date approche. Veuillez indiquer, en deux minutes, sur une page qui vous est réservée, si l’objectif est tenu, s’il lui faut une autre date ou s’il est abandonné, et pourquoi :

inquiry-letter-overdue = Cette date est passée et aucun partenaire n’a encore indiqué ce qu’est devenu l’objectif. Veuillez indiquer, en deux minutes, sur une page qui vous est réservée, s’il a été tenu, s’il lui faut une autre date ou s’il est abandonné, et pourquoi :

inquiry-letter-own = Ce lien est réservé à votre usage : veuillez ne pas transmettre cette lettre. Une seule réponse suffit pour le partenariat ; si un partenaire a répondu entre-temps, veuillez ne pas tenir compte de cette lettre.

partner-page-for = À l’attention de { $name }

partner-page-partners = Partenaires

partner-page-told = Ce qui a été communiqué

partner-page-new-day = à atteindre pour le { $day }

partner-page-ended = le partenariat a pris fin, selon un partenaire

partner-page-to-desk = communiqué au secrétariat

partner-page-answer = Veuillez choisir une réponse

partner-page-day = La nouvelle date

partner-page-day-hint = Seulement si l’objectif sera atteint plus tard.

partner-page-words-hint = Une ou deux phrases suffisent.

partner-page-send = Envoyer la réponse

partner-page-choose = Veuillez choisir ce qu’est devenu l’objectif.

partner-page-back = Retour à la page du partenariat

partner-page-not-taken-way = Veuillez rouvrir le lien de votre lettre et répondre depuis la page qu’il ouvre.

light-told-ended = terminé, selon un partenaire

partner-is-written-to = est interrogé par lettre

partner-without-person = aucune personne n’est désignée : convene print inquiry

partner-without-address = aucune adresse connue : convene person edit TEXT --email ADDRESS, ou téléphoner

partner-objects = ne reçoit pas de lettre : téléphoner

partner-asked-on = déjà interrogé, le { $day }

partner-letter-waits = la lettre attend : convene invitation send

due-partnerships-told-ended =
    { $count ->
        [one] un partenaire indique que { $count } partenariat a pris fin
       *[other] des partenaires indiquent que { $count } partenariats ont pris fin
    }

## Refusals of ConveneService

partners-without-pages = Aucune page n’est servie ici : un lien ne mènerait nulle part
    .next = Indiquer l’adresse des pages dans CONVENE_PORTAL, ou envoyer aux partenaires la page imprimée

ended-is-another-act = La fin d’un partenariat ne s’enregistre pas comme état de son objectif
    .next = Y mettre fin, en disant pourquoi

page-report-without-words = Il n’est pas dit ce qu’est devenu l’objectif
    .next = Le dire en une phrase

page-report-of-another-day = Un objectif qui sera atteint plus tard a besoin d’une nouvelle date
    .next = Indiquer la date avec cette réponse

page-report-of-past = { $day } n’est pas une nouvelle date : nous sommes le { $today }
    .next = Indiquer une date à venir

## Refusals of ConveneStore

partner-may-not-be-written-to = Une personne qui s’oppose aux lettres, ou dont les données ont été effacées, n’en reçoit pas
    .next = Voir qui est interrogé, et comment joindre les autres

## Ce que les documents disent d’eux-mêmes

topic-is = La réunion abordera le thème suivant : { $topic }
plenary-delegation = Délégation
plenary-colours = Les couleurs des secteurs
list-in-order-of-convener =
    Les pays suivent l’ordre de la liste de l’organisation qui convoque la réunion. Le numéro qui précède un nom est le
    même sur tous les documents et dans toutes les langues.
revision-alone = Révision { $number }
about-changed = Les feuilles qui diffèrent de celles déjà imprimées.

## Sessions by their titles, interpretation, and documents behind links

session-called = { $title } ({ $day }, { $time })

session-called-with-key = { $title } ({ $day }, { $time } ; { $typed })

session-interpretation = Interprétation : { $languages }

note-interpreted-sessions = L’interprétation est assurée aux séances pour lesquelles le programme l’indique, dans les langues suivantes : { $languages }.

pack-booths = Interprétation par langue et par jour

pack-booth = Cabine

interpretation-time = { $hours } h { $minutes } min

## Problems of ConveneCore

interpreted-into-one = ne nomme qu’une langue : l’interprétation se fait entre deux langues au moins

interpreted-too-long = est interprétée pendant { $minutes } minutes sans pause, alors qu’une équipe travaille { $most } minutes d’affilée au plus

## Behind links: documents before the meeting

documents-page = Documents de la réunion

documents-how = Les documents que vous préparez figurent ci-dessous. Chacun peut être envoyé dans toutes les langues de la réunion, un fichier par langue ; le secrétariat le reçoit, ou le renvoie en indiquant pourquoi. Un nouveau fichier remplace celui qui n’a pas encore été reçu.

documents-none = Aucun document ne vous est demandé.

documents-closed = Les documents ne sont plus reçus sur cette page.

document-stands-received = reçu

document-stands-waiting = remis le { $day }, attend le secrétariat

document-stands-returned = renvoyé : { $reason }

document-stands-missing = attendu

document-in-language = Langue du document

document-as-file = Fichier

document-file-hint = Un PDF, DOCX ou ODT de { $most } Mo au plus, sans macros.

document-hand-in = Remettre

document-not-kept = Le document n’a pas été conservé

document-continue = Vers la page des documents

document-too-large = Un fichier compte { $most } Mo au plus.

document-by-link = Vous pouvez les remettre, et voir ce que le secrétariat a reçu, sur la page suivante, qui vous est réservée :

## Talk: Documents behind links

document-link-made = { $name } remet ses documents par ce lien : { $address }

document-link-ended = le lien de { $name } est supprimé

document-file-written = Le document { $number } ({ $kind }) est dans { $file }.

document-file-note = Observations de { $name } : { $note }

document-returned = le document { $number } est renvoyé ({ $languages }) ; la personne qui l’écrit en lit la raison sur sa page

due-documents-by-page =
    { $count ->
        [one] { $count } document est remis et attend d’être reçu
       *[other] { $count } documents sont remis et attendent d’être reçus
    }

## Talk: titles

title-handed-in = remis

## Refusals of ConveneService

document-link-closed = Rien n’est remis pour { $code } : l’appel n’est pas publié, la réunion est passée ou annulée
    .next = Noter ce qui vient autrement

no-document-link = { $name } n’a pas de lien à supprimer
    .next = Voir qui écrit quoi

writes-nothing = { $name } n’écrit aucun document
    .next = Indiquer lequel

no-document-file = Rien n’a été remis du document { $number } en { $language }
    .next = Voir ce qui l’a été

nothing-handed-in = Rien de ce qui a été remis du document { $number } n’attend en { $languages }
    .next = Voir ce qui attend

page-document-unusable = Le document n’a pas été conservé : ce n’est pas un PDF, DOCX ou ODT entier, il contient des macros ou est chiffré, ou dépasse { $most } Mo
    .next = L’enregistrer comme simple PDF, DOCX ou ODT, et l’envoyer de nouveau

page-documents-closed = Les documents ne sont plus reçus sur cette page
    .next = Écrire à { $contact }

page-document-gone = Ce document ne vous est plus demandé
    .next = Écrire à { $contact }

page-document-there = Le secrétariat a reçu le document dans cette langue
    .next = Pour le remplacer, écrire à { $contact }

## Problems of ConveneService

document-files-gone =
    { $count ->
        [one] { $count } fichier remis disparaît définitivement avec son document
       *[other] { $count } fichiers remis disparaissent définitivement avec leurs documents
    }

## The board: the plan moved by hand, applications, arrivals and the network

board-applications-title = Candidatures

board-attendance = Arrivées

board-network = Réseau

board-asking = Recherche des effets…

board-close = Fermer

board-failed = La demande n’est pas arrivée. Rien n’a changé ; veuillez réessayer.

board-seat-here = Placer ici

board-leave-it = Laisser tel quel

board-picked = Choix : { $name }. Choisissez une table, ou une personne d’une autre table pour un échange ; Échap annule.

board-put-down = Choix annulé.

board-drag-hint = Glissez un nom vers une autre table, ou sur un nom de celle-ci pour un échange ; ou choisissez un nom, puis une table. Rien ne change sans votre accord.

board-plan-lacks = Ce qui manque au plan

board-see-repair = Voir les déplacements qui y remédient

board-no-plan = Personne n’est encore placé. Le plan se fait au bureau :

board-rounds = Tours

board-seats = Places prises : { $taken } sur { $most }

board-locked = fixé

board-away = Absents de ce tour

board-undo-seats = Annuler le dernier changement de places

board-undone = Annulé

board-nothing-repairs = Aucun déplacement n’est nécessaire.

board-move-from = { $name }, tour { $round } : de la table { $from } à la table { $table }

board-leaves = N’est plus avec : { $company }

board-joins = Sera avec : { $company }

board-exchange-two = Échanger deux personnes dans ce tour

board-exchange-with = Avec qui

board-settle = Réglé

board-do-exchange = Échanger

board-do-repair = Faire ces déplacements

board-repair-busy = Un autre plan est en cours de recherche. Réessayez dans un instant.

board-room-same = La salle dans son ensemble vaut autant qu’avant.

board-room-more = La salle dans son ensemble vaut plus qu’avant.

board-room-little-more = La salle dans son ensemble vaut un peu plus qu’avant.

board-room-less = La salle dans son ensemble vaut moins qu’avant.

board-room-little-less = La salle dans son ensemble vaut un peu moins qu’avant.

board-again-same = Autant de personnes qu’avant se retrouvent plus d’une fois.

board-again-more = Paires qui se retrouvent plus d’une fois : { $pairs } de plus qu’avant

board-again-fewer = Paires qui se retrouvent plus d’une fois : { $pairs } de moins qu’avant

board-here-of = Présents : { $here } sur { $all }

board-stale = La connexion est interrompue : ceci est le dernier état connu.

board-look-again = Actualiser

board-here = Présents

board-expected = Attendus

board-absent = Absents

board-by-hour = Par heure, { $day }

board-hour = à partir de

board-came = arrivées

board-latest = Dernières arrivées

board-to-settle = Ce qui attend le bureau

board-at-door = porte { $door }, { $time }

board-as-table = Sous forme de tableau

board-nobody-applied = Aucune candidature n’est encore parvenue.

board-so-many-applied = Candidatures examinées : { $applications }

board-by-each-country = Par pays

board-scores-in-words = Candidatures notées : { $applications }. Laissées ouvertes par les évaluations : { $open }.

board-open-band = ce que les évaluations laissent ouvert

board-wave = Vague { $number }

board-invited = invités

board-written-to = lettre partie

board-answered = réponse reçue

board-accepted = accepté

board-to-know = À savoir avant de signer

board-whole = La proposition dans son ensemble

board-no-network = Les liens d’avant et d’après sont tracés une fois les participants venus.

board-hopes-explained = Un point est une personne participante, sa couleur est le secteur ; personne n’est nommé. D’un côté les paires les plus prometteuses, environ trois par personne ; de l’autre les partenariats, en couleur s’ils étaient espérés.

network-hoped = Espéré avant

network-came = Formé depuis

hopes-in-words = Paires espérées : { $hoped }. Paires en partenariat : { $formed }, dont espérées : { $fulfilled }.

## The form of a call: files and questions of a meeting's own

form-own-questions = Questions propres à la réunion

form-file = Lettre de désignation ou autre document à l’appui de votre candidature

form-file-kept = Le fichier { $kind } que vous avez envoyé est conservé avec le formulaire.

form-file-remove = Retirer le fichier

form-fault-file = Le fichier n’a pas été enregistré : ce n’est pas un fichier PDF, PNG ou JPEG complet, ou il dépasse { $most } Mo

form-fault-files = Le fichier n’a pas été enregistré, trop de fichiers ayant été envoyés ; ce que vous avez écrit l’a été. Veuillez réessayer plus tard ou l’adresser au secrétariat par courriel

form-fault-number = Veuillez écrire un nombre en chiffres, par exemple 12 ou 1,5

form-fault-choice = Veuillez choisir parmi les réponses proposées

## Problems of ConveneCore

question-key-shape = la clef { $given } ne se compose pas de 24 lettres minuscules, chiffres et traits d’union au plus, dont une lettre en tête

choice-key-shape = la clef { $given } ne se compose pas de 24 lettres minuscules, chiffres et traits d’union au plus

question-choices = demande de 2 à { $most } réponses au choix, et en a { $count }

question-without-choices = a des réponses au choix, alors qu’une question de type { $kind } n’en a pas

question-not-above = { $question } n’est pas une question placée plus haut à laquelle on répond par oui, par non ou par un choix

condition-without-answers = ne nomme aucune réponse

own-answer-not-asked = n’est pas demandé après la réponse donnée à { $question }

own-answer-no-number = { $given } n’est pas un nombre tel que 12 ou 1.5

no-own-question = n’est pas une question de la réunion, qui demande { $known }

no-own-questions = la réunion ne pose pas de questions qui lui soient propres

## Refusals of ConveneService

no-file-of = Aucun fichier n’accompagne une candidature désignée par { $text }, ou il y en a plusieurs
    .next = Voir ce que le formulaire a apporté

bad-cells =
    { $count ->
        [one] { $count } indication donnée ne peut être prise en compte
       *[other] { $count } indications données ne peuvent être prises en compte
    } ; rien n’a été écrit
    .next = Corriger ce qui est indiqué et relancer la commande

own-answers-unasked = Des réponses sont données pour { $code } que rien ne demande
    .next = Répondre aussi à ce dont elles dépendent

## Problems of ConveneService

own-answer-outdated = la question a changé depuis : « { $said } » n’y répond plus et a été laissé de côté

## Moyens de connexion : la lettre avec un lien

sign-in-address-kept = Un lien de connexion pour { $login } est envoyé à { $address } lorsqu’il est demandé sur la page /sign-in

sign-in-address-forgotten = Aucun lien de connexion n’est plus envoyé pour { $login }

sign-ins-wait = Un lien de connexion a été demandé et n’est pas parti. Qui le remet pourrait s’en servir : il ne part donc que par un administrateur, qui lance convene worker ou convene invitation send

sign-in-by-letter = Un lien par courrier électronique

sign-in-address = Adresse électronique de votre compte

sign-in-ask = M’envoyer un lien

sign-in-letter-may-come = Si un compte a cette adresse, une lettre contenant un lien est en route. Le lien sert une seule fois, pendant 15 minutes ; un nouveau lien peut être demandé au bout de cinq minutes.

sign-in-letter-title = Votre lien de connexion

sign-in-letter-why = Un lien de connexion aux pages des réunions { $of-convener } a été demandé avec cette adresse électronique.

sign-in-letter-link = Pour vous connecter, veuillez ouvrir ce lien dans les 15 minutes, dans n’importe quel navigateur, et appuyer sur le bouton de la page. Il sert une seule fois :

sign-in-letter-other = Si vous ne l’avez pas demandé, vous n’avez rien à faire : personne ne se connecte sans ce lien. Veuillez ne pas transmettre cette lettre.

## Refusals of ConveneStore

address-of-another-account = Un autre compte a cette adresse
    .next = Donnez à chaque compte une adresse qui lui soit propre

password-set-soon = Un mot de passe se définit dans les 15 minutes qui suivent la connexion
    .next = Connectez-vous de nouveau, par un lien, puis définissez-le

## Moyens de connexion : un mot de passe et les codes d’un téléphone

sign-in-by-password = Un mot de passe et un code

sign-in-login = Identifiant

sign-in-password = Mot de passe

sign-in-code = Code de votre téléphone, ou code de secours

sign-in-wrong = L’identifiant, le mot de passe ou le code est inexact, ou le code a déjà servi. Après plusieurs essais, veuillez attendre une minute. Si vous avez oublié votre mot de passe, demandez un lien par courrier électronique.

sign-in-not-by-house = Le serveur mandataire de votre organisation n’est pas reconnu ici, ou ne désigne personne qui ait un compte. Veuillez vous connecter d’une autre manière.

password-title = Votre mot de passe

password-none = Vous n’avez pas de mot de passe ici : vous vous connectez par des liens.

password-since =
    { $codes ->
        [one] Votre mot de passe est valable depuis le { $day } ; il reste { $codes } code de secours.
       *[other] Votre mot de passe est valable depuis le { $day } ; il reste { $codes } codes de secours.
    }

password-what =
    { $signs ->
        [one] Un mot de passe compte au moins { $signs } caractère et exige un téléphone doté d’une application de codes. Le définir met fin à vos autres sessions.
       *[other] Un mot de passe compte au moins { $signs } caractères et exige un téléphone doté d’une application de codes. Le définir met fin à vos autres sessions.
    }

password-new = Nouveau mot de passe

password-begin = Continuer

password-sign-in-anew = Pour définir un mot de passe, veuillez vous reconnecter par un lien : il se définit dans les 15 minutes qui suivent.

password-telephone = 1. Votre téléphone

password-telephone-how = Faites lire cette image par l’application de codes. Elle n’est affichée qu’une fois.

password-picture = Code QR contenant le secret destiné à une application de codes

password-typed = Si l’image ne peut être lue, saisissez ceci :

password-on-this-telephone = Ouvrir dans une application de ce téléphone

password-recovery = 2. Codes de secours

password-recovery-what = Chacun vous connecte une fois à la place d’un code, si le téléphone est perdu. Veuillez les garder en lieu sûr : ils ne sont affichés qu’une fois.

password-confirm = 3. Confirmer

password-again = Le même mot de passe, une seconde fois

password-first-code = Le code affiché maintenant par le téléphone

password-count = Définir le mot de passe

password-counts = Votre mot de passe est désormais valable. Vos autres sessions ont pris fin.

password-not-confirmed = Le code était inexact, ou le mot de passe n’est pas celui du début. Rien n’a été modifié.

password-forgotten = Le mot de passe de { $login } est oublié, et ses sessions ont pris fin

password-of-nobody = { $login } n’a pas de mot de passe pour les pages

password-kept = { $login } a un mot de passe pour les pages depuis le { $day }

## Moyens de connexion : le serveur mandataire de la maison

proxy-believed = Le serveur mandataire de la maison est reconnu par ce secret

proxy-believed-since = Un serveur mandataire de la maison est reconnu par son secret depuis le { $day }

proxy-forgotten = Aucun serveur mandataire n’est reconnu pour dire qui est quelqu’un

## Refusals of ConveneService

page-password-short =
    { $signs ->
        [one] Un mot de passe compte au moins { $signs } caractère
       *[other] Un mot de passe compte au moins { $signs } caractères
    }
    .next = Plusieurs mots sans rapport entre eux se retiennent facilement

page-password-long = Un mot de passe compte au plus 256 octets
    .next = Choisissez-en un plus court

page-password-plain = Ce mot de passe se devine facilement : il compte peu de caractères différents, ou n’est guère plus que votre nom
    .next = Plusieurs mots sans rapport entre eux se retiennent facilement

sign-in-address-unusable = Il est impossible d’écrire à { $address }
    .next = Indiquer une adresse telle que office@example.org

proxy-secret-short = Le secret d’un serveur mandataire compte au moins 32 caractères sur sa première ligne
    .next = Créez-en un que personne ne peut deviner, par exemple avec openssl rand -hex 32

## Refusals of ConvenePortal

sign-in-header-unusable = { $given } n’est pas un en-tête par lequel un serveur mandataire peut désigner quelqu’un
    .next = Donnez à CONVENE_SIGN_IN_HEADER un nom propre de lettres, de chiffres et de tirets, tel que X-Remote-User

## Who looked at what

title-page = page

## Moyens de connexion : tout fermer

sign-out-everywhere = Se déconnecter partout

sign-out-everywhere-what = Cela met fin à toutes les sessions, à tous les liens et à tous les jetons de programmes de votre compte, y compris cette session.

## Registration and travel: the information sheet behind a link

sheet-page = Fiche de renseignements

sheet-fill-in = Remplir votre fiche de renseignements pour le voyage

sheet-until = Prière de la remplir avant la fin du { $day }. Vous pouvez en enregistrer une partie et revenir par le même lien.

sheet-kept = Votre fiche est enregistrée

sheet-whole = Rien ne manque au sujet de votre passeport.

sheet-missing = Les indications suivantes manquent au sujet de votre passeport ; elles sont nécessaires à toute demande de visa :

sheet-not-kept = La fiche n’a pas été enregistrée : prière de voir ce qui est signalé

sheet-passport = Votre passeport

sheet-sealed = Ce que vous écrivez ici est scellé aussitôt et n’est ouvert que par les personnes chargées des visas. Cette page ne le montre plus ensuite.

sheet-journey = Votre voyage

sheet-stay = Votre séjour

sheet-tickets-by = Les billets sont achetés le { $day } au plus tard.

sheet-ticketed = Les billets ont été achetés. Si le voyage doit changer, prière d’écrire au secrétariat.

sheet-visas-by = Les visas peuvent être demandés jusqu’au { $day }.

sheet-yes = Oui

sheet-no = Non

sheet-time-hint = Par exemple 14:30

sheet-day-hint = Année, mois et jour, par exemple 2031-05-28

sheet-name-hint = Tel qu’il y figure

sheet-field-kept = Cette indication est conservée. Laisser vide pour la garder, ou l’écrire de nouveau.

sheet-erased = Ce qui concerne votre passeport est effacé peu après la réunion. Vous pouvez le retirer dès maintenant, et votre accord avec lui.

sheet-drop = Retirer ce que j’ai indiqué de mon passeport

sheet-consent = J’accepte que { $convener } conserve ces renseignements afin d’organiser mon voyage à l’occasion de la réunion « { $meeting } », et les communique au Gouvernement hôte pour un visa, à l’hôtel et aux personnes qui m’accueillent et me logent, dans la mesure où chacun en a besoin. Je peux revenir sur cet accord ici à tout moment, ou en écrivant à { $contact }.

sheet-consent-field = Accord

passport-name = Nom tel qu’il figure dans le passeport

passport-number = Numéro du passeport

passport-nationality = Nationalité

passport-issued-on = Délivré le

passport-expires-on = Valable jusqu’au

passport-born-on = Date de naissance

passport-birthplace = Lieu de naissance

## Talk: Registration and travel

sheets-asked = Les fiches de renseignements sont demandées jusqu’au { $day }, sur la page derrière le lien des personnes qui ont accepté.

passport-recorded = Les indications du passeport de { $person } sont conservées sous scellé.

sheets-taken =
    { $count ->
        [one] { $count } fiche de renseignements a été reprise
       *[other] { $count } fiches de renseignements ont été reprises
    }

ask-ticket-change = Les billets devaient être achetés au plus tard le { $day } : a-t-on demandé ce que coûte ce changement, et qui le paie ?

due-sheets-missing =
    { $count ->
        [one] { $count } fiche de renseignements manque
       *[other] { $count } fiches de renseignements manquent
    }

due-passports-short =
    { $count ->
        [one] { $count } passeport expire moins de six mois après le départ
       *[other] { $count } passeports expirent moins de six mois après le départ
    }

due-visas =
    { $count ->
        [one] { $count } visa est à demander
       *[other] { $count } visas sont à demander
    }

due-tickets-late =
    { $count ->
        [one] { $count } voyage n’est pas connu, alors que les billets devaient être achetés
       *[other] { $count } voyages ne sont pas connus, alors que les billets devaient être achetés
    }

title-sheet = fiche

title-passport = passeport

title-emergency = en cas d’urgence

state-came = reçue

state-missing = manquant

state-whole = complet

state-in-part = en partie

state-too-short = trop court

## Refusals of ConveneCore

may-not-handle-travel = { $name } n’est pas autorisé à ouvrir les passeports
    .next = S’adresser à une personne ayant l’un de ces rôles : { $roles } ; ou le
        demander à l’administration

passport-unusable = Les indications du passeport ne sont pas données de façon à pouvoir être conservées
    .next = Indiquer ce qui est énuméré tel que cela figure dans le passeport

bad-rows-of-sheets =
    { $count ->
        [one] { $count } endroit
       *[other] { $count } endroits
    } du tableau des fiches ne se lisent pas ; rien n’a été enregistré
    .next = Les corriger : dates telles que 2031-05-28, nationalité telle que LB

## Problems of ConveneCore

no-passport-number = ce n’est pas un numéro de passeport

passport-day-to-come = le { $day } est encore à venir

passport-ends-before-issue = le passeport expire avant d’avoir été délivré, le { $day }

passport-before-birth = le passeport est plus ancien que son titulaire, né le { $day }

## Refusals of ConveneService

passports-without-clock = Personne n’a dit combien de temps les passeports sont conservés
    .next = Dire combien de jours après la réunion ils sont effacés

sheets-after-meeting = La réunion commence le { $starts }, avant le { $day }
    .next = Indiquer un jour antérieur à son ouverture

passport-key-missing = Ce passeport est scellé pour la clé { $name } de la maison, qui n’est pas dans { $path }
    .next = Remettre le fichier des clés à sa place, ou le nommer par CONVENE_KEY

passport-seal-broken = Ce qui est conservé de ce passeport n’est pas tel qu’il a été scellé
    .next = Le faire indiquer de nouveau, et chercher ce qui l’a modifié

## Problems of ConveneService

sheet-without-consent = elle n’est enregistrée qu’avec votre accord

## Refusals of ConveneStore

passport-not-by-right = Seules les personnes chargées des voyages ouvrent et enregistrent les passeports
    .next = Demander à l’administration le rôle travel_officer

## Papers: lists of travel

visa-list = Liste pour les visas

about-visa-list = Pour qui des visas sont demandés au Gouvernement hôte ; annexe à une note verbale.

access-list = Liste d’accès

about-access-list = Qui peut entrer dans le bâtiment.

pick-up-list = Liste d’accueil à l’arrivée

about-pick-up-list = Qui est attendu, quand et où.

rooming-list = Liste d’hébergement

about-rooming-list = Qui loge où, et combien de temps.

meal-list = Repas

about-meal-list = Nombre de repas par régime alimentaire, jour par jour.

list-change = Changement

list-new = nouveau

list-changed = modifié

list-gone = Figuraient sur la liste à sa dernière impression, et n’y figurent plus : { $names }

list-empty = Personne ne figure sur cette liste.

list-arrives = Arrivée

list-departs = Départ

list-nights = Nuits

list-allergies = Allergies

list-meals-changed =
    { $count ->
        [one] Pour { $count } personne, ces indications ont changé depuis la dernière impression.
       *[other] Pour { $count } personnes, ces indications ont changé depuis la dernière impression.
    }

list-of-visas = Annexe à une note verbale { $of-convener } : personnes participant à la réunion pour lesquelles un visa est demandé.

list-of-access = Les personnes nommées ci-après participent à la réunion et peuvent entrer.

list-of-pick-up = Par heure d’arrivée ; les personnes dont elle n’est pas connue figurent à la fin.

list-of-rooming = Par hôtel ; les personnes qui n’ont pas indiqué où elles logent figurent à la fin. Les nuits entre parenthèses sont celles de la réunion, lorsque les jours du voyage ne sont pas connus.

## Registration and travel: who pays

budget-kept = Une nuit d’une place financée est indemnisée de { $daily }.

payer-recorded = La prise en charge du voyage de { $person } est enregistrée.

costs-are = Les places financées coûtent { $cost }.

costs-exceed = Les places financées coûtent { $cost }, soit { $excess } de plus que le plafond.

due-over-ceiling = Les places financées coûtent plus que le plafond

title-total = total

title-payer = prise en charge

title-nights = nuits

title-subsistence = indemnité

title-terminals = faux frais

title-ticket = billet

state-payer-convener = organisme organisateur

state-payer-self = à titre personnel

allowance-list = Indemnités

about-allowance-list = Ce que reçoivent les personnes dont la place est financée, à signer.

list-subsistence = Indemnité journalière de subsistance

list-terminals = Faux frais au départ et à l’arrivée

list-given = Montant reçu

list-of-allowances = Les personnes nommées ci-après ont reçu le montant indiqué en regard de leur nom. Les nuits entre parenthèses sont celles de la réunion, lorsque les jours du voyage ne sont pas connus.

## Refusals of ConveneCore

budget-of-currencies = Un budget est établi dans une seule monnaie, et voici { $currencies }
    .next = Indiquer toutes les sommes dans la même monnaie

sum-too-great = { $sum }, c’est trop : une somme est d’au plus { $most }
    .next = Indiquer une somme dans cette limite ; voir ce qui est enregistré

## Refusals of ConveneService

budget-has-tickets = Des billets sont enregistrés dans la monnaie du budget
    .next = Garder cette monnaie, ou voir qui a un billet

ticket-of-others = Un billet relève d’une place financée, que l’organisme organisateur prend en charge
    .next = Indiquer convener, ou omettre le billet

no-travel-budget = Personne n’a dit comment les places financées sont indemnisées
    .next = L’indiquer, dans une seule monnaie

costs-beyond-counting = Le coût des places financées dépasse ce qui peut être compté
    .next = Corriger les jours du voyage de { $code }

## Partner meetings: meetings of two beside the round tables

page-partners = Rencontres entre partenaires

page-partners-what = En marge des tables rondes, les personnes qui le demandent en rencontrent d’autres, une à la fois, pendant quelques minutes. Le secrétariat propose les rencontres ; chacune n’a lieu que si les deux personnes l’acceptent.

page-partners-take-part = Participer aux rencontres entre partenaires

page-partners-takes-part = Vous participez aux rencontres entre partenaires

page-partners-consent = Je participe aux rencontres entre partenaires pendant la réunion « { $meeting } ». Les autres participants à ces rencontres voient mon nom, mon organisation et mon pays, et { $convener } me propose de les rencontrer. Je peux me retirer à tout moment, sur cette page.

page-partners-shows = Les personnes que je rencontre peuvent lire ce que j’offre, ce dont j’ai besoin et les thèmes qui m’intéressent ; je lis la même chose à leur sujet si elles y consentent aussi.

page-partners-join = Participer

page-partners-leave = Ne plus participer

page-partners-wishes = Qui souhaitez-vous rencontrer ?

page-partners-wishes-what = Personne n’apprend qui vous souhaitez rencontrer, à moins que cette personne ne souhaite aussi vous rencontrer. Vous pouvez retirer un souhait à tout moment.

page-partners-wish = Je souhaite rencontrer

page-partners-wish-of = Je souhaite rencontrer { $name }

page-partners-unwish = Retirer le souhait

page-partners-unwish-of = Retirer le souhait : { $name }

page-partners-offered = Cette rencontre vous est proposée. Veuillez répondre au plus tard le { $day }.

page-partners-waits = Vous avez accepté. La rencontre aura lieu dès que l’autre personne aura accepté aussi.

page-partners-held = Cette rencontre a lieu : vous l’avez acceptée tous les deux.

page-partners-declined = Vous avez décliné cette rencontre.

page-partners-declined-yet = Vous avez décliné cette rencontre. Vous pouvez encore l’accepter jusqu’au { $day } ; elle est alors proposée de nouveau à l’autre personne.

page-partners-none = Il n’y a pas de rencontre.

page-partners-accept = Accepter

page-partners-accept-with = Accepter : { $name }

page-partners-decline = Décliner

page-partners-decline-with = Décliner : { $name }

partners-both-wish = Vous souhaitez tous les deux cette rencontre.

partners-both-accepted = Rencontre acceptée de part et d’autre.

partners-you-give = Vous offrez ce dont cette personne a besoin : { $asset } ({ $topic })

partners-you-get = Cette personne offre ce dont vous avez besoin : { $asset } ({ $topic })

partners-you-share = Un thème que vous avez en commun : { $topic }

partners-same-topic = même thème

partner-slips = Fiches des rencontres entre partenaires

about-partner-slips = Une fiche pour chaque personne qui a des rencontres : quand, où, avec qui et pourquoi.

partner-list = Liste des rencontres entre partenaires

about-partner-list = À l’usage du secrétariat : créneau par créneau, qui rencontre qui, à quelle table.

partners-slip-note = Prière d’être à la table à l’heure : les deux personnes suivantes arrivent sans pause. Ce qui est dit ici d’autres personnes vous est réservé.

partners-none-yet = Aucune rencontre n’a encore été acceptée des deux côtés.

partners-when = Date et heure

partners-where = Lieu

partners-whom = Personne rencontrée

partners-why = Motif

partners-one = Participant

partners-with-whom = Autre partie

object-partner-meeting = rencontre entre partenaires

title-room = salle

title-ends = fin

title-shows = montre

title-meetings = rencontres

title-wished = souhaitée des deux côtés

title-who-says = réponse

title-with-says = réponse de l’autre

state-offered = proposée

state-agreed = convenue

state-lapsed = sans réponse

partner-slots-added =
    { $slots ->
        [one] { $slots } créneau est ajouté
       *[other] { $slots } créneaux sont ajoutés
    }

partner-slots-removed =
    { $slots ->
        [one] { $slots } créneau est supprimé
       *[other] { $slots } créneaux sont supprimés
    }

partners-joined = { $code } participe aux rencontres entre partenaires

partners-left = { $code } ne participe plus aux rencontres entre partenaires

partners-withdrawn =
    { $meetings ->
        [one] { $meetings } rencontre est retirée
       *[other] { $meetings } rencontres sont retirées
    }

partners-offered =
    { $meetings ->
        [one] { $meetings } rencontre est proposée
       *[other] { $meetings } rencontres sont proposées
    }

partners-ended =
    { $meetings ->
        [one] { $meetings } rencontre sans réponse, ou qui ne peut pas avoir lieu, a pris fin
       *[other] { $meetings } rencontres sans réponse, ou qui ne peuvent pas avoir lieu, ont pris fin
    }

partners-gave-way =
    { $meetings ->
        [one] { $meetings } rencontre a fait place à un meilleur plan
       *[other] { $meetings } rencontres ont fait place à un meilleur plan
    }

partners-planned = rencontres : { $meetings } pour { $people } personnes, de { $least } à { $most } chacune ; { $share } % de ce qu’elles pourraient valoir au plus

partners-without = sans rencontre : { $people }

partner-meeting-stands = { $code } : { $status }

## Refusals of ConveneService

no-partner-slots = Il n’y a pas de créneau pour les rencontres entre partenaires
    .next = En ajouter

too-few-partners =
    { $people ->
        [0] Personne ne participe encore aux rencontres entre partenaires
        [one] Une seule personne participe aux rencontres entre partenaires
       *[other] Seules { $people } personnes participent aux rencontres entre partenaires
    }
    .next = Les participants le demandent par leur lien, ou auprès du secrétariat

no-such-room-of-meeting = La réunion n’a pas de salle { $room }
    .next = En indiquer une parmi { $rooms }

partners-at-own-request = { $code } a été désigné par un État et ne participe aux rencontres entre partenaires qu’à sa propre demande
    .next = Indiquer qu’il en a fait la demande, si tel est le cas

takes-no-part-in-partners = { $code } ne participe pas aux rencontres entre partenaires
    .next = Voir qui y participe

partner-meeting-of-others = { $code } n’est pas une rencontre de { $who }
    .next = Voir de qui elle est

partner-meeting-ended = { $code } a pris fin
    .next = Voir où elle en est ; qui l’a déclinée peut encore l’accepter tant que tous deux et la table sont libres

no-such-partner-meeting = Il n’y a pas de rencontre { $code }
    .next = Voir celles qui existent

no-such-partner-slot = Il n’y a pas de créneau { $slots } pour les rencontres entre partenaires
    .next = Voir ceux qui existent

partner-slot-in-use =
    { $count ->
        [one] Des rencontres occupent le créneau { $used } : { $codes }
       *[other] Des rencontres occupent les créneaux { $used } : { $codes }
    }
    .next = Les retirer d’abord, puis supprimer les créneaux

no-partner-slip = { $code } n’a aucune rencontre acceptée des deux côtés
    .next = Voir où elles en sont

page-partner-meeting-gone = Cette rencontre n’est plus proposée
    .next = Écrire à { $contact }

## Refusals of ConveneStore

partner-slot-not-free = Un créneau en chevauche un autre, tombe un jour sans réunion, ou dans une salle où se tient une séance
    .next = Consulter les créneaux et le programme, et choisir une autre heure ou une autre salle

partners-asked-themselves = Seuls participent aux rencontres entre partenaires ceux qui participent à la réunion et l’ont demandé eux-mêmes
    .next = Voir qui y participe

partner-meetings-changed = Quelqu’un n’est pas libre à ce moment, ou la table ou les deux personnes sont déjà prises
    .next = Voir où en sont les rencontres, et faire établir un nouveau plan

partner-slots-in-room = Une salle qui serait supprimée a des créneaux pour les rencontres entre partenaires
    .next = Supprimer d’abord ces créneaux, ou conserver la salle

partner-slot-in-the-way = Une séance se tiendrait pendant un créneau de rencontres entre partenaires dans la même salle, ou un créneau tomberait un jour sans réunion
    .next = Choisir une autre heure ou une autre salle pour la séance, ou supprimer le créneau

## The evaluation: what participants thought of the meeting

evaluation-title = Évaluation de la réunion

about-evaluation = Une page sur laquelle les participants disent ce qu’ils ont pensé de la réunion, sans nom.

evaluation-without-name = Dites-nous ce que vous avez pensé de la réunion, afin que la prochaine soit meilleure. Aucun nom n’est demandé. Les réponses sont comptées ensemble et aucune feuille n’est conservée ; n’écrivez rien qui permette de vous reconnaître.

evaluation-scale = Les notes vont de 1, pas du tout, à 5, tout à fait. Laissez en blanc ce à quoi vous ne souhaitez pas répondre.

evaluation-question = Question

evaluation-answered = Réponses

evaluation-mean = Moyenne

evaluation-hand-in = Prière de remettre la page au bureau d’inscription, sans nom.

evaluation-relevance = Le sujet de la réunion compte pour mon travail

evaluation-tables = Les tables rondes ont été utiles

evaluation-people = J’ai rencontré des personnes que je n’aurais pas rencontrées autrement

evaluation-partners = J’ai l’intention de travailler avec quelqu’un que j’ai rencontré ici

evaluation-organisation = La réunion était bien organisée

evaluation-otherwise = Que faudrait-il faire autrement la prochaine fois ?

report-evaluation = Évaluation

report-evaluated = À la fin, il a été demandé aux participants, sans nom, ce qu’ils avaient pensé de la réunion, par des notes allant de 1, pas du tout, à 5, tout à fait :

evaluation-of-few = Pour les questions auxquelles moins de { $fewest } personnes ont répondu, aucune note n’est donnée.

evaluation-until = Vous pouvez répondre jusqu’au { $day }.

evaluation-send = Envoyer les réponses

evaluation-once = La page ne peut être envoyée qu’une fois. Personne, pas même nous, ne peut savoir ensuite quelles réponses étaient les vôtres ; rien ne peut donc être modifié.

evaluation-back = Retour à l’évaluation

evaluation-not-taken-way = Répondez depuis la page d’évaluation que votre propre page a ouverte, dans le même navigateur.

evaluation-thanks = Merci

evaluation-thanks-way = Ce que vous avez envoyé est compté, sans votre nom. Vous pouvez fermer la page ; votre propre page s’ouvre par le lien de votre lettre.

evaluation-offer = Qu’avez-vous pensé de la réunion ? Le bouton mène à une page qui ne sait pas qui vous êtes, et ce navigateur oublie votre propre page en l’ouvrant ; le lien de votre lettre la rouvre. Elle vous est remise une seule fois et reste deux semaines dans ce navigateur.

evaluation-take = Évaluer la réunion sans nom

evaluation-was-handed = L’évaluation a été ouverte d’ici. Personne ne sait si vous avez répondu. Elle reste dans le navigateur où elle a été ouverte jusqu’à son envoi ; ailleurs, demandez la feuille sur papier.

## Talk: The evaluation

evaluation-is-prepared = rien n’est encore demandé aux participants

evaluation-is-open = ouverte jusqu’au { $day } ; réponses : { $answers } sur { $people }

evaluation-receipt = Reçu : { $receipt }. Avec ce reçu et les mêmes réponses, ce questionnaire peut être retiré tant que l’évaluation est ouverte ; il n’est affiché qu’une fois.

evaluation-is-closed = close ; réponses : { $answers } sur { $people }

evaluation-asks = questions posées : { $number }

due-evaluation-open = l’évaluation est ouverte : { $answers } réponses sur { $people }

title-question = question

title-answered = réponses
title-evaluation = évaluation

title-mean = moyenne

title-said = propos

state-prepared = préparée

state-scale = notes

state-text = mots

## Refusals of ConveneService

evaluation-without-words = La question { $number } n’a pas de texte
    .next = Dire ce qui est demandé

evaluation-has-no-such-question = Il n’y a pas de question { $number } : il y en a { $count }, la suivante peut être ajoutée jusqu’à { $most }, et une doit rester
    .next = Voir ce qui est demandé

evaluation-answered-already = Quelqu’un a déjà répondu ({ $count }) ; les questions restent donc telles qu’elles ont reçu réponse
    .next = Lire ce qui est demandé ; demander le reste par lettre ou la prochaine fois

evaluation-ends-too-early = Une évaluation est ouverte au moins jusqu’à la fin de la réunion, et jusqu’à aujourd’hui : pas jusqu’au { $day }
    .next = Indiquer le { $first } ou un jour ultérieur

evaluation-not-worded = Des questions manquent dans des langues de la réunion
    .next = Poser chacune dans toutes les langues

evaluation-not-open = L’évaluation n’est pas ouverte
    .next = L’ouvrir

evaluation-receipt-unknown = Aucun questionnaire avec ces réponses n’est compté sous { $receipt }
    .next = Donner les réponses mot pour mot, telles qu’elles ont été comptées sous ce reçu

evaluation-sheet-unreadable = La feuille ne peut être comptée telle qu’elle est donnée
    .next = Voir ce qui est demandé, et donner des notes de 1 à 5

evaluation-sheet-empty = Une feuille sans aucune réponse n’est pas comptée
    .next = Donner une réponse, telle que 1=4

evaluation-not-closed = Les chiffres se lisent une fois l’évaluation close : lus deux fois pendant qu’elle est ouverte, ils diraient ce que quelqu’un a répondu entre-temps
    .next = La clore

evaluation-of-draft = Personne n’a pu venir à une réunion dont l’appel n’est pas publié
    .next = Le publier d’abord

page-evaluation-handed = L’évaluation vous a déjà été remise, ou elle est close
    .next = L’ouvrir dans le navigateur où vous l’avez ouverte la première fois, ou écrire à { $contact }

page-evaluation-changed = Les questions ont changé depuis que vous avez ouvert la page
    .next = Rouvrir la page, et répondre

page-evaluation-empty = Aucune question n’a de réponse
    .next = Répondre à une question au moins

page-evaluation-ended = Cette évaluation a reçu réponse, ou elle est close : elle ne peut être envoyée qu’une fois
    .next = Si vous l’avez envoyée, vos réponses sont comptées ; merci

## Problems of ConveneService

question-not-worded = n’est pas posée en { $language }

## Refusals of ConveneCore

bad-rows-of-evaluation =
    { $count ->
        [one] { $count } endroit
       *[other] { $count } endroits
    } du tableau de réponses ne se lisent pas ; rien n’a été compté
    .next = Les corriger : une ligne est une feuille, une colonne une question par son numéro, les notes vont de 1 à 5

## Problems of ConveneCore

no-such-question-of-evaluation = n’est pas une question : il y en a { $count }

no-mark-of-five = { $given } n’est pas une note de 1 à 5

sheet-without-answer = n’a aucune réponse

## Refusals of ConveneStore

evaluation-questions-stay = Quelqu’un a déjà répondu ; les questions restent donc telles qu’elles ont reçu réponse
    .next = Lire ce qui est demandé ; demander le reste par lettre ou la prochaine fois

## Projects of the plan of action

lack-approval = autorisation
lack-data = données
lack-expertise = expertise
lack-finance = financement
lack-implementer = maître d’œuvre
lack-incubator = pépinière d’entreprises
lack-owner = porteur du projet
lack-technology = technologie
lack-training = formation

place-lacking = { $code } manque de : { $lack } ({ $number })

title-lack = manque
title-lacks = manques
title-owner = porteur
title-project = projet
state-planned = prévu
object-project = projet

nobody-could-fill = { $code } : aucun participant n’offre ce qui manque : { $lack } ({ $number })

lack-filled-by = { $lack } : { $name }

project-at-table = Projet { $code } : { $title }

project-still-lacks = Rôles à pourvoir : { $lacks }

charter-of-project = Ce partenariat est né du projet { $code }, { $title }.

## Refusals of ConveneService

no-such-project = Il n’y a pas de projet { $code }
    .next = Voir lesquels existent

project-without-title = Un projet porte un titre
    .next = Indiquer son titre

project-not-kept = Tout ce qui a été dit du projet n’existe pas ; rien n’a été enregistré
    .next = Nommer résultats, thèmes et tables comme la réunion, et personnes et organisations comme l’annuaire

owners-unknown = Tous les porteurs de projet ne figurent pas dans l’annuaire ; rien n’a été enregistré
    .next = Importer d’abord leurs organisations, ou retirer owner du fichier

projects-not-by-file = Les projets de { $code } ne sont pas ceux du fichier : { $projects }
    .next = Retirer projects du fichier et modifier chaque projet séparément

table-has-theme = La table { $table } a déjà pour thème { $code }
    .next = Retirer d’abord ce projet de la table

project-is-no-theme = { $code } est achevé ou a pris fin, et n’est le thème d’aucune table
    .next = Nommer un projet prévu ou en cours

project-stands-so = { $code } est déjà en cours, est achevé ou a pris fin
    .next = Voir où il en est ; undo retire ce qui a été enregistré en dernier

project-ended-without-reason = Un projet prend fin pour une raison
    .next = Dire pourquoi

no-such-lack = Il ne manque rien à { $code } sous le numéro { $number }
    .next = Voir ce qui lui manque

lack-is-filled = { $name } pourvoit déjà au numéro { $number } de { $code }
    .next = Voir qui pourvoit à quoi ; undo le retire

## Problems of ConveneService

lack-unknown = n’est pas ce qui peut manquer à un projet ; il lui manque : { $known }

table-has-project = a déjà pour thème { $code }

## Problems of ConveneCore

not-of-meeting = la réunion n’a pas { $name }

project-code-shape = un code est PR- suivi de quatre chiffres ou plus, comme PR-0001

nobody-offers-what-lacks = { $lack } : aucun participant ne l’offre

## Refusals of ConveneStore

project-words-too-long = Ce qui est dit du projet est trop long
    .next = Le dire en moins de mots

project-refers-there = Un projet relève d’un résultat, d’un thème ou d’une table qui disparaîtrait
    .next = Voir lequel, et lui en donner d’abord un autre, ou y mettre fin

## Projects that come with a plan

projects-taken-in =
    { $count ->
        [one] { $count } projet enregistré
       *[other] { $count } projets enregistrés
    }

## Refusals of ConveneCore

bad-rows-of-projects =
    { $count ->
        [one] { $count } endroit
       *[other] { $count } endroits
    } du tableau de projets ne se lisent pas ; rien n’a été enregistré
    .next = Les corriger : chaque projet porte un titre, et une table est un nombre

## Problems of ConveneCore

project-untitled = le projet ne porte pas de titre

no-table-number = { $given } n’est pas le numéro d’une table

## Meetings of a series

object-recommendation = recommandation
title-across-countries = entre pays
title-across-sectors = entre secteurs
title-commitment = engagement
title-kept-on = tenu le
title-new-ties = nouveaux liens
title-organisations = organisations
title-session = séance
title-taken-up = reprise par

report-followed = Elle faisait suite à la réunion intitulée « { $meeting } » ({ $dates }).
report-answered = Elle a donné suite aux recommandations ci-après de réunions antérieures :
report-to = Destinataire

report-recommended = { $number ->
        [one] La réunion a adopté la recommandation suivante :
       *[other] La réunion a adopté les { $number } recommandations suivantes :
    }

taken-up-by = La réunion intitulée « { $meeting } » ({ $dates }) a donné suite à la recommandation { $number }.

aide-follows = La réunion fait suite à la réunion intitulée « { $meeting } » ({ $dates }).
aide-answers = Elle donnera suite aux recommandations ci-après de réunions antérieures :

answers-recommendation = Recommandation { $number } de la réunion intitulée « { $meeting } » ({ $dates }) : { $words }

answered-in-session = (Séance : { $session })

answered-by-project = (Projet : { $code })

recommendations-of-meeting = Recommandations

recommendations-stand = Adoptées : { $number }, dont suivies d’effet par des réunions ultérieures : { $taken }

network-of-series = Réseau d’une série de réunions
series-before = Avant la première réunion
series-since = Depuis
series-meeting = Réunion
series-nodes = Dans le réseau à cette date
series-new = Nouveaux liens
series-across-sectors = Entre secteurs
series-across-countries = Entre pays
series-alone = Sans lien à cette date

evidence-hidden = Les engagements pris lors de réunions antérieures et tenus sont masqués tant que les fiches sont anonymes.
kept-explained = Un engagement tenu depuis une réunion antérieure est indiqué à titre d’élément d’appréciation. Il n’ajoute rien de lui-même à une note ; l’absence d’indication ne joue contre personne.
kept-promise = Engagement tenu

kept-when = { $meeting } : promis pour le { $due }, enregistré comme tenu le { $kept }

recommendation-kept = La recommandation { $number } est enregistrée

recommendation-changed = La recommandation { $number } est modifiée

recommendation-answered = La réunion donne suite à la recommandation { $number } de { $code }

recommendation-unanswered = La réunion ne donne plus suite ainsi à la recommandation { $number } de { $code }

meeting-follows-one = { $code } fait suite à { $earlier }

meeting-follows-nothing = { $code } ne fait suite à aucune réunion antérieure

promises-recalled = { $count ->
        [0] Aucun engagement tenu n’est montré aux évaluateurs
        [one] Un engagement tenu est montré aux évaluateurs
       *[other] { $count } engagements tenus sont montrés aux évaluateurs
    }

## Refusals of ConveneService

meeting-follows-itself = { $code } ne peut faire suite à elle-même
    .next = Nommer une réunion antérieure de la série

follows-a-draft = { $code } ne peut faire suite à { $earlier }, dont l’appel n’est pas publié
    .next = Publier d’abord son appel, ou nommer une autre réunion

follows-a-later = { $code } ne peut faire suite à { $earlier }, qui ne commence pas avant elle
    .next = Nommer une réunion tenue auparavant

follows-none = { $code } ne fait suite à aucune réunion antérieure
    .next = Dire d’abord à laquelle elle fait suite

not-in-series = { $earlier } ne figure pas parmi les réunions auxquelles { $code } fait suite : { $series }
    .next = Nommer l’une d’elles, ou dire à quelle réunion celle-ci fait suite

recommendations-answered = { $code } donne suite à la recommandation { $number } de { $earlier } et reste donc dans cette série
    .next = Retirer d’abord ce à quoi elle donne suite

recommended-nothing = Une recommandation dit quelque chose
    .next = Dire ce qui est recommandé

no-such-recommendation = Il n’y a pas de recommandation { $number } de { $code }
    .next = Voir lesquelles existent

no-such-answer = Il n’est pas donné suite ainsi à la recommandation { $number } de { $earlier }
    .next = Voir à quoi il est donné suite, et comment

other-convener = { $code } et { $earlier } ne sont pas convoquées par la même organisation ; rien n’est repris de l’une à l’autre
    .next = Les évaluateurs voient ce qui figure dans les candidatures

## Problems of ConveneService

meeting-is-followed = { $code } y fait suite

## Refusals of ConveneStore

recommendation-words-too-long = Ce qui est dit de la recommandation est trop long
    .next = Le dire en moins de mots

recommendation-refers-there = Une séance ou un projet qui disparaîtrait donne suite à une recommandation
    .next = Voir lequel, et retirer d’abord cette suite

series-stays = Une réunion ultérieure fait suite à celle-ci
    .next = Dire d’abord qu’elle ne fait suite à aucune
## Refusals of ConveneStore

not-distributable =
    La base de données ne peut pas encore être répartie sur plusieurs machines ; rien n’a été déplacé
    .next = Faire ce qui est indiqué, dans cet ordre, puis recommencer

## Problems of ConveneStore

engine-missing =
    Citus y manque : l’indiquer dans shared_preload_libraries sur chaque machine, puis y exécuter CREATE
    EXTENSION citus
engine-old = est trop ancien : à partir de la version 13.2
login-not-above = n’est pas superutilisateur, ce qu’exige Citus ; en indiquer un dans CONVENE_DATABASE
workers-missing =
    ne comprend aucune autre machine : SELECT citus_set_coordinator_host(…), puis citus_add_node(…) pour
    chacune
machine-refused = une des machines a refusé : { $reason }

## Problems of ConveneKeeping

policies-other-elsewhere =
    tables dont une machine laisse voir d’autres lignes qu’ici : { $tables } ; les répartir de nouveau à
    partir d’une sauvegarde

## Talk: Rows on several machines

tables-by-meeting = par réunion (tables : { $count }) : { $tables }
tables-everywhere = en entier sur chaque machine (tables : { $count }) : { $tables }
nothing-to-distribute = rien à déplacer : toutes les tables sont à leur place
database-distributed = Les lignes de chaque réunion se trouvent ensemble sur une des machines
