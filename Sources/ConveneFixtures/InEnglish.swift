import ConveneValues
import ConveneWords

extension Sequence<Problem> {
  /// With their sentences written out, as tests hold them.
  package var inEnglish: [WordedProblem] { map { Phrases(.english).wordedOut($0) } }
}

extension Refusal {
  /// With its sentences written out, as tests hold them.
  package var inEnglish: WordedRefusal { Phrases(.english).wordedOut(self) }
}
