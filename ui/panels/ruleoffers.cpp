// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "panels/ruleoffers.h"

#include "words/words.h"

#include <QComboBox>
#include <QCoreApplication>

namespace nghisu {

void offerRules(QComboBox& box, const DecisionRule& own, const Words& words)
{
    box.clear();
    QStringList shown;
    const auto add = [&](const DecisionRule& rule, const QString& text) {
        box.addItem(text, QVariant::fromValue(rule));
        box.setItemData(box.count() - 1, rule.source, Qt::ToolTipRole);
        shown.append(words.rule(rule));
    };
    add(own, QCoreApplication::translate("nghisu::VotePanel", "%1 (the council's rule)")
                 .arg(words.rule(own)));
    for (const DecisionRule& preset : decisionRulePresets()) {
        if (!shown.contains(words.rule(preset)))
            add(preset, words.rule(preset));
    }
}

}  // namespace nghisu
