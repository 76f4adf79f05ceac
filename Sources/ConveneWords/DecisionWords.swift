extension Phrases {
  package var decisionSheet: String {
    say(
      en: "Decision on open seats", ar: "القرار بشأن المقاعد المفتوحة",
      fr: "Décision relative aux places ouvertes")
  }

  package func decided(by name: String, on date: String) -> String {
    say(
      en: "Decided and signed by \(name), \(date).", ar: "صدر القرار بتوقيع \(name)، \(date).",
      fr: "Décision prise et signée par \(name), \(date).")
  }

  package var notYetDecided: String {
    say(
      en: "Proposal. A named official has yet to decide and sign.",
      ar: "مقترح لم يبتّ فيه بعدُ المسؤول المخوّل ولم يوقّعه.",
      fr: "Proposition. La décision et la signature d’un responsable désigné restent à venir.")
  }

  /// Of a decision that was signed before the program kept what its papers print.
  package func keptAfterwards(on date: String) -> String {
    say(
      en: "The figures and names of this paper were kept after the signature, on \(date).",
      ar: "حُفظت أرقام هذه الوثيقة وأسماؤها بعد التوقيع، في \(date).",
      fr:
        "Les chiffres et les noms de ce document ont été conservés après la signature, le \(date).")
  }

  package func superseded(on date: String) -> String {
    say(
      en: "An error in this decision was admitted on \(date); it is superseded.",
      ar: "أُقرّ بخطأ في هذا القرار في \(date)، ويحلّ محلّه قرار آخر.",
      fr: "Une erreur a été reconnue dans cette décision le \(date)\u{a0}; elle est remplacée.")
  }

  package func rubric(_ name: String, version: Int) -> String {
    say(
      en: "Rubric: \(name), version \(version).", ar: "سلّم التقييم: \(name)، الإصدار \(version).",
      fr: "Grille de notation\u{a0}: \(name), version \(version).")
  }

  package func considered(applications: Int, seats: Int) -> String {
    say(
      en: "\(self.applications(applications)) considered for \(self.seats(seats)).",
      ar: "عدد الطلبات المنظور فيها: \(applications). عدد المقاعد: \(seats).",
      fr: """
        Candidatures examinées\u{a0}: \(applications)\u{a0}; places à pourvoir\u{a0}: \(seats).
        """)
  }

  package var floors: String { say(en: "Floors", ar: "الحدود الدنيا", fr: "Seuils minimaux") }

  package var reached: String { say(en: "Reached", ar: "المتحقق", fr: "Atteint") }

  package var met: String { say(en: "Met", ar: "مستوفى", fr: "Respecté") }

  package var yes: String { say(en: "yes", ar: "نعم", fr: "oui") }

  package var no: String { say(en: "no", ar: "لا", fr: "non") }

  package var selected: String { say(en: "Selected", ar: "الطلبات المختارة", fr: "Retenus") }

  package var waitingList: String {
    say(en: "Waiting list", ar: "قائمة الانتظار", fr: "Liste d’attente")
  }

  package var notSelected: String {
    say(en: "Not selected", ar: "الطلبات غير المختارة", fr: "Non retenus")
  }

  package var nobody: String { say(en: "None.", ar: "لا يوجد.", fr: "Néant.") }

  package var rank: String { say(en: "Rank", ar: "المرتبة", fr: "Rang") }

  package var application: String { say(en: "Application", ar: "الطلب", fr: "Candidature") }

  package var applicant: String {
    say(en: "Applicant", ar: "مقدَّم من", fr: "Présentée par")
  }

  package var score: String { say(en: "Score", ar: "النتيجة", fr: "Note") }

  package var partnership: String { say(en: "Partners", ar: "الشراكة", fr: "Partenaires") }

  package var reason: String { say(en: "Reason", ar: "السبب", fr: "Motif") }

  /// How the columns of the score table are to be read.
  package var pointsExplained: String {
    say(
      en: """
        Out of 100 points; each column is what a criterion adds to the score, the column on \
        partners what the chance of a partnership with other applicants adds.
        """,
      ar: """
        من 100 نقطة؛ ويبيّن كل عمود ما يضيفه المعيار إلى النتيجة، أما عمود الشراكة فيبيّن ما تضيفه \
        احتمالات قيام شراكة مع مقدمي الطلبات الآخرين.
        """,
      fr: """
        Sur 100 points\u{a0}; chaque colonne indique ce qu’un critère ajoute à la note, la colonne \
        des partenaires ce qu’y ajoute la probabilité d’un partenariat avec d’autres candidatures.
        """)
  }

  package var cohortAgainstScores: String {
    say(
      en: "The cohort against the highest scores", ar: "المجموعة المقترحة مقارنةً بأعلى النتائج",
      fr: "La cohorte face aux meilleures notes")
  }

  package var cohort: String { say(en: "Cohort", ar: "المجموعة", fr: "Cohorte") }

  package func highestScores(_ number: Int) -> String {
    say(
      en: "\(number) highest scores", ar: "أعلى النتائج (\(number))",
      fr: "\(number) meilleures notes")
  }

  package var sumOfPotentials: String {
    say(
      en: "Sum of partnership potentials", ar: "مجموع إمكانات الشراكة",
      fr: "Somme des potentiels de partenariat")
  }

  package func strongPairs(from threshold: Int) -> String {
    say(
      en: "Pairs with a potential of \(threshold) or more (of 1000)",
      ar: "أزواج لا تقل إمكانات شراكتها عن \(threshold) (من 1000)",
      fr: "Paires d’un potentiel d’au moins \(threshold) (sur 1000)")
  }

  package func linesAreStrongPairs(from threshold: Int) -> String {
    say(
      en: """
        Each dot is a person, coloured by sector; each line is a pair with a potential of \
        \(threshold) or more.
        """,
      ar: """
        كل نقطة شخص ولونها يدل على القطاع، وكل خط زوج لا تقل إمكانات شراكته عن \(threshold).
        """,
      fr: """
        Chaque point est une personne, sa couleur un secteur\u{a0}; chaque trait est une paire \
        d’un potentiel d’au moins \(threshold).
        """)
  }

  package func cohortInWords(cohort: Int, highest: Int) -> String {
    say(
      en: "Sum of potentials: cohort \(grouped(cohort)), highest scores \(grouped(highest)).",
      ar: "مجموع الإمكانات: المجموعة \(grouped(cohort))، أعلى النتائج \(grouped(highest)).",
      fr: """
        Somme des potentiels\u{a0}: cohorte \(grouped(cohort)), meilleures notes \
        \(grouped(highest)).
        """)
  }

  package var effect: String {
    say(
      en: "Effect by sector and country group", ar: "الأثر حسب القطاع ومجموعة البلدان",
      fr: "Effet par secteur et groupe de pays")
  }

  package var applied: String { say(en: "Applied", ar: "الطلبات", fr: "Candidatures") }

  package var share: String { say(en: "Share", ar: "النسبة", fr: "Part") }

  package var chosen: String { say(en: "Selected", ar: "المختارة", fr: "Retenues") }

  package var memberCountries: String {
    say(en: "Member countries", ar: "البلدان الأعضاء", fr: "Pays membres")
  }
}
