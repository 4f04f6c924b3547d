#include "desktop/compose.hpp"

#include <X11/keysym.h>
#include <xkbcommon/xkbcommon-compose.h>

#include <cstdlib>

namespace unknot {
namespace {

template <auto unref>
struct Unref {
    template <typename Thing>
    void operator()(Thing* thing) const {
        unref(thing);
    }
};
using Context = std::unique_ptr<xkb_context, Unref<xkb_context_unref>>;
using Table = std::unique_ptr<xkb_compose_table, Unref<xkb_compose_table_unref>>;
using Progress = std::unique_ptr<xkb_compose_state, Unref<xkb_compose_state_unref>>;

// The range of dead keys in the display's table of key symbols.
bool begins(unsigned long keysym) {
    return keysym == XK_Multi_key || (keysym >= XK_dead_grave && keysym <= XK_dead_longsolidusoverlay);
}

} // namespace

struct Compose::Rules {
    Context context;
    Table table;
    Progress progress;
};

// Text is UTF-8 here whatever the locale; the plainest one has no rules.
std::string localeOfEnvironment() {
    for (const char* name : {"LC_ALL", "LC_CTYPE", "LANG"}) {
        const char* value = std::getenv(name);
        if (!value || !*value) continue;
        const std::string locale = value;
        if (locale != "C" && locale != "POSIX" && !locale.starts_with("C.")) return locale;
        break;
    }
    return "en_US.UTF-8";
}

Compose::Compose(std::string locale) : m_locale(std::move(locale)) {}
Compose::~Compose() = default;
Compose::Compose(Compose&&) noexcept = default;
Compose& Compose::operator=(Compose&&) noexcept = default;

bool Compose::begin() {
    if (!m_rules) {
        m_rules = std::make_unique<Rules>();
        m_rules->context.reset(xkb_context_new(XKB_CONTEXT_NO_FLAGS));
        if (!m_rules->context) return false;
        xkb_context_set_log_level(m_rules->context.get(), XKB_LOG_LEVEL_CRITICAL);
        m_rules->table.reset(
            xkb_compose_table_new_from_locale(m_rules->context.get(), m_locale.c_str(), XKB_COMPOSE_COMPILE_NO_FLAGS));
        if (m_rules->table)
            m_rules->progress.reset(xkb_compose_state_new(m_rules->table.get(), XKB_COMPOSE_STATE_NO_FLAGS));
    }
    return m_rules->progress != nullptr;
}

Compose::State Compose::feed(unsigned long keysym, char32_t& character) {
    if (!m_composing && !begins(keysym)) return State::untouched;
    if (!begin()) return State::failed;
    xkb_compose_state* progress = m_rules->progress.get();
    xkb_compose_state_feed(progress, static_cast<xkb_keysym_t>(keysym));
    const xkb_compose_status status = xkb_compose_state_get_status(progress);
    m_composing = status == XKB_COMPOSE_COMPOSING;
    if (m_composing) return State::composing;
    const xkb_keysym_t composed = xkb_compose_state_get_one_sym(progress);
    xkb_compose_state_reset(progress);
    if (status != XKB_COMPOSE_COMPOSED) return State::failed;
    character = xkb_keysym_to_utf32(composed);
    return character != 0 ? State::composed : State::failed;
}

} // namespace unknot
