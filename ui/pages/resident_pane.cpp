// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/pages/resident_pane.h"

#include "base/number_format.h"
#include "domain/age.h"
#include "domain/list_words.h"
#include "engine/figures.h"
#include "ui/models/people_model.h"
#include "ui/models/resident_model.h"
#include "ui/theme/lamp.h"
#include "ui/theme/theme.h"
#include "ui/widgets/step_bar.h"

#include <QHBoxLayout>
#include <QLabel>
#include <QPainter>
#include <QPushButton>
#include <QScrollArea>
#include <QVBoxLayout>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

constexpr int kPaneWidth = 312;
constexpr int kLabelWidth = 92;
constexpr Day kSoonDays = 60;
constexpr std::size_t kMostEntries = 60;

QString joined(const QStringList &parts, const QString &between)
{
    QStringList kept = parts;
    kept.removeAll(QString());
    return kept.join(between);
}

QPixmap markPixmap(const service::TimelineEntry &entry, qreal ratio)
{
    using Kind = service::TimelineEntry::Kind;
    QPixmap pixmap(qRound(14 * ratio), qRound(14 * ratio));
    pixmap.setDevicePixelRatio(ratio);
    pixmap.fill(Qt::transparent);
    QPainter painter(&pixmap);
    const domain::Reach reach = domain::reachAfter(entry.event);
    const engine::Lamp lamp = entry.kind == Kind::Place               ? engine::Lamp::NoTarget
        : entry.kind == Kind::Step || reach == domain::Reach::Present ? engine::Lamp::OnTrack
        : reach == domain::Reach::Ineligible                          ? engine::Lamp::Late
                                                                      : engine::Lamp::AtRisk;
    paintLamp(&painter, QRectF(0.5, 0.5, 13, 13), lamp);
    return pixmap;
}

} // namespace

ResidentPane::ResidentPane(QWidget *parent)
    : QFrame(parent)
    , m_name(new QLabel(this))
    , m_birthday(new QLabel(this))
    , m_steps(new StepBar({tr("Card"), tr("Dossier"), tr("Approved"), tr("Activated")}, this))
    , m_body(new QWidget(this))
    , m_lines(new QVBoxLayout(m_body))
    , m_edit(new QPushButton(tr("E&dit…"), this))
    , m_contact(new QPushButton(tr("&Record contact…"), this))
{
    setProperty("card", true);
    setFixedWidth(kPaneWidth);
    setObjectName(u"residentPane"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(1, 10, 1, 8);
    column->setSpacing(8);
    m_name->setFont(fontOf(14, true));
    m_name->setWordWrap(true);
    m_name->setContentsMargins(12, 0, 12, 0);
    m_name->setObjectName(u"residentName"_s);
    column->addWidget(m_name);
    m_birthday->setWordWrap(true);
    m_birthday->setContentsMargins(12, 0, 12, 0);
    column->addWidget(m_birthday);
    column->addWidget(m_steps);
    m_lines->setContentsMargins(12, 2, 12, 6);
    m_lines->setSpacing(5);
    m_body->setAutoFillBackground(false);
    auto *scroll = new QScrollArea(this);
    scroll->setWidgetResizable(true);
    scroll->setHorizontalScrollBarPolicy(Qt::ScrollBarAlwaysOff);
    scroll->setWidget(m_body);
    scroll->viewport()->setAutoFillBackground(false);
    m_body->setObjectName(u"residentBody"_s);
    column->addWidget(scroll, 1);
    auto *buttons = new QHBoxLayout;
    buttons->setContentsMargins(12, 0, 12, 0);
    buttons->setSpacing(8);
    m_edit->setProperty("primary", true);
    m_edit->setObjectName(u"editResident"_s);
    m_edit->setToolTip(tr("Edit this person (F2)"));
    m_contact->setObjectName(u"contactResident"_s);
    buttons->addWidget(m_edit);
    buttons->addWidget(m_contact);
    buttons->addStretch(1);
    column->addLayout(buttons);
    connect(m_edit, &QPushButton::clicked, this, [this] { Q_EMIT editWanted(m_id); });
    connect(m_contact, &QPushButton::clicked, this, [this] { Q_EMIT contactWanted(m_id); });
    clear();
}

void ResidentPane::empty()
{
    while (QLayoutItem *item = m_lines->takeAt(0)) {
        delete item->widget();
        delete item;
    }
}

void ResidentPane::clear()
{
    m_id = {};
    empty();
    m_name->setText(tr("Nobody chosen"));
    m_birthday->hide();
    m_steps->hide();
    m_edit->setEnabled(false);
    m_contact->setEnabled(false);
}

void ResidentPane::addHead(const QString &title)
{
    auto *label = new QLabel(title, m_body);
    label->setFont(fontOf(12, true));
    label->setForegroundRole(QPalette::PlaceholderText);
    label->setContentsMargins(0, 8, 0, 0);
    m_lines->addWidget(label);
}

void ResidentPane::addFact(const QString &label, const QString &value)
{
    if (value.isEmpty()) {
        return;
    }
    auto *line = new QWidget(m_body);
    auto *row = new QHBoxLayout(line);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    auto *name = new QLabel(label, line);
    name->setFixedWidth(kLabelWidth);
    name->setForegroundRole(QPalette::PlaceholderText);
    name->setAlignment(Qt::AlignTop | Qt::AlignLeft);
    auto *text = new QLabel(value, line);
    text->setTextFormat(Qt::PlainText);
    text->setWordWrap(true);
    text->setTextInteractionFlags(Qt::TextSelectableByMouse);
    text->setFont(fontOf(13, true));
    row->addWidget(name);
    row->addWidget(text, 1);
    m_lines->addWidget(line);
}

void ResidentPane::addFacts(const service::ResidentCard &card, bool wholeIds)
{
    const service::ResidentDraft &draft = card.draft;
    addFact(tr("Personal ID"), shownId(draft.personalId, wholeIds));
    addFact(tr("Former card"), draft.oldId.isEmpty() ? QString() : shownId(draft.oldId, wholeIds));
    addFact(tr("Sex"), domain::listWord(draft.sex));
    const bool said = !draft.village.isEmpty() && draft.address.contains(draft.village, Qt::CaseInsensitive);
    addFact(tr("Lives in"), joined({said ? QString() : draft.village, draft.address}, u", "_s));
    addFact(tr("Residence"), domain::listWord(draft.residence));
    addFact(tr("Class"), joined({draft.schoolClass, draft.school}, u", "_s));
    addFact(tr("Guardian"),
        joined({draft.guardianName,
                   draft.guardianPersonalId.isEmpty() ? QString() : shownId(draft.guardianPersonalId, wholeIds)},
            u"\n"_s));
    addFact(tr("Telephone"), draft.phone);
    addFact(tr("Left on"), fmt_vi::date(draft.leftOn));
    addFact(tr("Died on"), fmt_vi::date(draft.diedOn));
}

void ResidentPane::addMembers(const service::ResidentCard &card, const engine::ResidentView &view)
{
    if (card.person.household.isNull()) {
        return;
    }
    addHead(joined({tr("Household"), card.draft.householdCode, card.draft.householdHead}, u" · "_s));
    for (const quint32 row : view.index().membersOf(card.person.household)) {
        const ResidentId id = view.index().id(row);
        if (id == card.person.id) {
            continue;
        }
        auto *member
            = new QPushButton(tr("%1, %2 years").arg(view.index().fullName(row), fmt_vi::num(view.ageOf(row))), m_body);
        member->setFlat(true);
        member->setProperty("flat", true);
        member->setProperty("link", true);
        member->setCursor(Qt::PointingHandCursor);
        connect(member, &QPushButton::clicked, this, [this, id] { Q_EMIT residentWanted(id); });
        m_lines->addWidget(member, 0, Qt::AlignLeft);
    }
}

QPushButton *ResidentPane::withdrawButton(const service::TimelineEntry &entry)
{
    auto *button = new QPushButton(tr("Withdraw"), m_body);
    button->setObjectName(u"withdrawEntry"_s);
    button->setFlat(true);
    button->setProperty("flat", true);
    button->setProperty("link", true);
    button->setCursor(Qt::PointingHandCursor);
    button->setToolTip(tr("Recorded by mistake: take it out of the figures (Ctrl+Z puts it back)"));
    button->setAccessibleName(tr("Withdraw %1, %2").arg(entry.title, fmt_vi::date(entry.on)));
    connect(button, &QPushButton::clicked, this, [this, id = entry.entry] { Q_EMIT withdrawWanted(id); });
    return button;
}

void ResidentPane::addTimeline(const service::ResidentCard &card)
{
    addHead(card.timeline.empty() ? tr("Nothing was recorded yet") : tr("What happened"));
    for (std::size_t i = 0; i < std::min(card.timeline.size(), kMostEntries); ++i) {
        const service::TimelineEntry &entry = card.timeline[i];
        auto *line = new QWidget(m_body);
        auto *row = new QHBoxLayout(line);
        row->setContentsMargins(0, 3, 0, 3);
        row->setSpacing(8);
        auto *mark = new QLabel(line);
        mark->setPixmap(markPixmap(entry, devicePixelRatioF()));
        mark->setAlignment(Qt::AlignTop);
        row->addWidget(mark);
        auto *texts = new QVBoxLayout;
        texts->setSpacing(1);
        auto *head = new QHBoxLayout;
        auto *title = new QLabel(entry.title, line);
        title->setFont(fontOf(13, true));
        title->setWordWrap(true);
        auto *day = new QLabel(entry.latest ? QString(u"≤ "_s + fmt_vi::date(entry.on)) : fmt_vi::date(entry.on), line);
        day->setProperty("role", u"caption"_s);
        head->addWidget(title, 1);
        head->addWidget(day, 0, Qt::AlignTop);
        if (!entry.entry.isNull()) {
            head->addWidget(withdrawButton(entry), 0, Qt::AlignTop);
        }
        texts->addLayout(head);
        for (const QString &text : {entry.note, entry.source}) {
            if (!text.isEmpty()) {
                auto *more = new QLabel(text, line);
                more->setTextFormat(Qt::PlainText);
                more->setWordWrap(true);
                more->setProperty("role", u"caption"_s);
                texts->addWidget(more);
            }
        }
        row->addLayout(texts, 1);
        m_lines->addWidget(line);
    }
}

void ResidentPane::setCard(
    const service::ResidentCard &card, std::shared_ptr<const engine::ResidentView> view, bool wholeIds)
{
    empty();
    m_id = card.person.id;
    m_name->setText(card.person.fullName);
    const int age = domain::ageOn(card.person.birth.day, view->asOf());
    QString born = tr("Born %1 · %2 years").arg(domain::listBirth(card.person.birth), fmt_vi::num(age));
    for (const int edge : {6, 14}) { // the ages at which the groups of a campaign change
        const Day day = domain::birthday(card.person.birth.day, edge);
        if (view->asOf() < day && day <= view->asOf() + kSoonDays) {
            born += QString(u'\n' + tr("Turns %1 on %2").arg(edge).arg(fmt_vi::date(day)));
        }
    }
    m_birthday->setText(born);
    m_birthday->show();
    m_steps->show();
    std::vector<Day> days;
    for (const domain::EventKind step : {domain::EventKind::CardIssued, domain::EventKind::EidIntake,
             domain::EventKind::EidApproved, domain::EventKind::EidActivated}) {
        const Day day = card.steps.at(domain::residentStepIndex(step));
        days.push_back(day <= view->asOf() ? day : kNever);
    }
    m_steps->setDays(days);
    addFacts(card, wholeIds);
    addMembers(card, *view);
    addTimeline(card);
    m_lines->addStretch(1);
    m_edit->setEnabled(true);
    m_contact->setEnabled(true);
}

} // namespace caodiem::ui
