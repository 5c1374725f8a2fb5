// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "base/id.h"
#include "domain/draft.h"
#include "widgets/growingtext.h"

#include <optional>

class QMenu;
class QTimer;

namespace nghisu {

class BodyDirectory;
class ProposalHighlighter;
class Spelling;
struct PastedText;

/// The text of a proposal at reading size. Addressees stand back in grey, citations are underlined
/// and words that are spelt wrong have a wave below while one types; the text itself is never
/// touched by that. Names and citations open with Ctrl and a click, or from the menu. What is pasted
/// is tidied; Ctrl+Shift+V pastes as it is.
class ProposalEditor : public GrowingText {
    Q_OBJECT

public:
    ProposalEditor(const Theme& theme, const BodyDirectory& directory, QWidget* parent = nullptr);

    /// The cursor's place in the text, in UTF-16 units.
    qsizetype cursorPosition() const;
    /// Marks wrong words with it from now on; it outlives the editor.
    void setSpelling(Spelling* spelling);

    /// Takes the text of the clipboard with its own line breaks and spaces.
    void pasteAsIs();

    /// What the text names at a place.
    struct Spot {
        std::optional<Citation> citation;
        std::optional<DraftBody> addressee;
        BodyId body;  ///< of the directory; none for a group
    };
    Spot spotAt(qsizetype position) const;

signals:
    /// Ctrl and a click.
    void citationOpened(const QString& canonical);
    void addresseeOpened(nghisu::BodyId body);
    /// The context menu is about to show; whoever knows more of what stands there adds to it.
    void menuOpened(QMenu* menu, const nghisu::ProposalEditor::Spot& spot);
    /// Text was pasted and tidied, or refused.
    void pasted(const nghisu::PastedText& text);

protected:
    bool event(QEvent* event) override;
    bool viewportEvent(QEvent* event) override;
    void keyPressEvent(QKeyEvent* event) override;
    void keyReleaseEvent(QKeyEvent* event) override;
    void mouseMoveEvent(QMouseEvent* event) override;
    void mousePressEvent(QMouseEvent* event) override;
    void mouseReleaseEvent(QMouseEvent* event) override;
    void contextMenuEvent(QContextMenuEvent* event) override;
    void insertFromMimeData(const QMimeData* source) override;

private:
    void refind();
    /// Where in the text a point of the viewport is; -1 beside it.
    qsizetype positionAt(const QPoint& at) const;
    Spot linkAt(const QPoint& at) const;
    void showPointer(const QPoint& at, bool links);
    void addSpelling(QMenu* menu, qsizetype position);
    void addEditing(QMenu* menu);
    QString toolTipAt(const QPoint& at) const;

    const BodyDirectory& m_directory;
    ProposalHighlighter* m_highlighter = nullptr;
    Spelling* m_spelling = nullptr;
    QTimer* m_finding = nullptr;
    qsizetype m_typedAt = -1;  ///< where the last keystroke left the cursor
    bool m_opening = false;    ///< a link was pressed and not let go of
};

}  // namespace nghisu
