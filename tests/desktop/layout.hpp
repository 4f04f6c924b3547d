#pragma once

// The keyboard of another country, on the display that the tests use.

#include <string>

namespace unknot::test {

/// Sets the display's keyboard layout. The destructor sets a US layout again.
class Layout {
public:
    explicit Layout(const std::string& options);
    ~Layout();
    bool isSet() const { return m_set; }

    void use(unsigned layout); ///< Uses one of several layouts, from 0.

private:
    void set(const std::string& options);

    bool m_set = false;
};

/// The X symbol of the key with this code. Level 0 is plain, 1 with Shift, 2 with AltGr.
unsigned long keySymbol(unsigned code, int level);

} // namespace unknot::test
