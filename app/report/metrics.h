// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nghisu::metrics {

// Sizes and distances that every renderer of paper keeps to, in points where nothing else is said.

/// Line pitch as a part of the size. Vietnamese stacks two marks on a capital (Ế, Ộ): at 1.25 they
/// keep clear of the line above; the decree allows single (1.15) to 1.5.
inline constexpr double linePitch = 1.25;
/// From text to the rule below it.
inline constexpr double ruleGap = 2;
inline constexpr double headingPoints = 14;
inline constexpr double headingSpace = 12;
inline constexpr double headingIndent = 12.7;  ///< mm
inline constexpr double tableSpace = 12;
inline constexpr double cellSide = 1.6;  ///< mm
inline constexpr double cellTop = 3;
inline constexpr double cellBottom = 4;
inline constexpr double cellParagraphSpace = 3;
/// A row that is taller than this part of a page may be broken; others move to the next page.
inline constexpr double wholeRowPart = 0.3;
inline constexpr double cardEdge = 5;       ///< mm, from where a card is cut to its text
inline constexpr double cutMark = 3;        ///< mm
inline constexpr double headFootSpace = 8;  ///< from the names to number, place and date
inline constexpr double headRuleGap = 6;    ///< above a rule over the whole width
/// The council's part of the head of a document, at most.
inline constexpr double headLeft = 0.46;
inline constexpr double signatureBefore = 18;
inline constexpr double signatureSpace = 62;  ///< for the hand
inline constexpr double signerPoints = 14;
inline constexpr double recipientsTitlePoints = 12;
inline constexpr double recipientPoints = 11;

}  // namespace nghisu::metrics
