import ConveneCore
import ConveneValues

extension Phrases {
  /// What is asked of a partnership, where its meeting does not word it otherwise.
  package func asks(_ principle: Principle) -> String {
    switch principle {
    case .purpose: principlePurpose
    case .voluntary: principleVoluntary
    case .agreedOutcome: principleAgreedOutcome
    case .sectors: principleSectors
    case .addedValue: principleAddedValue
    case .target: principleTarget
    case .funding: principleFunding
    }
  }
}
