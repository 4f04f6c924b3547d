#pragma once

// A stand-in for a program from which a person copied a text.

#include <memory>
#include <string>

namespace unknot::test {

/// Owns the clipboard of the display, and gives this text to each program that asks.
class Clipboard {
public:
    explicit Clipboard(std::string text);
    ~Clipboard();

private:
    struct Implementation;

    std::unique_ptr<Implementation> m_implementation;
};

} // namespace unknot::test
