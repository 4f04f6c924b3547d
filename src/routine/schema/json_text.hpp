#pragma once

// A JSON value that is only written, with two spaces for each level. Knows nothing of schemas.

#include <string>
#include <string_view>
#include <utility>
#include <vector>

namespace unknot {

/// A text of JSON with its quotes. Bytes that are no UTF-8 become U+FFFD.
std::string jsonString(std::string_view text);

class JsonText {
public:
    using Members = std::vector<std::pair<std::string, JsonText>>;

    static JsonText of(std::string_view text); ///< UTF-8.
    static JsonText of(const char* text) { return of(std::string_view(text)); }
    static JsonText of(bool value) { return raw(value ? "true" : "false"); }
    static JsonText number(std::string digits) { return raw(std::move(digits)); }
    static JsonText list(const std::vector<JsonText>& items);
    static JsonText object(const Members& members); ///< In this order.

    /// Ends with a line feed.
    std::string text() const { return m_text + "\n"; }

private:
    static JsonText raw(std::string text);
    static JsonText between(char open, const std::vector<std::string>& lines, char close);

    std::string m_text;
};

} // namespace unknot
