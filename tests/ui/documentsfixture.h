// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#pragma once

#include "models/proposalroles.h"
#include "pages/documentspage.h"
#include "print/previewwidget.h"
#include "ui/proposalsfixture.h"
#include "widgets/emptyplace.h"

#include <QApplication>
#include <QListView>
#include <QTest>

#include <memory>

namespace nghisu {

/// The page of documents of a meeting, as large as in a window 1366 wide.
class DocumentsFixture {
protected:
    void open()
    {
        m_fixture = std::make_unique<ProposalsFixture>();
        m_fixture->theme().apply(*qApp);
        m_page = std::make_unique<DocumentsPage>(m_fixture->desk());
        m_page->resize(1130, 712);
    }
    void close()
    {
        m_page.reset();
        m_fixture.reset();
    }
    template <typename T>
    T* find(const QString& name) const
    {
        T* found = m_page->findChild<T*>(name);
        if (!found)
            qFatal("No widget %s", qPrintable(name));
        return found;
    }
    void show()
    {
        m_page->show();
        QVERIFY(QTest::qWaitForWindowExposed(m_page.get()));
        QTRY_VERIFY(find<EmptyPlace>(QStringLiteral("documentEmpty"))->isVisible() || isShown());
    }
    // All pages are there, and what is in view is painted.
    bool isShown() const
    {
        return preview()->isVisible() && preview()->pageCount() > 0 && preview()->isSettled();
    }
    // What the list says of how a document went out.
    QString standing(const QString& key) const
    {
        auto* list = find<QListView>(QStringLiteral("documentList"));
        const QString before = m_page->currentKey();
        m_page->select(key);
        const QModelIndex index = list->currentIndex();
        m_page->select(before);
        return index.data(MarkRole).value<RowMark>().text;
    }
    PreviewWidget* preview() const
    {
        return find<PreviewWidget>(QStringLiteral("documentPreview"));
    }

    std::unique_ptr<ProposalsFixture> m_fixture;
    std::unique_ptr<DocumentsPage> m_page;
};

}  // namespace nghisu
