extension LetterPhrases {
  static let english = LetterPhrases(
    courtesy: Courtesy(salutation: ["Dear \(.addressee),"], farewell: "Yours sincerely,"),
    courtesies: ["he": excellency, "excellency": excellency],
    neutralHonorific: "",
    invitation: Body(
      subject: "Invitation: \(.meeting)",
      opening: [
        """
        I have the honour to invite you to take part, in your personal capacity, in the meeting \
        entitled “\(.meeting)”.
        """,
        """
        You are invited for your own experience: the views that you express will be taken as \
        yours and will commit neither your organisation nor your Government.
        """,
      ],
      closing: [
        "After that date your place may be offered to another expert.",
        "I look forward to your contribution to the meeting.",
      ]),
    reminder: Body(
      subject: "Reminder: \(.meeting)",
      opening: [
        """
        I refer to my invitation to take part, in your personal capacity, in the meeting entitled \
        “\(.meeting)”.
        """
      ],
      closing: ["If you have replied in the meantime, please disregard this letter."]),
    waitingList: Body(
      subject: "Waiting list: \(.meeting)",
      opening: [
        "Thank you for applying to take part in the meeting entitled “\(.meeting)”.",
        """
        All open places have been offered for the time being, and your application stands on the \
        waiting list.
        """,
      ],
      closing: [
        """
        Should a place become free for you, I shall write to you again. Until then nothing is \
        asked of you, and I would advise against making arrangements for travel.
        """
      ]),
    regret: Body(
      subject: "Your application: \(.meeting)",
      opening: [
        "Thank you for applying to take part in the meeting entitled “\(.meeting)”.",
        "I regret to inform you that we are not able to offer you a place, for this reason:",
      ],
      closing: [
        """
        This decision concerns the present meeting only; an application to a later one would be \
        welcome.
        """
      ]),
    reasons: Reasons(
      places: "There were more applications than open places.",
      gate: "The application did not meet one of the conditions of the call.",
      incomplete: "The application did not contain all the answers that the call asks for.",
      late: "The application arrived after the closing date of the call.",
      topics: "The work described lies outside the topics of the meeting.",
      evidence: "The application gave too little evidence of what it offers and needs to be rated.",
      floors: "The places had also to reach the least numbers per group announced in the call.",
      unreviewed: "The application was not reviewed."),
    datesLabel: "Dates:",
    placeLabel: "Place:",
    placeSeparator: ", ",
    answerRequest: """
      I should be grateful if you would let me know by \(.deadline) whether you are able to take \
      part, on the following page, which is meant for you alone:
      """,
    reminderRequest: """
      No reply from you has been recorded so far. I should be grateful to receive it by \
      \(.deadline), on the following page, which is meant for you alone:
      """,
    answerByMail: """
      I should be grateful if you would let me know by \(.deadline) whether you are able to take \
      part, by replying to this message or through the following contact:
      """,
    reminderByMail: """
      No reply from you has been recorded so far. I should be grateful to receive it by \
      \(.deadline), by reply to this message or through the following contact:
      """)

  private static let excellency = Courtesy(
    salutation: ["Excellency,"],
    farewell: "Accept, Excellency, the assurances of my highest consideration.")
}
