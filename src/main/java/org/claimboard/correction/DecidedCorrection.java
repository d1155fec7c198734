package org.claimboard.correction;

/** Something that a moderator said, with the correction that it is about. */
public record DecidedCorrection(CorrectionView correction, DecisionView decision) {}
