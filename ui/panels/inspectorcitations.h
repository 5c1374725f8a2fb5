// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "domain/proposal.h"

#include <QList>
#include <QStringList>
#include <QWidget>

class QMenu;
class QVBoxLayout;

namespace nghisu {

class InspectorLink;
class ShortcutButton;
class Theme;
class WordPicker;

/// The legal texts that a proposal cites, each once, a line each and underlined as in the text, with
/// "+ Add" behind those for what the text does not name. Only asks: whoever owns it stores the change.
class InspectorCitations : public QWidget {
    Q_OBJECT

public:
    explicit InspectorCitations(const Theme& theme, QWidget* parent = nullptr);

    void setCitations(const QList<Citation>& citations);
    void setReadOnly(bool readOnly);
    /// Whether "+ Add" shows.
    void setOffering(bool offering);
    const QStringList& lines() const { return m_lines; }
    void startAdding();

signals:
    void added(const QString& citation);
    void removed(const QString& citation);
    /// A line was clicked; whoever knows what can be done with a citation adds to its menu.
    void menuOpened(QMenu* menu, const QString& citation);

protected:
    void changeEvent(QEvent* event) override;

private:
    void rebuild();
    void openMenu(InspectorLink* line, bool byHand);
    void stopAdding();
    void showAdd();
    void retranslate();

    const Theme& m_theme;
    bool m_readOnly = false;
    bool m_offering = true;
    QStringList m_lines;
    QStringList m_byHand;
    QList<InspectorLink*> m_links;
    QVBoxLayout* m_column = nullptr;
    ShortcutButton* m_add = nullptr;
    WordPicker* m_picker = nullptr;
};

}  // namespace nghisu
