extension Phrases {
  package var papersOfMeeting: String {
    say(en: "Papers of the meeting", ar: "وثائق الاجتماع", fr: "Documents de la réunion")
  }

  package var paper: String { say(en: "Paper", ar: "الوثيقة", fr: "Document") }

  package var whatItIs: String { say(en: "What it is", ar: "مضمونها", fr: "Contenu") }

  package var files: String { say(en: "Files", ar: "الملفات", fr: "Fichiers") }

  package var ranking: String {
    say(en: "Ranking of applications", ar: "ترتيب الطلبات", fr: "Classement des candidatures")
  }

  package var letters: String { say(en: "Letters", ar: "الرسائل", fr: "Lettres") }

  package var aboutAgenda: String {
    say(
      en: "Items, timetable and round tables; the calendar file opens in any diary.",
      ar: "البنود والجدول الزمني والموائد المستديرة، مع ملف تقويم يُفتح في أي مفكرة إلكترونية.",
      fr: """
        Points, horaire et tables rondes\u{a0}; le fichier de calendrier s’ouvre dans tout agenda \
        électronique.
        """)
  }

  package var aboutAideMemoire: String {
    say(
      en: "Why the meeting is held, on what, with whom, and how participants are selected.",
      ar: "دواعي عقد الاجتماع ومواضيعه والمشاركون فيه وكيفية اختيارهم.",
      fr: "Pourquoi la réunion se tient, sur quoi, avec qui et selon quelle sélection.")
  }

  package var aboutParticipants: String {
    say(
      en: "Who takes part, in what capacity, from which organization and country.",
      ar: "المشاركون وصفة مشاركتهم ومنظماتهم وبلدانهم.",
      fr: "Qui participe, en quelle qualité, de quelle organisation et de quel pays.")
  }

  package var aboutRanking: String {
    say(
      en: "Every application with its score, criterion by criterion, and the decision on it.",
      ar: "جميع الطلبات ونتائجها معياراً معياراً والقرار المتخذ بشأن كل منها.",
      fr: "Chaque candidature, sa note critère par critère et la décision prise.")
  }

  package var aboutDecision: String {
    say(
      en: "Who decided on what grounds, whom it concerns, and its effect by sector and country.",
      ar: "صاحب القرار وأسسه والمعنيون به وأثره حسب القطاع والبلد.",
      fr: "Qui a décidé, sur quelle base, pour qui, et l’effet par secteur et par pays.")
  }

  package var aboutSeating: String {
    say(
      en: "Who sits at which table in each round, as pictures and as lists.",
      ar: "توزيع المشاركين على الطاولات في كل جولة، صوراً وقوائم.",
      fr: "Qui est à quelle table à chaque tour, en images et en listes.")
  }

  package var aboutTableCards: String {
    say(
      en: "A card with number and theme for each table, to fold.",
      ar: "بطاقة قابلة للطي لكل طاولة، تحمل رقمها ومحورها.",
      fr: "Une carte à plier par table, avec son numéro et son sujet.")
  }

  package var aboutNameplates: String {
    say(
      en: "A nameplate for each participant, to fold: a script on each side.",
      ar: "لوحة اسم قابلة للطي لكل مشارك، على كل وجه منها كتابة.",
      fr: "Un chevalet à plier par participant\u{a0}: une écriture sur chaque face.")
  }

  package var aboutLetters: String {
    say(
      en: "Every letter that was sent, as a message that mail programs open.",
      ar: "جميع الرسائل المرسلة، في صيغة تفتحها برامج البريد.",
      fr: "Chaque lettre envoyée, sous forme de message lisible par une messagerie.")
  }

  package var aboutOther: String {
    say(en: "A file of the meeting.", ar: "ملف من ملفات الاجتماع.", fr: "Un fichier de la réunion.")
  }
}
