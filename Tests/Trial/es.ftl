### language: spanish
### plurals: one many other
### trial

## Lists, dates and numbers

comma = { ", " }
colon = { ": " }
comma-in-sentence = { ", " }
and = { " y " }
decimal-sign = ,
per-cent = { "\u00A0" }%
day-of-month = { $day }
dash-between-days = { " a " }
dash-between-times = –
weekday-and-date = { $weekday } { $date }
full-hour = { $clock }
hour-and-minutes = { $clock }
january = enero
february = febrero
march = marzo
april = abril
may = mayo
june = junio
july = julio
august = agosto
september = septiembre
october = octubre
november = noviembre
december = diciembre
monday = lunes
tuesday = martes
wednesday = miércoles
thursday = jueves
friday = viernes
saturday = sábado
sunday = domingo

## What is the language’s own: letters, dates, honorifics, States

item-letters = a b c d e f g h i j k l m n ñ o p q r s t u v w x y z
office-letters = lowerLetter
day-of-the-month = { $day } de { $month }
day-month-and-year = { $day } de { $year }
letter-mark = { $letter })
honorifics-of-excellency = se excmo excma he
honorifics-of-men = sr señor mr
honorifics-of-women = sra señora ms mrs
state-bn = Brunei Darussalam
state-bo = Bolivia (Estado Plurinacional de)
state-cd = República Democrática del Congo
state-cg = Congo
state-ci = Côte d’Ivoire
state-cv = Cabo Verde
state-cz = Chequia
state-fm = Micronesia (Estados Federados de)
state-gb = Reino Unido de Gran Bretaña e Irlanda del Norte
state-ir = Irán (República Islámica del)
state-kp = República Popular Democrática de Corea
state-kr = República de Corea
state-la = República Democrática Popular Lao
state-md = República de Moldova
state-mk = Macedonia del Norte
state-mm = Myanmar
state-nl = Países Bajos (Reino de los)
state-ps = Estado de Palestina
state-ru = Federación de Rusia
state-sy = República Árabe Siria
state-sz = Eswatini
state-tl = Timor-Leste
state-tr = Türkiye
state-tz = República Unida de Tanzanía
state-us = Estados Unidos de América
state-va = Santa Sede
state-ve = Venezuela (República Bolivariana de)
state-vn = Viet Nam
other-names-of-countries =
    PS Palestina | AE EAU | CD RDC | CZ República Checa | GB Gran Bretaña | MM Birmania | SZ Suazilandia | TR Turquía | VA Vaticano

## Counts

participants =
    { $number ->
        [one] { $number } participante
        [many] { $number } de participantes
       *[other] { $number } participantes
    }

applications =
    { $number ->
        [one] { $number } solicitud
        [many] { $number } de solicitudes
       *[other] { $number } solicitudes
    }

seats =
    { $number ->
        [one] { $number } plaza
        [many] { $number } de plazas
       *[other] { $number } plazas
    }

tables =
    { $number ->
        [one] { $number } mesa
        [many] { $number } de mesas
       *[other] { $number } mesas
    }

rounds =
    { $number ->
        [one] { $number } ronda
        [many] { $number } de rondas
       *[other] { $number } rondas
    }

## The meeting

in-principle = en principio
email = Correo electrónico
kind-expert-group-meeting = Reunión del grupo de expertos
kind-round-table = Mesa redonda
kind-workshop = Taller
kind-consultation = Consulta
session-kind-registration = Inscripción
session-kind-plenary = Sesión plenaria
session-kind-round-table = Mesas redondas
session-kind-pause = Pausa
session-kind-reception = Recepción
languages-english = inglés
languages-arabic = árabe
languages-french = francés
city-and-country = { $city } ({ $country })
own-name = Español
cancelled-on = Cancelada el { $day }
trial-mark = ENSAYO

## The draft of a meeting

draft-room = Sala de conferencias
draft-lunch = Almuerzo
draft-opening = Apertura de la reunión
draft-adoption = Aprobación del programa y organización de los trabajos
draft-discussion = Exposiciones y debate
draft-tables = Mesas redondas
draft-closing = Conclusiones y clausura de la reunión

## Agenda and organization of work

agenda-and-organization-of-work = Programa provisional y organización de los trabajos
provisional-agenda = Programa provisional
provisional-agenda-annotated = Programa provisional anotado
organization-of-work = Organización de los trabajos
time = Hora
item-or-session = Tema o sesión
room = Sala
agenda-item = Tema { $number } del programa
led-by-chair = Presidencia: { $names }
led-by-moderator = Moderación: { $names }
led-by-presenter = Exposición a cargo de { $names }
led-by-rapporteur = Relatoría: { $names }
topics = Temas de debate
topic = Tema de debate
topics-of =
    { $count ->
        [one] Tema de debate { $letters }
        [many] Temas de debate { $letters }
       *[other] Temas de debate { $letters }
    }
topics-are = En la reunión se examinarán los siguientes temas:
round-tables = Mesas redondas
table = Mesa
numbered-table = Mesa { $number }
theme = Asunto
dates-in-principle = Las fechas se indican en principio y están pendientes de confirmación.
local-time = Todas las horas corresponden a la hora local ({ $city }).
agenda-not-set = Aún no se ha fijado el programa.
annotations = Anotaciones
item-taken-up = { $times ->
        [one] El tema se examinará en el siguiente horario:
        [many] El tema se examinará en los siguientes horarios:
       *[other] El tema se examinará en los siguientes horarios:
    }
item-not-scheduled = Aún no se ha determinado cuándo se examinará el tema.
documents-of-item = Documentos: { $documents }

## Heads of papers

distribution-general = Distr. general
distribution-limited = Distr. limitada
distribution-restricted = Distr. reservada
classification-unclassified = No clasificado
classification-confidential = CONFIDENCIAL
classification-strictly-confidential = ESTRICTAMENTE CONFIDENCIAL
original-in = Original: { $language }
emblem-of = Emblema: { $organisation }
continued = { $title } (continuación)

## Aide-memoire

aide-memoire = Nota conceptual
background = Antecedentes
objectives = Objetivos
objectives-are = Los objetivos de la reunión son los siguientes:
expected-outcomes = Resultados previstos
organization-of-meeting = Organización de la reunión
working-languages = Idiomas de trabajo: { $languages }.
participation-and-selection = Participación y selección
criterion = Criterio
weight = Peso
group = Grupo
at-least = Al menos
documents = Documentos
contacts = Datos de contacto

will-be-held =
    { $tentative ->
        [yes] La reunión se celebrará, en principio, { $days } en { $place }.
       *[no] La reunión se celebrará { $days } en { $place }.
    }

on-day = el { $day }
on-two-days = los días { $first } y { $last }
from-day-to-day = del { $first } al { $last }

## List of participants, badges

list-of-participants = Lista de participantes
number = Núm.
name-and-position = Nombre y cargo
name = Nombre
organization = Organización
country-and-capacity = País y calidad en que participa
sector-and-capacity = Sector y calidad en que participa
head-of-delegation = Jefatura de la delegación
alternate = Suplente
nominated-by = Propuesta de:
in-place-of = En sustitución de
attends-remotely = Participa a distancia
country = País
sector = Sector
other-countries = Otros países
names-as-given = Los nombres, cargos y organizaciones figuran tal como los comunicaron los participantes.
heading-resource-persons = Especialistas
heading-observers = Observadores

count-resource-persons =
    { $number ->
        [one] { $number } especialista
        [many] { $number } de especialistas
       *[other] { $number } especialistas
    }

count-observers =
    { $number ->
        [one] { $number } observador
        [many] { $number } de observadores
       *[other] { $number } observadores
    }

count-secretariat = { $counted } de la secretaría
list-totals = Participantes por país y sexo
report-country = País
list-women = Mujeres
list-men = Hombres
list-sex-not-stated = No consta
list-total = Total
list-plan-numbers = Entre paréntesis: el número que figura en el plano de asientos y en los rótulos de mesa.
list-as-at = Situación al { $day }
nameplates = Rótulos con el nombre
badges = Tarjetas de identificación
badge-participant = Participante
badge-delegation = Delegación
badge-guest = Persona invitada
badge-donor = Donante
badge-speaker = Oradora u orador
badge-observer = Observador u observadora
table-cards = Rótulos de las mesas

## Sectors and capacities

sector-unknown = Sector no indicado
official-delegation = Delegación oficial
government-designated = Por designación de un Gobierno
personal-capacity = A título personal
observer = En calidad de observador
resource-person = Especialista
secretariat = Secretaría
sector-government = Gobierno
sector-international-organisation = Organizaciones internacionales
sector-private-sector = Sector privado
sector-academia = Círculos académicos
sector-civil-society = Sociedad civil
sector-incubator = Incubadoras de empresas
sector-media = Medios de comunicación
sector-donor = Donantes
