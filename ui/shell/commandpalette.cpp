// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "shell/commandpalette.h"

#include "shell/desk.h"
#include "shell/label.h"
#include "theme/style.h"
#include "theme/theme.h"
#include "widgets/scrim.h"

#include <QFontMetricsF>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>
#include <QListView>
#include <QPainter>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int Width = 680;
constexpr int FieldHeight = 56;
constexpr int FooterHeight = 34;
constexpr int Side = 8;
constexpr int TextLeft = 51;
constexpr int LargestList = 400;
constexpr int LeastAround = 136;  // above and below the panel, and inside it
constexpr int PageStep = 6;

}  // namespace

CommandPalette::CommandPalette(Desk& desk, QWidget* host) : m_desk(desk), m_search(desk)
{
    const Theme& theme = desk.theme();
    setObjectName(u"palette"_s);
    m_field = new QLineEdit(this);
    m_field->setObjectName(u"paletteField"_s);
    m_field->setFrame(false);
    m_field->installEventFilter(this);
    m_hint = new Label(theme, FontRole::Caption, Token::Ink3, this);
    m_list = new QListView(this);
    m_list->setObjectName(u"paletteList"_s);
    m_list->setFrameShape(QFrame::NoFrame);
    m_list->setModel(&m_model);
    m_list->setItemDelegate(new PaletteDelegate(theme, m_model, this));
    m_list->setFocusPolicy(Qt::NoFocus);
    m_list->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    m_list->setVerticalScrollMode(QAbstractItemView::ScrollPerPixel);
    m_list->setMouseTracking(true);
    m_nothing = new Label(theme, FontRole::Body, Token::Ink2, this);
    m_nothing->setObjectName(u"paletteNothing"_s);

    auto* top = new QHBoxLayout;
    top->addWidget(m_field, 1);
    top->addWidget(m_hint);
    auto* layout = new QVBoxLayout(this);
    layout->setSpacing(0);
    layout->addLayout(top);
    layout->addSpacing(Side);
    layout->addWidget(m_list);
    layout->addWidget(m_nothing);

    theme.follow(this, [this, &theme, top, layout] {
        const int textLeft = theme.scaled(TextLeft) - Side;
        top->setContentsMargins(textLeft, 0, 18 - Side, 0);
        m_nothing->setContentsMargins(textLeft, 8, 0, 12);
        layout->setContentsMargins(Side, 0, Side, theme.scaled(FooterHeight) + Side);
        m_field->setStyleSheet(u"QLineEdit, QLineEdit:focus { border: none; padding: 0; "
                               "background: transparent; min-height: %1px; font-size: %2pt; }"_s
                                   .arg(theme.scaled(FieldHeight))
                                   .arg(theme.font(FontRole::Number).pointSizeF()));
        update();
    });
    connect(m_field, &QLineEdit::textChanged, this, &CommandPalette::search);
    connect(m_list, &QAbstractItemView::entered, this, [this](const QModelIndex& index) {
        if (index.flags().testFlag(Qt::ItemIsSelectable))
            m_list->setCurrentIndex(index);
    });
    connect(m_list, &QAbstractItemView::clicked, this, [this](const QModelIndex& index) {
        if (!index.flags().testFlag(Qt::ItemIsSelectable))
            return;
        m_list->setCurrentIndex(index);
        choose();
    });
    setFocusProxy(m_field);
    m_scrim = new Scrim(theme, host, this);
    m_scrim->setObjectName(u"paletteScrim"_s);
    retranslate();
}

void CommandPalette::open(const QList<QAction*>& actions, const QList<ProposalId>& selection)
{
    m_search.setActions(actions);
    m_search.setSelection(selection);
    m_search.prepare();
    if (m_field->text().isEmpty())
        search();
    else
        m_field->clear();
    m_scrim->open();
}

void CommandPalette::ask(const QString& words)
{
    m_field->setText(words);
}

void CommandPalette::search()
{
    const QList<PaletteItem> items = m_search.find(m_field->text());
    m_model.setItems(items);
    // In a low window the list scrolls sooner.
    const Theme& theme = m_desk.theme();
    const int bars = theme.scaled(FieldHeight) + theme.scaled(FooterHeight);
    const int room = m_scrim->parentWidget()->height() - bars - LeastAround;
    const int largest = qBound(FooterHeight, room, theme.scaled(LargestList));
    int height = 0;
    for (int row = 0; row < m_model.rowCount() && height < largest; ++row)
        height += m_list->sizeHintForRow(row);
    m_list->setFixedHeight(qMin(height, largest));
    m_list->setVisible(!items.isEmpty());
    m_nothing->setVisible(items.isEmpty());
    m_list->setCurrentIndex(m_model.index(m_model.nextChoice(-1, 1)));
    m_list->scrollToTop();
    updateGeometry();
}

void CommandPalette::step(int by)
{
    int row = m_list->currentIndex().row();
    for (int i = 0; i < qAbs(by); ++i)
        row = m_model.nextChoice(row, by > 0 ? 1 : -1);
    m_list->setCurrentIndex(m_model.index(row));
    // The caption above the first line comes into view with it.
    if (m_model.nextChoice(row, -1) == row)
        m_list->scrollToTop();
}

void CommandPalette::choose()
{
    const QModelIndex current = m_list->currentIndex();
    if (!current.isValid() || m_model.itemAt(current.row()).target == PaletteTarget::Caption)
        return;
    const PaletteItem item = m_model.itemAt(current.row());
    m_scrim->dismiss();
    emit chosen(item);
}

bool CommandPalette::eventFilter(QObject* watched, QEvent* event)
{
    if (watched != m_field || event->type() != QEvent::KeyPress)
        return QWidget::eventFilter(watched, event);
    switch (static_cast<QKeyEvent*>(event)->key()) {
    case Qt::Key_Down:
    case Qt::Key_Tab:
        step(1);
        return true;
    case Qt::Key_Up:
    case Qt::Key_Backtab:
        step(-1);
        return true;
    case Qt::Key_PageDown:
        step(PageStep);
        return true;
    case Qt::Key_PageUp:
        step(-PageStep);
        return true;
    case Qt::Key_Return:
    case Qt::Key_Enter:
        choose();
        return true;
    case Qt::Key_Escape:
        m_scrim->dismiss();
        return true;
    default:
        return QWidget::eventFilter(watched, event);
    }
}

QSize CommandPalette::sizeHint() const
{
    return {m_desk.theme().scaled(Width), layout()->sizeHint().height()};
}

void CommandPalette::retranslate()
{
    m_field->setPlaceholderText(tr("Action, proposal, body, person, meeting"));
    m_field->setAccessibleName(tr("Search or command"));
    m_hint->setText(tr("diacritics are optional"));
    m_list->setAccessibleName(tr("Found"));
    m_nothing->setText(tr("Nothing found. Try fewer letters or another word."));
}

void CommandPalette::changeEvent(QEvent* event)
{
    if (event->type() == QEvent::LanguageChange)
        retranslate();
    QWidget::changeEvent(event);
}

void CommandPalette::paintEvent(QPaintEvent*)
{
    const Theme& theme = m_desk.theme();
    QPainter painter(this);
    painter.setRenderHint(QPainter::Antialiasing);
    paintFrame(painter, rect(), theme.sizes().panelRadius, theme.color(Token::Edge), 1,
               theme.color(Token::Paper));
    const qreal field = theme.scaled(qreal(FieldHeight));
    const qreal icon = theme.scaled(18.0);
    paintIcon(painter, QRectF(19, (field - icon) / 2, icon, icon), theme, IconName::Search,
              theme.color(Token::Ink2));
    const QColor line = theme.color(Token::Line);
    paintHairline(painter, QRectF(1, field, width() - 2, 1), line);

    const qreal foot = theme.scaled(qreal(FooterHeight));
    const QRectF footer(0, height() - foot, width(), foot);
    paintHairline(painter, footer.adjusted(1, 0, -1, 0), line);
    const QFont font = theme.font(FontRole::Caption);
    const QFontMetricsF metrics(font);
    painter.setFont(font);
    painter.setPen(theme.color(Token::Ink3));
    qreal left = 18;
    for (const IconName arrow : {IconName::MoveUp, IconName::MoveDown}) {
        const qreal side = theme.scaled(12.0);
        paintIcon(painter, QRectF(left, footer.center().y() - side / 2, side, side), theme, arrow,
                  theme.color(Token::Ink3));
        left += side + 1;
    }
    for (const QString& words : {tr("choose"), tr("Enter to open")}) {
        painter.drawText(QRectF(left + 3, footer.top(), footer.width(), footer.height()),
                         Qt::AlignVCenter, words);
        left += metrics.horizontalAdvance(words) + 18;
    }
    painter.drawText(footer.adjusted(0, 0, -18, 0), Qt::AlignVCenter | Qt::AlignRight,
                     tr("Esc to close"));
}

}  // namespace nghisu
