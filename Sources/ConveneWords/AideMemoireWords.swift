extension Phrases {
  package var aideMemoire: String { say(en: "Aide-memoire", ar: "مذكرة", fr: "Aide-mémoire") }

  package var background: String { say(en: "Background", ar: "خلفية", fr: "Contexte") }

  package var objectives: String { say(en: "Objectives", ar: "الأهداف", fr: "Objectifs") }

  package var objectivesAre: String {
    say(
      en: "The objectives of the meeting are:", ar: "أهداف الاجتماع هي:",
      fr: "Les objectifs de la réunion sont les suivants\u{a0}:")
  }

  package var topicsAre: String {
    say(
      en: "The meeting will take up the following topics:", ar: "يتناول الاجتماع المواضيع التالية:",
      fr: "La réunion abordera les thèmes suivants\u{a0}:")
  }

  package var expectedOutcomes: String {
    say(en: "Expected outcomes", ar: "النتائج المتوقعة", fr: "Résultats attendus")
  }

  package var organizationOfMeeting: String {
    say(
      en: "Organization of the meeting", ar: "تنظيم الاجتماع", fr: "Organisation de la réunion")
  }

  /// When and where, said neutrally enough for any city and venue.
  package func willBeHeld(_ dates: String, place: String, tentative: Bool) -> String {
    tentative
      ? say(
        en: "The meeting will be held, in principle, on the following dates: \(dates), \(place).",
        ar: "يُعقد الاجتماع، من حيث المبدأ، في التاريخ والمكان التاليين: \(dates)، \(place).",
        fr: "La réunion se tiendra, en principe, aux dates suivantes\u{a0}: \(dates), \(place).")
      : say(
        en: "The meeting will be held on the following dates: \(dates), \(place).",
        ar: "يُعقد الاجتماع في التاريخ والمكان التاليين: \(dates)، \(place).",
        fr: "La réunion se tiendra aux dates suivantes\u{a0}: \(dates), \(place).")
  }

  package func workingLanguages(_ languages: String) -> String {
    say(
      en: "Working languages: \(languages).", ar: "لغات العمل: \(languages).",
      fr: "Langues de travail\u{a0}: \(languages).")
  }

  package var participationAndSelection: String {
    say(
      en: "Participation and selection", ar: "المشاركة والاختيار",
      fr: "Participation et sélection")
  }

  package var openSeatsByCriteria: String {
    say(
      en: """
        Applications for open seats are rated on the following criteria, which together show how \
        able an applicant is to form viable partnerships.
        """,
      ar: """
        تُقيَّم طلبات المقاعد المفتوحة وفقاً للمعايير التالية، وهي تبيّن مجتمعةً مدى القدرة على إقامة \
        شراكات قابلة للاستمرار.
        """,
      fr: """
        Les candidatures aux places ouvertes sont notées selon les critères ci-après, qui montrent \
        ensemble l’aptitude à nouer des partenariats viables.
        """)
  }

  package var nominatedNeverScored: String {
    say(
      en: """
        Nominated seats are filled by those whom member States and invited organizations name; \
        nominated persons are never scored, ranked or drawn.
        """,
      ar: """
        تُشغل المقاعد المخصصة للترشيح بمن تسمّيهم الدول الأعضاء والمنظمات المدعوة، ولا يخضع هؤلاء في \
        أي حال للتقييم أو الترتيب أو القرعة.
        """,
      fr: """
        Les places réservées reviennent aux personnes désignées par les États membres et les \
        organisations invitées\u{a0}; celles-ci ne sont jamais notées, classées ni tirées au sort.
        """)
  }

  package var criterion: String { say(en: "Criterion", ar: "المعيار", fr: "Critère") }

  package var weight: String { say(en: "Weight", ar: "الوزن", fr: "Poids") }

  package var floorsOfSelection: String {
    say(
      en: "Least number of open seats", ar: "الحد الأدنى من المقاعد المفتوحة",
      fr: "Nombre minimal de places ouvertes")
  }

  package var group: String { say(en: "Group", ar: "الفئة", fr: "Groupe") }

  package var atLeast: String { say(en: "At least", ar: "الحد الأدنى", fr: "Au moins") }

  package var documents: String { say(en: "Documents", ar: "الوثائق", fr: "Documents") }

  package var contacts: String { say(en: "Contacts", ar: "جهات الاتصال", fr: "Contacts") }
}
