// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/outreach/people_filter.h"

#include "ui/widgets/place_choices.h"

#include <QComboBox>
#include <QHBoxLayout>
#include <QKeyEvent>
#include <QLineEdit>

namespace caodiem::ui {

using namespace Qt::StringLiterals;

PeopleFilter::PeopleFilter(const QString &name, QWidget *parent)
    : QWidget(parent)
    , m_search(new QLineEdit(this))
    , m_village(new QComboBox(this))
    , m_school(new QComboBox(this))
    , m_age(new QComboBox(this))
{
    auto *row = new QHBoxLayout(this);
    row->setContentsMargins(0, 0, 0, 0);
    row->setSpacing(8);
    m_search->setObjectName(QString(name + u"Search"_s));
    m_search->setPlaceholderText(tr("Name, ID, household…  F2"));
    m_search->setAccessibleName(tr("Search residents"));
    m_search->setClearButtonEnabled(true);
    m_search->setMinimumWidth(150);
    m_search->installEventFilter(this);
    row->addWidget(m_search, 3);
    const std::pair<QComboBox *, QString> choices[]
        = {{m_village, tr("Village")}, {m_school, tr("School, class")}, {m_age, tr("Age")}};
    for (const auto &[choice, title] : choices) {
        choice->setAccessibleName(title);
        choice->setSizeAdjustPolicy(QComboBox::AdjustToMinimumContentsLengthWithIcon);
        choice->setMinimumContentsLength(9);
        choice->setFocusPolicy(Qt::StrongFocus);
        row->addWidget(choice, 2);
        connect(choice, &QComboBox::currentIndexChanged, this, [this] {
            if (!m_filling) {
                Q_EMIT changed();
            }
        });
    }
    m_village->setObjectName(QString(name + u"Village"_s));
    m_school->setObjectName(QString(name + u"School"_s));
    m_age->setObjectName(QString(name + u"Age"_s));
    connect(m_search, &QLineEdit::textChanged, this, [this] {
        if (!m_filling) {
            Q_EMIT changed();
        }
    });
}

void PeopleFilter::setChoices(const service::OfficeImage &image, const QString &campaign)
{
    m_filling = true;
    const int kept[] = {m_village->currentIndex(), m_school->currentIndex(), m_age->currentIndex()};
    m_village->clear();
    m_school->clear();
    m_age->clear();
    m_bands.clear();
    m_village->addItem(tr("Village: all"));
    m_school->addItem(tr("School, class: all"));
    m_age->addItem(tr("Age: all"));
    if (image.snapshot) {
        const engine::Directory &names = image.snapshot->directory();
        addVillages(m_village, names);
        addSchools(m_school, names);
    }
    if (const domain::Campaign *current = image.campaign(campaign)) {
        for (const domain::Band &band : current->bands) {
            m_age->addItem(band.title);
            m_bands.push_back(band.age);
        }
    }
    int each = 0;
    for (QComboBox *choice : {m_village, m_school, m_age}) {
        choice->setCurrentIndex(kept[each] < choice->count() ? qMax(0, kept[each]) : 0);
        ++each;
    }
    m_filling = false;
}

engine::ResidentFilter PeopleFilter::filter() const
{
    engine::ResidentFilter filter;
    filter.text = m_search->text();
    if (m_village->currentIndex() > 0) {
        filter.village = VillageId {m_village->currentData().toLongLong()};
    }
    if (m_school->currentIndex() > 0) {
        const QVariantList ids = m_school->currentData().toList();
        filter.school = SchoolId {ids.at(0).toLongLong()};
        if (ids.at(1).toLongLong() != 0) {
            filter.schoolClass = ClassId {ids.at(1).toLongLong()};
        }
    }
    if (m_age->currentIndex() > 0) {
        filter.age = m_bands.at(static_cast<std::size_t>(m_age->currentIndex() - 1));
    }
    return filter;
}

bool PeopleFilter::isSet() const
{
    return !m_search->text().trimmed().isEmpty() || m_village->currentIndex() > 0 || m_school->currentIndex() > 0
        || m_age->currentIndex() > 0;
}

void PeopleFilter::dropAll()
{
    m_filling = true;
    m_search->clear();
    for (QComboBox *choice : {m_village, m_school, m_age}) {
        choice->setCurrentIndex(0);
    }
    m_filling = false;
    Q_EMIT changed();
}

bool PeopleFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (watched == m_search && event->type() == QEvent::ShortcutOverride && m_search->text().isEmpty()
        && static_cast<QKeyEvent *>(event)->matches(QKeySequence::Undo)) {
        event->ignore(); // an empty field has nothing to take back: the key is the page's
        return true;
    }
    if (watched == m_search && event->type() == QEvent::KeyPress) {
        const auto *key = static_cast<QKeyEvent *>(event);
        const bool plain = !(key->modifiers() & Qt::ControlModifier);
        if (plain && (key->key() == Qt::Key_Return || key->key() == Qt::Key_Enter)) {
            Q_EMIT entered();
            return true;
        }
        if (plain && key->key() == Qt::Key_Down) {
            Q_EMIT downWanted();
            return true;
        }
        if (plain && key->key() == Qt::Key_Escape) {
            dropAll();
            return true;
        }
    }
    return QWidget::eventFilter(watched, event);
}

} // namespace caodiem::ui
