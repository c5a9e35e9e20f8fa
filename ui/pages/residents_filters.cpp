// SPDX-License-Identifier: GPL-3.0-or-later
// The filters of the residents' page: choices, chips, totals, and what is said when nobody matches.
#include "base/number_format.h"
#include "domain/ratio.h"
#include "service/wording.h"
#include "ui/models/resident_model.h"
#include "ui/pages/resident_pane.h"
#include "ui/pages/residents_page.h"
#include "ui/pages/saved_filters.h"
#include "ui/register_commands.h"
#include "ui/theme/theme.h"
#include "ui/widgets/empty_state.h"
#include "ui/widgets/mark_delegate.h"
#include "ui/widgets/place_choices.h"
#include "ui/widgets/row_keys.h"

#include <QComboBox>
#include <QEvent>
#include <QHBoxLayout>
#include <QHeaderView>
#include <QKeyEvent>
#include <QLabel>
#include <QLineEdit>
#include <QMenu>
#include <QPushButton>
#include <QSettings>
#include <QStackedWidget>
#include <QTableView>
#include <QTimer>
#include <QVBoxLayout>

#include <algorithm>

namespace caodiem::ui {

using namespace Qt::StringLiterals;
using engine::Relaxation;

namespace {

constexpr std::array kResidentParts {Relaxation::Part::Text, Relaxation::Part::Village, Relaxation::Part::School,
    Relaxation::Part::SchoolClass, Relaxation::Part::Age, Relaxation::Part::Steps, Relaxation::Part::Residence,
    Relaxation::Part::Reach, Relaxation::Part::Issue, Relaxation::Part::Gone};

} // namespace

void ResidentsPage::fillChoices()
{
    m_filling = true;
    for (QComboBox *choice : {m_village, m_school, m_age, m_state}) {
        choice->clear();
    }
    m_village->addItem(tr("Village: all"));
    m_school->addItem(tr("School, class: all"));
    m_age->addItem(tr("Age: all"));
    m_state->addItem(tr("State: all"));
    if (m_image && m_image->snapshot) {
        const engine::Directory &names = m_image->snapshot->directory();
        addVillages(m_village, names);
        addSchools(m_school, names);
        if (const domain::Campaign *campaign = m_image->campaign(m_campaign)) {
            for (std::size_t band = 0; band < campaign->bands.size(); ++band) {
                m_age->addItem(campaign->bands[band].title, static_cast<int>(band));
            }
        }
    }
    const auto presets = stepPresets();
    for (std::size_t preset = 0; preset < presets.size(); ++preset) {
        m_state->addItem(presets[preset].title, static_cast<int>(preset));
    }
    m_filling = false;
    showChoices();
}

void ResidentsPage::showChoices()
{
    m_filling = true;
    if (m_search->text() != m_filter.text) {
        m_search->setText(m_filter.text);
    }
    m_village->setCurrentIndex(m_filter.village ? qMax(0, m_village->findData(m_filter.village->value)) : 0);
    int school = 0;
    for (int i = 1; m_filter.school && i < m_school->count(); ++i) {
        const QVariantList ids = m_school->itemData(i).toList();
        if (ids.at(0).toLongLong() == m_filter.school->value
            && ids.at(1).toLongLong() == m_filter.schoolClass.value_or(ClassId()).value) {
            school = i;
        }
    }
    m_school->setCurrentIndex(school);
    int age = 0;
    const domain::Campaign *campaign = m_image ? m_image->campaign(m_campaign) : nullptr;
    for (std::size_t band = 0; campaign != nullptr && m_filter.age && band < campaign->bands.size(); ++band) {
        age = campaign->bands[band].age == *m_filter.age ? static_cast<int>(band) + 1 : age;
    }
    m_age->setCurrentIndex(age);
    int state = 0;
    const auto presets = stepPresets();
    for (std::size_t preset = 0; preset < presets.size(); ++preset) {
        state = presets[preset].steps == m_filter.steps ? static_cast<int>(preset) + 1 : state;
    }
    m_state->setCurrentIndex(state);
    m_filling = false;
}

void ResidentsPage::takeChoices()
{
    if (m_filling) {
        return;
    }
    m_filter.village = m_village->currentIndex() <= 0
        ? std::nullopt
        : std::optional(VillageId {m_village->currentData().toLongLong()});
    m_filter.school.reset();
    m_filter.schoolClass.reset();
    if (m_school->currentIndex() > 0) {
        const QVariantList ids = m_school->currentData().toList();
        m_filter.school = SchoolId {ids.at(0).toLongLong()};
        if (ids.at(1).toLongLong() != 0) {
            m_filter.schoolClass = ClassId {ids.at(1).toLongLong()};
        }
    }
    const domain::Campaign *campaign = m_image ? m_image->campaign(m_campaign) : nullptr;
    m_filter.age = m_age->currentIndex() <= 0 || campaign == nullptr
        ? std::nullopt
        : std::optional(campaign->bands[static_cast<std::size_t>(m_age->currentData().toInt())].age);
    m_filter.steps = m_state->currentIndex() <= 0
        ? std::vector<engine::StepWish>()
        : stepPresets()[static_cast<std::size_t>(m_state->currentData().toInt())].steps;
    apply();
}

void ResidentsPage::setFilter(const engine::ResidentFilter &filter)
{
    m_filter = filter;
    showChoices();
    apply();
}

void ResidentsPage::dropAll()
{
    setFilter({});
}

void ResidentsPage::fillMore(QMenu *menu)
{
    menu->clear();
    const auto add = [this, menu](const QString &title, bool on, const engine::ResidentFilter &filter) {
        QAction *action = menu->addAction(title, this, [this, filter] { setFilter(filter); });
        action->setCheckable(true);
        action->setChecked(on);
    };
    for (const domain::Residence residence : {domain::Residence::Permanent, domain::Residence::Temporary}) {
        engine::ResidentFilter with = m_filter;
        const bool on = m_filter.residence == residence;
        with.residence = on ? std::nullopt : std::optional(residence);
        engine::ResidentFilter named;
        named.residence = residence;
        add(conditionText(named, Relaxation::Part::Residence, m_image->snapshot->directory(), nullptr), on, with);
    }
    menu->addSeparator();
    for (int each = 0; each <= static_cast<int>(domain::Reach::Refused); ++each) {
        const auto reach = static_cast<domain::Reach>(each);
        engine::ResidentFilter with = m_filter;
        const bool on = m_filter.reach == reach;
        with.reach = on ? std::nullopt : std::optional(reach);
        engine::ResidentFilter named;
        named.reach = reach;
        add(conditionText(named, Relaxation::Part::Reach, m_image->snapshot->directory(), nullptr), on, with);
    }
    menu->addSeparator();
    engine::ResidentFilter gone = m_filter;
    gone.gone = !m_filter.gone;
    add(conditionText({}, Relaxation::Part::Gone, m_image->snapshot->directory(), nullptr), m_filter.gone, gone);
}

void ResidentsPage::fillQuality(QMenu *menu)
{
    menu->clear();
    if (!m_resident) {
        return;
    }
    const auto counts = m_resident->issueCounts();
    for (std::size_t each = 0; each < counts.size(); ++each) {
        const auto issue = static_cast<engine::Issue>(each);
        QAction *action = menu->addAction(
            tr("%1: %2").arg(service::issueName(issue), fmt_vi::num(counts.at(each))), this, [this, issue] {
                engine::ResidentFilter filter;
                filter.issue = issue;
                setFilter(filter);
                m_view->setFocus();
            });
        action->setEnabled(counts.at(each) > 0);
        action->setCheckable(true);
        action->setChecked(m_filter.issue == issue);
    }
}

void ResidentsPage::apply()
{
    if (!m_resident) {
        return;
    }
    const ResidentId kept = current();
    m_saved->setCurrent(m_filter);
    m_model->setRows(m_resident, m_resident->select(m_filter));
    const int line = qMax(0, m_model->lineOf(kept));
    if (m_model->rowCount() > 0) {
        m_view->setCurrentIndex(m_model->index(line, 0));
        m_view->scrollTo(m_model->index(line, 0));
        m_fetch->start();
    } else {
        m_pane->clear();
    }
    showChips();
    showTotals();
    showState();
    saySelection();
}

QString ResidentsPage::shownTitle() const
{
    QStringList parts {tr("Residents")};
    const domain::Campaign *campaign = m_image->campaign(m_campaign);
    for (const Relaxation::Part part : kResidentParts) {
        if (engine::isSet(m_filter, part)) {
            parts << conditionText(m_filter, part, m_image->snapshot->directory(), campaign);
        }
    }
    parts << tr("as of %1").arg(fmt_vi::date(m_asOf));
    return parts.join(u" · "_s);
}

void ResidentsPage::showChips()
{
    while (QLayoutItem *item = m_chipRow->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater(); // it may be the one that was just pressed
        }
        delete item;
    }
    const domain::Campaign *campaign = m_image->campaign(m_campaign);
    int shown = 0;
    for (const Relaxation::Part part : kResidentParts) {
        if (!engine::isSet(m_filter, part)) {
            continue;
        }
        auto *chip = new QPushButton(
            QString(conditionText(m_filter, part, m_image->snapshot->directory(), campaign) + u"  ×"_s), m_chips);
        chip->setProperty("chip", true);
        chip->setToolTip(tr("Drop this condition"));
        connect(chip, &QPushButton::clicked, this, [this, part] {
            setFilter(
                engine::without(m_filter, part == Relaxation::Part::SchoolClass ? Relaxation::Part::School : part));
            m_view->setFocus();
        });
        m_chipRow->addWidget(chip);
        chip->show();
        ++shown;
    }
    if (shown > 0) {
        auto *drop = new QPushButton(tr("Drop the filter (Esc)"), m_chips);
        drop->setProperty("flat", true);
        drop->setObjectName(u"dropFilter"_s);
        connect(drop, &QPushButton::clicked, this, &ResidentsPage::dropAll);
        m_chipRow->addWidget(drop);
        drop->show();
    }
}

void ResidentsPage::showTotals()
{
    const qint64 people = m_model->rowCount();
    QStringList parts;
    const std::pair<domain::EventKind, QString> steps[] = {{domain::EventKind::CardIssued, tr("Card")},
        {domain::EventKind::EidIntake, tr("Dossier")}, {domain::EventKind::EidActivated, tr("Activated")}};
    for (const auto &[step, name] : steps) {
        const std::size_t column = domain::residentStepIndex(step);
        const qint64 done = std::ranges::count_if(
            m_model->rows(), [&](quint32 row) { return m_resident->stepOf(row, column) != kNever; });
        parts << tr("%1 <b>%2</b>/%3 · <b>%4</b>")
                     .arg(name, fmt_vi::num(done), fmt_vi::num(people),
                         fmt_vi::pctSign(domain::percentHundredths(done, people)));
    }
    m_totals->setText(people == 0 ? QString() : parts.join(u"&nbsp;&nbsp;&nbsp;"_s));
    m_count->setText(tr("%1 residents on %2").arg(fmt_vi::num(m_resident->hereCount()), fmt_vi::date(m_asOf)));
}

void ResidentsPage::showState()
{
    const bool ready = m_resident != nullptr;
    const bool nobody = ready && m_resident->index().size() == 0;
    for (QWidget *part : {static_cast<QWidget *>(m_search), static_cast<QWidget *>(m_village),
             static_cast<QWidget *>(m_school), static_cast<QWidget *>(m_age), static_cast<QWidget *>(m_state),
             static_cast<QWidget *>(m_more), static_cast<QWidget *>(m_saved->button()),
             static_cast<QWidget *>(m_quality), static_cast<QWidget *>(m_export)}) {
        part->setEnabled(ready && !nobody);
    }
    m_add->setEnabled(ready);
    m_many->setEnabled(ready && m_model->rowCount() > 0);
    showPane();
    if (!ready) {
        m_stack->setCurrentWidget(m_loading);
        m_count->setText(u"…"_s);
        m_totals->clear();
    } else if (nobody) {
        m_stack->setCurrentWidget(m_empty);
    } else if (m_model->rowCount() == 0) {
        showNoMatch();
    } else {
        m_stack->setCurrentWidget(m_view);
    }
}

void ResidentsPage::showNoMatch()
{
    while (QLayoutItem *item = m_noMatchLines->takeAt(0)) {
        if (item->widget() != nullptr) {
            item->widget()->hide();
            item->widget()->deleteLater();
        }
        delete item;
    }
    auto wider = engine::relaxations(*m_resident, m_filter);
    const std::size_t conditions = wider.size();
    std::erase_if(wider, [](const Relaxation &each) { return each.people == 0; }); // of no help
    const bool several = conditions > 1;
    auto *head = new QLabel(
        several ? tr("Nobody matches all %1 conditions").arg(conditions) : tr("Nobody matches"), m_noMatch);
    head->setFont(fontOf(16, true));
    m_noMatchLines->addStretch(2);
    m_noMatchLines->addWidget(head, 0, Qt::AlignHCenter);
    m_noMatchLines->addWidget(
        new QLabel(
            wider.empty() ? tr("More than one of them has to go.") : tr("Dropping one of them gives:"), m_noMatch),
        0, Qt::AlignHCenter);
    const domain::Campaign *campaign = m_image->campaign(m_campaign);
    for (const Relaxation &each : wider) {
        auto *drop
            = new QPushButton(tr("Drop “%1”: %2 people")
                                  .arg(conditionText(m_filter, each.part, m_image->snapshot->directory(), campaign),
                                      fmt_vi::num(each.people)),
                m_noMatch);
        drop->setMinimumWidth(320);
        connect(drop, &QPushButton::clicked, this, [this, part = each.part] {
            setFilter(engine::without(m_filter, part));
            m_view->setFocus();
        });
        m_noMatchLines->addWidget(drop, 0, Qt::AlignHCenter);
    }
    auto *all = new QPushButton(tr("Drop all of them (Esc)"), m_noMatch);
    all->setMinimumWidth(320);
    connect(all, &QPushButton::clicked, this, &ResidentsPage::dropAll);
    m_noMatchLines->addWidget(all, 0, Qt::AlignHCenter);
    m_noMatchLines->addStretch(3);
    m_stack->setCurrentWidget(m_noMatch);
}

} // namespace caodiem::ui
