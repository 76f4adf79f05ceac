import ConveneCore
import ConveneValues
import Foundation

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

  /// Roles that partners have because a project lacked them, said in this language in whichever they
  /// were noted; words of their own stay as they stand.
  package func role(lacking words: String) -> String {
    for noted in Language.allCases.map({ Phrases($0) }) {
      let parts = words.components(separatedBy: noted.comma)
      let kinds = parts.compactMap { part in
        Project.Lack.Kind.allCases.first { noted.lack($0) == part }
      }
      if kinds.count == parts.count { return kinds.map(lack).joined(separator: comma) }
    }
    return words
  }

  /// What a project lacks, or in what role somebody fills it.
  package func lack(_ kind: Project.Lack.Kind) -> String {
    switch kind {
    case .approval: lackApproval
    case .data: lackData
    case .expertise: lackExpertise
    case .finance: lackFinance
    case .implementer: lackImplementer
    case .incubator: lackIncubator
    case .owner: lackOwner
    case .technology: lackTechnology
    case .training: lackTraining
    }
  }

  /// What a picture of the network says, in a sentence.
  package func inWords(_ figures: MeetingNetwork.Figures) -> String {
    networkInWords(
      before: figures.before, new: figures.new, sectors: figures.acrossSectors,
      countries: figures.acrossCountries, wasAlone: figures.isolatedBefore,
      alone: figures.isolatedAfter)
  }
}
