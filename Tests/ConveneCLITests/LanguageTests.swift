import Testing

/// People read their own language; scripts read what they always read.
@Suite struct LanguageTests {
  private static func refused(_ language: String, _ options: String...) async throws -> Shell.Run {
    try await Shell(environment: ["CONVENE_LANGUAGE": language])
      .run(["solve", "seating", "/"] + options)
  }

  @Test(arguments: [
    (
      "", "refused: / cannot be read: it is a folder",
      "next: Check its name and whether you may read it"
    ),
    (
      "en", "refused: / cannot be read: it is a folder",
      "next: Check its name and whether you may read it"
    ),
    (
      "fr", "refus\u{a0}: / ne peut être lu\u{a0}: c’est un dossier",
      "suite à donner\u{a0}: Vérifier son nom et le droit de le lire"
    ),
    (
      "ar", "تعذّر التنفيذ: تعذّرت قراءة \u{2068}/\u{2069}: فهو مجلد",
      "الخطوة التالية: يُتحقق من اسمه ومن صلاحية قراءته"
    ),
  ])
  func `a refusal is said in the language of whoever works`(
    language: String, sentence: String, next: String
  ) async throws {
    let run = try await Self.refused(language)
    #expect(run.status == 65)
    #expect(run.output == "")
    #expect(run.talk == "\(sentence)\n\(next)\n")
  }

  @Test func `JSON is the same whatever language people read`() async throws {
    let english = try await Self.refused("en", "--json")
    #expect(english.output.contains("/ cannot be read: it is a folder"))
    for language in ["fr", "ar"] {
      let run = try await Self.refused(language, "--json")
      #expect(run.output == english.output)
      #expect(run.talk == english.talk)
    }
  }

  @Test func `what was done and what lists hold is said in it, too`() async throws {
    try await Shell.withDatabase { shell in
      let file = try projectFile("docs/manual/examples/meeting.json")
      let organisations = try projectFile("docs/manual/examples/organisations.csv")
      try await Shell.withFile(organisations) { _ = try await shell("organisation", "import", $0) }
      try await Shell.withFile(file) { _ = try await shell("meeting", "import", $0) }
      for (language, said, titles, state) in [
        ("en", "letters: 30 days", "code\tstarts\tstate\ttitle", "draft"),
        ("fr", "letters\u{a0}: 30 jours", "code\tdébut\tétat\ttitre", "projet"),
        ("ar", "\u{2068}letters\u{2069}: 30 يوماً", "الرمز\tالبداية\tالحالة\tالعنوان", "مسودة"),
      ] {
        var there = shell
        there.environment["CONVENE_LANGUAGE"] = language
        let done = try await there("retention", "set", "letters", "--after", "30")
        #expect(done.talk == "\(said)\n")
        let list = try await there("meeting", "list")
        let lines = list.output.split(separator: "\n")
        #expect(lines.first.map(String.init) == titles)
        #expect(lines.last?.contains("\t\(state)\t") == true, "\(list.output)")
        // A column is called as it reads, or as in English.
        let column = String(titles.split(separator: "\t")[2])
        for filter in ["\(column)=\(state)", "state=draft"] {
          #expect(try await there("meeting", "list", "--where", filter).output == list.output)
        }
        let json = try await there("meeting", "list", "--json").output
        #expect(try await shell("meeting", "list", "--json").output == json)
      }
    }
  }

  @Test
  func `a meeting in Arabic first is shown and printed in Arabic where nobody says otherwise`()
    async throws
  {
    try await Shell.withDatabase { fresh in
      var shell = fresh
      shell.environment["CONVENE_LANGUAGE"] = "ar"
      let created = try await shell(
        "meeting", "create", "--code", "WADI-2038", "--title", "ورشة الأودية", "--starts",
        "2038-05-04", "--city", "عمّان", "--country", "JO", "--email", "maktab@springs.example.org",
        "--language", "ar", "--language", "en", "--open", "8", "--nominated", "2")
      #expect(created.status == 0, "\(created.talk)")
      let desk = try await shell("desk")
      #expect(desk.output.contains("convene meeting check"))
      // The call cannot be published yet.
      #expect(!desk.output.contains("- "))
      let file = try projectFile("docs/manual/examples/meeting-ar.json")
      let changed = try await Shell.withFile(file) {
        try await shell("meeting", "update", $0, "--yes")
      }
      #expect(changed.status == 0, "\(changed.talk)")
      #expect(
        changed.output.contains(
          "\u{2068}\u{200f}\u{2068}title، ar\u{2069}: \u{2068}ورشة الأودية\u{2069} ← "
            + "\u{2068}ورشة الشراكات لحصاد مياه الأودية\u{2069}\u{2069}\n"))
      #expect(!changed.output.contains(#"\u{"#))
      let agenda = try await shell("agenda", "show")
      #expect(agenda.output.contains("جدول الأعمال المؤقت وتنظيم العمل"))
      #expect(try await shell("print", "agenda", "--format", "txt").output == agenda.output)
      let english = try await shell("agenda", "show", "--language", "en")
      #expect(english.output.contains("Provisional agenda and organization of work"))
      #expect(
        try await shell("meeting", "show").output.contains("إدارة المياه مع المجتمعات المحلية"))
    }
  }

  @Test func `a setting that names no language is refused`() async throws {
    let run = try await Self.refused("de")
    #expect(run.status == 1)
    #expect(
      run.talk == """
        refused: CONVENE_LANGUAGE is de, which is no language of this program
        next: Set CONVENE_LANGUAGE to en, ar or fr

        """)
  }
}
