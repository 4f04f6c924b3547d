#include "application/notices.hpp"

#include <algorithm>

namespace unknot {

std::string asSentence(std::string text) {
    if (!text.empty() && text[0] >= 'a' && text[0] <= 'z') text[0] = static_cast<char>(text[0] - 'a' + 'A');
    if (!text.empty() && !text.ends_with("?)") && std::string_view(".?!").find(text.back()) == std::string::npos)
        text += '.';
    return text;
}

void Notices::show(std::string text, Time length, Time now) {
    advance(now);
    // Repeating a notice only prolongs it.
    std::erase_if(m_notices, [&](const Notice& notice) { return notice.from <= now && notice.text == text; });
    m_notices.push_back({std::move(text), now, now + length});
}

void Notices::showLater(std::string text, Time length, Time now) {
    advance(now);
    Time from = now;
    for (const Notice& notice : m_notices)
        from = std::max(from, notice.until);
    m_notices.push_back({std::move(text), from, from + length});
}

void Notices::begin(Time now) {
    for (Notice& notice : m_notices) {
        notice.from += now - m_now;
        notice.until += now - m_now;
    }
    m_now = now;
}

void Notices::withdraw(std::string_view text) {
    std::erase_if(m_notices, [text](const Notice& notice) { return notice.text == text; });
}

void Notices::advance(Time now) {
    m_now = now;
    std::erase_if(m_notices, [now](const Notice& notice) { return notice.until <= now; });
}

// The notice that began last.
const Notices::Notice* Notices::shownAt(Time now) const {
    const Notice* shown = nullptr;
    for (const Notice& notice : m_notices) {
        if (notice.from <= now && now < notice.until && (!shown || notice.from >= shown->from)) shown = &notice;
    }
    return shown;
}

std::string Notices::at(Time now) const {
    const Notice* shown = shownAt(now);
    return shown ? shown->text : std::string{};
}

bool Notices::isPending(std::string_view text, Time now) const {
    return std::ranges::any_of(m_notices, [&](const Notice& each) { return each.text == text && now < each.until; });
}

std::optional<Time> Notices::ends() const {
    const Notice* shown = shownAt(m_now);
    if (!shown) return std::nullopt;
    return shown->until;
}

} // namespace unknot
