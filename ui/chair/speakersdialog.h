// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "widgets/dialog.h"

class QListView;

namespace nghisu {

class Desk;
class RoomState;
class SpokenModel;

/// Who of the members spoke how often and how long, and who has not spoken.
class SpeakersDialog final : public Dialog {
    Q_OBJECT

public:
    SpeakersDialog(Desk& desk, RoomState& state, QWidget* parent);

private:
    SpokenModel* m_model = nullptr;
    QListView* m_list = nullptr;
};

}  // namespace nghisu
