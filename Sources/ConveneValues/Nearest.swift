extension String {
  /// The word that was probably meant; nil where none is near, or several are as near.
  package func nearest(among known: some Sequence<String>) -> String? {
    let typed = lowercased()
    let search = NameSearch(typed)
    // Of words that have as near a part, the one that is hardly longer was meant.
    let near = known.compactMap { word -> (word: String, distance: [Int])? in
      if word.lowercased() == typed { return (word, [0]) }
      return search.distance(to: [word]).map { (word, [$0 + 1, abs(word.count - typed.count)]) }
    }.sorted { one, other in
      one.distance == other.distance
        ? one.word < other.word : one.distance.lexicographicallyPrecedes(other.distance)
    }
    guard let first = near.first else {
      let longer = known.filter { typed.count > 2 && $0.lowercased().hasPrefix(typed) }
      return longer.count == 1 ? longer.first : nil
    }
    return near.count > 1 && near[1].distance == first.distance ? nil : first.word
  }
}
