import ConveneCore
import ConveneValues

extension Phrases {
  /// To whom a paper goes, as its head says.
  package func distribution(_ distribution: Masthead.Distribution) -> String {
    switch distribution {
    case .general: distributionGeneral
    case .limited: distributionLimited
    case .restricted: distributionRestricted
    }
  }

  /// How confidential a paper is.
  package func classification(_ classification: Masthead.Classification) -> String {
    switch classification {
    case .unclassified: classificationUnclassified
    case .confidential: classificationConfidential
    case .strictlyConfidential: classificationStrictlyConfidential
    }
  }

  /// In which language a paper was written.
  package func original(_ language: Language) -> String {
    originalIn(language: name(of: language))
  }
}
