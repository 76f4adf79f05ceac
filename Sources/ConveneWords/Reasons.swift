extension Phrases {
  package var reasonGate: String {
    say(
      en: "A condition of the call is not met.", ar: "عدم استيفاء أحد شروط الدعوة.",
      fr: "Une condition de l’appel n’est pas remplie.")
  }

  package var reasonIncomplete: String {
    say(
      en: "The application was incomplete at the closing date.",
      ar: "الطلب غير مكتمل عند حلول الموعد النهائي.",
      fr: "Le dossier était incomplet à la date limite.")
  }

  package var reasonLate: String {
    say(
      en: "The application was received after the closing date.",
      ar: "ورود الطلب بعد الموعد النهائي.",
      fr: "La candidature est parvenue après la date limite.")
  }

  package var reasonTopics: String {
    say(
      en: "The work described lies outside the topics of the meeting.",
      ar: "العمل الموصوف يقع خارج موضوعات الاجتماع.",
      fr: "Les travaux décrits sortent des thèmes de la réunion.")
  }

  package var reasonNotRated: String {
    say(
      en: "The application could not be rated on any criterion.",
      ar: "تعذّر تقييم الطلب وفق أي من المعايير.",
      fr: "La candidature n’a pu être notée selon aucun critère.")
  }

  package var reasonUnreviewed: String {
    say(
      en: "The application was not reviewed.", ar: "لم يُراجَع الطلب.",
      fr: "La candidature n’a pas été examinée.")
  }

  package var reasonFloors: String {
    say(
      en: "The seats had also to reach the least numbers per group announced in the call.",
      ar: "كان لا بد أن تستوفي المقاعد أيضاً الأعداد الدنيا لكل فئة المعلنة في الدعوة.",
      fr:
        "Les places devaient aussi atteindre les nombres minimaux par groupe annoncés dans l’appel."
    )
  }

  package var reasonCohort: String {
    say(
      en: """
        The cohort was composed as a whole; other applications completed it better under the \
        published floors.
        """,
      ar: """
        شُكّلت المجموعة ككل، وكانت طلبات أخرى أكثر تكاملاً معها في إطار الحدود الدنيا المعلنة.
        """,
      fr: """
        La cohorte a été composée dans son ensemble\u{a0}; d’autres candidatures la complétaient \
        mieux, compte tenu des seuils publiés.
        """)
  }
}
