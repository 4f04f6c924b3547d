#pragma once

// Accents and the like that are typed one after the other: dead keys and the Compose key, as the person's locale has
// them. Knows nothing of what is typed otherwise.

#include <memory>
#include <string>

namespace unknot {

/// The name of the locale that the environment asks for.
std::string localeOfEnvironment();

class Compose {
public:
    /// Reads the locale's rules once the first such key is pressed.
    explicit Compose(std::string locale);
    ~Compose();
    Compose(Compose&&) noexcept;
    Compose& operator=(Compose&&) noexcept;

    enum class State { untouched, composing, composed, failed };

    /// A key symbol of the display, not one of a mere modifier. `character` is set where something is composed.
    State feed(unsigned long keysym, char32_t& character);

private:
    struct Rules;
    bool begin();

    std::string m_locale;
    std::unique_ptr<Rules> m_rules;
    bool m_composing = false;
};

} // namespace unknot
