extension LetterPhrases {
  static let french = LetterPhrases(
    courtesy: courtesy("Madame, Monsieur"),
    courtesies: [
      "m": courtesy("Monsieur"), "mr": courtesy("Monsieur"), "monsieur": courtesy("Monsieur"),
      "mme": courtesy("Madame"), "ms": courtesy("Madame"), "mrs": courtesy("Madame"),
      "madame": courtesy("Madame"),
      "se": excellency, "he": excellency, "excellence": excellency,
    ],
    neutralHonorific: "",
    invitation: Body(
      subject: "Invitation\u{a0}: \(.meeting)",
      opening: [
        """
        J’ai l’honneur de vous inviter à participer, à titre personnel, à la réunion intitulée \
        «\u{a0}\(.meeting)\u{a0}».
        """,
        """
        Cette invitation vous est adressée en raison de votre expérience\u{a0}: les vues que vous \
        exprimerez seront les vôtres et n’engageront ni votre organisme ni votre gouvernement.
        """,
      ],
      closing: [
        "Passé cette date, votre place pourra être proposée à une autre personne.",
        "Je me réjouis par avance de votre contribution aux travaux de la réunion.",
      ]),
    reminder: Body(
      subject: "Rappel\u{a0}: \(.meeting)",
      opening: [
        """
        Je me réfère à mon invitation à participer, à titre personnel, à la réunion intitulée \
        «\u{a0}\(.meeting)\u{a0}».
        """
      ],
      closing: [
        """
        Si vous avez répondu entre-temps, veuillez ne pas tenir compte de la présente lettre.
        """
      ]),
    waitingList: Body(
      subject: "Liste d’attente\u{a0}: \(.meeting)",
      opening: [
        """
        Je vous remercie d’avoir présenté votre candidature à la réunion intitulée \
        «\u{a0}\(.meeting)\u{a0}».
        """,
        """
        Toutes les places ouvertes ont été proposées à ce stade, et votre candidature est inscrite \
        sur la liste d’attente.
        """,
      ],
      closing: [
        """
        Si une place se libère à votre intention, je vous écrirai de nouveau. D’ici là, aucune \
        démarche n’est attendue de vous, et je vous conseille de ne prendre aucune disposition de \
        voyage.
        """
      ]),
    regret: Body(
      subject: "Votre candidature\u{a0}: \(.meeting)",
      opening: [
        """
        Je vous remercie d’avoir présenté votre candidature à la réunion intitulée \
        «\u{a0}\(.meeting)\u{a0}».
        """,
        """
        J’ai le regret de vous informer qu’il n’est pas possible de vous proposer une place, pour \
        le motif suivant\u{a0}:
        """,
      ],
      closing: [
        """
        Cette décision ne concerne que la présente réunion\u{a0}; une candidature à une réunion \
        ultérieure sera la bienvenue.
        """
      ]),
    reasons: Reasons(
      places: "Les candidatures ont été plus nombreuses que les places ouvertes.",
      gate: "La candidature ne remplissait pas l’une des conditions de l’appel.",
      incomplete: "La candidature ne comportait pas toutes les réponses demandées dans l’appel.",
      late: "La candidature est parvenue après la date de clôture de l’appel.",
      topics: "Les travaux décrits ne relèvent pas des thèmes de la réunion.",
      evidence: """
        La candidature ne donnait pas assez d’éléments sur l’offre et les besoins exposés pour \
        pouvoir être évaluée.
        """,
      floors: """
        Les places devaient aussi respecter les effectifs minimaux par groupe annoncés dans \
        l’appel.
        """,
      unreviewed: "La candidature n’a pas été examinée."),
    datesLabel: "Dates\u{a0}:",
    placeLabel: "Lieu\u{a0}:",
    placeSeparator: ", ",
    answerRequest: """
      Je vous saurais gré de bien vouloir me faire savoir au plus tard le \(.deadline) si vous \
      pourrez y participer, sur la page ci-après, qui n’est destinée qu’à vous\u{a0}:
      """,
    reminderRequest: """
      À ce jour, aucune réponse de votre part n’a été enregistrée. Je vous saurais gré de bien \
      vouloir la donner au plus tard le \(.deadline), sur la page ci-après, qui n’est destinée \
      qu’à vous\u{a0}:
      """,
    answerByMail: """
      Je vous saurais gré de bien vouloir me faire savoir au plus tard le \(.deadline) si vous \
      pourrez y participer, en répondant au présent message ou à l’adresse ci-après\u{a0}:
      """,
    reminderByMail: """
      À ce jour, aucune réponse de votre part n’a été enregistrée. Je vous saurais gré de bien \
      vouloir la donner au plus tard le \(.deadline), en répondant au présent message ou à \
      l’adresse ci-après\u{a0}:
      """)

  /// French greets by title without the name and takes leave with the same title.
  private static func courtesy(_ title: String) -> Courtesy {
    Courtesy(
      salutation: [LetterPhrase(stringLiteral: "\(title),")],
      farewell: LetterPhrase(
        stringLiteral:
          "Veuillez agréer, \(title), l’expression de ma considération distinguée."))
  }

  private static let excellency = Courtesy(
    salutation: ["Excellence,"],
    farewell: "Veuillez agréer, Excellence, les assurances de ma très haute considération.")
}
