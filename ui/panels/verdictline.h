// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/decision.h"
#include "theme/icons.h"
#include "theme/tokens.h"

#include <QString>
#include <QWidget>

class QLabel;

namespace nghisu {

class Theme;
class Words;
struct Poll;
struct PollResult;

/// A sentence behind its sign: what a vote came to, whether counts add up, why they do not. The
/// word that says the outcome is in its colour; the sign says it as well.
class VerdictLine : public QWidget {
    Q_OBJECT

public:
    enum class Tone { Good, Bad, Attention, Plain };

    VerdictLine(const Theme& theme, FontRole role, QWidget* parent = nullptr);

    /// The sentence of a verdict; empty where there is none.
    void setVerdict(const Verdict& verdict, const Words& words);
    /// What a poll that is closed came to, as it reads on paper: the verdict, who is elected, the order
    /// of a ranking; or that it is an opinion.
    void setResult(const Poll& poll, const PollResult& result, const Words& words);
    /// \param strong the beginning of `sentence` that is set in the colour of the tone
    void setSentence(Tone tone, const QString& sentence, const QString& strong = {});
    QString sentence() const { return m_sentence; }
    Tone tone() const { return m_tone; }

protected:
    void paintEvent(QPaintEvent* event) override;
    void resizeEvent(QResizeEvent* event) override;

private:
    int wordsLeft() const;
    void fit();
    void restyle();
    Token token() const;
    IconName sign() const;

    const Theme& m_theme;
    FontRole m_role;
    Tone m_tone = Tone::Plain;
    QString m_sentence;
    QString m_strong;
    QLabel* m_label = nullptr;
};

}  // namespace nghisu
