import ConveneCore

extension Phrases {
  package var selectionReport: String {
    say(en: "Report on the selection", ar: "تقرير عن الاختيار", fr: "Rapport sur la sélection")
  }

  package var howToRead: String {
    say(
      en: "How to read the ranking", ar: "كيف يُقرأ الترتيب", fr: "Comment lire le classement")
  }

  /// Why one application stands before another, in five steps.
  package var readingSteps: [String] {
    [
      say(
        en: """
          The score ranks: reviewers’ points by criterion, and the chance of a partnership with \
          other applicants.
          """,
        ar: """
          النتيجة هي أساس الترتيب: نقاط المقيّمين حسب المعايير، واحتمال قيام شراكة مع سائر مقدمي \
          الطلبات.
          """,
        fr: """
          La note classe\u{a0}: points des évaluateurs par critère, et probabilité d’un partenariat \
          avec d’autres candidatures.
          """),
      say(
        en: """
          The bar shows how sure that rank is: in half of all draws it lies in the thick part, in \
          nine of ten in the thin part; the mark is the rank to be expected.
          """,
        ar: """
          يبيّن الشريط مدى رسوخ المرتبة: تقع في الجزء السميك في نصف السحوبات، وفي الجزء الرفيع في \
          تسعة أعشارها، والعلامة هي المرتبة المتوقعة.
          """,
        fr: """
          La barre indique la sûreté du rang\u{a0}: la moitié des tirages tombe dans la partie \
          épaisse, neuf sur dix dans la partie fine\u{a0}; le repère est le rang attendu.
          """),
      say(
        en: """
          The chance says how often of ten the ratings alone would give a seat. Eight or more: a \
          seat is proposed. Two or fewer: none is. Between lies the band that ratings leave open.
          """,
        ar: """
          تبيّن الفرصة كم مرة من عشر يحصل الطلب على مقعد وفق التقييم وحده. ثماني مرات أو أكثر: \
          يُقترح له مقعد؛ مرتان أو أقل: لا يُقترح؛ وما بينهما لا يحسمه التقييم.
          """,
        fr: """
          La chance dit combien de fois sur dix les notes seules donneraient une place. Huit ou \
          plus\u{a0}: une place est proposée\u{a0}; deux ou moins\u{a0}: aucune. Entre les deux, les \
          notes ne tranchent pas.
          """),
      say(
        en: """
          In the band those are proposed who complete the others best under the floors, unless a \
          named person decided otherwise by a written reason.
          """,
        ar: """
          وفيما لا يحسمه التقييم يُقترح من يكمّل الآخرين على أفضل وجه مع استيفاء الحدود الدنيا، ما لم \
          يقرر شخص مسمّى خلاف ذلك بسبب مكتوب.
          """,
        fr: """
          Là où elles ne tranchent pas sont proposées les candidatures qui complètent le mieux les \
          autres, compte tenu des seuils, sauf décision contraire, motivée par écrit, d’une personne \
          désignée.
          """),
      say(
        en: """
          Free seats are offered along the waiting list: in the order of what each would add to \
          those selected, or as drawn by lot. Floors can give a lower score the better chance.
          """,
        ar: """
          تُعرض المقاعد التي تخلو وفق قائمة الانتظار: بحسب ما يضيفه كل طلب إلى المختارين، أو بحسب \
          القرعة. وقد تمنح الحدود الدنيا نتيجةً أدنى فرصةً أوفر.
          """,
        fr: """
          Les places libres sont offertes selon la liste d’attente\u{a0}: dans l’ordre de ce que \
          chaque candidature ajouterait aux retenues, ou selon le tirage au sort. Les seuils peuvent \
          donner plus de chances à une note plus basse.
          """),
    ]
  }

  package var rankRange: String {
    say(en: "How sure the rank is", ar: "رسوخ المرتبة", fr: "Sûreté du rang")
  }

  package var chance: String { say(en: "Chance", ar: "الفرصة", fr: "Chance") }

  /// `7 in 10`.
  package func inTen(_ tenths: Int) -> String {
    say(en: "\(tenths) in 10", ar: "\(tenths) من 10", fr: "\(tenths) sur 10")
  }

  package var outcome: String { say(en: "Outcome", ar: "القرار", fr: "Résultat") }

  package var outcomeSelected: String { say(en: "selected", ar: "مختار", fr: "retenue") }

  /// At which place of the waiting list.
  package func outcomeWaiting(_ place: Int) -> String {
    say(en: "waiting \(place)", ar: "انتظار \(place)", fr: "attente \(place)")
  }

  /// Not selected, for the reason of a number.
  package func outcomeNot(_ reason: Int) -> String {
    say(en: "no (\(reason))", ar: "لا (\(reason))", fr: "non (\(reason))")
  }

  package var band: String {
    say(
      en: "What the ratings leave open", ar: "ما لا يحسمه التقييم",
      fr: "Ce que les notes ne tranchent pas")
  }

  package func bandInWords(open: Int, selected: Int, decided: Int) -> String {
    say(
      en: """
        The ratings leave \(applications(open)) open, of which \(selected) are proposed for a seat; \
        on \(decided) a named person decided by a written reason.
        """,
      ar: """
        عدد الطلبات التي لا يحسمها التقييم: \(open)، اقتُرح منها لمقعد: \(selected)، وبتّ فيه شخص \
        مسمّى بسبب مكتوب: \(decided).
        """,
      fr: """
        Candidatures que les notes ne tranchent pas\u{a0}: \(open)\u{a0}; proposées pour une \
        place\u{a0}: \(selected)\u{a0}; décidées par une personne désignée, par écrit\u{a0}: \
        \(decided).
        """)
  }

  package var chancesNotEstimable: String {
    say(
      en: "No application was read twice, so nobody can say how sure the ranks are.",
      ar: "لم يُقرأ أي طلب مرتين، فلا يمكن تقدير رسوخ المراتب.",
      fr:
        "Aucune candidature n’a été lue deux fois\u{a0}: la sûreté des rangs ne peut être estimée.")
  }

  package var writtenDecisions: String {
    say(en: "Written decisions", ar: "القرارات المكتوبة", fr: "Décisions écrites")
  }

  package var decidedIn: String { say(en: "in", ar: "بمقعد", fr: "avec place") }

  package var decidedOut: String { say(en: "out", ar: "بلا مقعد", fr: "sans place") }

  package var decidedBy: String { say(en: "Decided by", ar: "من قرّر", fr: "Décidé par") }

  package func choice(_ reason: ChoiceReason) -> String {
    switch reason {
    case .complements:
      say(
        en: "What it offers or needs completes the others of the cohort.",
        ar: "ما يقدمه أو يحتاجه يكمّل بقية المجموعة.",
        fr: "Ses apports ou besoins complètent ceux de la cohorte.")
    case .topic:
      say(
        en: "It covers a topic of the meeting that few others cover.",
        ar: "يتناول موضوعاً من موضوعات الاجتماع قلّ من يتناوله.",
        fr: "Elle couvre un thème de la réunion que peu d’autres couvrent.")
    case .evidence:
      say(
        en: "What it shows weighs more than its ratings say.",
        ar: "ما يثبته أثقل وزناً مما تقوله تقييماته.",
        fr: "Ce qu’elle démontre pèse plus que ne le disent ses notes.")
    case .authority:
      say(
        en: "It may commit its organisation.", ar: "له صلاحية إلزام منظمته.",
        fr: "Elle peut engager son organisation.")
    case .covered:
      say(
        en: "What it offers is covered by others of the cohort.",
        ar: "ما يقدمه يقدمه آخرون في المجموعة.",
        fr: "Ses apports sont déjà couverts dans la cohorte.")
    case .marginal:
      say(
        en: "Its work touches the topics of the meeting at the margin only.",
        ar: "لا يمسّ عمله موضوعات الاجتماع إلا هامشياً.",
        fr: "Ses travaux ne touchent les thèmes qu’à la marge.")
    case .unsupported:
      say(
        en: "Too little of what it says is shown.", ar: "قليل مما يقوله مُثبَت.",
        fr: "Trop peu de ce qu’elle avance est démontré.")
    }
  }

  package var ratio: String {
    say(en: "Against the highest", ar: "قياساً بالأعلى", fr: "Face à la plus haute")
  }

  /// What a group's share below four fifths of the highest asks for.
  package func impactAlert(_ limit: String) -> String {
    say(
      en: """
        Groups set apart were selected less than \(limit) times as often as the group selected most \
        often: look at why before signing.
        """,
      ar: """
        الفئات المميزة اختيرت بنسبة تقل عن \(limit) من نسبة الفئة الأعلى: يُنظر في السبب قبل التوقيع.
        """,
      fr: """
        Les groupes signalés ont été retenus moins de \(limit) fois aussi souvent que le groupe le \
        plus retenu\u{a0}: en chercher la raison avant de signer.
        """)
  }

  package func anotherPanel(without reviewer: String, seats: Int) -> String {
    say(
      en: "With another panel: without reviewer \(reviewer), \(self.seats(seats)) would change.",
      ar: "مع فريق تقييم آخر: من دون المقيّم \(reviewer) يتغير \(self.seats(seats)).",
      fr: """
        Avec d’autres évaluateurs\u{a0}: sans \(reviewer), places qui changeraient\u{a0}: \(seats).
        """)
  }

  package var details: String {
    say(
      en: "Parts of the scores: the selected and the band",
      ar: "أجزاء النتائج: المختارون وما لا يحسمه التقييم",
      fr: "Détail des notes\u{a0}: candidatures retenues et non tranchées")
  }

  package var barsExplained: String {
    say(
      en: """
        Below each figure a bar shows how much of what the criterion can give was earned. Read two \
        rows column by column to see where one gains on the other.
        """,
      ar: """
        تحت كل رقم شريط يبيّن ما تحقق من أقصى ما يتيحه المعيار. تُقارن طلبان عموداً بعمود لمعرفة موضع \
        التفوق.
        """,
      fr: """
        Sous chaque chiffre, une barre montre la part obtenue de ce que le critère peut donner. \
        Comparer deux lignes colonne par colonne montre où l’une dépasse l’autre.
        """)
  }

  package var likelyPartners: String {
    say(en: "Likely partners", ar: "شركاء محتملون", fr: "Partenaires probables")
  }

  package var partner: String { say(en: "Partner", ar: "الشريك", fr: "Partenaire") }

  package var potential: String { say(en: "Potential", ar: "الإمكانية", fr: "Potentiel") }

  package var offerMeetsNeed: String {
    say(en: "Offer and need", ar: "العرض والحاجة", fr: "Apport et besoin")
  }

  /// One side's offer that answers the other's need, on the topic of a letter.
  package func meets(giver: String, asset: Asset, topic: String, taker: String) -> String {
    let topic = letter(topic)
    return say(
      en: "\(giver) offers \(self.asset(asset)) on topic (\(topic)); \(taker) needs it",
      ar: "\(giver): \(self.asset(asset))، الموضوع (\(topic))؛ والحاجة لدى \(taker)",
      fr: "\(giver)\u{a0}: \(self.asset(asset)), thème (\(topic))\u{a0}; besoin de \(taker)")
  }

  package var reviewersAgree: String {
    say(en: "How far reviewers agree", ar: "مدى اتفاق المقيّمين", fr: "Accord des évaluateurs")
  }

  package var figure: String { say(en: "Figure", ar: "المؤشر", fr: "Indicateur") }

  package var value: String { say(en: "Value", ar: "القيمة", fr: "Valeur") }

  package var reviewsEach: String {
    say(
      en: "Reviews of an application, on average", ar: "متوسط عدد التقييمات للطلب",
      fr: "Évaluations par candidature, en moyenne")
  }

  package var reliabilityOfOne: String {
    say(
      en: "Agreement of single reviews (intraclass correlation; 1 is full)",
      ar: "اتفاق التقييم المفرد (الارتباط داخل الفئة؛ 1 اتفاق تام)",
      fr: "Accord d’évaluations isolées (corrélation intraclasse\u{a0}; 1 est total)")
  }

  package var reliabilityOfMean: String {
    say(
      en: "Reliability of the mean that ranks", ar: "موثوقية المتوسط المعتمد في الترتيب",
      fr: "Fiabilité de la moyenne qui classe")
  }

  package var alpha: String {
    say(
      en: "Agreement on points (Krippendorff’s alpha, interval)",
      ar: "الاتفاق على النقاط (ألفا كريبندورف، فترات)",
      fr: "Accord sur les points (alpha de Krippendorff, intervalle)")
  }

  package var reviewer: String { say(en: "Without reviewer", ar: "من دون المقيّم", fr: "Sans") }

  package var wouldLeave: String {
    say(en: "Would lose their seat", ar: "يفقدون المقعد", fr: "Perdraient leur place")
  }

  package var wouldEnter: String {
    say(en: "Would get one", ar: "يحصلون على مقعد", fr: "En obtiendraient une")
  }

  package var calibrated: String {
    say(en: "Calibrated", ar: "بعد المعايرة", fr: "Calibrée")
  }

  package var calibratedExplained: String {
    say(
      en: """
        Calibrated: what the score would be had all reviewers been equally lenient; shown where it \
        differs, and ranks nobody.
        """,
      ar: """
        بعد المعايرة: ما كانت لتكون عليه النتيجة لو تساوى المقيّمون في التساهل؛ تُعرض حيث تختلف ولا \
        تحدد الترتيب.
        """,
      fr: """
        Calibrée\u{a0}: la note si tous les évaluateurs avaient été également sévères\u{a0}; \
        indiquée où elle diffère, elle ne classe personne.
        """)
  }

  /// What the call says of a lottery, with the public figure that is mixed in.
  package func lotteryAnnounced(_ publicValue: String) -> String {
    let value = "\u{2068}\(publicValue)\u{2069}"
    return say(
      en: """
        Open seats that neither the ratings nor a written decision give are drawn by lot under the \
        least numbers above. The draw follows from a secret fixed before this call, the closed list \
        and this public figure: \(value).
        """,
      ar: """
        تُمنح بالقرعة المقاعد المفتوحة التي لا يحسمها التقييم ولا قرار مكتوب، مع استيفاء الحدود \
        الدنيا أعلاه. وتُجرى القرعة من سرّ حُدد قبل هذه الدعوة ومن القائمة المقفلة ومن هذا الرقم العام: \
        \(value).
        """,
      fr: """
        Les places ouvertes que ni les notes ni une décision écrite n’attribuent sont tirées au sort, \
        dans le respect des nombres minimaux ci-dessus. Le tirage découle d’un secret fixé avant cet \
        appel, de la liste close et de ce chiffre public\u{a0}: \(value).
        """)
  }

  package var lotteryCommitment: String {
    say(
      en: "Fingerprint of the secret (SHA-256)", ar: "بصمة السرّ (SHA-256)",
      fr: "Empreinte du secret (SHA-256)")
  }
}
