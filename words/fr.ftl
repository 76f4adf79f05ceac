## Lists, dates and numbers

comma = { ", " }
colon = { "\u00A0: " }
comma-in-sentence = { ", " }
and = { " et " }
decimal-sign = ,
group-sign = { "\u202F" }
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
languages-english = l’anglais
languages-arabic = l’arabe
languages-french = le français
city-and-country = { $city } ({ $country })
own-name = Français

## Agenda and organization of work

agenda-and-organization-of-work = Ordre du jour provisoire et organisation des travaux
provisional-agenda = Ordre du jour provisoire
organization-of-work = Organisation des travaux
time = Horaire
item-or-session = Point ou séance
room = Salle
agenda-item = Point { $number } de l’ordre du jour
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
nominated-never-scored =
    Les places réservées reviennent aux personnes désignées par les États membres et les
    organisations invitées ; celles-ci ne sont jamais notées, classées ni tirées au sort.
criterion = Critère
weight = Poids
floors-of-selection = Nombre minimal de places ouvertes
group = Groupe
at-least = Au moins
documents = Documents
contacts = Contacts

will-be-held =
    { $tentative ->
        [yes] La réunion se tiendra, en principe, aux dates suivantes : { $dates }, { $place }.
       *[no] La réunion se tiendra aux dates suivantes : { $dates }, { $place }.
    }

## List of participants, nameplates and table cards

list-of-participants = Liste des participants
number = N°
name-and-position = Nom et fonctions
name = Nom
organization = Organisation
country-and-capacity = Pays et qualité
sector-and-capacity = Secteur et qualité
country = Pays
sector = Secteur
other-countries = Autres pays
names-as-given = Les noms, titres et organisations sont imprimés tels qu’ils ont été communiqués.
nameplates = Chevalets nominatifs
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
authority-personal = Participation à titre purement personnel
authority-reports = Compte rendu à l’organisation
authority-proposes = Peut proposer un engagement
authority-commits = Peut engager dans une limite
authority-delegated = Lettre portant délégation de pouvoir
due-by = , à rendre avant le { $day }

## Decision sheet

decision-sheet = Décision relative aux places ouvertes
decided = Décision prise et signée par { $name }, { $date }.
not-yet-decided = Proposition. La décision et la signature d’un responsable désigné restent à venir.

# Of a decision that was signed before the program kept what its papers print.
kept-afterwards =
    Les chiffres et les noms de ce document ont été conservés après la signature, le { $date }.

superseded = Une erreur a été reconnue dans cette décision le { $date } ; elle est remplacée.
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
application = Candidature
applicant = Présentée par
score = Note
partnership = Partenaires
reason = Motif

# How the columns of the score table are to be read.
points-explained =
    Sur 100 points ; chaque colonne indique ce qu’un critère ajoute à la note, la colonne des
    partenaires ce qu’y ajoute la probabilité d’un partenariat avec d’autres candidatures.

cohort-against-scores = La cohorte face aux meilleures notes
cohort = Cohorte
highest-scores = { $number } meilleures notes
sum-of-potentials = Somme des potentiels de partenariat
strong-pairs = Paires d’un potentiel d’au moins { $threshold } (sur 1000)
lines-are-strong-pairs =
    Chaque point est une personne, sa couleur un secteur ; chaque trait est une paire d’un potentiel
    d’au moins { $threshold }.
effect = Effet par secteur et groupe de pays
applied = Candidatures
share = Part
chosen = Retenues
member-countries = Pays membres
considered = Candidatures examinées : { $applications } ; places à pourvoir : { $seats }.
sums-in-words = Somme des potentiels : cohorte { $cohort }, meilleures notes { $highest }.

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
ratio = Face à la plus haute

# What a group's share below four fifths of the highest asks for.
impact-alert =
    Les groupes signalés ont été retenus moins de { $limit } fois aussi souvent que le groupe le
    plus retenu : en chercher la raison avant de signer.

details = Détail des notes : candidatures retenues et non tranchées
bars-explained =
    Sous chaque chiffre, une barre montre la part obtenue de ce que le critère peut donner. Comparer
    deux lignes colonne par colonne montre où l’une dépasse l’autre.
likely-partners = Partenaires probables
partner = Partenaire
potential = Potentiel
offer-meets-need = Apport et besoin
reviewers-agree = Accord des évaluateurs
figure = Indicateur
value = Valeur
reviews-each = Évaluations par candidature, en moyenne
reliability-of-one = Accord d’évaluations isolées (corrélation intraclasse ; 1 est total)
reliability-of-mean = Fiabilité de la moyenne qui classe
alpha = Accord sur les points (alpha de Krippendorff, intervalle)
reviewer = Sans
would-leave = Perdraient leur place
would-enter = En obtiendraient une
calibrated = Calibrée
calibrated-explained =
    Calibrée : la note si tous les évaluateurs avaient été également sévères ; indiquée où elle
    diffère, elle ne classe personne.
lottery-commitment = Empreinte du secret (SHA-256)
choice-complements = Ses apports ou besoins complètent ceux de la cohorte.
choice-topic = Elle couvre un thème de la réunion que peu d’autres couvrent.
choice-evidence = Ce qu’elle démontre pèse plus que ne le disent ses notes.
choice-authority = Elle peut engager son organisation.
choice-covered = Ses apports sont déjà couverts dans la cohorte.
choice-marginal = Ses travaux ne touchent les thèmes qu’à la marge.
choice-unsupported = Trop peu de ce qu’elle avance est démontré.
reading-score =
    La note classe : points des évaluateurs par critère, et probabilité d’un partenariat avec
    d’autres candidatures.
reading-bar =
    La barre indique la sûreté du rang : la moitié des tirages tombe dans la partie épaisse, neuf
    sur dix dans la partie fine ; le repère est le rang attendu.
reading-chance =
    La chance dit combien de fois sur dix les notes seules donneraient une place. Huit ou plus : une
    place est proposée ; deux ou moins : aucune. Entre les deux, les notes ne tranchent pas.
reading-band =
    Là où elles ne tranchent pas sont proposées les candidatures qui complètent le mieux les autres,
    compte tenu des seuils, sauf décision contraire, motivée par écrit, d’une personne désignée.
reading-waiting-list =
    Les places libres sont offertes selon la liste d’attente : dans l’ordre de ce que chaque
    candidature ajouterait aux retenues, ou selon le tirage au sort. Les seuils peuvent donner plus
    de chances à une note plus basse.
band-in-words =
    Candidatures que les notes ne tranchent pas : { $open } ; proposées pour une place :
    { $selected } ; décidées par une personne désignée, par écrit : { $decided }.
another-panel =
    Avec d’autres évaluateurs : sans { $reviewer }, places qui changeraient : { $seats }.
offer-meets-need-on = { $giver } : { $asset }, thème ({ $topic }) ; besoin de { $taker }
lottery-announced =
    Les places ouvertes que ni les notes ni une décision écrite n’attribuent sont tirées au sort,
    dans le respect des nombres minimaux ci-dessus. Le tirage découle d’un secret fixé avant cet
    appel, de la liste close et de ce chiffre public : { $value }.

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
about-letters = Chaque lettre envoyée, sous forme de message lisible par une messagerie.
about-other = Un fichier de la réunion.

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
    J’ai l’honneur de vous inviter à participer, à titre personnel, à la réunion intitulée
    « { $meeting } ».
invitation-views =
    Cette invitation vous est adressée en raison de votre expérience : les vues que vous exprimerez
    seront les vôtres et n’engageront ni votre organisme ni votre gouvernement.
invitation-deadline = Passé cette date, votre place pourra être proposée à une autre personne.
invitation-closing = Je me réjouis par avance de votre contribution aux travaux de la réunion.
reminder-subject = Rappel : { $meeting }
reminder-opening =
    Je me réfère à mon invitation à participer, à titre personnel, à la réunion intitulée
    « { $meeting } ».
reminder-closing =
    Si vous avez répondu entre-temps, veuillez ne pas tenir compte de la présente lettre.
waiting-subject = Liste d’attente : { $meeting }
waiting-thanks =
    Je vous remercie d’avoir présenté votre candidature à la réunion intitulée « { $meeting } ».
waiting-opening =
    Toutes les places ouvertes ont été proposées à ce stade, et votre candidature est inscrite sur
    la liste d’attente.
waiting-closing =
    Si une place se libère à votre intention, je vous écrirai de nouveau. D’ici là, aucune démarche
    n’est attendue de vous, et je vous conseille de ne prendre aucune disposition de voyage.
regret-subject = Votre candidature : { $meeting }
regret-thanks =
    Je vous remercie d’avoir présenté votre candidature à la réunion intitulée « { $meeting } ».
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
    Les places devaient aussi respecter les effectifs minimaux par groupe annoncés dans l’appel.
regret-unreviewed = La candidature n’a pas été examinée.
letter-dates = Dates :
letter-place = Lieu :
answer-request =
    Je vous saurais gré de bien vouloir me faire savoir au plus tard le { $deadline } si vous
    pourrez y participer, sur la page ci-après, qui n’est destinée qu’à vous :
reminder-request =
    À ce jour, aucune réponse de votre part n’a été enregistrée. Je vous saurais gré de bien vouloir
    la donner au plus tard le { $deadline }, sur la page ci-après, qui n’est destinée qu’à vous :
answer-by-mail =
    Je vous saurais gré de bien vouloir me faire savoir au plus tard le { $deadline } si vous
    pourrez y participer, en répondant au présent message ou à l’adresse ci-après :
reminder-by-mail =
    À ce jour, aucune réponse de votre part n’a été enregistrée. Je vous saurais gré de bien vouloir
    la donner au plus tard le { $deadline }, en répondant au présent message ou à l’adresse
    ci-après :

## Refusals of ConveneService

no-meeting-yet = Il n’y a encore aucune réunion
    .next = En importer une

which-meeting = Il y a plusieurs réunions : { $codes }
    .next = Préciser laquelle

no-such-meeting = La réunion { $code } n’existe pas
    .next = Voir lesquelles existent

published-already = L’appel de { $code } a déjà été publié
    .next = Poursuivre avec les candidatures

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

floor-would-break = Avec { $code } { $seated ->
        [yes] parmi les retenues
       *[no] hors des retenues
    }, aucun échange entre candidatures non tranchées ne respecte les seuils minimaux
    .next =
        Se prononcer d’abord sur une autre candidature qui compte pour les seuils indiqués, ou en
        rester là

scores-outdated = Des évaluations ou des réponses ont changé depuis le calcul des notes
    .next = Les recalculer

nothing-drawn = Le tirage au sort n’a pas encore eu lieu
    .next = Y procéder

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

nothing-signed = Aucune sélection signée ne peut être remplacée
    .next = En proposer une et la signer

selection-signed-already = La sélection est déjà signée, par { $signatory }
    .next = Inviter les personnes retenues

applications-changed = Des candidatures sont arrivées ou ont été retirées depuis cette proposition
    .next = Recalculer et proposer de nouveau

not-reviewed =
    Certaines candidatures remplissent toutes les conditions de l’appel et n’ont jamais été
    examinées
    .next = Les faire examiner, ou confirmer pour chacune que cela est voulu

seats-lost = Certaines personnes invitées perdraient leur place
    .next =
        Confirmer pour chacune que cela est voulu, ou décider autrement ; d’ici là, elles la gardent

not-concerned = Certaines des candidatures nommées ne sont pas concernées
    .next = N’en nommer aucune autre

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

not-in-seat = Certaines de ces candidatures n’ont pas de place ouverte et n’en attendent pas
    .next = Voir lesquelles en ont une ou en attendent une

nobody-waits = Plus personne n’attend qui pourrait suivre
    .next = Laisser les places libres

no-seat-held = Aucune place n’est gardée
    .next = Voir qui a été invité, et les réponses

not-held = Certaines de ces candidatures n’ont laissé aucune place libre
    .next = Voir lesquelles sont gardées

selection-superseded =
    Une erreur a été reconnue dans la sélection signée : plus personne n’est invité sur sa base
    .next = Signer celle qui la remplace

not-signed = La sélection n’est pas encore signée : personne n’est invité
    .next = La faire signer par une personne habilitée

letters-in-hand = un autre envoi les a en main, pour deux minutes au plus
    .next = Attendre, puis envoyer ce qui reste

round-overcrowded = Il y a plus de personnes que la salle ne peut en contenir
    .next = Enregistrer les absences

seating-not-found = Aucun plan de table qui respecte toutes les règles n’a été trouvé
    .next = Chercher plus longtemps, ou modifier les tables dans le fichier de la réunion

nobody-seated = Aucun plan de table n’est en vigueur
    .next = En établir un

nothing-to-seat = Personne ne peut encore être placé
    .next = Compléter ce qui est indiqué, puis recommencer

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

not-absent = { $code } n’est pas enregistrée absente au tour { $round }
    .next = Omettre --undo pour l’enregistrer

no-such-participant = { $code } ne participe pas à cette réunion
    .next = Voir qui participe

swap-breaks-rule = L’échange enfreindrait une règle
    .next = Échanger d’autres personnes, ou libérer le siège

seats-changed = Quelqu’un a changé des sièges entre-temps
    .next = Relancer la commande

no-such-seat = { $code } n’a pas de siège au tour { $round }
    .next = Voir le plan ; après un changement, le réparer

## Problems of ConveneService

floor-asks-for = au moins { $lowest }
withdrawn-since = a été retirée depuis
came-in-since = est arrivée depuis
reviewed-or-unfit = a été examinée, ou ne remplit pas les conditions
loses-no-seat = n’y perd aucune place
concerns-applicant = { $name }
has-no-invitation = n’a pas d’invitation
application-is-draft = est à l’état de projet
application-is-submitted = est déposée
application-is-under-review = est en cours d’examen
application-is-not-selected = n’est pas retenue
application-is-withdrawn = est retirée
application-is-not-known = est inconnue
answer-not-recordable = ne peut être enregistrée comme { $answer }
has-no-held-seat = n’a pas de place gardée
room-holds-fewer = capacité de { $room } : { $capacity } ; personnes présentes : { $present }
no-seat-yet = pas encore de siège : { $codes }
absent-still-seated = { $absent ->
    [one] { $absent } personne absente a encore un siège
   *[other] { $absent } personnes absentes ont encore un siège
}

table-not-as-allowed = personnes assises : { $seated } ; autorisées : de { $lowest } à { $highest }
nobody-accepted-yet = personne n’a encore accepté
has-no-round-tables = ne comporte aucune séance de tables rondes
there-are-no-tables = il n’y en a pas
left-without-seat = au mieux sans siège : { $codes }

pair-not-kept = règle non respectée : { $one } et { $other } { $apart ->
    [yes] séparées
   *[no] ensemble
}
