// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/result.h"
#include "domain/ballot.h"

#include <QStringList>
#include <QWidget>

class QLineEdit;

namespace nghisu {

class Desk;
class Label;

/// A line in which one ballot is typed by the numbers of its options (domain/ballottyping.h), and beside
/// it what that says by name, so that it can be read back before Enter keeps it.
class BallotLine final : public QWidget {
    Q_OBJECT

public:
    /// \param name of the field; that of the reading is `name` + "Reading"
    BallotLine(Desk& desk, const QString& name, QWidget* parent = nullptr);

    /// \param options their texts
    void begin(const BallotForm& form, const QStringList& options);
    QLineEdit* field() const { return m_line; }
    bool isEmpty() const;
    void clear();
    /// As it would be typed.
    void setChoice(const BallotChoice& choice);
    /// How to type a ballot of this form, in a sentence.
    static QString instruction(const BallotForm& form);
    void retranslate();

signals:
    void edited();
    /// Enter, and it can be kept. Where it cannot, that was said.
    void entered(const nghisu::BallotChoice& choice);

protected:
    bool eventFilter(QObject* watched, QEvent* event) override;

private:
    Result<BallotChoice> choice() const;
    void enter();
    void read();

    Desk& m_desk;
    BallotForm m_form;
    QStringList m_options;
    QLineEdit* m_line = nullptr;
    Label* m_reading = nullptr;
};

}  // namespace nghisu
