import ConveneCore
import ConveneValues

/// Networks as text in the format that Gephi and its like read.
package enum GraphML {
  /// - Parameters:
  ///   - named: whether nodes have their names; sectors and countries alone otherwise.
  ///   - origins: the meeting of a series by which each tie came; of one meeting nothing.
  package static func text(
    for network: MeetingNetwork, named: Bool, origins: [String?] = []
  ) -> String {
    let keys =
      (named ? [("name", "node", "string")] : []) + [
        ("sector", "node", "string"), ("country", "node", "string"),
        ("took_part", "node", "boolean"), ("before", "edge", "boolean"),
        ("promised", "edge", "boolean"), ("partnership", "edge", "boolean"),
        ("new", "edge", "boolean"),
      ] + (origins.isEmpty ? [] : [("meeting", "edge", "string")])
    var out = "<?xml version=\"1.0\" encoding=\"UTF-8\"?>\n"
    out += "<graphml xmlns=\"http://graphml.graphdrawing.org/xmlns\">\n"
    for (name, kind, type) in keys {
      out += "  <key id=\"\(name)\" for=\"\(kind)\" attr.name=\"\(name)\" attr.type=\"\(type)\"/>\n"
    }
    out += "  <graph id=\"meeting\" edgedefault=\"undirected\">\n"
    for (number, node) in network.nodes.enumerated() {
      out += "    <node id=\"n\(number + 1)\">"
      if named { out += data("name", node.name) }
      if let sector = node.sector { out += data("sector", sector.rawValue) }
      if let country = node.country { out += data("country", country.code) }
      out += data("took_part", "\(node.tookPart)") + "</node>\n"
    }
    for (number, tie) in network.ties.enumerated() {
      out +=
        "    <edge id=\"e\(number + 1)\" source=\"n\(tie.one + 1)\" target=\"n\(tie.other + 1)\">"
      for kind in MeetingNetwork.Kind.allCases {
        out += data(kind.rawValue, "\(tie.kinds.contains(kind))")
      }
      out += data("new", "\(tie.isNew)")
      if number < origins.count, let origin = origins[number] { out += data("meeting", origin) }
      out += "</edge>\n"
    }
    return out + "  </graph>\n</graphml>\n"
  }

  private static func data(_ key: String, _ text: String) -> String {
    "<data key=\"\(key)\">\(Markup.escaped(text.printable))</data>"
  }
}
