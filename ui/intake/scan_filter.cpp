// SPDX-License-Identifier: GPL-3.0-or-later
#include "ui/intake/scan_filter.h"

#include <QApplication>
#include <QKeyEvent>
#include <QLineEdit>
#include <QMetaProperty>
#include <QTimer>
#include <QWidget>

#include <algorithm>

namespace caodiem::ui {
namespace {

constexpr int kIdleCheckMs = 30;
constexpr qint64 kFastMs = 35; ///< keys that come slower do not belong together
constexpr qint64 kLongAgoMs = 100'000;

/// What the key types; a null character for one that types nothing.
QChar characterOf(const QKeyEvent &event)
{
    if (event.key() == Qt::Key_Return || event.key() == Qt::Key_Enter) {
        return u'\r';
    }
    if (event.modifiers() & (Qt::ControlModifier | Qt::AltModifier | Qt::MetaModifier) || event.text().size() != 1) {
        return {};
    }
    const QChar character = event.text().front();
    return character.isPrint() || character == u'\t' ? character : QChar();
}

} // namespace

ScanFilter::ScanFilter(QWidget *window)
    : QObject(window)
    , m_window(window)
    , m_idle(new QTimer(this))
{
    m_idle->setInterval(kIdleCheckMs);
    connect(m_idle, &QTimer::timeout, this, [this] {
        const qint64 idle = std::min(m_sinceKey.elapsed(), kLongAgoMs);
        handOut(m_keys.idle(static_cast<int>(idle)));
        if (!m_keys.scanning()) {
            m_idle->stop();
        }
    });
    qApp->installEventFilter(this);
}

bool ScanFilter::eventFilter(QObject *watched, QEvent *event)
{
    if (event->type() != QEvent::KeyPress || !watched->isWidgetType()) {
        return false;
    }
    // A key that the focus widget does not use goes on to its parents: it counts once.
    auto *widget = qobject_cast<QWidget *>(watched);
    if (!listensTo(*widget) || (QApplication::focusWidget() != nullptr && widget != QApplication::focusWidget())) {
        return false;
    }
    const auto *key = static_cast<QKeyEvent *>(event);
    const QChar character = characterOf(*key);
    return !character.isNull() && takeKey(character, key->timestamp());
}

bool ScanFilter::listensTo(const QWidget &widget) const
{
    const QWidget *above = &widget;
    while (above != nullptr && above != m_window) {
        above = above->parentWidget();
    }
    return above == m_window;
}

/// The value of a field that is not a line of text (a day, a number): a scan's first keys must leave nothing in it.
void ScanFilter::keepField()
{
    m_field = QApplication::focusWidget();
    const bool value = m_field != nullptr && qobject_cast<QLineEdit *>(m_field) == nullptr;
    m_fieldBefore = value ? m_field->metaObject()->userProperty().read(m_field) : QVariant();
}

bool ScanFilter::takeKey(QChar character, quint64 atMs)
{
    // How fast somebody types, not how fast the window keeps up with it; some sources of keys give no moment.
    const bool known = atMs != 0 && m_lastKeyMs != 0 && atMs >= m_lastKeyMs;
    const qint64 passed = known ? static_cast<qint64>(atMs - m_lastKeyMs)
        : m_sinceKey.isValid()  ? m_sinceKey.elapsed()
                                : kLongAgoMs;
    const qint64 since = std::min(passed, kLongAgoMs);
    m_lastKeyMs = atMs;
    m_sinceKey.restart();
    if (since >= kFastMs) {
        keepField();
    }
    const service::ScannerKeys::Step step = m_keys.key(character, static_cast<int>(since));
    takeBack(step.takeBack);
    if (m_keys.scanning()) {
        m_idle->start();
    }
    handOut(step);
    return step.keep;
}

void ScanFilter::takeBack(int characters)
{
    if (characters == 0) {
        return;
    }
    if (auto *field = qobject_cast<QLineEdit *>(QApplication::focusWidget())) {
        for (int i = 0; i < characters; ++i) {
            field->backspace();
        }
    } else if (m_field != nullptr && m_field == QApplication::focusWidget() && m_fieldBefore.isValid()) {
        m_field->metaObject()->userProperty().write(m_field, m_fieldBefore);
    }
}

void ScanFilter::handOut(const service::ScannerKeys::Step &step)
{
    if (step.payload) {
        Q_EMIT scanned(*step.payload);
    }
}

} // namespace caodiem::ui
