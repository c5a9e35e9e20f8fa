// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/person_panel.h"

#include "base/number_format.h"
#include "domain/list_words.h"
#include "ui/intake/family_model.h"
#include "ui/models/people_model.h"
#include "ui/theme/theme.h"

#include <QEvent>
#include <QGridLayout>
#include <QHBoxLayout>
#include <QLabel>
#include <QPushButton>
#include <QVBoxLayout>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;
using domain::DeskObstacle;
using domain::DeskResult;
using domain::IntakeRoute;
using service::DeskMember;

void clear(QGridLayout *grid)
{
    while (QLayoutItem *item = grid->takeAt(0)) {
        if (QWidget *widget = item->widget()) {
            widget->hide();
            widget->deleteLater();
        }
        delete item;
    }
}

QLabel *textLabel(const QString &text, QWidget *parent, bool wrap = false)
{
    auto *label = new QLabel(text, parent);
    label->setTextFormat(Qt::PlainText);
    label->setWordWrap(wrap);
    return label;
}

} // namespace

bool hasNews(const service::DeskScan &scan)
{
    return scan.provesCard || !scan.lines.empty();
}

PersonPanel::PersonPanel(QWidget *parent)
    : QFrame(parent)
    , m_title(new QLabel(this))
    , m_number(new QLabel(this))
    , m_ids(new QPushButton(tr("Show number"), this))
    , m_checks(new QGridLayout)
    , m_lines(new QGridLayout)
    , m_takeCard(new QPushButton(this))
{
    setProperty("card", true);
    m_takeCard->setObjectName(u"takeCard"_s);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(12, 8, 12, 12);
    column->setSpacing(8);
    auto *head = new QHBoxLayout;
    m_title->setFont(fontOf(14, true));
    m_title->setObjectName(u"personTitle"_s);
    m_number->setProperty("role", u"caption"_s);
    m_ids->setProperty("flat", true);
    m_ids->setToolTip(tr("Show ID numbers (Ctrl+H). It is noted in the audit."));
    m_ids->setCheckable(true);
    head->addWidget(m_title);
    head->addWidget(m_number);
    head->addStretch(1);
    head->addWidget(m_ids);
    column->addLayout(head);
    auto *row = new QHBoxLayout;
    row->setSpacing(14);
    auto *left = new QVBoxLayout;
    left->setSpacing(10);
    m_checks->setHorizontalSpacing(8);
    m_checks->setVerticalSpacing(6);
    m_checks->setColumnStretch(1, 1);
    m_lines->setHorizontalSpacing(10);
    m_lines->setVerticalSpacing(4);
    m_lines->setColumnStretch(1, 1);
    m_lines->setColumnStretch(2, 1);
    left->addLayout(m_checks);
    left->addLayout(m_lines);
    left->addWidget(m_takeCard, 0, Qt::AlignLeft);
    left->addStretch(1);
    row->addLayout(left, 1);
    row->addLayout(buildResults(), 1);
    column->addLayout(row, 1);
    connect(m_takeCard, &QPushButton::clicked, this, &PersonPanel::cardTaken);
    connect(m_ids, &QPushButton::clicked, this, &PersonPanel::idsWanted);
    dress();
    show(nullptr, true, nullptr);
}

QVBoxLayout *PersonPanel::buildResults()
{
    auto *right = new QVBoxLayout;
    right->setSpacing(4);
    for (int i = 0; i < domain::kDeskResults; ++i) {
        const auto result = static_cast<DeskResult>(i);
        auto *button = new QPushButton(this);
        button->setObjectName(u"result%1"_s.arg(i + 1));
        button->setProperty("result", true);
        button->setFocusPolicy(Qt::NoFocus); // the keys do the same from the table
        connect(button, &QPushButton::clicked, this, [this, result] { Q_EMIT resultChosen(result); });
        m_buttons.push_back(button);
        right->addWidget(button);
    }
    right->addStretch(1);
    return right;
}

QPushButton *PersonPanel::button(DeskResult result) const
{
    return m_buttons.at(static_cast<std::size_t>(result));
}

void PersonPanel::show(const DeskMember *member, bool cardMachine, const service::DeskScan *scan)
{
    m_cardMachine = cardMachine;
    m_member = member == nullptr ? std::nullopt : std::optional(*member);
    m_scan = scan == nullptr ? std::nullopt : std::optional(*scan);
    const bool chosen = m_member.has_value();
    m_ids->setVisible(chosen);
    for (QPushButton *button : m_buttons) {
        button->setVisible(chosen);
    }
    m_takeCard->setVisible(chosen && m_scan && hasNews(*m_scan));
    clear(m_checks);
    clear(m_lines);
    if (!chosen) {
        m_title->setText({});
        m_number->setText({});
        return;
    }
    m_title->setText(m_member->resident.fullName);
    const QString number = tr("ID %1").arg(shownId(m_member->resident.personalId, m_idsShown));
    m_number->setText(m_member->schoolClass.isEmpty() ? number : QString(number + u" · "_s + m_member->schoolClass));
    layChecks(checksOf(*m_member));
    layLines(scan == nullptr ? nullptr : &*m_scan);
    layButtons(*m_member, cardMachine);
}

void PersonPanel::showIds(bool shown)
{
    m_idsShown = shown;
    m_ids->setChecked(shown);
    const std::optional<DeskMember> member = m_member;
    const std::optional<service::DeskScan> scan = m_scan;
    show(member ? &*member : nullptr, m_cardMachine, scan ? &*scan : nullptr);
}

/// What to bring, as the invitations say it (service/schedule_papers); empty when nothing is to be done here.
QString PersonPanel::papersFor(const domain::IntakeNeeds &needs)
{
    if (needs.nothing() || needs.route == IntakeRoute::ByParentOnline) {
        return {};
    }
    if (needs.card) {
        return needs.route == IntakeRoute::WithGuardian ? tr("Brings: the birth certificate")
                                                        : tr("Brings: the former card, if there is one");
    }
    return tr("Brings: the identity card, a phone with the own number");
}

std::vector<PersonPanel::Check> PersonPanel::checksOf(const DeskMember &member) const
{
    constexpr int kDone = static_cast<int>(Mark::Done);
    constexpr int kWarning = static_cast<int>(Mark::Warning);
    constexpr int kOpen = static_cast<int>(Mark::Open);
    std::vector<Check> checks;
    const domain::IntakeNeeds &needs = member.needs;
    if (!member.lives) {
        checks.push_back({kWarning, tr("Does not live here any more"), tr("not counted here")});
    }
    const QString age = tr("%1 years").arg(needs.age);
    switch (needs.route) {
    case IntakeRoute::ByParentOnline:
        checks.push_back({kOpen, tr("Under 6: the parents apply in VNeID"), age});
        break;
    case IntakeRoute::WithGuardian:
        checks.push_back({kDone, tr("6 to under 14: comes with the representative"), age});
        break;
    case IntakeRoute::InPerson:
        checks.push_back({kDone, tr("14 or over: comes in person"), age});
        break;
    }
    if (const QString papers = papersFor(needs); !papers.isEmpty()) {
        checks.push_back({kOpen, papers, {}});
    }
    const Day issued = member.steps.at(domain::residentStepIndex(domain::EventKind::CardIssued));
    const Day taken = member.steps.at(domain::residentStepIndex(domain::EventKind::CardIntake));
    if (needs.card) {
        checks.push_back({kWarning, tr("No card yet"), m_cardMachine ? tr("file first") : tr("no card machine here")});
    } else if (needs.cardOnItsWay) {
        checks.push_back({kOpen, tr("Card file taken in"), fmt_vi::date(taken)});
    } else {
        checks.push_back({kDone, tr("Card issued"), fmt_vi::date(issued)});
    }
    if (needs.route != IntakeRoute::InPerson) {
        if (hasGuardian(member)) {
            checks.push_back(
                {kDone, tr("Representative: %1").arg(member.resident.guardianName), tr("brings the own card")});
        } else {
            checks.push_back({kWarning, tr("No representative recorded"), tr("results 1 and 2 are closed")});
        }
    }
    checks.push_back(member.resident.phone.isEmpty()
            ? Check {kWarning, tr("No phone number for the code"), tr("can be added later")}
            : Check {kDone, tr("Phone %1").arg(member.resident.phone), {}});
    return checks;
}

void PersonPanel::layChecks(const std::vector<Check> &checks)
{
    int row = 0;
    for (const Check &check : checks) {
        auto *mark = new QLabel(this);
        mark->setPixmap(markPixmap(static_cast<Mark>(check.mark), devicePixelRatioF()));
        auto *text = textLabel(check.text, this, true);
        auto *note = textLabel(check.note, this);
        note->setProperty("role", u"caption"_s);
        m_checks->addWidget(mark, row, 0, Qt::AlignTop);
        m_checks->addWidget(text, row, 1);
        m_checks->addWidget(note, row, 2, Qt::AlignRight | Qt::AlignTop);
        ++row;
    }
}

void PersonPanel::layLines(const service::DeskScan *scan)
{
    if (scan != nullptr) {
        const QString day = scan->provesCard ? fmt_vi::date(scan->card.issuedOn) : QString();
        m_takeCard->setText(scan->lines.empty() ? tr("Card issued on %1: record it (F4)").arg(day)
                : day.isEmpty()                 ? tr("Take over from the card (F4)")
                                                : tr("Take over from the card, issued on %1 (F4)").arg(day));
    }
    if (scan == nullptr || scan->lines.empty()) {
        return;
    }
    const QString heads[] = {{}, tr("On the card"), tr("In the register")};
    for (int column = 1; column < 3; ++column) {
        auto *head = textLabel(heads[column], this);
        head->setProperty("role", u"caption"_s);
        m_lines->addWidget(head, 0, column);
    }
    int row = 1;
    for (const service::CardLine &line : scan->lines) {
        auto *field = textLabel(line.field, this);
        field->setProperty("role", u"caption"_s);
        m_lines->addWidget(field, row, 0, Qt::AlignTop);
        m_lines->addWidget(textLabel(line.onCard, this, true), row, 1);
        m_lines->addWidget(textLabel(line.inRegister.isEmpty() ? u"—"_s : line.inRegister, this, true), row, 2);
        ++row;
    }
}

void PersonPanel::layButtons(const DeskMember &member, bool cardMachine)
{
    const auto proposed = domain::suggested(member.needs, hasGuardian(member), cardMachine);
    for (int i = 0; i < domain::kDeskResults; ++i) {
        const auto result = static_cast<DeskResult>(i);
        QPushButton *button = m_buttons.at(static_cast<std::size_t>(i));
        const domain::DeskAnswer answer = domain::answerOf(result, member.needs, hasGuardian(member), cardMachine);
        QString title = resultTitle(result);
        if (result == DeskResult::TakenIn && answer.obstacle == DeskObstacle::None) {
            const bool card = answer.kinds.front() == domain::EventKind::CardIntake;
            title = answer.kinds.size() == 2 ? tr("Card file and e-ID file taken in")
                : card                       ? tr("Card file taken in")
                                             : tr("E-ID file taken in");
        }
        const bool asks
            = result == DeskResult::Ineligible || result == DeskResult::ComeBack || result == DeskResult::Referred;
        button->setText(u"%1   %2%3"_s.arg(resultKey(result), title, asks ? u"…"_s : QString()));
        button->setEnabled(answer.obstacle == DeskObstacle::None);
        button->setProperty("proposed", proposed == result);
    }
    dress();
}

void PersonPanel::changeEvent(QEvent *event)
{
    QFrame::changeEvent(event);
    if (event->type() == QEvent::PaletteChange) {
        dress();
    }
}

void PersonPanel::dress()
{
    const Tokens &t = tokens();
    for (QPushButton *button : m_buttons) {
        const bool proposed = button->property("proposed").toBool();
        button->setStyleSheet(
            u"QPushButton { text-align: left; min-height: 26px; max-height: 30px; padding: 0 10px; font-weight: %1; %2 "
            u"}"
            u"QPushButton:disabled { color: %3; border-color: %4; background: %5; }"_s.arg(
                proposed ? u"700"_s : u"400"_s,
                proposed ? u"border: 2px solid %1; background: %2;"_s.arg(t.accent.name(), t.accentSoft.name())
                         : QString(),
                t.disabled.name(), t.line2.name(), t.base.name()));
    }
}

} // namespace caodiem::ui
