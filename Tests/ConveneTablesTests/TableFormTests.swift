import ConveneFixtures
import ConveneWords
import Testing

@testable import ConveneTables
@testable import ConveneValues

struct TableFormTests {
  private static let columns = [
    CSV.Column("name", ["full name"], required: true), CSV.Column("country", required: true),
    CSV.Column("languages"), CSV.Column("honorific"),
  ]

  private func read(_ text: String, _ form: TableForm) throws -> CSV {
    try CSV(Array(text.utf8), in: form, columns: Self.columns)
  }

  private func form(_ namings: [(String, String)], _ fillings: [(String, String)] = []) -> TableForm
  {
    TableForm(
      namings: namings.map { TableForm.Naming(theirs: $0.0, ours: $0.1) },
      fillings: fillings.map { TableForm.Filling(column: $0.0, value: $0.1) })
  }

  @Test func `columns are what somebody says they are`() throws {
    let table = try read(
      "Person_Name,Name,Nation\nHala,x,JO\n",
      form([("person name", "name"), ("Nation", "Country")]))
    let row = table.rows[0]
    #expect(table.cell("name", of: row) == "Hala")
    #expect(table.cell("country", of: row) == "JO")
    #expect(table.unread == ["Name"])
  }

  @Test func `what is empty is filled up, and what is not stays`() throws {
    let table = try read(
      "name,languages\nHala,\nKarim,fr\nYara, \n",
      form([], [("languages", "en"), ("country", "JO")]))
    #expect(table.rows.map { table.cell("languages", of: $0) } == ["en", "fr", "en"])
    #expect(table.rows.map { table.cell("country", of: $0) } == ["JO", "JO", "JO"])
    #expect(table.rows.map { table.says("languages", $0) } == [false, true, false])
    #expect(table.has("country"))
    #expect(!table.has("honorific"))
  }

  @Test func `a column that is not there is refused with the nearest`() throws {
    let refusal = try #require(
      #expect(throws: Refusal.self) {
        try read(
          "Person_Name,name,country\nHala,x,JO\n",
          form(
            [("Persn_Name", "name"), ("Person_Name", "nmae"), ("country", "name")],
            [("telephone", "12")]))
      })
    #expect(refusal.code == "wrong-columns")
    #expect(
      refusal.problems.inEnglish.map { "\($0.at): \($0.message)" } == [
        "--map Person_Name=nmae: no column nmae is read here; did you mean name?",
        "--map Persn_Name=name: the file has no column Persn_Name; did you mean Person_Name?",
        "--map country=name: name is another column already",
        "--default telephone=12: no column telephone is read here; there are name, country, "
          + "languages, honorific",
      ])
  }

  @Test func `rows are passed over with all that is wrong with them`() throws {
    var form = TableForm()
    form.without = [3]
    let table = try read("name,country\nHala,JO\nKarim,LB,x\nYara,JO\n", form)
    #expect(table.rows.map(\.number) == [2, 4])
    #expect(table.passedOver.map(\.cells) == [["Karim", "LB", "x"]])
    #expect(table.problems.isEmpty)
  }
}
