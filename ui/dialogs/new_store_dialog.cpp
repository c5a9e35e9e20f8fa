// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/dialogs/new_store_dialog.h"

#include "base/text.h"
#include "service/demo.h"
#include "ui/dialogs/button_rows.h"
#include "ui/dialogs/file_prompt.h"
#include "ui/dialogs/place_field.h"
#include "ui/theme/theme.h"

#include <QComboBox>
#include <QFileInfo>
#include <QFormLayout>
#include <QLabel>
#include <QLineEdit>
#include <QPushButton>
#include <QStandardPaths>
#include <QVBoxLayout>

namespace caodiem::ui {
namespace {

using namespace Qt::StringLiterals;

QString profileTitle(const QString &profile)
{
    if (profile == u"phu-quoc") {
        return NewStoreDialog::tr("Phú Quốc: 101,710 residents from 14, 3,768 organisations");
    }
    if (profile == u"truong-luu") {
        return NewStoreDialog::tr("Trường Lưu: 2,983 children from 6 to under 14");
    }
    if (profile == u"phu-rieng") {
        return NewStoreDialog::tr("Phú Riềng: 37,000 residents");
    }
    if (profile == u"hung-yen") {
        return NewStoreDialog::tr("Hưng Yên: 436,569 children of a province (large)");
    }
    return profile == u"tu-minh" ? NewStoreDialog::tr("Tứ Minh: 4,000 children") : profile;
}

} // namespace

NewStoreDialog::NewStoreDialog(Kind kind, FilePrompt &prompt, QWidget *parent)
    : QDialog(parent)
    , m_kind(kind)
    , m_place(new PlaceField(this))
    , m_problem(new QLabel(this))
    , m_create(new QPushButton(kind == Kind::Demo ? tr("&Make sample data") : tr("Create &store"), this))
{
    setWindowTitle(kind == Kind::Demo ? tr("Make sample data") : tr("New store"));
    setMinimumWidth(560);
    auto *column = new QVBoxLayout(this);
    column->setContentsMargins(18, 16, 18, 14);
    column->setSpacing(10);
    auto *form = new QFormLayout;
    form->setSpacing(8);
    if (kind == Kind::Demo) {
        m_profile = new QComboBox(this);
        for (const QString &profile : service::demoProfiles()) {
            m_profile->addItem(profileTitle(profile), profile);
        }
        m_profile->setCurrentIndex(qMax(0, m_profile->findData(u"phu-rieng"_s)));
        form->addRow(tr("Commu&ne"), m_profile);
        connect(m_profile, &QComboBox::currentIndexChanged, this, &NewStoreDialog::suggestPlace);
    } else {
        m_unit = new QLineEdit(this);
        m_unit->setPlaceholderText(tr("Công an xã …"));
        form->addRow(tr("U&nit"), m_unit);
        connect(m_unit, &QLineEdit::textChanged, this, &NewStoreDialog::suggestPlace);
    }
    form->addRow(tr("Store &folder"), m_place);
    column->addLayout(form);
    m_problem->setWordWrap(true);
    column->addWidget(m_problem);
    addOwnRow(this, column, m_create);
    connect(m_create, &QPushButton::clicked, this, &QDialog::accept);
    connect(m_place, &PlaceField::changed, this, &NewStoreDialog::check);
    connect(m_place, &PlaceField::browseWanted, this, [this, &prompt] {
        const QString folder = prompt.folder(this, tr("Folder for the store"), {});
        if (!folder.isEmpty()) {
            m_place->setPath(QString(folder + u'/' + QFileInfo(m_place->path()).fileName()));
        }
    });
    suggestPlace();
}

void NewStoreDialog::suggestPlace()
{
    QString name
        = m_kind == Kind::Demo ? m_profile->currentData().toString() : folded(m_unit->text()).replace(u' ', u'-');
    if (name.isEmpty()) {
        name = u"don-vi"_s;
    }
    const QString home = QStandardPaths::writableLocation(QStandardPaths::AppDataLocation);
    QString path = QString(home + u'/' + name + u".caodiem"_s);
    for (int next = 2; QFileInfo::exists(path); ++next) {
        path = u"%1/%2-%3.caodiem"_s.arg(home, name).arg(next);
    }
    m_place->setPath(path);
    check();
}

void NewStoreDialog::check()
{
    QString problem;
    if (m_kind == Kind::Empty && m_unit->text().trimmed().isEmpty()) {
        problem = tr("Type the unit's name as it stands in documents.");
    } else if (m_place->path().isEmpty()) {
        problem = tr("Choose where the store shall lie.");
    } else if (QFileInfo::exists(m_place->path())) {
        problem = tr("There is something at this place already. Choose another name.");
    }
    m_problem->setText(problem);
    m_create->setEnabled(problem.isEmpty());
}

NewStoreDialog::Answer NewStoreDialog::answer() const
{
    return {m_place->path(), m_unit != nullptr ? cleanText(m_unit->text()) : QString(),
        m_profile != nullptr ? m_profile->currentData().toString() : QString()};
}

} // namespace caodiem::ui
