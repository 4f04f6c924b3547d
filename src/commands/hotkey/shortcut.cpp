#include "commands/hotkey/shortcut.hpp"

#include <charconv>
#include <string_view>
#include <utility>
#include <vector>

namespace unknot {
namespace {

std::string lower(std::string_view text) {
    std::string result;
    for (const char character : text)
        result += character >= 'A' && character <= 'Z' ? static_cast<char>(character - 'A' + 'a') : character;
    return result;
}

bool* modifierOf(Shortcut& shortcut, const std::string& word) {
    if (word == "super" || word == "win" || word == "meta") return &shortcut.super;
    if (word == "ctrl" || word == "control") return &shortcut.control;
    if (word == "alt") return &shortcut.alt;
    return word == "shift" ? &shortcut.shift : nullptr;
}

bool isFunctionKey(const std::string& word) {
    int number = 0;
    const char* end = word.data() + word.size();
    return word.size() > 1 && word[0] == 'f' && word[1] != '0' &&
           std::from_chars(word.data() + 1, end, number).ptr == end && number >= 1 && number <= 12;
}

// Empty for an unknown word.
std::string keyOf(const std::string& word) {
    if (isFunctionKey(word)) return "F" + word.substr(1);
    if (word == "space" || word == "home") return word == "space" ? "space" : "Home";
    if (word == "pause") return "Pause";
    const bool isCharacter =
        word.size() == 1 && ((word[0] >= 'a' && word[0] <= 'z') || (word[0] >= '0' && word[0] <= '9'));
    return isCharacter ? word : "";
}

// A letter alone, or with one modifier, would be lost for typing and for other programs.
bool mayStandAlone(const std::string& key) { return key == "Pause" || (key.size() > 1 && key[0] == 'F'); }

std::string capital(std::string key) {
    if (key[0] >= 'a' && key[0] <= 'z') key[0] = static_cast<char>(key[0] - 'a' + 'A');
    return key;
}

} // namespace

Result<Shortcut> readShortcut(const std::string& text) {
    const std::string notText = ", not '" + text + "'";
    const Fault fault("must be keys such as Super+C or Ctrl+Alt+K" + notText);
    Shortcut shortcut;
    for (std::size_t from = 0;;) {
        const std::size_t plus = text.find('+', from);
        const std::string word = lower(std::string_view(text).substr(from, plus - from));
        if (plus == std::string::npos) {
            shortcut.key = keyOf(word);
            break;
        }
        bool* modifier = modifierOf(shortcut, word);
        if (!modifier || *modifier) return fault;
        *modifier = true;
        from = plus + 1;
    }
    const int others = (shortcut.control ? 1 : 0) + (shortcut.alt ? 1 : 0) + (shortcut.shift ? 1 : 0);
    const bool isModified = shortcut.super || others >= 2;
    if (shortcut.key.empty()) return Fault("must end in a letter, a digit, F1 to F12, Space, Home or Pause" + notText);
    if (!isModified && !mayStandAlone(shortcut.key))
        return Fault("must have Super, or two of Ctrl, Alt and Shift, before such a key" + notText);
    if (shortcut.control && shortcut.alt && isFunctionKey(lower(shortcut.key)))
        return Fault("must be other keys, because Linux changes to another console with these" + notText);
    return shortcut;
}

std::string gtkForm(const Shortcut& shortcut) {
    return std::string(shortcut.super ? "<Super>" : "") + (shortcut.control ? "<Primary>" : "") +
           (shortcut.alt ? "<Alt>" : "") + (shortcut.shift ? "<Shift>" : "") + shortcut.key;
}

std::optional<Shortcut> fromGtkForm(std::string_view text) {
    Shortcut shortcut;
    while (text.starts_with('<')) {
        const std::size_t end = text.find('>');
        if (end == std::string_view::npos) return std::nullopt;
        std::string word = lower(text.substr(1, end - 1));
        if (word == "primary") word = "control";
        if (word == "mod1") word = "alt";
        if (word == "mod4") word = "super";
        bool* modifier = modifierOf(shortcut, word);
        if (!modifier) return std::nullopt;
        *modifier = true;
        text.remove_prefix(end + 1);
    }
    shortcut.key = keyOf(lower(text));
    return shortcut.key.empty() ? std::nullopt : std::optional(shortcut);
}

std::string qtForm(const Shortcut& shortcut) {
    return std::string(shortcut.super ? "Meta+" : "") + (shortcut.control ? "Ctrl+" : "") +
           (shortcut.alt ? "Alt+" : "") + (shortcut.shift ? "Shift+" : "") + capital(shortcut.key);
}

std::string personForm(const Shortcut& shortcut) {
    const std::string form = qtForm(shortcut);
    return shortcut.super ? "Super" + form.substr(form.find('+')) : form;
}

} // namespace unknot
