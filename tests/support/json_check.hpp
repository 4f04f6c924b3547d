#pragma once

// Says whether a text is valid JSON, by the grammar of RFC 8259 and in valid UTF-8.

#include "base/unicode.hpp"

#include <cctype>
#include <string_view>

namespace unknot::test {

class JsonCheck {
public:
    static bool isValid(std::string_view text) {
        if (invalidUtf8(text)) return false;
        JsonCheck check{text};
        return check.value() && check.rest().empty();
    }

private:
    explicit JsonCheck(std::string_view text) : m_text(text) {}

    std::string_view rest() {
        const std::size_t begin = m_text.find_first_not_of(" \t\r\n");
        m_text.remove_prefix(begin == std::string_view::npos ? m_text.size() : begin);
        return m_text;
    }
    bool take(std::string_view token) {
        if (!rest().starts_with(token)) return false;
        m_text.remove_prefix(token.size());
        return true;
    }
    bool value() {
        if (take("{")) return items("}", [this] { return string() && take(":") && value(); });
        if (take("[")) return items("]", [this] { return value(); });
        return string() || number() || take("true") || take("false") || take("null");
    }
    bool items(std::string_view end, auto item) {
        if (take(end)) return true;
        do
            if (!item()) return false;
        while (take(","));
        return take(end);
    }
    bool string() {
        if (!take("\"")) return false;
        while (!m_text.empty()) {
            const char c = m_text.front();
            m_text.remove_prefix(1);
            if (c == '"') return true;
            if (static_cast<unsigned char>(c) < 0x20) return false;
            if (c == '\\' && !escape()) return false;
        }
        return false;
    }
    bool escape() {
        if (m_text.empty()) return false;
        const char c = m_text.front();
        m_text.remove_prefix(1);
        if (c != 'u') return std::string_view("\"\\/bfnrt").find(c) != std::string_view::npos;
        for (int i = 0; i < 4; ++i, m_text.remove_prefix(1))
            if (m_text.empty() || !std::isxdigit(static_cast<unsigned char>(m_text.front()))) return false;
        return true;
    }
    bool number() {
        std::size_t digits = 0;
        while (digits < m_text.size() && std::isdigit(static_cast<unsigned char>(m_text[digits])))
            ++digits;
        const bool isPlain = digits == 1 || (digits > 1 && m_text[0] != '0');
        m_text.remove_prefix(digits);
        return isPlain;
    }

    std::string_view m_text;
};

} // namespace unknot::test
