// SPDX-FileCopyrightText: 2026 The Nghị Sự authors
// SPDX-License-Identifier: GPL-3.0-or-later
#include "chair/phonesdialog.h"

#include "chair/phonesconductor.h"
#include "chair/phoneslipsdialog.h"
#include "chair/roomstate.h"
#include "dialogs/formrows.h"
#include "shell/desk.h"
#include "shell/label.h"
#include "theme/theme.h"
#include "widgets/codeview.h"
#include "widgets/shortcutbutton.h"

#include <QCheckBox>
#include <QComboBox>
#include <QFileDialog>
#include <QHBoxLayout>
#include <QLineEdit>
#include <QSpinBox>
#include <QVBoxLayout>

namespace nghisu {

using namespace Qt::StringLiterals;

namespace {

constexpr int FormWidth = 460;
constexpr int CaptionWidth = 120;
constexpr int CodeWidth = 280;
constexpr int LowestPort = 1024;  // below that only an administrator may
constexpr int HighestPort = 65535;

}  // namespace

PhonesDialog::PhonesDialog(Desk& desk, RoomState& state, PhonesConductor& phones, QWidget* parent)
    : Dialog(desk.theme(), tr("Phones in the room"), parent), m_desk(desk), m_state(state),
      m_phones(phones), m_address(new QComboBox(this)), m_port(new QSpinBox(this)),
      m_network(new QLineEdit(this)), m_secure(new QCheckBox(this)),
      m_certificate(new QLineEdit(this)), m_key(new QLineEdit(this)), m_texts(new QCheckBox(this)),
      m_bodies(new QCheckBox(this)), m_results(new QCheckBox(this)),
      m_documents(new QCheckBox(this)), m_checkIn(new QCheckBox(this)),
      m_withMeeting(new QCheckBox(this))
{
    setObjectName(u"phonesDialog"_s);
    fill();
    layOut();
    fillRules();
    connect(&phones, &PhonesConductor::changed, this, &PhonesDialog::refresh);
    connect(m_secure, &QAbstractButton::toggled, this, &PhonesDialog::refresh);
    for (QLineEdit* field : {m_certificate, m_key})
        connect(field, &QLineEdit::textChanged, this, &PhonesDialog::refresh);
    for (QCheckBox* box : {m_texts, m_bodies, m_results, m_documents, m_checkIn})
        connect(box, &QAbstractButton::toggled, this, &PhonesDialog::keepRules);
    connect(m_withMeeting, &QAbstractButton::toggled, this, &PhonesDialog::keepPlan);
    refresh();
    if (phones.isMeetingOpen())
        m_accept->setFocus();
    else
        m_withMeeting->setFocus();
}

void PhonesDialog::fill()
{
    const PhoneService last = m_phones.room().service();
    m_address->setObjectName(u"phonesNetwork"_s);
    const QList<NetworkAddress> networks = m_phones.room().networks();
    for (const NetworkAddress& one : networks) {
        const QString words =
            one.kind == NetworkKind::WiFi ? tr("Wi-Fi, %1 (%2)") : tr("Cable, %1 (%2)");
        m_address->addItem(words.arg(one.address, one.card), one.address);
    }
    m_address->setCurrentIndex(std::max(0, m_address->findData(last.address)));
    m_port->setObjectName(u"phonesPort"_s);
    m_port->setRange(LowestPort, HighestPort);
    m_port->setValue(last.port);
    m_network->setObjectName(u"phonesWifi"_s);
    m_network->setText(last.network);
    m_network->setPlaceholderText(tr("What the Wi-Fi is called"));
    m_secure->setObjectName(u"phonesSecure"_s);
    m_secure->setText(tr("With the office's certificate (HTTPS)"));
    m_secure->setChecked(!last.certificate.isEmpty());
    m_certificate->setObjectName(u"phonesCertificate"_s);
    m_certificate->setText(last.certificate);
    m_key->setObjectName(u"phonesKey"_s);
    m_key->setText(last.key);
    m_texts->setObjectName(u"guestsTexts"_s);
    m_texts->setText(tr("the words of the proposals"));
    m_bodies->setObjectName(u"guestsBodies"_s);
    m_bodies->setText(tr("which ministries are to answer"));
    m_results->setObjectName(u"guestsResults"_s);
    m_results->setText(tr("results that were announced"));
    m_documents->setObjectName(u"guestsDocuments"_s);
    m_documents->setText(tr("papers that are marked for guests"));
    m_checkIn->setObjectName(u"phonesCheckIn"_s);
    m_checkIn->setText(tr("Who signs in is marked as present"));
    m_withMeeting->setObjectName(u"phonesWithMeeting"_s);
    m_withMeeting->setText(tr("Serve phones when the meeting is opened"));
    m_withMeeting->setChecked(m_phones.room().isWithMeeting());
}

QWidget* PhonesDialog::fileRow(QLineEdit* field, const QString& name)
{
    auto* row = new QWidget(this);
    auto* choose = new ShortcutButton(theme(), ButtonKind::Plain, tr("Choose…"), row);
    choose->setAutoDefault(false);
    choose->setAccessibleName(tr("Choose: %1").arg(name));
    field->setAccessibleName(name);
    connect(choose, &QAbstractButton::clicked, this, [this, field] { chooseFile(field); });
    auto* line = new QHBoxLayout(row);
    line->setContentsMargins(0, 0, 0, 0);
    line->setSpacing(8);
    line->addWidget(field, 1);
    line->addWidget(choose);
    return row;
}

void PhonesDialog::chooseFile(QLineEdit* field)
{
    const QString path = QFileDialog::getOpenFileName(
        this, field->accessibleName(), field->text(),
        tr("Certificates and keys (*.pem *.crt *.key)") + u";;"_s + tr("All files (*)"));
    if (!path.isEmpty())
        field->setText(path);
}

QWidget* PhonesDialog::codePart()
{
    auto* part = new QWidget(this);
    part->setFixedWidth(theme().scaled(CodeWidth));
    m_code = new CodeView(theme(), part);
    m_code->setObjectName(u"phonesCode"_s);
    m_code->setAccessibleName(tr("QR code with the address"));
    m_url = new Label(theme(), FontRole::Heading, Token::Ink, part);
    m_url->setObjectName(u"phonesUrl"_s);
    m_url->setTextInteractionFlags(Qt::TextSelectableByMouse | Qt::TextSelectableByKeyboard);
    m_counts = new Label(theme(), FontRole::Caption, Token::Ink2, part);
    m_counts->setWordWrap(true);
    m_test = new Label(theme(), FontRole::Caption, Token::Ink2, part);
    m_test->setObjectName(u"phonesTest"_s);
    m_test->setWordWrap(true);
    auto* column = new QVBoxLayout(part);
    column->setContentsMargins(16, 0, 0, 0);
    column->setSpacing(8);
    column->addWidget(m_code);
    column->addWidget(m_url, 0, Qt::AlignHCenter);
    column->addWidget(m_counts);
    column->addWidget(m_test);
    column->addStretch(1);
    return part;
}

void PhonesDialog::layOut()
{
    m_rows = new FormRows(theme(), CaptionWidth, this);
    m_rows->setMinimumWidth(theme().scaled(FormWidth));
    m_rows->addRow(tr("Network"), m_address);
    m_rows->addRow(tr("Port"), m_port);
    m_rows->addRow(tr("Wi-Fi"), m_network);
    m_rows->addField(m_secure);
    m_certificateRow = fileRow(m_certificate, tr("Certificate"));
    m_keyRow = fileRow(m_key, tr("Key"));
    m_rows->addRow(tr("Certificate"), m_certificateRow);
    m_rows->addRow(tr("Key"), m_keyRow);
    auto* agenda = new QCheckBox(tr("the agenda, always"), this);
    agenda->setChecked(true);
    agenda->setEnabled(false);
    m_rows->addRow(tr("Guests see"), agenda);
    for (QCheckBox* box : {m_texts, m_bodies, m_results, m_documents})
        m_rows->addField(box);
    m_rows->addRow(tr("Members"), m_checkIn);
    auto* slips = new ShortcutButton(theme(), ButtonKind::Link, tr("Slips with codes…"), this);
    slips->setObjectName(u"phonesSlips"_s);
    slips->setAutoDefault(false);
    connect(slips, &QAbstractButton::clicked, this,
            [this] { PhoneSlipsDialog(m_desk, m_phones, this).exec(); });
    m_rows->addField(slips);
    auto* papers = new ShortcutButton(theme(), ButtonKind::Link, tr("Papers for the room…"), this);
    papers->setObjectName(u"phonesPapers"_s);
    papers->setAutoDefault(false);
    connect(papers, &QAbstractButton::clicked, this, [this] {
        m_desk.showHandouts({});
        // What guests may read may have been chosen there.
        fillRules();
    });
    m_rows->addField(papers);
    m_rows->addRow(tr("Opening"), m_withMeeting);
    m_before =
        m_rows->addHint(tr("Before the meeting is opened no phone reaches this computer. They "
                           "are served from then on, in breaks too, until it is closed."));

    auto* columns = new QHBoxLayout;
    columns->addWidget(m_rows, 1);
    m_codePart = codePart();
    columns->addWidget(m_codePart);
    content()->addLayout(columns);
    m_why = new Label(theme(), FontRole::Caption, Token::Bad, this);
    m_why->setObjectName(u"phonesWhy"_s);
    m_why->setWordWrap(true);
    content()->addWidget(m_why);

    m_stop = addButton(tr("Stop"), ButtonKind::Plain);
    m_stop->setObjectName(u"phonesDialogStop"_s);
    connect(m_stop, &QAbstractButton::clicked, &m_phones, &PhonesConductor::stop);
    addButton(tr("Close"), ButtonKind::Plain, QDialog::Rejected)->setObjectName(u"phonesClose"_s);
    m_accept = addButton(tr("Open for phones"), ButtonKind::Primary);
    m_accept->setObjectName(u"phonesStart"_s);
    connect(m_accept, &QAbstractButton::clicked, this, &PhonesDialog::start);
}

void PhonesDialog::fillRules()
{
    const auto rules = m_phones.room().rules();
    if (!rules)
        return m_desk.report(rules.error());
    m_texts->setChecked(rules->texts);
    m_bodies->setChecked(rules->bodies);
    m_results->setChecked(rules->results);
    m_documents->setChecked(rules->documents);
    m_checkIn->setChecked(rules->checkIn);
}

void PhonesDialog::keepRules()
{
    auto rules = m_phones.room().rules();
    if (!rules)
        return m_desk.report(rules.error());
    rules->texts = m_texts->isChecked();
    rules->bodies = m_bodies->isChecked();
    rules->results = m_results->isChecked();
    rules->documents = m_documents->isChecked();
    rules->checkIn = m_checkIn->isChecked();
    if (const auto kept = m_phones.room().setRules(*rules); !kept)
        m_desk.report(kept.error());
}

void PhonesDialog::keepPlan()
{
    m_phones.plan(service(), m_withMeeting->isChecked());
}

// What was typed for a meeting that is still to be opened.
void PhonesDialog::done(int result)
{
    if (!m_phones.isMeetingOpen() && m_withMeeting->isChecked())
        keepPlan();
    Dialog::done(result);
}

PhoneService PhonesDialog::service() const
{
    PhoneService service;
    service.address = m_address->currentData().toString();
    service.port = quint16(m_port->value());
    service.network = m_network->text().simplified();
    if (m_secure->isChecked()) {
        service.certificate = m_certificate->text();
        service.key = m_key->text();
    }
    return service;
}

QString PhonesDialog::refusal() const
{
    if (m_address->count() == 0)
        return tr("This computer is in no network that a phone could be in. Join the Wi-Fi of the "
                  "room, or plug in the cable, and open this again.");
    if (m_secure->isChecked() && (m_certificate->text().isEmpty() || m_key->text().isEmpty()))
        return tr("Choose the certificate and its key.");
    return {};
}

void PhonesDialog::start()
{
    if (m_phones.start(service()))
        refresh();
}

void PhonesDialog::refresh()
{
    const bool on = m_phones.isOn();
    const bool open = m_phones.isMeetingOpen();
    // What is served under an address stays there: slips and the projector say it.
    for (QWidget* field : {static_cast<QWidget*>(m_address), static_cast<QWidget*>(m_port),
                           static_cast<QWidget*>(m_network), static_cast<QWidget*>(m_secure),
                           m_certificateRow, m_keyRow})
        field->setEnabled(!on);
    m_rows->setRowVisible(m_certificateRow, m_secure->isChecked());
    m_rows->setRowVisible(m_keyRow, m_secure->isChecked());
    m_codePart->setVisible(on);
    if (on) {
        const PhoneCounts counts = m_phones.room().counts();
        m_code->setText(m_phones.room().url());
        m_url->setText(typedAddress(m_phones.room().url()));
        m_counts->setText(tr("%1 and %2 are there.", "members and guests")
                              .arg(tr("%n member(s)", nullptr, counts.members),
                                   tr("%n guest(s)", nullptr, counts.guests)));
        m_test->setText(m_phones.howToTest());
        m_test->setVisible(counts.total() == 0 && counts.agendaOpened == 0);
    }
    const QString why = on ? QString() : refusal();
    m_why->setText(why);
    m_why->setVisible(!why.isEmpty());
    m_stop->setVisible(on);
    m_rows->setRowVisible(m_withMeeting, !open);
    m_before->setVisible(!open);
    m_accept->setVisible(!on && open);
    m_accept->setEnabled(why.isEmpty());
    if (isVisible())
        fit();
}

}  // namespace nghisu
