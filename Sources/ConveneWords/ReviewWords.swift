import ConveneCore

/// What a reviewer's sheet says.
extension Phrases {
  package func reviews(_ number: Int, until day: String?) -> String {
    applications(number: number) + (day.map(dueBy) ?? "")
  }

  package func statement(_ statement: PersonalStatement) -> String {
    switch statement {
    case .motivation: statementMotivation
    case .contribution: statementContribution
    }
  }

  package func asset(_ asset: Asset) -> String {
    switch asset {
    case .funding: assetFunding
    case .expertise: assetExpertise
    case .data: assetData
    case .technology: assetTechnology
    case .delivery: assetDelivery
    case .convening: assetConvening
    case .regulatory: assetRegulatory
    case .training: assetTraining
    case .outreach: assetOutreach
    case .premises: assetPremises
    }
  }

  package func size(_ size: Size) -> String {
    switch size {
    case .small: sizeSmall
    case .medium: sizeMedium
    case .large: sizeLarge
    }
  }

  package func evidence(_ evidence: Offer.Evidence) -> String {
    switch evidence {
    case .asserted: evidenceAsserted
    case .document: evidenceDocument
    case .verified: evidenceVerified
    }
  }

  /// What is claimed of an offer, and what somebody saw of it.
  package func evidence(of offer: Offer) -> String {
    evidence(claimed: offer.evidence, confirmed: offer.confirmed)
  }

  package func evidence(claimed: Offer.Evidence, confirmed: Offer.Evidence?) -> String {
    if let confirmed {
      return evidenceSeen(claimed: evidence(claimed), seen: evidence(confirmed))
    }
    return claimed == .asserted
      ? evidenceAsserted : evidenceClaimed(claimed: evidence(claimed))
  }

  package func authority(_ authority: Application.Authority) -> String {
    switch authority {
    case .personal: authorityPersonal
    case .reports: authorityReports
    case .proposes: authorityProposes
    case .commits: authorityCommits
    case .delegated: authorityDelegated
    }
  }
}
