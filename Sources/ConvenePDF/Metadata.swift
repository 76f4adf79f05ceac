/// What a file says of itself, to old programs and to new ones.
struct Metadata {
  private let facts: PDFFacts
  private let form: PDFForm
  private static let program = "Convene"

  init(_ facts: PDFFacts, form: PDFForm) {
    self.facts = facts
    self.form = form
  }

  /// The dictionary of information, equal to the packet.
  var information: String {
    let author = facts.author.isEmpty ? "" : "/Author\(facts.author.asPDFText)"
    return "<</Title\(facts.title.asPDFText)\(author)/Creator(\(Self.program))"
      + "/Producer(\(Self.program))/CreationDate(D:\(facts.day.replacing("-", with: ""))000000Z)>>"
  }

  /// The same in XMP, which claims a norm for the form that was validated alone.
  var packet: String {
    let claim =
      form == .archive
      ? "<pdfaid:part>1</pdfaid:part><pdfaid:conformance>B</pdfaid:conformance>" : ""
    let author =
      facts.author.isEmpty
      ? "" : "<dc:creator><rdf:Seq><rdf:li>\(facts.author.asXML)</rdf:li></rdf:Seq></dc:creator>"
    let language =
      facts.language.isEmpty
      ? ""
      : "<dc:language><rdf:Bag><rdf:li>\(facts.language)</rdf:li></rdf:Bag></dc:language>"
    return """
      <?xpacket begin="\u{feff}" id="W5M0MpCehiHzreSzNTczkc9d"?>
      <x:xmpmeta xmlns:x="adobe:ns:meta/">
      <rdf:RDF xmlns:rdf="http://www.w3.org/1999/02/22-rdf-syntax-ns#">
      <rdf:Description rdf:about="" xmlns:dc="http://purl.org/dc/elements/1.1/"\
       xmlns:xmp="http://ns.adobe.com/xap/1.0/" xmlns:pdf="http://ns.adobe.com/pdf/1.3/"\
       xmlns:pdfaid="http://www.aiim.org/pdfa/ns/id/">
      <dc:format>application/pdf</dc:format>
      <dc:title><rdf:Alt><rdf:li xml:lang="x-default">\(facts.title.asXML)</rdf:li></rdf:Alt></dc:title>
      \(author)\(language)
      <xmp:CreateDate>\(facts.day)T00:00:00Z</xmp:CreateDate>
      <xmp:CreatorTool>\(Self.program)</xmp:CreatorTool>
      <pdf:Producer>\(Self.program)</pdf:Producer>\(claim)
      </rdf:Description>
      </rdf:RDF>
      </x:xmpmeta>
      <?xpacket end="w"?>
      """
  }
}
