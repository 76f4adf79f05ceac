import ConveneCore

/// What a reviewer's sheet says.
extension Phrases {
  package var reviewSheet: String {
    say(en: "Reviewer’s sheet", ar: "ورقة المقيِّم", fr: "Feuille d’évaluation")
  }

  package func reviewer(_ code: String) -> String {
    say(en: "Reviewer \(code)", ar: "المقيِّم \(code)", fr: "Évaluation par \(code)")
  }

  package var howToMark: String {
    say(en: "How to mark", ar: "كيفية وضع الدرجات", fr: "Comment noter")
  }

  package var howToMarkExplained: String {
    say(
      en: """
        Give each criterion 0, 1, 2, 3 or 4 points by what the descriptor says, and write down \
        the numbers of the answers on which the points rest.
        """,
      ar: """
        تُمنح لكل معيار درجة من 0 إلى 4 وفق الوصف المبيَّن، مع ذكر أرقام الإجابات التي تستند إليها \
        الدرجة.
        """,
      fr: """
        Chaque critère reçoit 0, 1, 2, 3 ou 4 points selon le descripteur\u{a0}; les numéros des \
        réponses sur lesquelles reposent les points sont à indiquer.
        """)
  }

  package var cannotJudgeExplained: String {
    say(
      en: """
        Where the application gives no ground to judge, tick “cannot judge”; this is not 0 and \
        lowers nobody’s score.
        """,
      ar: """
        إذا لم يوفّر الطلب أساساً للحكم فتُؤشَّر خانة «يتعذّر الحكم»، وهي لا تعني صفراً ولا تخفض \
        نتيجة أحد.
        """,
      fr: """
        Si le dossier ne permet pas de juger, cocher «\u{a0}ne peut juger\u{a0}»\u{a0}; cela ne \
        vaut pas 0 et n’abaisse aucune note.
        """)
  }

  package var conflictExplained: String {
    say(
      en: """
        An application from a person or a body with which there is a tie is not to be marked: the \
        secretariat must be told, and somebody else will review it.
        """,
      ar: """
        لا يُقيَّم أي طلب مقدَّم من شخص أو جهة تربط المقيِّم بها صلة، وتُبلَّغ الأمانة بذلك ليُسند \
        الطلب إلى مقيِّم آخر.
        """,
      fr: """
        Une candidature émanant d’une personne ou d’un organisme avec lequel existe un lien ne doit \
        pas être notée\u{a0}: en informer le secrétariat, qui la confiera à quelqu’un d’autre.
        """)
  }

  package var blindExplained: String {
    say(
      en: """
        Reviewing is blind: names are left out, and ▮ stands where the text had one. Please do \
        not try to find out who applied.
        """,
      ar: """
        التقييم لا يكشف هوية مقدمي الطلبات: حُذفت الأسماء وحلّت العلامة ▮ محلها في النص. ويُرجى عدم \
        السعي إلى معرفة أصحاب الطلبات.
        """,
      fr: """
        L’évaluation est anonyme\u{a0}: les noms sont omis et ▮ les remplace dans le texte. Prière \
        de ne pas chercher qui a présenté la candidature.
        """)
  }

  package var criteria: String { say(en: "Criteria", ar: "المعايير", fr: "Critères") }

  package func weight(_ weight: Int, of total: Int) -> String {
    say(
      en: "Weight \(weight) of \(total)", ar: "الوزن \(weight) من \(total)",
      fr: "Poids \(weight) sur \(total)")
  }

  /// The mark of a criterion that those with more money meet more easily.
  package var favoursEndowed: String {
    say(
      en: "Easier to meet with more means: judge by what was done with those at hand.",
      ar: "يسهل استيفاؤه على ذوي الموارد: يُحكم بما أُنجز بالموارد المتاحة.",
      fr: "Plus facile à remplir avec des moyens\u{a0}: juger l’usage de ceux disponibles.")
  }

  package var answer: String { say(en: "Answer", ar: "الإجابة", fr: "Réponse") }

  package var subject: String { say(en: "Subject", ar: "الموضوع", fr: "Objet") }

  package var agreedOutcomes: String {
    say(
      en: "Agreed outcomes it would advance", ar: "النتائج المتفق عليها التي يخدمها",
      fr: "Textes convenus servis")
  }

  package var offer: String { say(en: "Offer", ar: "عرض", fr: "Offre") }

  package var need: String { say(en: "Need", ar: "حاجة", fr: "Besoin") }

  package var pastPartnership: String {
    say(en: "Past partnership", ar: "شراكة سابقة", fr: "Partenariat passé")
  }

  package var authority: String {
    say(en: "Authority to commit", ar: "صلاحية الالتزام", fr: "Pouvoir d’engagement")
  }

  package var target: String {
    say(en: "Target in a year’s time", ar: "الهدف بعد سنة", fr: "Objectif à un an")
  }

  package var measure: String { say(en: "Measure", ar: "المقياس", fr: "Indicateur") }

  package var baseline: String {
    say(en: "Baseline", ar: "خط الأساس", fr: "Situation de départ")
  }

  package var until: String { say(en: "By", ar: "في موعد أقصاه", fr: "Échéance") }

  package var funding: String { say(en: "Funding", ar: "التمويل", fr: "Financement") }

  package var assured: String { say(en: "assured", ar: "مضمون", fr: "acquis") }

  package var expected: String { say(en: "expected", ar: "متوقع", fr: "espéré") }

  package var notStated: String { say(en: "not stated", ar: "غير مذكور", fr: "non indiqué") }

  package var priority: String { say(en: "priority", ar: "الأولوية", fr: "priorité") }

  package var points: String { say(en: "Points", ar: "الدرجة", fr: "Points") }

  package var cannotJudge: String {
    say(en: "Cannot judge", ar: "يتعذّر الحكم", fr: "Ne peut juger")
  }

  package var restsOn: String {
    say(en: "Rests on answers", ar: "تستند إلى الإجابات", fr: "Repose sur les réponses")
  }

  package func reviews(_ number: Int, until day: String?) -> String {
    let last = day.map {
      say(en: ", due by \($0)", ar: "، في موعد أقصاه \($0)", fr: ", à rendre avant le \($0)")
    }
    return applications(number) + (last ?? "")
  }

  package func asset(_ asset: Asset) -> String {
    switch asset {
    case .funding: say(en: "funding", ar: "تمويل", fr: "financement")
    case .expertise: say(en: "expertise", ar: "خبرة", fr: "compétences")
    case .data: say(en: "data", ar: "بيانات", fr: "données")
    case .technology: say(en: "technology", ar: "تكنولوجيا", fr: "technologie")
    case .delivery: say(en: "work on the ground", ar: "عمل ميداني", fr: "travail de terrain")
    case .convening:
      say(en: "bringing people together", ar: "جمع الأطراف", fr: "mise en relation")
    case .regulatory:
      say(en: "rules and permits", ar: "أنظمة وتراخيص", fr: "règles et autorisations")
    case .training: say(en: "training", ar: "تدريب", fr: "formation")
    case .outreach: say(en: "outreach", ar: "توعية وإعلام", fr: "communication")
    case .premises: say(en: "premises", ar: "أماكن ومرافق", fr: "locaux")
    }
  }

  package func size(_ size: Size) -> String {
    switch size {
    case .small: say(en: "small", ar: "حجم صغير", fr: "petite ampleur")
    case .medium: say(en: "medium", ar: "حجم متوسط", fr: "moyenne ampleur")
    case .large: say(en: "large", ar: "حجم كبير", fr: "grande ampleur")
    }
  }

  package func evidence(_ evidence: Offer.Evidence) -> String {
    switch evidence {
    case .asserted: say(en: "asserted", ar: "بلا سند", fr: "déclaration")
    case .document: say(en: "documented", ar: "موثَّق", fr: "pièce fournie")
    case .verified: say(en: "verified", ar: "متحقَّق منه", fr: "vérification faite")
    }
  }

  package func authority(_ authority: Application.Authority) -> String {
    switch authority {
    case .personal:
      say(
        en: "Takes part for oneself only", ar: "مشاركة بالصفة الشخصية فقط",
        fr: "Participation à titre purement personnel")
    case .reports:
      say(en: "Reports back", ar: "رفع تقرير إلى المنظمة", fr: "Compte rendu à l’organisation")
    case .proposes:
      say(en: "May propose a commitment", ar: "اقتراح التزام", fr: "Peut proposer un engagement")
    case .commits:
      say(
        en: "May commit within a limit", ar: "الالتزام ضمن حد مبيَّن",
        fr: "Peut engager dans une limite")
    case .delegated:
      say(
        en: "Holds a letter of delegation", ar: "حيازة كتاب تفويض",
        fr: "Lettre portant délégation de pouvoir")
    }
  }
}
