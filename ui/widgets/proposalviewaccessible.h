// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

namespace nghisu {

/// Lets screen readers see a ProposalView as a list with its rows. Qt knows only its own views.
/// Installs once; further calls do nothing.
void installProposalViewAccessibility();

}  // namespace nghisu
